#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace howdah::ui {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.window = QColor(0xEEF0F3);
    t.base = QColor(0xFFFFFF);
    t.alternate = QColor(0xF7F8FA);
    t.header = QColor(0xF3F5F7);
    t.text = QColor(0x1C2228);
    t.muted = QColor(0x535D68);
    t.disabled = QColor(0x8A929B);
    t.line = QColor(0xD5DAE0);
    t.strongLine = QColor(0xB3BBC4);
    t.fieldLine = QColor(0x7B8590);
    t.grid = QColor(0xE6E9ED);
    t.button = QColor(0xFCFDFD);
    t.buttonLine = QColor(0xB3BBC4);
    t.onAccent = QColor(0xFFFFFF);
    t.onSync = QColor(0xFFFFFF);
    t.onState = QColor(0xFFFFFF);
    t.leader = {QColor(0x5B35B5), QColor(0xEEE9FA), QColor(0xB39DE3)};
    t.replica = {QColor(0x0B6B7B), QColor(0xE1F2F5), QColor(0x86C2CC)};
    t.sync = {QColor(0x0A5360), QColor(0xCFE9ED), QColor(0x0A5360)};
    t.ok = {QColor(0x1A7140), QColor(0xE4F3E9), QColor(0x8FC8A4)};
    t.warn = {QColor(0x855000), QColor(0xFFF2D6), QColor(0xDDAA45)};
    t.problem = {QColor(0xB3261E), QColor(0xFCE9E7), QColor(0xE2958F)};
    t.unknown = {QColor(0x56606C), QColor(0xEBEEF1), QColor(0x7E8893)};
    t.accent = {QColor(0x1A5FB4), QColor(0xDFEBF8), QColor(0x7FA9DC)};
    t.neutral = {QColor(0x3C4651), QColor(0xE8EBEF), QColor(0xB3BBC4)};
    t.diffAdded = QColor(0xE1F4E7);
    t.diffRemoved = QColor(0xFCE6E4);
    t.diffHunk = QColor(0xEAF0F8);
    t.syntaxKey = QColor(0x174E8C);
    t.syntaxString = QColor(0x186038);
    t.syntaxNumber = QColor(0x7A2E8F);
    t.syntaxComment = QColor(0x5A6570);
    t.syntaxSecret = QColor(0x8A3B00);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = QColor(0x23272C);
    t.base = QColor(0x1A1D21);
    t.alternate = QColor(0x1F2327);
    t.header = QColor(0x262B30);
    t.text = QColor(0xE4E7EB);
    t.muted = QColor(0xA6AFBA);
    t.disabled = QColor(0x6E7782);
    t.line = QColor(0x373D44);
    t.strongLine = QColor(0x4C545D);
    t.fieldLine = QColor(0x7C8792);
    t.grid = QColor(0x2C3137);
    t.button = QColor(0x31373D);
    t.buttonLine = QColor(0x505963);
    t.onAccent = QColor(0x0D2036);
    t.onSync = QColor(0x08262C);
    t.onState = QColor(0x14171A);
    t.leader = {QColor(0xBBA3FF), QColor(0x2F2650), QColor(0x6C57AE)};
    t.replica = {QColor(0x62C6D8), QColor(0x14363D), QColor(0x2F7380)};
    t.sync = {QColor(0x8ADDEB), QColor(0x1B4851), QColor(0x8ADDEB)};
    t.ok = {QColor(0x6CCB90), QColor(0x17351F), QColor(0x33724A)};
    t.warn = {QColor(0xE9B653), QColor(0x3A2D10), QColor(0x85661F)};
    t.problem = {QColor(0xFF938A), QColor(0x45201D), QColor(0x94433D)};
    t.unknown = {QColor(0xA3ADB9), QColor(0x2B3036), QColor(0x76818C)};
    t.accent = {QColor(0x74ABF2), QColor(0x223B59), QColor(0x44719F)};
    t.neutral = {QColor(0xC6CDD5), QColor(0x2E343A), QColor(0x505963)};
    t.diffAdded = QColor(0x17331F);
    t.diffRemoved = QColor(0x3D1E1C);
    t.diffHunk = QColor(0x202C3B);
    t.syntaxKey = QColor(0x82B6F5);
    t.syntaxString = QColor(0x84CFA0);
    t.syntaxNumber = QColor(0xD3A4EA);
    t.syntaxComment = QColor(0x93A0AD);
    t.syntaxSecret = QColor(0xEDA968);
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ToneColors &Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Leader: return leader;
    case Tone::Replica: return replica;
    case Tone::Sync: return sync;
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Problem: return problem;
    case Tone::Unknown: return unknown;
    case Tone::Accent: return accent;
    case Tone::Neutral: break;
    }
    return neutral;
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.button);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.problem.text);
    palette.setColor(QPalette::Highlight, t.accent.text);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent.text);
    palette.setColor(QPalette::LinkVisited, t.accent.text);
    palette.setColor(QPalette::ToolTipBase, t.base);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.base);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.strongLine);
    palette.setColor(QPalette::Dark, t.fieldLine);
    palette.setColor(QPalette::Shadow, t.fieldLine);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.strongLine);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace howdah::ui
