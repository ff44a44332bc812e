#pragma once

#include "core/facts/facts.h"
#include "ui/document/workspace.h"
#include "ui/wizard/disks/device_class.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace howdah::ui {

class Card;
class InsideSection;
class StateIcon;
class TypeToConfirm;

/// One device: what it is, what is on it, and what should happen to it. A device with data is refused until its serial was typed.
class DeviceInspector final : public QWidget {
    Q_OBJECT

public:
    explicit DeviceInspector(Workspace &workspace, QWidget *parent = nullptr);

    void inspect(const QString &host, const QString &path);

private:
    void follow();
    void showFacts(const BlockDevice &device, const HostFacts &facts);
    void showDecision(const BlockDevice &device, DeviceClass deviceClass, const Host &host, const HostFacts &facts);
    void fillPoints(const BlockDevice &device, const Host &host, const HostFacts &facts, bool possible);
    void choose(const QString &point);
    void allow(bool allowed);

    Workspace &workspace_;
    QString host_;
    QString path_;
    QString guarded_; ///< the device whose guard is shown: only another one clears what was typed
    Card *card_;
    QVBoxLayout *content_ = nullptr;
    QLabel *where_;
    QWidget *factList_ = nullptr;
    InsideSection *inside_;
    QWidget *decision_;
    QComboBox *points_;
    StateIcon *state_;
    QLabel *verdict_;
    QPushButton *leave_;
    QPushButton *withdraw_;
    TypeToConfirm *guard_;
    QLabel *last_;
};

} // namespace howdah::ui
