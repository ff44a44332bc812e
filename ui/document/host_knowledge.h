#pragma once

#include "core/preflight/preflight.h"
#include "core/run/survey.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <optional>

namespace howdah::ui {

/// What is known of one host, and since when.
struct HostAnswer {
    std::optional<HostFacts> facts; ///< of the last time that it answered
    std::optional<Error> error;     ///< of the last attempt, when that failed
    QDateTime when;                 ///< of the last attempt, UTC
    QDateTime seen;                 ///< of the facts, UTC; invalid = it never answered
};

/// Everything that was learned of the project's hosts: values with their age, and the signal that they are others now.
class HostKnowledge final : public QObject {
    Q_OBJECT

public:
    explicit HostKnowledge(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] HostAnswer answer(const QString &host) const { return answers_.value(host); }
    [[nodiscard]] const HostFacts *facts(const QString &host) const; ///< null when it never answered
    [[nodiscard]] bool isAsking(const QString &host) const { return asking_.contains(host); }

    [[nodiscard]] const std::vector<PreflightItem> &items() const { return items_; }
    [[nodiscard]] std::vector<PreflightItem> itemsOf(const QString &host) const;
    [[nodiscard]] const std::vector<PortResult> &reach() const { return reach_; }
    [[nodiscard]] const QDateTime &checkedAt() const
    {
        return checkedAt_;
    } ///< of the last whole check; invalid = never

    void setAsking(const QStringList &hosts);
    void setAnswer(const QString &host, const Result<HostFacts> &facts);
    void setChecked(const PreflightReport &report);
    /// What was found belongs to another machine: the host was renamed, or is reached elsewhere now.
    void forget(const QStringList &hosts);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QMap<QString, HostAnswer> answers_;
    QSet<QString> asking_;
    std::vector<PreflightItem> items_;
    std::vector<PortResult> reach_;
    QDateTime checkedAt_;
};

} // namespace howdah::ui
