#pragma once

#include "ui/run/run_timeline.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/state.h"

#include <QFrame>

class QToolButton;

namespace howdah::ui {

class ChipLabel;
class ElidedLabel;
class StateIcon;

/// The log of one host below a head that says what the host does.
class HostLog final : public QFrame {
    Q_OBJECT

public:
    explicit HostLog(const QString &host, QWidget *parent = nullptr);

    [[nodiscard]] const QString &host() const { return host_; }
    [[nodiscard]] LogView *view() const { return view_; }
    void append(std::span<const LogLine> lines);
    /// State and step in the head, counts of warnings and errors.
    void refresh(const RunTimeline &timeline);
    [[nodiscard]] State state() const { return state_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString host_;
    State state_ = State::Waiting;
    StateIcon *icon_;
    ElidedLabel *name_;
    ElidedLabel *step_;
    ChipLabel *errors_;
    ChipLabel *warnings_;
    QToolButton *follow_;
    LogView *view_;
};

/// A button that follows a log's newest line, and shows whether it does.
[[nodiscard]] QToolButton *followButton(LogView *view);

} // namespace howdah::ui
