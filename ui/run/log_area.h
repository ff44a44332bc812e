#pragma once

#include "ui/document/background.h"
#include "ui/run/run_timeline.h"
#include "ui/widgets/log_view.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace howdah::ui {

class HostLog;

/// The logs of all hosts of a run: side by side, in tabs, or merged by time; with one search, one filter, and saving for all of them.
class LogArea final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { SideBySide, Tabs, Merged };

    explicit LogArea(QWidget *parent = nullptr);

    /// Empties everything and makes a log a host.
    void setHosts(const QStringList &hosts);
    void append(const QString &host, std::span<const LogLine> lines);
    void refresh(const RunTimeline &timeline);

    /// The one that the person chose; until then by width and number of hosts.
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] HostLog *log(const QString &host) const;
    [[nodiscard]] LogView *merged() const { return merged_; }
    void showHost(const QString &host);
    /// Goes to the first line of a step, by the text that its start has.
    void showStep(const QString &host, const QString &startText);
    void saveAs(); ///< asks for a file
    void focusSearch();
    void findNext(bool backwards);

    void writeTo(const QString &path); ///< in the background; the bar says how it went

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Mode fittingMode() const;
    void apply(Mode mode);
    [[nodiscard]] std::vector<LogView *> views() const; ///< of the mode, in reading order
    [[nodiscard]] LogView *currentView() const;
    void searchEnded(bool found);

    std::vector<HostLog *> logs_;
    LogView *merged_;
    QButtonGroup *modes_;
    QLineEdit *search_;
    QCheckBox *filter_;
    QLabel *note_;
    QSplitter *splitter_;
    QTabWidget *tabs_;
    QStackedWidget *stack_;
    Mode mode_ = Mode::SideBySide;
    bool chosen_ = false;
    LogView *searching_ = nullptr;
    int searchTries_ = 0;
    bool backwards_ = false;
    Background saving_; // last: its thread ends first
};

} // namespace howdah::ui
