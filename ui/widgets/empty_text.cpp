#include "ui/widgets/empty_text.h"

#include <QAbstractItemView>
#include <QEvent>

namespace howdah::ui {

EmptyText::EmptyText(QAbstractItemView *view, const QString &text) : QLabel(text, view->viewport()), view_(view)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(12);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EmptyText::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyText::follow);
    place();
    follow();
}

bool EmptyText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view_->viewport() && event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

void EmptyText::follow()
{
    setVisible(view_->model()->rowCount() == 0);
}

void EmptyText::place()
{
    setGeometry(view_->viewport()->rect());
}

} // namespace howdah::ui
