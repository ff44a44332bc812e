#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/diff_lines.h"

#include <QPlainTextEdit>

#include <functional>

namespace howdah::ui {

/// What a piece of a file is, as far as it has a colour of its own.
enum class SyntaxKind { Key, String, Number, Comment, Section, Secret };

struct SyntaxSpan {
    int start = 0;
    int length = 0;
    SyntaxKind kind = SyntaxKind::Key;
    bool operator==(const SyntaxSpan &) const = default;
};
using SyntaxLines = std::vector<std::vector<SyntaxSpan>>;
/// Its colour in the palette's theme.
[[nodiscard]] QColor colorOf(SyntaxKind kind, const Tokens &tokens);

/// Colours the lines of a text by the name of its file. Handed in, so that views need no library for it.
using Highlighter = std::function<SyntaxLines(const QString &text, const QString &fileName)>;

/// Rows of a diff, read only: numbers and signs in the gutter, rows tinted, text coloured. Copying takes the text alone.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Gutter { Both, Before, After, None };

    explicit CodeView(Gutter gutter, QWidget *parent = nullptr);

    void setRows(const std::vector<DiffLine> &rows, const SyntaxLines &spans);
    [[nodiscard]] const std::vector<DiffLine> &rows() const { return rows_; }
    [[nodiscard]] const std::vector<SyntaxSpan> &spansOf(int row) const;
    /// Goes to the next group of changed rows; false = there is none.
    bool goToChange(bool backwards);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    friend class CodeGutter;
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent *event);
    void layoutGutter();

    Gutter gutter_;
    QWidget *gutterArea_;
    std::vector<DiffLine> rows_;
    SyntaxLines spans_;
    int digits_ = 2;
};

} // namespace howdah::ui
