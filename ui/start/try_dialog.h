#pragma once

#include "ui/start/local_lab.h"

#include <QDialog>
#include <QProcess>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace howdah::ui {

class InlineQuestion;
class StateIcon;

/// Starts the local lab, four small hosts on this computer, and makes a project for them. Says before what it will do, and shows what the
/// lab prints while it does it. Opened with open().
class TryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `lab`: findLab(); `folder`: where the project is made.
    TryDialog(const QString &lab, const QString &folder, QWidget *parent = nullptr);
    ~TryDialog() override;

    void done(int result) override;

Q_SIGNALS:
    void ready(const QString &projectPath, const QString &secretsPath, const QString &knownHostsPath);

private:
    void makeIntroduction(QVBoxLayout *column);
    void begin(const QList<LabStep> &steps);
    void next();
    void read();
    void ended(int code, QProcess::ExitStatus status);
    void fail(const QString &headline, const QString &detail);
    void stop();
    void followButtons();
    void append(const QString &text);

    QString lab_;
    QString folder_;
    QLabel *doing_;
    StateIcon *icon_;
    InlineQuestion *failure_;
    QPlainTextEdit *output_;
    QPushButton *go_;
    QPushButton *remove_;
    QProcess process_;
    QList<LabStep> steps_;
    int step_ = -1; ///< -1 = nothing runs
    bool removing_ = false;
    bool stopping_ = false;
    bool isReady_ = false;
};

} // namespace howdah::ui
