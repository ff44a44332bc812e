#pragma once

#include "core/project/required_secrets.h"
#include "ui/document/workspace.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace howdah::ui {

class Card;
class StateIcon;

/// The passwords that Howdah makes: that they are there and where they are kept. A value is seen only on request, one at a time, and not
/// for long.
class PasswordsCard final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordsCard(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Row {
        QString name;
        QLabel *value;
        QPushButton *show;
        QPushButton *copy;
    };
    void build();
    void follow();
    void followStore();
    void reveal(const QString &name); ///< "" = hide
    void copy(const QString &name) const;

    Workspace &workspace_;
    Card *card_;
    QPushButton *generate_;
    StateIcon *state_;
    QLabel *sentence_;
    QLabel *evidence_;
    QPushButton *retry_;
    QWidget *list_ = nullptr;
    std::vector<RequiredSecret> listed_;
    std::vector<Row> rows_;
    QString revealed_;
    QTimer hideTimer_;
};

} // namespace howdah::ui
