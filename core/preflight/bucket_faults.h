#pragma once

#include "core/preflight/http_sender.h"
#include "core/project/project.h"

#include <QString>

#include <optional>

namespace howdah {

/// Why the repository cannot be used, in the words of who has to mend it.
struct BucketFault {
    QString text;
    QString hint;
    bool operator==(const BucketFault &) const = default;
};

/// What the server's refusal means; nullopt when it is none. `host` is the one that asked.
[[nodiscard]] std::optional<BucketFault> faultOf(const HttpAnswer &answer, const S3Settings &s3, const QString &host);

/// Why there was no answer at all, from what the sender said on stderr.
[[nodiscard]] BucketFault connectionFault(const QString &said, const S3Settings &s3, const QString &host);

} // namespace howdah
