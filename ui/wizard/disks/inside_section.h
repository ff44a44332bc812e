#pragma once

#include "core/facts/look_inside.h"
#include "ui/document/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace howdah::ui {

/// What is inside a device that holds a filesystem nobody has mounted: on request it is mounted read-only on its host, read, and let go
/// again. What was seen stays with the device as long as the window does, and says when that was.
class InsideSection final : public QWidget {
    Q_OBJECT

public:
    explicit InsideSection(Workspace &workspace, QWidget *parent = nullptr);

    void setDevice(const QString &host, const BlockDevice &device);

private:
    struct Look {
        Result<DiskInside> found;
        QDateTime when; ///< UTC
    };
    void look();
    void follow();
    void showFound(const DiskInside &found);
    [[nodiscard]] QString key() const;

    Workspace &workspace_;
    QString host_;
    BlockDevice device_;
    QMap<QString, Look> looks_;
    QString asked_; ///< key of the device that is being looked into
    QPushButton *look_;
    QLabel *line_;
    QLabel *evidence_;
    QWidget *rows_ = nullptr;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
