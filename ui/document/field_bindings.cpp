#include "ui/document/field_bindings.h"

#include "ui/widgets/size_field.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace howdah::ui {

FieldBindings::FieldBindings(ProjectDocument &document, QObject *parent) : QObject(parent), document_(document)
{
    connect(&document_, &ProjectDocument::changed, this, [this] {
        for (const Follower &follower : followers_) {
            if (follower.editor == nullptr || follower.editor != typing_)
                follower.show(document_.project());
        }
    });
}

void FieldBindings::follow(QWidget *editor, std::function<void(const Project &)> show)
{
    show(document_.project());
    followers_.push_back({editor, std::move(show)});
}

void FieldBindings::edit(const QWidget *editor, const QString &step, const QString &field,
                         const std::function<void(Project &)> &change)
{
    const QScopedValueRollback<const QWidget *> typing(typing_, editor);
    document_.edit(step, field, change);
}

void FieldBindings::bindLine(QLineEdit *editor, const QString &field, const QString &step,
                             const std::function<QString(const Project &)> &get,
                             std::function<void(Project &, const QString &)> set, Same same)
{
    follow(editor, [editor, get, same](const Project &project) {
        const QString value = get(project);
        if (same(editor->text(), value))
            return;
        const QSignalBlocker quiet(editor);
        const int cursor = editor->cursorPosition();
        editor->setText(value);
        editor->setCursorPosition(editor->hasFocus() ? std::min<int>(cursor, static_cast<int>(value.size())) : 0);
    });
    connect(editor, &QLineEdit::textChanged, this, [=, this](const QString &text) {
        edit(editor, step, field, [&](Project &project) { set(project, text.trimmed()); });
    });
}

void FieldBindings::bindText(QPlainTextEdit *editor, const QString &field, const QString &step,
                             const std::function<QString(const Project &)> &get,
                             std::function<void(Project &, const QString &)> set, Same same)
{
    editor->setTabChangesFocus(true);
    follow(editor, [editor, get, same](const Project &project) {
        const QString value = get(project);
        if (same(editor->toPlainText(), value))
            return;
        const QSignalBlocker quiet(editor);
        const int at = editor->textCursor().position();
        editor->setPlainText(value);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(std::min<int>(at, static_cast<int>(value.size())));
        editor->setTextCursor(cursor);
    });
    connect(editor, &QPlainTextEdit::textChanged, this,
            [=, this] { edit(editor, step, field, [&](Project &project) { set(project, editor->toPlainText()); }); });
}

void FieldBindings::bindSize(SizeField *editor, const QString &field, const QString &step,
                             const std::function<qint64(const Project &)> &get,
                             std::function<void(Project &, qint64)> set)
{
    follow(editor, [editor, get](const Project &project) { editor->setBytes(get(project)); });
    connect(editor, &SizeField::edited, this,
            [=, this](qint64 bytes) { edit(editor, step, field, [&](Project &project) { set(project, bytes); }); });
}

QStringList FieldBindings::linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

QStringList FieldBindings::wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral(R"([\s,;]+)"));
    return text.split(between, Qt::SkipEmptyParts);
}

bool FieldBindings::sameTrimmed(const QString &typed, const QString &value)
{
    return typed.trimmed() == value.trimmed();
}

bool FieldBindings::sameLines(const QString &typed, const QString &value)
{
    return linesOf(typed) == linesOf(value);
}

bool FieldBindings::sameWords(const QString &typed, const QString &value)
{
    return wordsOf(typed) == wordsOf(value);
}

void FieldBindings::showNumber(QSpinBox *editor, int value)
{
    const QSignalBlocker quiet(editor);
    if (editor->value() != value)
        editor->setValue(value);
}

void FieldBindings::showChoice(QComboBox *editor, int value)
{
    editor->setCurrentIndex(editor->findData(value));
}

} // namespace howdah::ui
