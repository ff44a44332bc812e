#pragma once

#include "core/run/host_files.h"
#include "ui/document/background.h"
#include "ui/document/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace howdah::ui {

class CodeView;

/// The configuration files of one host as they are there, with colours and without secrets.
class FilesWindow final : public QDialog {
    Q_OBJECT

public:
    FilesWindow(Workspace &workspace, const QString &host, QWidget *parent = nullptr);

    /// Reads them over a connection of its own.
    void read();
    void setFiles(const std::vector<HostFile> &files);

private:
    void showFile();

    Workspace &workspace_;
    QString host_;
    std::vector<HostFile> files_;
    QComboBox *file_;
    QLabel *status_;
    QPushButton *again_;
    CodeView *text_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
