#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace howdah {

/// What is gone for good once an act has run, and what is known of it.
struct Loss {
    QString what;        ///< "everything on /dev/vdb of pg1"; the same words as long as it is the same loss
    QStringList facts{}; ///< a line each: "serial S4EWNX0R", "system identifier 7571480632148795411"
    bool operator==(const Loss &) const = default;
};

/// Everything that an act destroys. Where nothing is lost nothing has to be typed.
struct Peril {
    QString name{}; ///< what a person types to agree: "prod", "pg3"
    std::vector<Loss> losses{};

    [[nodiscard]] bool isNone() const { return losses.empty(); }
    bool operator==(const Peril &) const = default;
};

/// The guard: a person saw these losses and typed the name. Whatever destroys something asks it first, so there is one way to destroy:
/// execute(), steer() and recover() begin nothing that it does not cover.
class Consent {
public:
    Consent() = default; ///< to no loss

    /// Errors: Blocked (something else was typed; for a peril without losses nothing has to be).
    [[nodiscard]] static Result<Consent> typed(const Peril &peril, const QString &name);

    /// Errors: Blocked, naming what nobody agreed to lose.
    [[nodiscard]] Result<> covers(const std::vector<Loss> &losses) const;

private:
    QStringList agreed_;
};

} // namespace howdah
