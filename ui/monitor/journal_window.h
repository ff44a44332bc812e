#pragma once

#include "ui/document/background.h"
#include "ui/document/workspace.h"

#include <QDialog>
#include <QTimer>

#include <mutex>

class QComboBox;
class QLabel;
class QLineEdit;

namespace howdah::ui {

class LogView;
struct LogLine;

/// The journal of one host's services, followed line by line in a window of its own.
class JournalWindow final : public QDialog {
    Q_OBJECT

public:
    JournalWindow(Workspace &workspace, const QString &host, QWidget *parent = nullptr);
    ~JournalWindow() override;

private:
    void follow();
    void begin();
    void drain();

    Workspace &workspace_;
    QString host_;
    QComboBox *unit_;
    QLineEdit *search_;
    QLabel *status_;
    LogView *log_;
    QTimer drain_;
    bool again_ = false; ///< another unit was chosen while one is followed
    std::mutex mutex_;
    std::vector<LogLine> waiting_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
