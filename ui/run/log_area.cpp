#include "ui/run/log_area.h"

#include "ui/run/host_log.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int narrowest = 225; ///< pixels of a log beside others
constexpr std::size_t mostBesides = 6;

/// Returns why it could not, "" = it is there.
QString writeLogs(const QString &path, const std::vector<std::pair<QString, LogBuffer>> &logs,
                  const std::stop_token &stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    for (const auto &[host, buffer] : logs) {
        file.write(QStringLiteral("== %1\n").arg(host).toUtf8());
        for (qint64 line = buffer.firstLine(); line < buffer.endLine() && !stop.stop_requested(); ++line) {
            LogLine shown = buffer.at(line);
            shown.text = shownText(shown);
            file.write((plainText(shown) + QLatin1Char('\n')).toUtf8());
        }
        file.write("\n");
    }
    if (stop.stop_requested())
        file.cancelWriting();
    return file.commit() || stop.stop_requested() ? QString() : file.errorString();
}

} // namespace

LogArea::LogArea(QWidget *parent)
    : QWidget(parent),
      merged_(new LogView),
      modes_(new QButtonGroup(this)),
      search_(new QLineEdit),
      filter_(new QCheckBox(tr("Only &warnings and errors"))),
      note_(mutedLabel()),
      splitter_(new QSplitter),
      tabs_(new QTabWidget),
      stack_(new QStackedWidget)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(boldLabel(tr("Logs")));
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const auto &[mode, text] : {std::pair{Mode::SideBySide, tr("Side by side")}, std::pair{Mode::Tabs, tr("Tabs")},
                                     std::pair{Mode::Merged, tr("Merged by time")}}) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        modes_->addButton(button, static_cast<int>(mode));
        segments->addWidget(button);
    }
    modes_->setExclusive(true);
    bar->addLayout(segments);
    search_->setPlaceholderText(tr("Find in logs"));
    search_->setAccessibleName(tr("Find in all logs"));
    search_->setToolTip(tr("Ctrl+F; F3 and Shift+F3 go on"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(120);
    search_->setMaximumWidth(240);
    bar->addWidget(search_, 1);
    bar->addWidget(filter_);
    bar->addStretch(1);
    bar->addWidget(note_);
    auto *save = new QPushButton(icon(QStringLiteral("document-save")), tr("Save lo&gs…"));
    bar->addWidget(save);

    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(4);
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setAccessibleName(tr("Hosts"));
    merged_->setAccessibleName(tr("Logs of all hosts, merged by time"));
    stack_->addWidget(splitter_);
    stack_->addWidget(tabs_);
    stack_->addWidget(merged_);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(stack_, 1);

    // Not clicked: a screen reader toggles without a click. What apply() checks is the mode already.
    connect(modes_, &QButtonGroup::idToggled, this, [this](int mode, bool on) {
        if (on && static_cast<Mode>(mode) != mode_)
            setMode(static_cast<Mode>(mode));
    });
    connect(save, &QPushButton::clicked, this, &LogArea::saveAs);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (HostLog *log : logs_)
            log->view()->setSearch(text);
        merged_->setSearch(text);
        note_->clear();
    });
    connect(search_, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(filter_, &QCheckBox::toggled, this, [this](bool on) {
        const LineLevel level = on ? LineLevel::Warning : LineLevel::Normal;
        for (HostLog *log : logs_)
            log->view()->setMinimumLevel(level);
        merged_->setMinimumLevel(level);
    });
    connect(merged_, &LogView::findRequested, this, &LogArea::focusSearch);
    connect(merged_, &LogView::searchEnded, this, &LogArea::searchEnded);
    apply(Mode::SideBySide);
}

void LogArea::setHosts(const QStringList &hosts)
{
    searching_ = nullptr;
    for (HostLog *log : logs_)
        delete log;
    logs_.clear();
    merged_->clear();
    merged_->setSources(hosts);
    for (const QString &host : hosts) {
        auto *log = new HostLog(host);
        log->view()->setSearch(search_->text());
        log->view()->setMinimumLevel(filter_->isChecked() ? LineLevel::Warning : LineLevel::Normal);
        connect(log->view(), &LogView::findRequested, this, &LogArea::focusSearch);
        connect(log->view(), &LogView::searchEnded, this, &LogArea::searchEnded);
        logs_.push_back(log);
    }
    apply(chosen_ ? mode_ : fittingMode());
}

void LogArea::append(const QString &host, std::span<const LogLine> lines)
{
    const auto at = std::find_if(logs_.begin(), logs_.end(), [&](const HostLog *log) { return log->host() == host; });
    if (at == logs_.end())
        return;
    (*at)->append(lines);
    std::vector<LogLine> tagged(lines.begin(), lines.end());
    for (LogLine &line : tagged)
        line.source = static_cast<quint8>(at - logs_.begin());
    merged_->append(tagged);
}

void LogArea::refresh(const RunTimeline &timeline)
{
    for (HostLog *log : logs_) {
        log->refresh(timeline);
        if (const int tab = tabs_->indexOf(log); tab >= 0) {
            tabs_->setTabIcon(tab, stateIcon(log->state()));
            tabs_->setTabToolTip(tab, QStringLiteral("%1: %2").arg(log->host(), word(log->state())));
        }
    }
}

LogArea::Mode LogArea::fittingMode() const
{
    const bool fits = logs_.size() <= mostBesides && width() >= static_cast<int>(logs_.size()) * narrowest;
    return fits ? Mode::SideBySide : Mode::Tabs;
}

void LogArea::setMode(Mode mode)
{
    chosen_ = true;
    apply(mode);
}

void LogArea::apply(Mode mode)
{
    mode_ = mode;
    modes_->button(static_cast<int>(mode))->setChecked(true);
    if (mode == Mode::SideBySide) {
        for (HostLog *log : logs_) {
            if (log->parentWidget() == splitter_)
                continue;
            splitter_->addWidget(log);
            log->setVisible(true);
        }
    } else if (mode == Mode::Tabs) {
        for (HostLog *log : logs_) {
            if (tabs_->indexOf(log) < 0)
                tabs_->addTab(log, stateIcon(log->state()),
                              QString(log->host()).replace(QLatin1Char('&'), QStringLiteral("&&")));
        }
    }
    stack_->setCurrentIndex(static_cast<int>(mode));
}

void LogArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!chosen_ && fittingMode() != mode_)
        apply(fittingMode());
}

HostLog *LogArea::log(const QString &host) const
{
    const auto found =
        std::find_if(logs_.begin(), logs_.end(), [&](const HostLog *log) { return log->host() == host; });
    return found == logs_.end() ? nullptr : *found;
}

void LogArea::showHost(const QString &host)
{
    HostLog *wanted = log(host);
    if (wanted == nullptr)
        return;
    if (mode_ == Mode::Merged)
        setMode(fittingMode());
    if (mode_ == Mode::Tabs)
        tabs_->setCurrentWidget(wanted);
    wanted->view()->setFocus();
}

void LogArea::showStep(const QString &host, const QString &startText)
{
    showHost(host);
    HostLog *wanted = log(host);
    if (wanted == nullptr)
        return;
    const LogBuffer &buffer = wanted->view()->buffer();
    // Backwards: a step that is tried again is shown where it ran last.
    qint64 next = buffer.endLine() - 1;
    while (const std::optional<qint64> line = buffer.find(startText, next, true, buffer.size(), next)) {
        if (buffer.at(*line).mark == LineMark::StepStarted) {
            wanted->view()->showLine(*line);
            return;
        }
        next = *line - 1;
    }
}

std::vector<LogView *> LogArea::views() const
{
    if (mode_ == Mode::Merged)
        return {merged_};
    std::vector<LogView *> all;
    for (const HostLog *log : logs_)
        all.push_back(log->view());
    return all;
}

LogView *LogArea::currentView() const
{
    if (mode_ == Mode::Merged)
        return merged_;
    if (mode_ == Mode::Tabs) {
        auto *log = qobject_cast<HostLog *>(tabs_->currentWidget());
        return log == nullptr ? nullptr : log->view();
    }
    const std::vector<LogView *> all = views();
    const auto focused = std::find_if(all.begin(), all.end(), [](const LogView *view) { return view->hasFocus(); });
    if (focused != all.end())
        return *focused;
    const auto found = std::find_if(all.begin(), all.end(), [](const LogView *view) { return view->foundLine() >= 0; });
    return found != all.end() ? *found : all.empty() ? nullptr : all.front();
}

void LogArea::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void LogArea::findNext(bool backwards)
{
    searching_ = currentView();
    searchTries_ = static_cast<int>(views().size());
    backwards_ = backwards;
    note_->clear();
    if (searching_ != nullptr)
        searching_->findNext(backwards);
}

void LogArea::searchEnded(bool found)
{
    if (sender() != searching_)
        return;
    const std::vector<LogView *> all = views();
    const auto here = std::find(all.begin(), all.end(), searching_);
    if (found) {
        if (mode_ == Mode::Tabs && here != all.end())
            tabs_->setCurrentIndex(static_cast<int>(here - all.begin()));
        searching_ = nullptr;
        return;
    }
    if (--searchTries_ <= 0 || here == all.end()) {
        searching_ = nullptr;
        note_->setText(search_->text().isEmpty() ? QString() : tr("not found"));
        return;
    }
    searching_ = std::next(here) == all.end() ? all.front() : *std::next(here);
    searching_->findNext(backwards_);
}

void LogArea::saveAs()
{
    askWhereToSave(this, tr("Save the logs"), QStringLiteral("howdah-logs.txt"), tr("Text (*.txt)"),
                   [this](const QString &path) { writeTo(path); });
}

void LogArea::writeTo(const QString &path)
{
    if (saving_.isRunning())
        return;
    // Buffers share their lines, so that taking them costs nothing and the logs may go on meanwhile.
    std::vector<std::pair<QString, LogBuffer>> taken;
    for (const HostLog *log : logs_)
        taken.emplace_back(log->host(), log->view()->buffer());
    note_->setText(tr("saving…"));
    saving_.start(
        [taken = std::move(taken), path](const std::stop_token &stop) { return writeLogs(path, taken, stop); },
        [this](const QString &problem) {
            note_->setText(problem.isEmpty() ? tr("saved") : tr("not saved: %1").arg(problem));
        });
}

void LogArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->matches(QKeySequence::FindNext))
        findNext(false);
    else if (event->matches(QKeySequence::FindPrevious))
        findNext(true);
    else if (event->key() == Qt::Key_Escape && search_->hasFocus() && !search_->text().isEmpty())
        search_->clear();
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace howdah::ui
