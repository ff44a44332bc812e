#include "ui/monitor/files_window.h"

#include "core/facts/gather.h"
#include "core/run/cluster_link.h"
#include "ui/theme/icons.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/syntax.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace howdah::ui {

FilesWindow::FilesWindow(Workspace &workspace, const QString &host, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      host_(host),
      file_(new QComboBox),
      status_(mutedLabel()),
      again_(new QPushButton(icon(QStringLiteral("view-refresh")), tr("&Read again"))),
      text_(new CodeView(CodeView::Gutter::After))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Configuration files of %1").arg(host));
    resize(960, 620);
    file_->setMinimumWidth(340);
    file_->setAccessibleName(tr("File"));
    text_->setAccessibleName(tr("Content of the file"));
    again_->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("&File"));
    label->setBuddy(file_);
    row->addWidget(label);
    row->addWidget(file_);
    row->addWidget(status_, 1);
    row->addWidget(again_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(text_, 1);
    connect(file_, &QComboBox::currentIndexChanged, this, &FilesWindow::showFile);
    connect(again_, &QPushButton::clicked, this, &FilesWindow::read);
}

void FilesWindow::read()
{
    const Host *found = workspace_.monitor.project().findHost(host_);
    if (work_.isRunning() || found == nullptr)
        return;
    status_->setText(tr("reading…"));
    again_->setEnabled(false);
    Redactor redactor;
    for (const Secret &secret : workspace_.vault.secrets())
        redactor.add(secret);
    work_.start(
        [host = *found, redactor, project = workspace_.monitor.project(), connect = workspace_.access().connect,
         knownHosts =
             workspace_.access().knownHostsFile](const std::stop_token &stop) -> Result<std::vector<HostFile>> {
            ClusterLink link(project, connect, knownHosts);
            const std::shared_ptr<Transport> transport = link.to(host.name, stop);
            if (!transport)
                return fail(link.why(host.name).value_or(Error{ErrorKind::Connect, {}, {}, {}}));
            const Result<HostFacts> facts = gatherFacts(host.name, hostFilesRequest(project, host), *transport, stop);
            if (!facts)
                return fail(facts.error());
            return hostFiles(*facts, redactor);
        },
        [this](const Result<std::vector<HostFile>> &files) {
            again_->setEnabled(true);
            if (files)
                setFiles(*files);
            else
                status_->setText(files.error().what);
        });
}

void FilesWindow::setFiles(const std::vector<HostFile> &files)
{
    const QString before = file_->currentText();
    files_ = files;
    {
        const QSignalBlocker blocker(file_);
        file_->clear();
        for (const HostFile &file : files_)
            file_->addItem(file.path);
        file_->setCurrentIndex(std::max(0, file_->findText(before)));
    }
    status_->setText(tr("read at %1 UTC").arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm:ss"))));
    if (files_.empty())
        status_->setText(tr("none of the files is there"));
    showFile();
}

void FilesWindow::showFile()
{
    const auto index = static_cast<std::size_t>(file_->currentIndex());
    if (file_->currentIndex() < 0 || index >= files_.size()) {
        text_->setRows({}, {});
        return;
    }
    const HostFile &file = files_[index];
    const QString text = file.problem.isEmpty() ? file.text : file.problem;
    text_->setRows(wholeFile({file.path, text, text, {}}),
                   file.problem.isEmpty() ? highlight(text, file.path) : SyntaxLines());
}

} // namespace howdah::ui
