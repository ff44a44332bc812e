#pragma once

#include "core/cluster/steer.h"
#include "core/recovery/recovery_picture.h"
#include "ui/document/background.h"
#include "ui/document/workspace.h"

#include <QElapsedTimer>

class QDialog;

namespace howdah::ui {

/// How something that was asked of the cluster ended, as far as that is known.
struct OperationEnd {
    enum class Kind {
        Done,
        Scheduled,
        Refused,   ///< nothing was changed
        Unsure,    ///< not seen to be so yet: it may still come to be
        Failed,    ///< it could not be asked, or what ran failed
        Cancelled, ///< nobody looks any more
    };
    Kind kind = Kind::Unsure;
    QString text; ///< one sentence
    QString hint;
    QString evidence;
};

/// Asks one thing of the live cluster in the background, over connections of its own, and tells what is seen on the way. An end that is
/// unsure is followed on in the monitor: endChanged() comes again when it has come to be.
class OperationRun final : public QObject {
    Q_OBJECT

public:
    explicit OperationRun(Workspace &workspace, QObject *parent = nullptr);
    ~OperationRun() override;

    void start(const Operation &operation, const Consent &consent = {});
    void backUp(const QString &type);
    /// Carries out what the picture says, and refuses it where the consent does not cover what may be lost.
    void recover(const RecoveryPicture &picture, const Consent &consent);
    /// Stops looking. What the cluster was asked for goes on.
    void stopLooking() { work_.requestStop(); }
    /// Closes the dialog that the run belongs to without waiting for its thread: that may be in the middle of a question to a host. The dialog
    /// is deleted once it has ended.
    void closeFor(QDialog &dialog);
    [[nodiscard]] bool isRunning() const { return work_.isRunning(); }
    [[nodiscard]] qint64 elapsed() const { return clock_.isValid() ? clock_.elapsed() : 0; }
    [[nodiscard]] const std::optional<OperationEnd> &end() const { return end_; }

Q_SIGNALS:
    void noted(qint64 milliseconds, const QString &text);
    void endChanged();

private:
    void tell(const QString &text);
    void begin(const QString &title);
    void finish(const OperationEnd &end);
    void leaveOperations();
    void lookAgain();

    Workspace &workspace_;
    Operation operation_;
    ClusterStatus before_;
    QString title_;
    bool isListed_ = false; ///< among the workspace's operations
    QElapsedTimer clock_;
    std::optional<OperationEnd> end_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
