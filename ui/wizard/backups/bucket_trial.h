#pragma once

#include "core/preflight/preflight_item.h"
#include "ui/document/workspace.h"

#include <atomic>

namespace howdah::ui {

/// What came of asking the bucket from one host.
struct TrialResult {
    QString host;
    std::vector<PreflightItem> items;
    std::optional<Error> error; ///< the host or a local file could not be had: the bucket was not asked
    BackupSettings settings;    ///< that were tried
    QDateTime when;             ///< UTC
};

/// Tries the S3 repository from a PostgreSQL host, in the background: writes, reads, lists and deletes one small object.
class BucketTrial final : public QObject {
    Q_OBJECT

public:
    explicit BucketTrial(Workspace &workspace, QObject *parent = nullptr);
    ~BucketTrial() override;

    /// From which host it would be; "" = the project has no PostgreSQL host.
    [[nodiscard]] QString host() const;
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return work_.isRunning(); }
    /// Running, and a question about the host waits for its answer on the Hosts page.
    [[nodiscard]] bool waitsForYou() const;
    [[nodiscard]] const std::optional<TrialResult> &result() const { return result_; }
    /// Were other settings tried than the project has now?
    [[nodiscard]] bool isStale() const;

Q_SIGNALS:
    void changed();

private:
    void refuseQuestions();

    Workspace &workspace_;
    QString asked_;
    std::optional<TrialResult> result_;
    std::shared_ptr<std::atomic<bool>> ended_ = std::make_shared<std::atomic<bool>>(true);
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
