#include "ui/window/locator.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace howdah::ui {

namespace {

QString shownAs(const Target &target)
{
    return target.detail.isEmpty() ? target.text : QStringLiteral("%1   %2").arg(target.text, target.detail);
}

} // namespace

Locator::Locator(std::function<std::vector<Target>()> targets, QWidget *parent)
    : QLineEdit(parent), targets_(std::move(targets))
{
    setPlaceholderText(
        tr("Go to or run… (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Go to or run"));
    addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setMinimumWidth(200);
    setMaximumWidth(260);
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(14);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &Locator::run, Qt::QueuedConnection);
}

void Locator::focusInEvent(QFocusEvent *event)
{
    current_ = targets_();
    QStringList texts;
    for (const Target &target : current_)
        texts << shownAs(target);
    static_cast<QStringListModel *>(completer()->model())->setStringList(texts);
    QLineEdit::focusInEvent(event);
}

void Locator::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter takes the first match without a walk through the list.
        if (completer()->completionCount() > 0 && !text().isEmpty())
            run(completer()->currentCompletion());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void Locator::run(const QString &shown)
{
    const auto found =
        std::find_if(current_.begin(), current_.end(), [&](const Target &target) { return shownAs(target) == shown; });
    if (found == current_.end())
        return;
    const std::function<void()> go = found->go;
    completer()->popup()->hide();
    clear();
    clearFocus();
    go();
}

} // namespace howdah::ui
