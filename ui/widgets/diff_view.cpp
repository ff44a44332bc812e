#include "ui/widgets/diff_view.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace howdah::ui {

DiffView::DiffView(Highlighter highlighter, QWidget *parent)
    : QWidget(parent),
      highlight_(std::move(highlighter)),
      changes_(new CodeView(CodeView::Gutter::Both)),
      left_(new CodeView(CodeView::Gutter::Before)),
      right_(new CodeView(CodeView::Gutter::After)),
      whole_(new CodeView(CodeView::Gutter::Both)),
      stack_(new QStackedWidget)
{
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(3);
    sides->addWidget(left_);
    sides->addWidget(right_);
    stack_->addWidget(changes_);
    stack_->addWidget(sides);
    stack_->addWidget(whole_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    changes_->setAccessibleName(tr("Changes"));
    left_->setAccessibleName(tr("As it is on the host"));
    right_->setAccessibleName(tr("As it will be"));
    whole_->setAccessibleName(tr("Whole file"));
    setFocusProxy(changes_);
    for (const auto &[one, other] : {std::pair{left_, right_}, std::pair{right_, left_}}) {
        connect(one->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(), &QScrollBar::setValue);
        connect(one->horizontalScrollBar(), &QScrollBar::valueChanged, other->horizontalScrollBar(),
                &QScrollBar::setValue);
    }
}

void DiffView::setDiff(const DiffText &diff)
{
    diff_ = diff;
    rows_ = changedLines(diff);
    before_ = highlight_ ? highlight_(diff.before, diff.name) : SyntaxLines{};
    after_ = highlight_ ? highlight_(diff.after, diff.name) : SyntaxLines{};
    std::fill(std::begin(filled_), std::end(filled_), false);
    changes_->setLineWrapMode(QPlainTextEdit::NoWrap);
    fill();
}

void DiffView::setText(const QString &text, const QString &fileName)
{
    DiffText diff{fileName, {}, text, {}};
    diff_ = diff;
    rows_.clear();
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        rows_.push_back({DiffKind::Same, 0, number, line});
    }
    before_.clear();
    after_ = highlight_ ? highlight_(text, fileName) : SyntaxLines{};
    std::fill(std::begin(filled_), std::end(filled_), false);
    changes_->setLineWrapMode(QPlainTextEdit::WidgetWidth); // commands are read, not compared
    fill();
}

void DiffView::setMode(Mode mode)
{
    mode_ = mode;
    fill();
    stack_->setCurrentIndex(static_cast<int>(mode));
    setFocusProxy(mode == Mode::Changes ? changes_ : mode == Mode::Whole ? whole_ : right_);
}

std::vector<SyntaxSpan> DiffView::spansOf(const DiffLine &line) const
{
    const auto of = [](const SyntaxLines &lines, int number) {
        return number >= 1 && number <= std::ssize(lines) ? lines[static_cast<std::size_t>(number - 1)]
                                                          : std::vector<SyntaxSpan>{};
    };
    if (line.kind == DiffKind::Gap)
        return {};
    return line.after != 0 ? of(after_, line.after) : of(before_, line.before);
}

void DiffView::fill()
{
    bool &filled = filled_[static_cast<int>(mode_)];
    if (filled)
        return;
    filled = true;
    const auto spans = [this](const std::vector<DiffLine> &rows) {
        SyntaxLines all;
        all.reserve(rows.size());
        for (const DiffLine &row : rows)
            all.push_back(spansOf(row));
        return all;
    };
    if (mode_ == Mode::Changes) {
        changes_->setRows(rows_, spans(rows_));
    } else if (mode_ == Mode::Whole) {
        const std::vector<DiffLine> rows = diff_.unified.isEmpty() ? rows_ : wholeFile(diff_);
        whole_->setRows(rows, spans(rows));
    } else {
        std::vector<DiffLine> one;
        std::vector<DiffLine> other;
        for (const DiffPair &pair : sideBySide(rows_)) {
            one.push_back(pair.left);
            other.push_back(pair.right);
        }
        left_->setRows(one, spans(one));
        right_->setRows(other, spans(other));
    }
}

bool DiffView::goToChange(bool backwards)
{
    CodeView *view = mode_ == Mode::Changes ? changes_ : mode_ == Mode::Whole ? whole_ : right_;
    return view->goToChange(backwards);
}

QString DiffView::plainText() const
{
    QStringList lines;
    for (const DiffLine &row : rows_) {
        const QString sign = row.kind == DiffKind::Added     ? QStringLiteral("+ ")
                             : row.kind == DiffKind::Removed ? QStringLiteral("- ")
                             : row.kind == DiffKind::Gap     ? QStringLiteral("⋯ ")
                                                             : QStringLiteral("  ");
        lines << (diff_.unified.isEmpty() ? row.text : sign + row.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace howdah::ui
