#include "ui/wizard/disks/disks_page.h"

#include "ui/document/field_bindings.h"
#include "ui/document/finding_messages.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/text.h"
#include "ui/wizard/disks/choose_alike.h"
#include "ui/wizard/disks/device_inspector.h"
#include "ui/wizard/disks/device_model.h"
#include "ui/wizard/disks/mount_model.h"
#include "ui/wizard/disks/mount_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

const auto messagesField = QStringLiteral("disks");
constexpr int inspectorWidth = 340;
constexpr int narrow = 1080; // page width below which second columns hide

QString keyOf(const QModelIndex &index)
{
    return index.data(HostRole).toString() + QLatin1Char(' ') + index.data(DeviceModel::PathRole).toString();
}

} // namespace

DisksPage::DisksPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Disks"),
           tr("Where the data live on each database host. Reading changes nothing; disks are written only in Deploy."),
           parent),
      workspace_(workspace),
      bindings_(new FieldBindings(workspace.document, this)),
      readAt_(mutedLabel()),
      add_(new QPushButton(icon(QStringLiteral("list-add")), tr("&Add mount point"))),
      read_(new QPushButton(icon(QStringLiteral("view-refresh")), tr("&Read devices again"))),
      alike_(new QPushButton(tr("Choose alike on all h&osts"))),
      remove_(new QPushButton(icon(QStringLiteral("list-remove")), tr("Remove"))),
      mode_(new QComboBox),
      filesystem_(new QComboBox),
      mounts_(new MountTable(workspace)),
      messages_(new Form),
      devices_(new DeviceModel(workspace, this)),
      tree_(new QTreeView),
      inspector_(new DeviceInspector(workspace))
{
    addToHead(readAt_);
    addToHead(add_);
    addToHead(read_);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(makeMounts());
    left->addWidget(makeDevices());
    left->setStretchFactor(0, 0);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1);
    row->addWidget(inspector_);
    body()->addLayout(row, 1);

    connect(add_, &QPushButton::clicked, this, [this] {
        const QModelIndex added = mounts_->model()->index(mounts_->model()->add(), MountModel::pointColumn);
        mounts_->points()->setCurrentIndex(added);
        mounts_->points()->setFocus();
        mounts_->points()->edit(added);
    });
    connect(remove_, &QPushButton::clicked, this, [this] { mounts_->model()->remove(mounts_->currentRow()); });
    connect(alike_, &QPushButton::clicked, this, &DisksPage::chooseAlike);
    connect(read_, &QPushButton::clicked, this, &DisksPage::readAgain);
    connect(mounts_, &MountTable::currentChanged, this, [this] { remove_->setEnabled(mounts_->currentRow() >= 0); });
    connect(mounts_, &MountTable::chosen, this, [this](const QString &host, const QString &point) {
        const Host *known = workspace_.document.project().findHost(host);
        const HostFacts *facts = workspace_.knowledge.facts(host);
        const BlockDevice *device =
            known == nullptr || facts == nullptr ? nullptr : facts->device(known->devices.value(point));
        if (device != nullptr)
            select(host, device->path);
    });
    // The model is built anew at every change; what somebody opened or closed stays so.
    const auto remember = [this](const QModelIndex &index, bool toggled) {
        if (toggled)
            toggled_.insert(keyOf(index));
        else
            toggled_.remove(keyOf(index));
    };
    connect(tree_, &QTreeView::expanded, this,
            [remember](const QModelIndex &index) { remember(index, index.parent().isValid()); });
    connect(tree_, &QTreeView::collapsed, this,
            [remember](const QModelIndex &index) { remember(index, !index.parent().isValid()); });
    connect(devices_, &DeviceModel::rebuilt, this, &DisksPage::afterRebuild);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        host_ = index.data(HostRole).toString();
        path_ = index.data(DeviceModel::PathRole).toString();
        inspector_->inspect(host_, path_);
    });
    connect(&workspace.document, &ProjectDocument::changed, this, &DisksPage::follow);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &DisksPage::follow);
    connect(&workspace.check, &HostCheck::runningChanged, this, &DisksPage::followCheck);
    remove_->setEnabled(false);
    afterRebuild();
    follow();
    followCheck();
}

QWidget *DisksPage::makeMounts()
{
    mountCard_ = new Card(tr("Mount points"));
    mode_->addItem(tr("No extra disk"), static_cast<int>(DiskMode::None));
    mode_->addItem(tr("Use as mounted, set owner"), static_cast<int>(DiskMode::OwnershipOnly));
    mode_->addItem(tr("Format and mount"), static_cast<int>(DiskMode::FormatAndMount));
    mode_->setAccessibleName(tr("What is done with the disks"));
    filesystem_->addItem(QStringLiteral("XFS"), static_cast<int>(Filesystem::Xfs));
    filesystem_->addItem(QStringLiteral("ext4"), static_cast<int>(Filesystem::Ext4));
    filesystem_->setAccessibleName(tr("Filesystem"));
    bindings_->bind(
        mode_, QStringLiteral("disks.mode"), tr("Change what is done with the disks"),
        [](auto &project) -> auto & { return project.disks.mode; });
    bindings_->bind(
        filesystem_, QStringLiteral("disks.filesystem"), tr("Choose the filesystem"),
        [](auto &project) -> auto & { return project.disks.filesystem; });

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 8, 8);
    tools->setSpacing(8);
    tools->addWidget(mode_);
    tools->addWidget(filesystem_);
    tools->addStretch(1);
    tools->addWidget(alike_);
    tools->addWidget(remove_);

    auto *nothing = new QWidget;
    nothing->setFixedHeight(0);
    messages_->addField(messagesField, QString(), nothing);
    for (QLabel *label : messages_->findChildren<QLabel *>()) {
        if (label->buddy() == nothing)
            label->setFixedHeight(0);
    }
    messages_->setMaximumWidth(QWIDGETSIZE_MAX);
    messages_->layout()->setContentsMargins(0, 0, 8, 4);
    mountCard_->body()->setContentsMargins(0, 0, 0, 0);
    mountCard_->body()->setSpacing(0);
    mountCard_->body()->addLayout(tools);
    mountCard_->body()->addWidget(mounts_);
    mountCard_->body()->addWidget(messages_);
    mountCard_->body()->addStretch(1);
    return mountCard_;
}

QWidget *DisksPage::makeDevices()
{
    deviceCard_ = new Card(tr("Devices found"));
    deviceCard_->setAside(tr("stored by name of the hardware, so a changed order does no harm"));
    tree_->setModel(devices_);
    tree_->setItemDelegate(new CellDelegate(tree_));
    tree_->setAccessibleName(tr("Devices of the database hosts"));
    tree_->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree_->setSelectionMode(QAbstractItemView::SingleSelection);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(14);
    tree_->setAllColumnsShowFocus(true);
    tree_->setMinimumHeight(120);
    new EmptyText(tree_, tr("Add database hosts on the page Hosts; their devices are listed here."));
    tree_->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    deviceCard_->fill(tree_);
    return deviceCard_;
}

void DisksPage::select(const QString &host, const QString &path)
{
    host_ = host;
    path_ = path;
    const QModelIndex index = devices_->indexOf(host, path);
    if (index.isValid()) {
        tree_->setCurrentIndex(index);
        tree_->scrollTo(index);
    }
    inspector_->inspect(host, path);
}

void DisksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    inspector_->setFixedWidth(isNarrow ? inspectorWidth - 40 : inspectorWidth);
    deviceCard_->setAside(isNarrow ? QString() : tr("stored by name of the hardware, so a changed order does no harm"));
    afterRebuild();
}

void DisksPage::follow()
{
    const Project &project = workspace_.document.project();
    const bool formats = project.disks.mode == DiskMode::FormatAndMount;
    filesystem_->setVisible(formats);
    alike_->setVisible(formats);
    mountCard_->setNote(project.disks.mode == DiskMode::None ? tr("the data stay on the system disk")
                                                             : tr("the same on every database host"));
    std::vector<std::pair<QString, FieldMessage>> messages;
    for (const auto &[field, message] : messagesOf(workspace_.document.project(), workspace_.document.openFindings())) {
        const bool ofHosts = field.startsWith(QLatin1String("hosts[")) && field.contains(QLatin1String("].devices"));
        if (field.startsWith(QLatin1String("disks")) || ofHosts || field == QLatin1String("postgres.data_parent"))
            messages.emplace_back(messagesField, message);
    }
    // Beyond a few, more lines take the place of what they are about.
    constexpr std::size_t most = 3;
    if (messages.size() > most) {
        const int more = static_cast<int>(messages.size() - most);
        messages.resize(most);
        messages.emplace_back(messagesField, FieldMessage{true, tr("and %n more", nullptr, more), {}});
    }
    static_cast<void>(messages_->setMessages(messages));
    messages_->setVisible(!messages.empty());

    QDateTime oldest;
    bool known = false;
    for (const Host *host : project.withRole(Role::Postgres)) {
        const HostAnswer answer = workspace_.knowledge.answer(host->name);
        known = known || answer.facts;
        if (answer.facts && (!oldest.isValid() || answer.when < oldest))
            oldest = answer.when;
    }
    readAt_->setText(oldest.isValid() ? tr("read %1 UTC").arg(oldest.toString(QStringLiteral("HH:mm:ss")))
                                      : tr("not read yet"));
    alike_->setEnabled(known && !project.disks.mountPoints.isEmpty());
    followCheck();
}

void DisksPage::followCheck()
{
    const bool running = workspace_.check.isRunning();
    const std::vector<const Host *> hosts = workspace_.document.project().withRole(Role::Postgres);
    const bool known = std::any_of(hosts.begin(), hosts.end(), [this](const Host *host) {
        return workspace_.knowledge.facts(host->name) != nullptr;
    });
    read_->setText(running ? tr("&Stop reading") : known ? tr("&Read devices again") : tr("&Read devices"));
    read_->setEnabled(running || !hosts.empty());
    read_->setToolTip(hosts.empty() ? tr("There is no database host yet.") : QString());
}

void DisksPage::afterRebuild()
{
    {
        const QSignalBlocker quiet(tree_);
        for (int row = 0; row < devices_->rowCount(); ++row) {
            const QModelIndex host = devices_->index(row, 0);
            tree_->setFirstColumnSpanned(row, {}, true);
            tree_->setExpanded(host, !toggled_.contains(keyOf(host)));
            for (int disk = 0; disk < devices_->rowCount(host); ++disk) {
                const QModelIndex index = devices_->index(disk, 0, host);
                if (toggled_.contains(keyOf(index)))
                    tree_->expandRecursively(index);
            }
        }
    }
    QHeaderView *header = tree_->header();
    if (header->count() < DeviceModel::ColumnCount)
        return;
    const bool isNarrow = width() < narrow;
    header->setStretchLastSection(false);
    for (const auto &[column, wide, small] : {std::tuple(DeviceModel::Device, 150, 118),
                                              {DeviceModel::Size, 76, 74},
                                              {DeviceModel::Content, 140, 112},
                                              {DeviceModel::Mounted, 100, 0},
                                              {DeviceModel::Becomes, 160, 158}}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, isNarrow ? small : wide);
    }
    header->setSectionResizeMode(DeviceModel::Model, QHeaderView::Stretch);
    tree_->setColumnHidden(DeviceModel::Mounted, isNarrow);
    if (const QModelIndex index = devices_->indexOf(host_, path_); index.isValid()) {
        const QSignalBlocker quiet(tree_->selectionModel());
        tree_->setCurrentIndex(index);
    }
    const int hosts = devices_->rowCount();
    deviceCard_->setNote(hosts == 0                ? tr("there is no database host yet")
                         : devices_->devices() > 0 ? tr("%1 on %n host(s)", nullptr, hosts).arg(devices_->devices())
                                                   : QString());
}

void DisksPage::chooseAlike()
{
    ClusterFacts facts;
    for (const Host *host : workspace_.document.project().withRole(Role::Postgres)) {
        if (const HostFacts *known = workspace_.knowledge.facts(host->name))
            facts.insert(host->name, *known);
    }
    workspace_.document.edit(tr("Choose alike on all hosts"), {},
                             [&](Project &project) { project.hosts = ui::chooseAlike(project, facts); });
}

void DisksPage::readAgain()
{
    if (workspace_.check.isRunning())
        workspace_.check.requestStop();
    else
        workspace_.check.startFacts(workspace_.document.project());
}

} // namespace howdah::ui
