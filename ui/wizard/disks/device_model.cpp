#include "ui/wizard/disks/device_model.h"

#include "ui/theme/icons.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/text.h"
#include "ui/wizard/disks/device_class.h"
#include "ui/wizard/disks/disks_page.h"

#include <QSet>

namespace howdah::ui {

namespace {

constexpr int deepest = 6; // disk, partition, crypt, LVM; deeper is a ring

QStandardItem *cell(const QString &text, const Host &host, const QString &path)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(host.name, HostRole);
    item->setData(path, DeviceModel::PathRole);
    return item;
}

struct Fate {
    QString text;
    std::optional<State> state;
    bool muted = true;
    bool locked = false;
};

Fate fateOf(const BlockDevice &device, DeviceClass deviceClass, const Project &project, const Host &host,
            const HostFacts &facts)
{
    const QString point = project.disks.mode == DiskMode::FormatAndMount ? chosenFor(device, host, facts) : QString();
    const QString format = project.disks.filesystem == Filesystem::Xfs ? QStringLiteral("XFS") : QStringLiteral("ext4");
    if (deviceClass == DeviceClass::System)
        return point.isEmpty() ? Fate{DisksPage::tr("system disk"), std::nullopt, true, true}
                               : Fate{DisksPage::tr("refused: system disk"), State::Problem, false, false};
    if (project.disks.mode == DiskMode::OwnershipOnly) {
        for (const QString &mounted : device.mountPoints) {
            if (project.disks.mountPoints.contains(mounted))
                return {DisksPage::tr("%1, owner only").arg(mounted), std::nullopt, false};
        }
    }
    if (point.isEmpty())
        return {mayWipe(device, project, host) ? DisksPage::tr("left alone; may be erased") : QStringLiteral("–"),
                std::nullopt};
    switch (deviceClass) {
    case DeviceClass::Ours: return {DisksPage::tr("%1, in place").arg(point), std::nullopt, false};
    case DeviceClass::Blank: return {DisksPage::tr("%1, format %2").arg(point, format), std::nullopt, false};
    case DeviceClass::HoldsData:
        if (mayWipe(device, project, host))
            return {DisksPage::tr("erased, %1, format %2").arg(point, format), State::Warning, false};
        return {DisksPage::tr("not decided"), State::Problem, false};
    default: return {DisksPage::tr("refused"), State::Problem, false};
    }
}

} // namespace

DeviceModel::DeviceModel(Workspace &workspace, QObject *parent) : QStandardItemModel(parent), workspace_(workspace)
{
    rebuild();
    connect(&workspace_.document, &ProjectDocument::changed, this, &DeviceModel::rebuild);
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &DeviceModel::rebuild);
}

QModelIndex DeviceModel::indexOf(const QString &host, const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (top.data(HostRole).toString() != host || path.isEmpty())
            continue;
        const QModelIndexList found =
            match(index(0, 0, top), PathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
        for (const QModelIndex &one : found) {
            if (one.data(HostRole).toString() == host)
                return one;
        }
    }
    return {};
}

void DeviceModel::rebuild()
{
    clear();
    devices_ = 0;
    setHorizontalHeaderLabels(
        {tr("Device"), tr("Size"), tr("Model and serial"), tr("What is on it"), tr("Mounted at"), tr("Will become")});
    horizontalHeaderItem(Size)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Host *host : workspace_.document.project().withRole(Role::Postgres))
        addHost(*host);
    Q_EMIT rebuilt();
}

void DeviceModel::addHost(const Host &host)
{
    const HostAnswer answer = workspace_.knowledge.answer(host.name);
    QStandardItem *top = cell(host.name, host, {});
    top->setData(true, StrongRole);
    QList<QStandardItem *> row{top};
    for (int column = 1; column < ColumnCount; ++column)
        row << cell({}, host, {});
    QString note;
    if (workspace_.knowledge.isAsking(host.name)) {
        top->setData(QVariant::fromValue(State::Running), StateRole);
        note = tr("reading devices…");
    } else if (answer.error) {
        top->setData(QVariant::fromValue(State::Problem), StateRole);
        note = answer.error->what;
    } else if (!answer.facts) {
        note = tr("not read yet");
    }
    appendRow(row);
    const auto say = [&](const QString &text) {
        top->setText(tr("%1 · %2").arg(host.name, text));
        top->setToolTip(text);
    };
    if (!note.isEmpty())
        say(note);
    if (!answer.facts)
        return;

    QSet<QString> parts;
    for (const BlockDevice &device : answer.facts->devices) {
        for (const QString &child : device.children)
            parts.insert(child);
    }
    int disks = 0;
    for (const BlockDevice &device : answer.facts->devices) {
        // Without a medium (an empty drive) there is nothing to choose.
        if (parts.contains(device.path) || device.size == 0 || device.type == QLatin1String("rom"))
            continue;
        ++disks;
        addDevice(top, device, host, *answer.facts, 0);
    }
    devices_ += disks;
    if (note.isEmpty())
        say(tr("%n device(s)", nullptr, disks));
}

void DeviceModel::addDevice(QStandardItem *parent, const BlockDevice &device, const Host &host, const HostFacts &facts,
                            int depth)
{
    const Project &project = workspace_.document.project();
    const DeviceClass deviceClass = classOf(device, project, host, facts);
    const Fate fate = fateOf(device, deviceClass, project, host, facts);
    const QString model = QStringList{device.model, device.serial}.join(QStringLiteral(" · "));
    const bool named = !device.model.isEmpty() && !device.serial.isEmpty();

    QStandardItem *name = cell(shortName(device), host, device.path);
    name->setData(true, CodeRole);
    QStandardItem *size = cell(sizeText(device.size), host, device.path);
    size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    size->setData(device.size, SortRole);
    QStandardItem *hardware = cell(named ? model : device.model + device.serial, host, device.path);
    if (hardware->text().isEmpty())
        hardware->setText(device.stableId.startsWith(QLatin1String("path:")) ? QStringLiteral("–") : device.stableId);
    QStandardItem *content = cell(contentText(device), host, device.path);
    const QStringList mounts = mountedOn(device, facts);
    QStandardItem *mounted =
        cell(mounts.isEmpty() ? QStringLiteral("–") : mounts.join(QStringLiteral(" ")), host, device.path);
    QStandardItem *becomes = cell(fate.text, host, device.path);
    becomes->setData(fate.muted, MutedRole);
    if (fate.locked)
        becomes->setIcon(icon(QStringLiteral("lock")));
    if (fate.state) {
        content->setData(QVariant::fromValue(*fate.state), StateRole);
        becomes->setData(QVariant::fromValue(*fate.state), StateRole);
        becomes->setData(true, StrongRole);
    }
    const QList<QStandardItem *> row{name, size, hardware, content, mounted, becomes};
    if (deviceClass == DeviceClass::System) {
        for (QStandardItem *item : row)
            item->setData(true, MutedRole);
    }
    name->setData(tr("%1 on %2, %3, serial %4, %5, %6")
                      .arg(shortName(device), host.name, sizeText(device.size),
                           device.serial.isEmpty() ? tr("unknown") : device.serial, content->text(), fate.text),
                  Qt::AccessibleTextRole);
    hardware->setToolTip(hardware->text());
    content->setToolTip(content->text());
    mounted->setToolTip(mounted->text());
    parent->appendRow(row);
    if (depth >= deepest)
        return;
    for (const QString &child : device.children) {
        if (const BlockDevice *below = facts.device(child); below != nullptr && below != &device)
            addDevice(name, *below, host, facts, depth + 1);
    }
}

} // namespace howdah::ui
