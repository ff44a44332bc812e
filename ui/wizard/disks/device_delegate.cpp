#include "ui/wizard/disks/device_delegate.h"

#include "ui/widgets/data_role.h"
#include "ui/widgets/text.h"
#include "ui/wizard/disks/device_class.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QStandardItemModel>
#include <QTimer>

namespace howdah::ui {

namespace {

/// Every device of the host with what is on it; those that cannot be had are there and cannot be chosen.
void addDevices(QComboBox *combo, const Project &project, const Host &host, const HostFacts &facts)
{
    for (const BlockDevice &device : facts.devices) {
        if (device.size == 0 || device.type == QLatin1String("rom"))
            continue;
        const DeviceClass deviceClass = classOf(device, project, host, facts);
        const QString what = deviceClass == DeviceClass::System  ? DeviceDelegate::tr("system disk")
                             : deviceClass == DeviceClass::InUse ? DeviceDelegate::tr("in use")
                                                                 : contentText(device);
        combo->addItem(QStringLiteral("%1 · %2 · %3").arg(shortName(device), sizeText(device.size), what),
                       storedName(device));
        if (!canBeChosen(deviceClass))
            static_cast<QStandardItemModel *>(combo->model())->item(combo->count() - 1)->setEnabled(false);
        const QString point = chosenFor(device, host, facts);
        if (!point.isEmpty())
            combo->setItemText(combo->count() - 1,
                               QStringLiteral("%1 · %2").arg(combo->itemText(combo->count() - 1), point));
    }
}

} // namespace

QWidget *DeviceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QString name = index.data(HostRole).toString();
    const Project &project = workspace_.document.project();
    const Host *host = project.findHost(name);
    if (name.isEmpty() || host == nullptr)
        return CellDelegate::createEditor(parent, option, index);
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(tr("Device on %1").arg(name));
    combo->addItem(tr("None"), QString());
    if (const HostFacts *facts = workspace_.knowledge.facts(name))
        addDevices(combo, project, *host, *facts);
    combo->view()->setMinimumWidth(combo->sizeHint().width() + 24);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<DeviceDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void DeviceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (combo == nullptr) {
        CellDelegate::setEditorData(editor, index);
        return;
    }
    // The project may name the device otherwise than we would.
    const QString stored = index.data(Qt::EditRole).toString();
    const HostFacts *facts = workspace_.knowledge.facts(index.data(HostRole).toString());
    const BlockDevice *device = facts == nullptr ? nullptr : facts->device(stored);
    const QString wanted = device == nullptr ? stored : storedName(*device);
    if (combo->findData(wanted) < 0)
        combo->addItem(stored, stored);
    combo->setCurrentIndex(combo->findData(wanted));
}

void DeviceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (combo == nullptr)
        CellDelegate::setModelData(editor, model, index);
    else
        model->setData(index, combo->currentData(), Qt::EditRole);
}

} // namespace howdah::ui
