#pragma once

#include "ui/document/recent_project.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace howdah::ui {

class ElidedLabel;
class HistoryStrip;
class StateIcon;

/// The chosen project: how it was when it was seen last, where its file is, and the buttons that open it.
class ProjectPreview final : public QFrame {
    Q_OBJECT

public:
    explicit ProjectPreview(QWidget *parent = nullptr);

    /// `missing`: its file cannot be opened.
    void setEntry(const RecentProject &entry, bool missing, const QDateTime &now);

Q_SIGNALS:
    void openRequested();
    void openReadOnlyRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const QString &label, QWidget *value);
    void addText(const QString &label, const QString &value);
    void addMembers(const SeenCluster &seen);
    void addSeen(const RecentProject &entry, const QDateTime &now);
    void clearRows();

    StateIcon *icon_;
    ElidedLabel *name_;
    QLabel *state_;     ///< beside the name where it is short,
    QLabel *longState_; ///< else below
    QLabel *when_;
    QVBoxLayout *body_;
    QWidget *rows_ = nullptr;
    QGridLayout *grid_ = nullptr;
    HistoryStrip *history_;
    QWidget *historyPart_;
    QWidget *fileRows_;
    ElidedLabel *file_;
    QLabel *throughLabel_;
    ElidedLabel *through_;
    QLabel *secretsLabel_;
    ElidedLabel *secrets_;
    QPushButton *open_;
    QPushButton *readOnly_;
    QToolButton *more_;
};

} // namespace howdah::ui
