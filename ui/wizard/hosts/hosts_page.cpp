#include "ui/wizard/hosts/hosts_page.h"

#include "ui/document/question_stack.h"
#include "ui/theme/icons.h"
#include "ui/wizard/hosts/changed_key_card.h"
#include "ui/wizard/hosts/design_chips.h"
#include "ui/wizard/hosts/design_line.h"
#include "ui/wizard/hosts/details_card.h"
#include "ui/wizard/hosts/findings_line.h"
#include "ui/wizard/hosts/group_header.h"
#include "ui/wizard/hosts/host_delegate.h"
#include "ui/wizard/hosts/host_edits.h"
#include "ui/wizard/hosts/host_model.h"
#include "ui/wizard/hosts/hosts_view.h"
#include "ui/wizard/hosts/paste_hosts_dialog.h"
#include "ui/wizard/hosts/popover.h"
#include "ui/wizard/hosts/reach_card.h"
#include "ui/wizard/hosts/reach_model.h"
#include "ui/wizard/hosts/roles_form.h"
#include "ui/wizard/hosts/ssh_aliases.h"
#include "ui/wizard/hosts/ssh_form.h"
#include "ui/wizard/hosts/words.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

HostsPage::HostsPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Hosts"),
           tr("Which machines form the cluster, and how Howdah reaches them. Nothing is changed on any host on this "
              "page."),
           parent),
      workspace_(workspace),
      model_(new HostModel(workspace, this)),
      design_(new DesignLine),
      view_(new HostsView(*model_)),
      questions_(new QuestionStack(workspace.interaction)),
      changedKey_(new ChangedKeyCard(workspace)),
      reach_(new ReachCard(workspace)),
      details_(new DetailsCard),
      halves_(new QSplitter(Qt::Vertical)),
      add_(new QPushButton(icon(QStringLiteral("list-add")), tr("&Add host"))),
      paste_(new QPushButton(icon(QStringLiteral("edit-paste")), tr("Add seve&ral…"))),
      import_(new QPushButton(icon(QStringLiteral("document-import")), tr("&Import…"))),
      check_(new QPushButton)
{
    buildHead();
    buildBody();
    view_->cells()->setAliases(ownSshAliases());
    age_.setInterval(1000);
    connect(&age_, &QTimer::timeout, this, &HostsPage::showAge);
    connect(&workspace.document, &ProjectDocument::changed, this, &HostsPage::followProject);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, [this] {
        showDetails();
        showAge();
    });
    connect(&workspace.check, &HostCheck::runningChanged, this, &HostsPage::followCheck);
    connect(&workspace.deployment, &Deployment::started, this, &HostsPage::followCheck);
    connect(&workspace.deployment, &Deployment::finished, this, &HostsPage::followCheck);
    hosts_ = workspace.document.project().hosts.size();
    followProject();
    followCheck();
    if (model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(0, 0));
    showDetails();
    setFocusProxy(view_);
}

HostsPage::~HostsPage()
{
    // Views that go away tell of selections that go away; this is no page any more by then.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void HostsPage::buildHead()
{
    for (QPushButton *button : {add_, paste_, import_, check_}) {
        button->setAutoDefault(false);
        addToHead(button);
    }
    add_->setObjectName(QStringLiteral("add"));
    paste_->setObjectName(QStringLiteral("paste"));
    import_->setObjectName(QStringLiteral("import"));
    check_->setObjectName(QStringLiteral("check"));
    connect(add_, &QPushButton::clicked, this, &HostsPage::addHost);
    connect(paste_, &QPushButton::clicked, this, [this] { openPasteDialog({}); });
    connect(import_, &QPushButton::clicked, this, &HostsPage::importRequested);
    connect(check_, &QPushButton::clicked, this, &HostsPage::toggleCheck);
}

void HostsPage::buildBody()
{
    auto *upper = new QWidget;
    upper->setFocusProxy(view_); // where the focus goes when the last question is answered
    auto *stack = new QVBoxLayout(upper);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(10);
    stack->addWidget(view_, 1);
    stack->addWidget(questions_);
    stack->addWidget(changedKey_);
    auto *lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(reach_);
    lower->addWidget(details_);
    lower->setStretchFactor(0, 5);
    lower->setStretchFactor(1, 3);
    lower->setChildrenCollapsible(false);
    halves_->addWidget(upper);
    halves_->addWidget(lower);
    halves_->setChildrenCollapsible(false);
    body()->addWidget(design_);
    body()->addWidget(new FindingsLine(workspace_.document));
    body()->addWidget(halves_, 1);

    connect(view_, &HostsView::formRequested, this, &HostsPage::openForm);
    connect(view_, &HostsView::removalRequested, this, &HostsPage::removeHosts);
    connect(view_, &HostsView::pasteRequested, this, &HostsPage::pasteHosts);
    connect(view_, &HostsView::heightOfAllChanged, this, &HostsPage::shareHeight);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        shown_ = Shown::Host;
        showDetails();
    });
    connect(view_, &QTableView::clicked, this, [this] {
        shown_ = Shown::Host;
        showDetails();
    });
    connect(reach_, &ReachCard::cellChosen, this, [this] {
        shown_ = Shown::Cell;
        showDetails();
    });
    connect(questions_, &QuestionStack::changed, this, &HostsPage::shareHeight);
    connect(changedKey_, &ChangedKeyCard::checkRequested, this, &HostsPage::toggleCheck);
    connect(changedKey_, &ChangedKeyCard::changed, this, &HostsPage::shareHeight);
    connect(halves_, &QSplitter::splitterMoved, this, [this] { heightsAreTheirs_ = heightsAreTheirs_ || !sharing_; });
    view_->installEventFilter(this);
    halves_->installEventFilter(this);
}

void HostsPage::followProject()
{
    design_->setChips(designChips(workspace_.document.project()));
    const std::size_t now = workspace_.document.project().hosts.size();
    if (form_ != nullptr && now != hosts_)
        form_->closeDown(); // its row may be another host's
    hosts_ = now;
    reach_->setVisible(hosts_ > 0);
    details_->setVisible(hosts_ > 0);
    if (hosts_ > 0 && !view_->currentIndex().isValid())
        view_->setCurrentIndex(model_->index(0, 0));
    followCheck();
    showDetails();
}

void HostsPage::followCheck()
{
    const bool running = workspace_.check.isRunning();
    const bool deploying = workspace_.deployment.isRunning();
    check_->setText(running ? tr("St&op") : tr("Check h&osts"));
    check_->setIcon(icon(running ? QStringLiteral("media-playback-stop") : QStringLiteral("view-refresh")));
    check_->setEnabled(running || (hosts_ > 0 && !deploying));
    check_->setToolTip(deploying     ? tr("A deployment is running; it asks the hosts by itself.")
                       : hosts_ == 0 ? tr("There is no host yet.")
                                     : QString());
    showAge();
    showDetails();
}

void HostsPage::toggleCheck()
{
    if (workspace_.check.isRunning()) {
        workspace_.check.requestStop();
        workspace_.interaction->refuseAll();
        return;
    }
    if (!check_->isEnabled())
        return;
    const Project &project = workspace_.document.project();
    // A file that cannot be read is told of where it is named; the hosts can be asked without it.
    Result<PlanInputs> inputs = readPlanInputs(project, workspace_.vault.secrets());
    workspace_.check.start(project, inputs ? *inputs : PlanInputs{workspace_.vault.secrets(), {}, {}});
}

void HostsPage::addHost()
{
    workspace_.document.edit(tr("Add host"), {}, [](Project &project) { howdah::ui::addHost(project, {}); });
    const int row = model_->rowCount() - 1;
    view_->setFocus(Qt::OtherFocusReason);
    view_->setCurrentIndex(model_->at(row, HostColumn::Name));
    view_->scrollToBottom();
    view_->edit(model_->at(row, HostColumn::Name));
}

void HostsPage::addHosts(const std::vector<ListedHost> &hosts)
{
    if (hosts.empty())
        return;
    workspace_.document.edit(tr("Add hosts"), {}, [&](Project &project) {
        for (const ListedHost &host : hosts)
            howdah::ui::addHost(project, host);
    });
    view_->setFocus(Qt::OtherFocusReason);
    view_->setCurrentIndex(model_->at(model_->rowCount() - 1, HostColumn::Name));
}

void HostsPage::removeHosts(const QList<int> &rows)
{
    const QString text = rows.size() == 1 ? tr("Remove host") : tr("Remove hosts");
    workspace_.document.edit(text, {}, [&](Project &project) { howdah::ui::removeHosts(project, rows); });
    if (model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(std::min(rows.first(), model_->rowCount() - 1), 0));
}

void HostsPage::pasteHosts()
{
    const QString text = QApplication::clipboard()->text();
    const HostList list = parseHostList(text);
    if (list.hosts.empty() || !list.errors.empty())
        openPasteDialog(text);
    else
        addHosts(list.hosts);
}

void HostsPage::openPasteDialog(const QString &text)
{
    auto *dialog = new PasteHostsDialog(workspace_.document.project(), this);
    dialog->setText(text);
    connect(dialog, &PasteHostsDialog::hostsGiven, this, &HostsPage::addHosts);
    dialog->open();
}

void HostsPage::openForm(const QModelIndex &index)
{
    if (form_ != nullptr)
        form_->closeDown();
    const bool roles = static_cast<HostColumn>(index.column()) == HostColumn::Roles;
    const QString host = workspace_.document.project().hosts.at(static_cast<std::size_t>(index.row())).name;
    QWidget *content = roles ? static_cast<QWidget *>(new RolesForm(workspace_.document, index.row()))
                             : new SshForm(workspace_.document, index.row());
    form_ = new Popover(this, content, roles ? tr("Roles of %1").arg(host) : tr("SSH access of %1").arg(host));
    form_->popUp(view_->viewport(), view_->visualRect(index));
}

void HostsPage::showDetails()
{
    const Project &project = workspace_.document.project();
    const QModelIndex cell = reach_->view()->currentIndex();
    if (shown_ == Shown::Cell && cell.isValid()) {
        details_->display(
            reachDetails(workspace_, reach_->model()->source(cell.row()), reach_->model()->target(cell.column())));
        return;
    }
    const int row = view_->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(project.hosts.size()))
        details_->display(hostDetails(workspace_, row));
}

void HostsPage::showAge()
{
    const QDateTime when = workspace_.knowledge.checkedAt();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString title = tr("Found by the check: not run yet");
    if (workspace_.check.isRunning())
        title = tr("Found by the check that is running");
    else if (when.isValid())
        title = tr("Found by the check of %1, %2").arg(momentText(when, now), agoText(when, now));
    view_->groups()->setGroupTitle(1, title);
}

void HostsPage::shareHeight()
{
    if (heightsAreTheirs_ || sharing_)
        return;
    const int all = halves_->height() - halves_->handleWidth();
    int cards = 0;
    for (const QWidget *card : std::initializer_list<QWidget *>{questions_, changedKey_}) {
        if (!card->isHidden())
            cards +=
                10 + (card->hasHeightForWidth() ? card->heightForWidth(halves_->width()) : card->sizeHint().height());
    }
    const int least = hosts_ > 8 ? all * 2 / 5 : 150;
    const int upper = hosts_ == 0 ? all : std::min(view_->heightOfAll() + 2 + cards, std::max(all - least, all / 3));
    sharing_ = true;
    halves_->setSizes({upper, all - upper});
    sharing_ = false;
    showAskedHost();
}

void HostsPage::showAskedHost()
{
    const std::vector<Host> &hosts = workspace_.document.project().hosts;
    const QString &name = questions_->isAsking() ? questions_->host() : changedKey_->host();
    const auto asked = std::find_if(hosts.begin(), hosts.end(), [&](const Host &host) { return host.name == name; });
    if (asked != hosts.end())
        view_->scrollTo(model_->index(static_cast<int>(asked - hosts.begin()), 0));
}

void HostsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    age_.start();
    showAge();
    if (questions_->isAsking())
        questions_->setFocus();
}

void HostsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    age_.stop();
}

void HostsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (form_ != nullptr)
        form_->closeDown();
}

bool HostsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == halves_ && event->type() == QEvent::Resize)
        shareHeight();
    if (watched == view_ && event->type() == QEvent::FocusIn) {
        shown_ = Shown::Host;
        showDetails();
    }
    return Page::eventFilter(watched, event);
}

} // namespace howdah::ui
