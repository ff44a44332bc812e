#include "ui/widgets/code_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr auto secretMask = "•••••"; // core/base/redactor.h's mask

class RowColors final : public QSyntaxHighlighter {
public:
    explicit RowColors(CodeView *view) : QSyntaxHighlighter(view->document()), view_(view) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const Tokens &tokens = tokensOf(view_->palette());
        const auto row = static_cast<std::size_t>(currentBlock().blockNumber());
        if (row >= view_->rows().size())
            return;
        if (view_->rows()[row].kind == DiffKind::Gap) {
            setFormat(0, static_cast<int>(text.size()), tokens.muted);
            return;
        }
        for (const SyntaxSpan &span : view_->spansOf(static_cast<int>(row))) {
            QTextCharFormat format;
            format.setForeground(colorOf(span.kind, tokens));
            if (span.kind == SyntaxKind::Section)
                format.setFontWeight(QFont::Bold);
            setFormat(span.start, span.length, format);
        }
        const QString mask = QString::fromUtf8(secretMask);
        for (qsizetype at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + mask.size()))
            setFormat(static_cast<int>(at), static_cast<int>(mask.size()), tokens.syntaxSecret);
    }

private:
    CodeView *view_;
};

QColor groundOf(DiffKind kind, const Tokens &tokens)
{
    switch (kind) {
    case DiffKind::Added: return tokens.diffAdded;
    case DiffKind::Removed: return tokens.diffRemoved;
    case DiffKind::Gap: return tokens.diffHunk;
    case DiffKind::Same: break;
    }
    return {};
}

bool isChange(const DiffLine &line)
{
    return line.kind == DiffKind::Added || line.kind == DiffKind::Removed;
}

} // namespace

QColor colorOf(SyntaxKind kind, const Tokens &tokens)
{
    switch (kind) {
    case SyntaxKind::Key:
    case SyntaxKind::Section: return tokens.syntaxKey;
    case SyntaxKind::String: return tokens.syntaxString;
    case SyntaxKind::Number: return tokens.syntaxNumber;
    case SyntaxKind::Comment: return tokens.syntaxComment;
    case SyntaxKind::Secret: return tokens.syntaxSecret;
    }
    return tokens.text;
}

class CodeGutter final : public QWidget {
public:
    explicit CodeGutter(CodeView *view) : QWidget(view), view_(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { view_->paintGutter(event); }

private:
    CodeView *view_;
};

CodeView::CodeView(Gutter gutter, QWidget *parent)
    : QPlainTextEdit(parent), gutter_(gutter), gutterArea_(new CodeGutter(this))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(codeFont());
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(3);
    new RowColors(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            gutterArea_->scroll(0, dy);
        else
            gutterArea_->update(0, rect.y(), gutterArea_->width(), rect.height());
    });
    layoutGutter();
}

void CodeView::setRows(const std::vector<DiffLine> &rows, const SyntaxLines &spans)
{
    rows_ = rows;
    spans_ = spans;
    int highest = 1;
    QStringList texts;
    for (const DiffLine &row : rows_) {
        highest = std::max({highest, row.before, row.after});
        texts << (row.kind == DiffKind::Gap ? QStringLiteral("⋯ ") + row.text : row.text);
    }
    digits_ = std::max(2, static_cast<int>(QString::number(highest).size()));
    setPlainText(texts.join(QLatin1Char('\n')));
    moveCursor(QTextCursor::Start);
    layoutGutter();
    gutterArea_->update();
}

const std::vector<SyntaxSpan> &CodeView::spansOf(int row) const
{
    static const std::vector<SyntaxSpan> none;
    return static_cast<std::size_t>(row) < spans_.size() ? spans_[static_cast<std::size_t>(row)] : none;
}

bool CodeView::goToChange(bool backwards)
{
    const int step = backwards ? -1 : 1;
    int row = textCursor().blockNumber();
    const int count = static_cast<int>(rows_.size());
    const auto changed = [&](int at) { return at >= 0 && at < count && isChange(rows_[static_cast<std::size_t>(at)]); };
    const bool atStart = !backwards && textCursor().atStart() && changed(0);
    if (!atStart) {
        while (changed(row))
            row += step; // out of the group that the cursor is in
        while (row >= 0 && row < count && !changed(row))
            row += step;
        if (!changed(row))
            return false;
        while (backwards && changed(row - 1))
            --row; // to the group's first row
    }
    QTextCursor cursor(document()->findBlockByNumber(row));
    if (atStart)
        cursor.movePosition(QTextCursor::NextCharacter);
    setTextCursor(cursor);
    centerCursor();
    return true;
}

int CodeView::gutterWidth() const
{
    if (gutter_ == Gutter::None)
        return 0;
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int columns = gutter_ == Gutter::Both ? 2 : 1;
    return columns * (digits_ * digit + 12) + digit + 14;
}

void CodeView::layoutGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    gutterArea_->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layoutGutter();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (auto *colors = document()->findChild<QSyntaxHighlighter *>())
            colors->rehighlight();
        layoutGutter();
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(palette());
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), tokens.base);
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
            if (where.top() > event->rect().bottom())
                break;
            const auto row = static_cast<std::size_t>(block.blockNumber());
            if (row >= rows_.size())
                continue;
            if (const QColor ground = groundOf(rows_[row].kind, tokens); ground.isValid())
                painter.fillRect(QRectF(0, where.top(), viewport()->width(), where.height()), ground);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::paintGutter(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(gutterArea_);
    painter.fillRect(event->rect(), tokens.header);
    painter.setFont(font());
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int column = digits_ * digit + 12;
    const int columns = gutter_ == Gutter::Both ? 2 : 1;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom())
            break;
        const auto number = static_cast<std::size_t>(block.blockNumber());
        if (number >= rows_.size())
            continue;
        const DiffLine &row = rows_[number];
        if (const QColor ground = groundOf(row.kind, tokens); ground.isValid())
            painter.fillRect(QRectF(columns * column, where.top(), gutterArea_->width(), where.height()), ground);
        const double rowHeight = std::min<double>(where.height(), fontMetrics().height() + 2);
        painter.setPen(tokens.muted);
        const auto draw = [&](int at, int line) {
            if (line > 0 && row.kind != DiffKind::Gap)
                painter.drawText(QRectF(at * column, where.top(), column - 6, rowHeight),
                                 Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        };
        if (gutter_ != Gutter::After)
            draw(0, row.before);
        if (gutter_ != Gutter::Before)
            draw(columns - 1, row.after);
        const QRectF sign(columns * column + 4, where.top(), digit + 4, rowHeight);
        if (row.kind == DiffKind::Added || row.kind == DiffKind::Removed) {
            painter.setPen(row.kind == DiffKind::Added ? tokens.ok.text : tokens.problem.text);
            painter.drawText(sign, Qt::AlignCenter,
                             row.kind == DiffKind::Added ? QStringLiteral("+") : QStringLiteral("−"));
        }
    }
    painter.setPen(tokens.line);
    painter.drawLine(columns * column, 0, columns * column, gutterArea_->height());
}

} // namespace howdah::ui
