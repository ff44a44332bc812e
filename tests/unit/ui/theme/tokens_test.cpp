#include "ui/theme/tokens.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace howdah::ui;

constexpr double readable = 4.5; // WCAG 2, level AA
constexpr double visible = 3.0;  // for outlines and pictures

class EveryTheme : public testing::TestWithParam<bool> {
protected:
    [[nodiscard]] static const Tokens &tokens() { return GetParam() ? darkTokens() : lightTokens(); }
};

TEST_P(EveryTheme, TextCanBeReadOnEveryGround)
{
    const Tokens &t = tokens();
    for (const QColor &ground : {t.window, t.base, t.alternate, t.header, t.diffAdded, t.diffRemoved, t.diffHunk}) {
        EXPECT_GE(contrast(t.text, ground), readable) << ground.name().toStdString();
        EXPECT_GE(contrast(t.muted, ground), readable) << ground.name().toStdString();
    }
    for (const QColor &syntax : {t.syntaxKey, t.syntaxString, t.syntaxNumber, t.syntaxComment, t.syntaxSecret}) {
        for (const QColor &ground : {t.base, t.diffAdded, t.diffRemoved})
            EXPECT_GE(contrast(syntax, ground), readable) << syntax.name().toStdString() << ground.name().toStdString();
    }
    EXPECT_GE(contrast(t.onAccent, t.accent.text), readable);
    EXPECT_GE(contrast(t.onSync, t.sync.text), readable);
}

TEST_P(EveryTheme, TonesCanBeReadAndSeen)
{
    const Tokens &t = tokens();
    for (const Tone tone : {Tone::Leader, Tone::Replica, Tone::Ok, Tone::Warn, Tone::Problem, Tone::Unknown,
                            Tone::Accent, Tone::Neutral}) {
        const ToneColors &colors = t.of(tone);
        for (const QColor &ground : {colors.soft, t.base, t.window})
            EXPECT_GE(contrast(colors.text, ground), readable) << static_cast<int>(tone) << ground.name().toStdString();
    }
    for (const QColor &ground : {t.base, t.window})
        EXPECT_GE(contrast(t.fieldLine, ground), visible);
}

TEST_P(EveryTheme, IsFoundAgainInItsPalette)
{
    EXPECT_EQ(&tokensOf(paletteOf(tokens())), &tokens());
}

INSTANTIATE_TEST_SUITE_P(Tokens, EveryTheme, testing::Bool());

} // namespace
} // namespace howdah::test
