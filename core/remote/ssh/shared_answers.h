#pragma once

#include "core/base/secret.h"

#include <QHash>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace howdah::ssh {

/// Answers that serve several hosts, above all the passphrase of a key: it is asked for once, and whoever comes while
/// the question is open waits for that answer. Kept in memory only, as long as the factory lives.
class SharedAnswers {
public:
    using Ask = std::function<std::optional<Secret>()>;

    /// nullopt = not given (or stopped). "Not given" is told to all who waited, and is not remembered.
    std::optional<Secret> get(const QString &key, const std::stop_token &stop, const Ask &ask);
    /// The answer was wrong; the next one is asked again.
    void forget(const QString &key, const Secret &wrong);

private:
    struct Entry {
        bool open = false;
        int round = 0;
        std::optional<Secret> answer;
    };

    std::mutex mutex_;
    std::condition_variable_any answered_;
    QHash<QString, Entry> entries_;
};

} // namespace howdah::ssh
