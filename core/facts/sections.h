#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <utility>
#include <vector>

namespace howdah {

/// The output of the fact script, cut at its frames (facts.sh describes them).
class Sections {
public:
    /// Skips whatever stands before the script's first line. Parse when that line or the end mark is missing.
    [[nodiscard]] static Result<Sections> split(const QByteArray &output);

    /// The first section of that name; nothing when the script left it out.
    [[nodiscard]] std::optional<QByteArray> find(const QByteArray &name) const;
    /// Its content; empty when it was left out.
    [[nodiscard]] QByteArray body(const QByteArray &name) const { return find(name).value_or(QByteArray()); }
    /// All sections of that name, in order.
    [[nodiscard]] std::vector<QByteArray> all(const QByteArray &name) const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> sections_;
};

/// ErrorKind::Parse for a section whose form is not the expected one. The evidence is cut to its first 200 characters;
/// never give it the content of a host's file.
[[nodiscard]] tl::unexpected<Error> brokenSection(const QByteArray &section, const QString &why,
                                                  const QByteArray &evidence = {});

/// The entries of a NUL-separated section.
[[nodiscard]] QByteArrayList entries(const QByteArray &body);

/// Lines without their ends, without empty ones.
[[nodiscard]] QByteArrayList lines(const QByteArray &body);

/// What a host says is UTF-8 or near to it: bytes that are not become U+FFFD.
[[nodiscard]] QString text(const QByteArray &bytes);

} // namespace howdah
