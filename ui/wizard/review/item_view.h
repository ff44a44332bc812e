#pragma once

#include "ui/widgets/diff_view.h"
#include "ui/wizard/review/plan_items.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace howdah::ui {

class Card;
class ElidedLabel;

/// One entry of the plan, read in full: a file's changes, or commands as they run.
class ItemView final : public QWidget {
    Q_OBJECT

public:
    explicit ItemView(QWidget *parent = nullptr);

    void setItem(const std::optional<PlanItem> &item);
    /// Instead of an item: what there is to say when none is there.
    void setNothing(const QString &text);
    [[nodiscard]] DiffView *view() const { return view_; }
    void setMode(DiffView::Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy() const;

    std::optional<PlanItem> item_;
    QWidget *head_;
    ElidedLabel *name_;
    QLabel *note_;
    QWidget *modes_;
    QButtonGroup *group_;
    QToolButton *copy_;
    QLabel *warning_;
    DiffView *view_;
    QLabel *nothing_;
};

} // namespace howdah::ui
