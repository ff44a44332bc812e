#pragma once

#include "ui/document/workspace.h"

#include <QStandardItemModel>

namespace howdah::ui {

/// What the hosts have: a row a PostgreSQL host, below it its devices, below those their parts. Built anew at every change; a device is
/// found again by its host and path.
class DeviceModel final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { Device, Size, Model, Content, Mounted, Becomes, ColumnCount };
    enum DeviceRole { PathRole = Qt::UserRole + 100 }; ///< QString: of the device; "" for a host's row

    explicit DeviceModel(Workspace &workspace, QObject *parent = nullptr);

    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(const QString &host, const QString &path) const;
    [[nodiscard]] int devices() const { return devices_; } ///< disks and the like, without their parts

Q_SIGNALS:
    void rebuilt();

private:
    void rebuild();
    void addHost(const Host &host);
    void addDevice(QStandardItem *parent, const BlockDevice &device, const Host &host, const HostFacts &facts,
                   int depth);

    Workspace &workspace_;
    int devices_ = 0;
};

} // namespace howdah::ui
