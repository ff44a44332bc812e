#include "ui/monitor/journal_window.h"

#include "core/cluster/journal_line.h"
#include "core/run/cluster_link.h"
#include "core/run/line_splitter.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int linesAtFirst = 1000;
constexpr qsizetype longestLine = 16 * 1024;

LineLevel levelOf(const QString &text)
{
    for (const char *word : {"ERROR", "FATAL", "PANIC", "CRITICAL", "Failed", "failed"}) {
        if (text.contains(QLatin1String(word)))
            return LineLevel::Error;
    }
    return text.contains(QLatin1String("WARNING")) || text.contains(QLatin1String("\"warn\"")) ? LineLevel::Warning
                                                                                               : LineLevel::Normal;
}

} // namespace

JournalWindow::JournalWindow(Workspace &workspace, const QString &host, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      host_(host),
      unit_(new QComboBox),
      search_(new QLineEdit),
      status_(mutedLabel()),
      log_(new LogView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Logs of %1").arg(host));
    resize(960, 560);
    if (const Host *found = workspace.monitor.project().findHost(host))
        unit_->addItems(clusterUnits(workspace.monitor.project(), *found));
    unit_->setAccessibleName(tr("Service"));
    unit_->setMinimumWidth(220);
    search_->setPlaceholderText(tr("Find in the log"));
    search_->setAccessibleName(tr("Find in the log"));
    search_->setClearButtonEnabled(true);
    log_->setAccessibleName(tr("Journal"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Service"));
    label->setBuddy(unit_);
    row->addWidget(label);
    row->addWidget(unit_);
    row->addWidget(status_, 1);
    row->addWidget(search_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(log_, 1);

    connect(unit_, &QComboBox::currentIndexChanged, this, &JournalWindow::follow);
    connect(search_, &QLineEdit::textChanged, log_, &LogView::setSearch);
    connect(search_, &QLineEdit::returnPressed, this, [this] { log_->findNext(); });
    connect(log_, &LogView::findRequested, this, [this] { search_->setFocus(); });
    drain_.setInterval(40);
    connect(&drain_, &QTimer::timeout, this, &JournalWindow::drain);
    follow();
}

JournalWindow::~JournalWindow() = default;

void JournalWindow::follow()
{
    if (work_.isRunning()) {
        again_ = true;
        work_.requestStop();
    } else {
        begin();
    }
}

void JournalWindow::begin()
{
    again_ = false;
    log_->clear();
    waiting_.clear();
    status_->setText(tr("connecting…"));
    drain_.start();
    const QString unit = unit_->currentText();
    work_.start(
        [this, unit, host = host_, project = workspace_.monitor.project(), connect = workspace_.access().connect,
         knownHosts = workspace_.access().knownHostsFile](const std::stop_token &stop) -> Result<> {
            ClusterLink link(project, connect, knownHosts);
            const std::shared_ptr<Transport> transport = link.to(host, stop);
            if (!transport)
                return fail(link.why(host).value_or(Error{ErrorKind::Connect, {}, {}, {}}));
            LineSplitter splitter(longestLine);
            const auto take = [this](const QString &text) {
                const JournalLine line = parseJournalLine(text);
                const std::scoped_lock lock(mutex_);
                waiting_.push_back({line.when, line.text, levelOf(line.text)});
            };
            const Result<CommandOutput> done =
                transport->run(followJournal(unit, linesAtFirst), stop,
                               [&](Stream, const QByteArray &chunk) { splitter.feed(chunk, take); });
            splitter.finish(take);
            if (!done)
                return fail(done.error());
            return {};
        },
        [this](const Result<> &done) {
            drain();
            drain_.stop();
            if (again_)
                begin();
            else if (!done && done.error().kind != ErrorKind::Cancelled)
                status_->setText(done.error().what);
            else
                status_->setText(tr("ended"));
        });
}

void JournalWindow::drain()
{
    std::vector<LogLine> lines;
    {
        const std::scoped_lock lock(mutex_);
        lines.swap(waiting_);
    }
    if (lines.empty())
        return;
    status_->setText(tr("following"));
    log_->append(lines);
}

} // namespace howdah::ui
