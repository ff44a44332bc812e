#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/page.h"

#include <QSet>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;

namespace howdah::ui {

class Card;
class DeviceInspector;
class DeviceModel;
class FieldBindings;
class Form;
class MountTable;

/// Which disks hold the data: mount points, the devices that were found, and what should happen to each.
class DisksPage final : public Page {
    Q_OBJECT

public:
    explicit DisksPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a device in the list and in the inspector.
    void select(const QString &host, const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMounts();
    QWidget *makeDevices();
    void follow();
    void followCheck();
    void afterRebuild();
    void chooseAlike();
    void readAgain();

    Workspace &workspace_;
    FieldBindings *bindings_;
    QLabel *readAt_;
    QPushButton *add_;
    QPushButton *read_;
    QPushButton *alike_;
    QPushButton *remove_;
    QComboBox *mode_;
    QComboBox *filesystem_;
    MountTable *mounts_;
    Form *messages_;
    Card *mountCard_ = nullptr;
    Card *deviceCard_ = nullptr;
    DeviceModel *devices_;
    QTreeView *tree_;
    DeviceInspector *inspector_;
    QSet<QString> toggled_; ///< hosts that are closed, devices whose parts are shown
    QString host_;          ///< of what is selected
    QString path_;
};

} // namespace howdah::ui
