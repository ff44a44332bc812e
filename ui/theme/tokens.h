#pragma once

#include <QColor>
#include <QPalette>

namespace howdah::ui {

/// What a coloured thing means. The colour is never the only signal: shape and word say the same.
enum class Tone { Leader, Replica, Sync, Ok, Warn, Problem, Unknown, Accent, Neutral };

struct ToneColors {
    QColor text; ///< on window, base and soft: at least 4.5:1
    QColor soft; ///< background of chips and cards
    QColor line; ///< outline of chips and cards
};

/// Every colour of one theme. Two values exist; which one holds is read off the palette, so nothing has to be told about a change.
struct Tokens {
    QColor window, base, alternate, header;
    QColor text, muted, disabled;
    QColor line, strongLine, fieldLine, grid;
    QColor button, buttonLine;
    QColor onAccent, onSync, onState;
    ToneColors leader, replica, sync, ok, warn, problem, unknown, accent, neutral;
    QColor diffAdded, diffRemoved, diffHunk;
    QColor syntaxKey, syntaxString, syntaxNumber, syntaxComment, syntaxSecret;

    [[nodiscard]] const ToneColors &of(Tone tone) const;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The theme that a palette was made of.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace howdah::ui
