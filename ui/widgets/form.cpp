#include "ui/widgets/form.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace howdah::ui {

namespace {

/// Its colour is the tone's in whichever theme holds.
class MessageLabel final : public QLabel {
public:
    MessageLabel()
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(captionFont());
        hide();
    }
    void setMessage(const QString &text, bool problem)
    {
        problem_ = problem;
        setText(text);
        setVisible(!text.isEmpty());
        recolor();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
            recolor();
    }

private:
    void recolor()
    {
        const Tokens &tokens = tokensOf(palette());
        QPalette own = palette();
        own.setColor(QPalette::WindowText, (problem_ ? tokens.problem : tokens.warn).text);
        setPalette(own);
    }
    bool problem_ = true;
};

} // namespace

Form::Form(QWidget *parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    setMaximumWidth(720);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Form::addSection(const QString &title, const QString &note)
{
    const int row = grid_->rowCount();
    if (!rows_.isEmpty())
        grid_->setRowMinimumHeight(row, 12);
    QLabel *label = boldLabel(title);
    grid_->addWidget(label, row + 1, 0, 1, 2);
    if (!note.isEmpty()) {
        QLabel *text = mutedLabel(note);
        text->setWordWrap(true);
        grid_->addWidget(text, row + 2, 0, 1, 2);
    }
}

void Form::addField(const QString &field, const QString &label, QWidget *editor, const QString &help)
{
    Row row;
    row.label = new QLabel(label);
    row.label->setBuddy(editor);
    row.label->setMinimumHeight(28);
    row.editor = editor;
    QString name = label;
    editor->setAccessibleName(name.remove(QLatin1Char('&')));
    const int line = grid_->rowCount();
    grid_->addWidget(row.label, line, 0, Qt::AlignTop | Qt::AlignLeft);
    grid_->addWidget(editor, line, 1);
    if (!help.isEmpty()) {
        row.help = mutedLabel(help);
        row.help->setWordWrap(true);
        grid_->addWidget(row.help, line + 1, 1);
        editor->setAccessibleDescription(help);
    }
    row.message = new MessageLabel;
    grid_->addWidget(row.message, line + 2, 1);
    rows_.insert(field, row);
}

void Form::addWide(QWidget *widget)
{
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
}

void Form::setFieldVisible(const QString &field, bool visible)
{
    Row &row = rows_[field];
    row.visible = visible;
    row.label->setVisible(visible);
    row.editor->setVisible(visible);
    if (row.help != nullptr)
        row.help->setVisible(visible);
    row.message->setVisible(visible && !row.message->text().isEmpty());
}

std::vector<std::pair<QString, FieldMessage>> Form::setMessages(
    const std::vector<std::pair<QString, FieldMessage>> &messages)
{
    QMap<QString, std::pair<QStringList, bool>> shown;
    std::vector<std::pair<QString, FieldMessage>> left;
    for (const auto &[field, message] : messages) {
        QString best;
        for (auto it = rows_.cbegin(); it != rows_.cend(); ++it) {
            if (field.startsWith(it.key()) && it.key().size() > best.size())
                best = it.key();
        }
        if (best.isEmpty()) {
            left.emplace_back(field, message);
            continue;
        }
        auto &[texts, problem] = shown[best];
        texts << (message.hint.isEmpty() ? message.text : QStringLiteral("%1. %2").arg(message.text, message.hint));
        problem = problem || message.problem;
    }
    for (auto it = rows_.begin(); it != rows_.end(); ++it) {
        const auto [texts, problem] = shown.value(it.key());
        static_cast<MessageLabel *>(it->message)->setMessage(texts.join(QLatin1Char('\n')), problem);
        if (!it->visible)
            it->message->hide();
    }
    return left;
}

QWidget *Form::editor(const QString &field) const
{
    return rows_.value(field).editor;
}

} // namespace howdah::ui
