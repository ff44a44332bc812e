#include "ui/wizard/review/gate_list.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

class Line final : public QFrame {
public:
    Line()
    {
        setFrameShape(QFrame::HLine);
        setFrameShadow(QFrame::Plain);
        setForegroundRole(QPalette::Mid);
    }
};

} // namespace

GateList::GateList(QWidget *parent) : QScrollArea(parent), column_(new QWidget), rows_(new QVBoxLayout(column_))
{
    setWidgetResizable(true);
    setMinimumHeight(48);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column_->setBackgroundRole(QPalette::Base);
    column_->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Before you deploy"));
    rows_->setContentsMargins(12, 10, 12, 10);
    rows_->setSpacing(8);
    setWidget(column_);
}

void GateList::setItems(const std::vector<GateItem> &items)
{
    if (items == items_ && rows_->count() > 0)
        return;
    items_ = items;
    const auto *focused = column_->focusWidget() != nullptr && column_->focusWidget()->hasFocus()
                              ? qobject_cast<QCheckBox *>(column_->focusWidget())
                              : nullptr;
    const QString focusedRule = focused == nullptr ? QString() : focused->objectName();
    while (QLayoutItem *item = rows_->takeAt(0)) {
        if (item->widget() != nullptr) {
            // Later: what changes the rows may be a check box of one of them.
            item->widget()->setVisible(false);
            item->widget()->deleteLater();
        }
        delete item;
    }
    bool first = true;
    for (const GateItem &item : items_) {
        if (!first)
            rows_->addWidget(new Line);
        first = false;
        QWidget *row = rowOf(item);
        rows_->addWidget(row);
        if (!focusedRule.isEmpty() && item.rule == focusedRule) {
            if (auto *box = row->findChild<QCheckBox *>())
                box->setFocus();
        }
    }
    if (items_.empty()) {
        GateItem fine;
        fine.state = State::Ok;
        fine.text = tr("Nothing stands in the way");
        rows_->addWidget(rowOf(fine));
    }
    rows_->addStretch(1);
}

QWidget *GateList::rowOf(const GateItem &item)
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new StateIcon(item.state), 0, 0, Qt::AlignTop);
    QLabel *text = textLabel(breakable(item.text));
    text->setAccessibleName(item.text);
    if (item.state != State::Ok)
        text->setFont(boldFont());
    layout->addWidget(text, 0, 1);
    int next = 1;
    if (!item.detail.isEmpty()) {
        QLabel *detail = textLabel(breakable(item.detail));
        detail->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(detail, next++, 1);
    }
    if (!item.rule.isEmpty()) {
        auto *accept = new QCheckBox(tr("Accepted"));
        accept->setObjectName(item.rule);
        accept->setChecked(item.accepted);
        accept->setAccessibleName(tr("Accept: %1").arg(item.text));
        accept->setToolTip(tr("I have read this and deploy nevertheless"));
        connect(accept, &QCheckBox::toggled, this,
                [this, rule = item.rule](bool on) { Q_EMIT acceptRequested(rule, on); });
        layout->addWidget(accept, next, 1);
    }
    return row;
}

} // namespace howdah::ui
