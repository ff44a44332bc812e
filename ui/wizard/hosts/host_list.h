#pragma once

#include <QString>

#include <vector>

namespace howdah::ui {

/// One host out of a pasted list.
struct ListedHost {
    QString name; ///< "" = the list gives an IP address alone
    QString address;
    QString user; ///< "" = none given
    int port = 0; ///< 0 = none given
    bool operator==(const ListedHost &) const = default;
};

struct ListError {
    int line = 0; ///< counted from 1
    QString text;
    bool operator==(const ListError &) const = default;
};

struct HostList {
    std::vector<ListedHost> hosts;
    std::vector<ListError> errors;
};

/// Reads what people have at hand, a line a host: "name address", "user@host:port", an address alone, lines of /etc/hosts; separated by
/// blanks, commas or semicolons; a line of addresses with commas is a host each. "#" begins a comment; loopback and multicast lines of
/// /etc/hosts are passed over. Pure.
[[nodiscard]] HostList parseHostList(const QString &text);

} // namespace howdah::ui
