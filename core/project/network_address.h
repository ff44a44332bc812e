#pragma once

#include <QString>

#include <array>
#include <optional>

namespace howdah {

/// An IPv4 or IPv6 address in numbers (Qt's own class lives in Qt Network, which core/project does not link).
struct IpAddress {
    int bits = 32; ///< 32 or 128
    std::array<unsigned char, 16> bytes{};
    bool operator==(const IpAddress &) const = default;

    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isUnspecified() const; ///< 0.0.0.0 or ::
    [[nodiscard]] QString toString() const;   ///< one form for each address; IPv6 without "::" shortening
};

/// "10.1.2.3", "fd00::1"; no brackets, zone or prefix.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(const QString &text);

struct IpNetwork {
    IpAddress address;
    int prefix = 0;
    [[nodiscard]] bool hasHostBits() const;
};

/// "10.0.0.0/8", "fd00::/8".
[[nodiscard]] std::optional<IpNetwork> parseIpNetwork(const QString &text);

/// A name as DNS and /etc/hosts have it; underscores are let through because people use them.
[[nodiscard]] bool isHostName(const QString &text);

} // namespace howdah
