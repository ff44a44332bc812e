#include "ui/wizard/review/review_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/text.h"
#include "ui/widgets/type_to_confirm.h"
#include "ui/wizard/review/count_model.h"
#include "ui/wizard/review/gate_list.h"
#include "ui/wizard/review/item_view.h"
#include "ui/wizard/review/plan_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

ReviewPage::ReviewPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Review"), {}, parent),
      workspace_(workspace),
      compare_(new QPushButton),
      export_(new QPushButton(icon(QStringLiteral("document-export")), tr("E&xport plan…"))),
      deploy_(new QPushButton),
      notice_(new InlineQuestion(Tone::Warn)),
      question_(new InlineQuestion(Tone::Accent)),
      erase_(new TypeToConfirm({}, {})),
      splitter_(new QSplitter),
      left_(new QWidget),
      tabs_(new QTabWidget),
      side_(new QWidget),
      filter_(new QLineEdit),
      tree_(new QTreeView),
      plan_(new PlanModel(this)),
      filtered_(new QSortFilterProxyModel(this)),
      first_(new ItemView),
      second_(new ItemView),
      counts_(new CountModel(this)),
      list_(new GateList),
      facts_{new QLabel, new QLabel, new QLabel, new QLabel},
      reason_(textLabel())
{
    makeHead();
    makeTree();
    makeSide();
    makeShortcuts();

    auto *views = new QSplitter(Qt::Vertical);
    views->setChildrenCollapsible(false);
    views->addWidget(first_);
    views->addWidget(second_);
    second_->setVisible(false);
    tabs_->setDocumentMode(true);
    tabs_->addTab(views, tr("Changes"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(left_);
    splitter_->addWidget(tabs_);
    splitter_->addWidget(side_);
    splitter_->setStretchFactor(1, 1);
    body()->addWidget(notice_);
    body()->addWidget(question_);
    question_->addContent(erase_);
    erase_->setProperty("changesHosts", true);
    connect(erase_, &TypeToConfirm::confirmed, this, &ReviewPage::goOn);
    body()->addWidget(splitter_, 1);
    notice_->setVisible(false);
    showQuestion(false);

    connect(list_, &GateList::acceptRequested, &workspace_.document, &ProjectDocument::acceptWarning);
    connect(&workspace_.document, &ProjectDocument::changed, this, &ReviewPage::refresh);
    connect(&workspace_.vault, &SecretVault::changed, this, &ReviewPage::refresh);
    connect(&workspace_.vault, &SecretVault::statusChanged, this, &ReviewPage::refresh);
    connect(&workspace_.comparison, &Comparison::changed, this, &ReviewPage::refresh);
    connect(&workspace_.comparison, &Comparison::runningChanged, this, [this](bool running) {
        if (running)
            comparingSince_ = QDateTime::currentDateTimeUtc();
        refresh();
    });
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &ReviewPage::refreshNotice);
    connect(&history_, &RunHistory::changed, this, &ReviewPage::refreshFacts);
    connect(&workspace_.deployment, &Deployment::started, this, &ReviewPage::refresh);
    connect(&workspace_.deployment, &Deployment::finished, this, &ReviewPage::refresh);
    age_.setInterval(20'000);
    connect(&age_, &QTimer::timeout, this, &ReviewPage::refresh);
    age_.start();
    refresh();
}

void ReviewPage::makeHead()
{
    addToHead(compare_);
    addToHead(export_);
    addToHead(deploy_);
    deploy_->setProperty("changesHosts", true);
    connect(compare_, &QPushButton::clicked, this, [this] {
        if (workspace_.comparison.isRunning()) {
            workspace_.comparison.requestStop();
            workspace_.interaction->refuseAll();
        } else {
            compare();
        }
    });
    connect(export_, &QPushButton::clicked, this, &ReviewPage::exportPlan);
    connect(deploy_, &QPushButton::clicked, this, &ReviewPage::deploy);
}

void ReviewPage::makeTree()
{
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter files and actions"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    filtered_->setSourceModel(plan_);
    filtered_->setRecursiveFilteringEnabled(true);
    filtered_->setAutoAcceptChildRows(true);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    tree_->setModel(filtered_);
    tree_->setItemDelegate(new PlanDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(14);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setAccessibleName(tr("Files and actions"));
    tree_->setFrameShape(QFrame::NoFrame);
    nothing_ = new EmptyText(tree_);
    auto *card = new Card(tr("Files and actions"));
    auto *search = new QWidget;
    auto *row = new QHBoxLayout(search);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(filter_);
    card->body()->setSpacing(0);
    card->body()->addWidget(search);
    card->fill(tree_);
    auto *layout = new QVBoxLayout(left_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    left_->setMinimumWidth(190);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString &text) {
        filtered_->setFilterFixedString(text);
        tree_->expandAll();
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::showItems);
    connect(tree_, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (plan_->item(filtered_->mapToSource(index)) != nullptr)
            first_->view()->setFocus();
    });
}

void ReviewPage::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::Key_F7), [this] { first_->view()->goToChange(false); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F7), [this] { first_->view()->goToChange(true); });
    on(QKeySequence(QKeySequence::Find), [this] {
        filter_->setFocus();
        filter_->selectAll();
    });
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    sizeTable();
}

void ReviewPage::arrange()
{
    constexpr int narrowBelow = 1060;
    const bool narrow = width() < narrowBelow;
    const bool inTab = tabs_->indexOf(side_) >= 0;
    if (narrow && !inTab)
        tabs_->addTab(side_, tr("Before you deploy"));
    else if (!narrow && inTab)
        splitter_->addWidget(side_);
    if (narrow != inTab) {
        refreshButtons();
        showWhatMatters();
    }
    side_->setVisible(true);
    tabs_->tabBar()->setVisible(narrow);
    if (!splitter_->property("sized").toBool() || inTab != narrow) {
        splitter_->setProperty("sized", true);
        splitter_->setSizes(narrow ? QList<int>{280, width() - 320} : QList<int>{300, width() - 640, 300});
    }
}

void ReviewPage::showWhatMatters()
{
    // Without a plan, what stands in the way is all there is to read.
    const bool plan = shown_ && shown_->isComplete() && !shown_->plan.steps.empty();
    if (tabs_->indexOf(side_) >= 0)
        tabs_->setCurrentIndex(plan ? 0 : tabs_->indexOf(side_));
}

void ReviewPage::compare()
{
    if (workspace_.comparison.isRunning() || !cannotCompare().isEmpty())
        return;
    showQuestion(false);
    workspace_.comparison.start(workspace_.document.project(), workspace_.completedSecrets());
}

QString ReviewPage::cannotCompare() const
{
    if (workspace_.deployment.isRunning())
        return tr("A deployment is running.");
    if (workspace_.document.project().hosts.empty())
        return tr("The project has no hosts yet.");
    if (workspace_.document.hasProblems())
        return tr("The design has problems; settle them first.");
    if (workspace_.vault.status() != SecretVault::Status::Open)
        return tr("The secrets are not open.");
    if (!workspace_.missingSecrets().isEmpty())
        return tr("Secrets are missing; see “Before you deploy”.");
    return {};
}

void ReviewPage::refresh()
{
    gate_ = deployGate(workspace_, QDateTime::currentDateTimeUtc());
    if (shown_ != workspace_.comparison.latest()) {
        shown_ = workspace_.comparison.latest();
        if (shown_)
            history_.read(shown_->project.cluster);
        showQuestion(false);
        showPlan();
        showWhatMatters();
    }
    if (!gate_.open)
        showQuestion(false);
    list_->setItems(gate_.items);
    refreshButtons();
    refreshFacts();
    refreshNotice();
}

void ReviewPage::refreshButtons()
{
    const bool comparing = workspace_.comparison.isRunning();
    const QString why = cannotCompare();
    compare_->setText(comparing ? tr("Stop") : shown_ ? tr("Compare a&gain") : tr("Comp&are"));
    compare_->setEnabled(comparing || why.isEmpty());
    compare_->setToolTip(comparing ? QString() : why);
    export_->setEnabled(shown_ && shown_->isComplete());
    deploy_->setText(gate_.nothingToDo ? tr("&Prove again") : tr("De&ploy…"));
    deploy_->setEnabled(gate_.open && !question_->isVisibleTo(this));
    deploy_->setToolTip(gate_.reason);
    // One primary button: what comes next.
    const bool first = !gate_.open && why.isEmpty();
    compare_->setDefault(first && !comparing);
    compare_->setIcon(comparing               ? icon(QStringLiteral("media-playback-stop"))
                      : compare_->isDefault() ? iconOnAccent(QStringLiteral("view-refresh"))
                                              : icon(QStringLiteral("view-refresh")));
    deploy_->setDefault(gate_.open && gate_.losses == 0);
    reason_->setText(gate_.reason);
    if (const int tab = tabs_->indexOf(side_); tab >= 0) {
        const auto open =
            std::count_if(gate_.items.begin(), gate_.items.end(), [](const GateItem &item) { return !item.accepted; });
        tabs_->setTabText(tab, open == 0 ? tr("Before you deploy") : tr("Before you deploy (%1)").arg(open));
    }
}

QString ReviewPage::progressText() const
{
    QStringList waiting;
    int answered = 0;
    const auto &hosts = workspace_.document.project().hosts;
    for (const Host &host : hosts) {
        const HostAnswer answer = workspace_.knowledge.answer(host.name);
        if (comparingSince_.isValid() && answer.when.isValid() && answer.when >= comparingSince_)
            ++answered;
        else
            waiting << host.name;
    }
    const QString count = tr("%1 of %2 hosts answered").arg(answered).arg(hosts.size());
    return waiting.isEmpty()
               ? count + QLatin1Char('.')
               : count + QStringLiteral("; ") + tr("waiting for %1.").arg(waiting.join(QStringLiteral(", ")));
}

void ReviewPage::refreshNotice()
{
    const bool comparing = workspace_.comparison.isRunning();
    if (comparing)
        setSubtitle(tr("Comparing the design with the hosts. %1").arg(progressText()));
    else if (!shown_)
        setSubtitle(tr("Compare the design with the hosts to see every change. Nothing is changed by that."));
    else if (!shown_->isComplete() || !shown_->plan.blocked.empty())
        setSubtitle(tr("Nothing can be deployed yet: see what stands in the way."));
    else if (gate_.nothingToDo)
        setSubtitle(tr("Nothing to do: %1 hosts match the design.").arg(shown_->project.hosts.size()));
    else
        setSubtitle(tr("Every file and command, compared with the hosts. Nothing has been changed yet."));
    notice_->setVisible(gate_.stale && !comparing);
    notice_->setHeadline(tr("Compare again before you deploy."));
    if (shown_)
        notice_->setDetail(shown_->when.secsTo(QDateTime::currentDateTimeUtc()) > staleAfterSeconds
                               ? tr("The hosts were compared more than 15 minutes ago; they may be others by now.")
                               : tr("The design was changed since the hosts were compared."));
    nothing_->setText(!shown_ ? tr("“Compare” lists here every file and every command, before anything is changed.")
                      : plan_->rowCount() > 0 ? tr("Nothing matches the filter.")
                      : gate_.nothingToDo     ? tr("Nothing to do.")
                                              : tr("There is no plan."));
    first_->setNothing(comparing ? tr("The hosts are being compared.")
                       : !shown_ ? cannotCompare().isEmpty() ? tr("Nothing is compared yet.") : cannotCompare()
                       : gate_.nothingToDo     ? tr("Nothing to do.")
                       : !shown_->isComplete() ? tr("There is no plan: not every host was reached.")
                       : shown_->plan.steps.empty()
                           ? tr("There is no plan: something stands in the way.")
                           : tr("Choose an entry at the left. Ctrl and a click shows a second one below."));
}

void ReviewPage::exportPlan()
{
    if (!shown_)
        return;
    const QString text = planText(shown_->project, shown_->plan, shown_->when);
    askWhereToSave(this, tr("Export the plan"), QStringLiteral("%1-plan.txt").arg(shown_->project.cluster),
                   tr("Text (*.txt)"), [this, text](const QString &path) {
                       const QString problem = writeText(path, text);
                       setSubtitle(problem.isEmpty() ? tr("Saved %1").arg(path)
                                                     : tr("%1 could not be written: %2").arg(path, problem));
                   });
}

void ReviewPage::deploy()
{
    refresh();
    if (!gate_.open)
        return;
    if (gate_.nothingToDo)
        Q_EMIT deployRequested(shown_, {});
    else
        ask();
}

void ReviewPage::showQuestion(bool shown)
{
    question_->setVisible(shown);
    sizeTable();
}

void ReviewPage::ask()
{
    const Peril peril{shown_->project.cluster, shown_->plan.losses()};
    const int losses = gate_.losses;
    question_->clearButtons();
    question_->setTone(losses > 0 ? Tone::Problem : Tone::Accent);
    const HostCounts &sum = counts_->sum();
    const QString work =
        tr("Steps: %1, on %2 hosts. Restarts: %3.").arg(sum.steps).arg(shown_->project.hosts.size()).arg(sum.restarts);
    const QString later = tr("You can stop at any time and resume later.");
    QPushButton *go = nullptr;
    QPushButton *cancel = nullptr;
    if (losses > 0) {
        const QString text =
            losses == 1 ? tr("Deploy and erase 1 disk") : tr("Deploy and erase %n disks", nullptr, losses);
        QStringList lost;
        QStringList facts;
        for (const Loss &loss : peril.losses) {
            lost << loss.what;
            facts << loss.facts.join(QStringLiteral(", "));
        }
        facts.removeAll(QString());
        question_->setHeadline(tr("This cannot be undone: %1").arg(lost.join(QStringLiteral("; "))));
        facts << work + QLatin1Char(' ') + later;
        question_->setDetail(facts.join(QStringLiteral(". ")));
        cancel = question_->addButton(tr("Cancel"));
        cancel->setDefault(true);
        erase_->setPrompt(tr("Type %1 to allow this:").arg(peril.name));
        erase_->setButton(text);
        erase_->setExpected(peril.name);
    } else {
        question_->setHeadline(tr("Deploy %1 now?").arg(shown_->project.cluster));
        question_->setDetail(work + QLatin1Char(' ') + later);
        go = question_->addButton(tr("Deplo&y now"));
        cancel = question_->addButton(tr("Cancel"));
        go->setDefault(true);
    }
    erase_->setVisible(losses > 0);
    connect(cancel, &QPushButton::clicked, this, [this] {
        showQuestion(false);
        refreshButtons();
        deploy_->setFocus();
    });
    if (go != nullptr) {
        go->setProperty("changesHosts", true);
        connect(go, &QPushButton::clicked, this, &ReviewPage::goOn);
    }
    showQuestion(true);
    (go == nullptr ? cancel : go)->setFocus();
    refreshButtons();
}

void ReviewPage::goOn()
{
    showQuestion(false);
    const Result<Consent> consent = Consent::typed({shown_->project.cluster, shown_->plan.losses()}, erase_->typed());
    // What was agreed to is what is shown; if anything moved meanwhile, it is asked again.
    if (consent && deployGate(workspace_, QDateTime::currentDateTimeUtc()).open
        && shown_ == workspace_.comparison.latest())
        Q_EMIT deployRequested(shown_, *consent);
    refresh();
}

} // namespace howdah::ui
