#pragma once

#include "ui/widgets/code_view.h"

#include <QWidget>

class QStackedWidget;

namespace howdah::ui {

/// A changed file: the changes with their surroundings, old beside new, or the whole file. F7 and Shift+F7 go from change to change.
class DiffView final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Changes, SideBySide, Whole };

    explicit DiffView(Highlighter highlighter, QWidget *parent = nullptr);

    void setDiff(const DiffText &diff);
    /// A text without a diff: commands.
    void setText(const QString &text, const QString &fileName);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] int added() const { return countOf(rows_, DiffKind::Added); }
    [[nodiscard]] int removed() const { return countOf(rows_, DiffKind::Removed); }
    bool goToChange(bool backwards);
    /// What is shown, with "+ " and "- " before changed lines.
    [[nodiscard]] QString plainText() const;

private:
    void fill();
    [[nodiscard]] std::vector<SyntaxSpan> spansOf(const DiffLine &line) const;

    Highlighter highlight_;
    DiffText diff_;
    std::vector<DiffLine> rows_;
    SyntaxLines before_;
    SyntaxLines after_;
    Mode mode_ = Mode::Changes;
    bool filled_[3] = {};
    CodeView *changes_;
    CodeView *left_;
    CodeView *right_;
    CodeView *whole_;
    QStackedWidget *stack_;
};

} // namespace howdah::ui
