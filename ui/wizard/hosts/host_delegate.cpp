#include "ui/wizard/hosts/host_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/wizard/hosts/host_model.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace howdah::ui {

void HostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const Tokens &tokens = tokensOf(option.palette);
    const auto column = static_cast<HostColumn>(index.column());
    if (column == HostColumn::Name && (option.state & QStyle::State_Selected) != 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent.text);
    if (column == HostColumn::Ssh)
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), tokens.strongLine);
}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(captionFont()).height() + 8;
    size.setHeight(std::max(44, lines));
    return size;
}

QWidget *HostDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    const auto column = static_cast<HostColumn>(index.column());
    editor->setAccessibleName(name(column));
    if (column == HostColumn::Address) {
        editor->setFont(codeFont());
        editor->setPlaceholderText(tr("name, IP or SSH alias"));
        if (!aliases_.isEmpty()) {
            auto *completer = new QCompleter(aliases_, editor);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            editor->setCompleter(completer);
        }
    }
    return editor;
}

void HostDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (field == nullptr || field->isModified() || field->text() == text)
        return;
    field->setText(text);
    field->selectAll();
}

void HostDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<QLineEdit *>(editor); field != nullptr && field->isModified())
        model->setData(index, field->text(), Qt::EditRole);
}

void HostDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = std::min(option.rect.height(), std::max(28, editor->sizeHint().height()));
    QRect where(option.rect.left() + 1, option.rect.center().y() - height / 2, option.rect.width() - 2, height);
    // A narrow column still gets a field that one can type in.
    where.setWidth(std::max(where.width(), 150));
    editor->setGeometry(where);
}

} // namespace howdah::ui
