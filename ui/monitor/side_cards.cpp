#include "ui/monitor/side_cards.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

ClientsCard::ClientsCard(QWidget *parent) : NodeCard(parent)
{
    setAccessibleName(tr("Clients"));
}

NodeCard::Frame ClientsCard::frame(const Tokens &tokens) const
{
    return {tokens.strongLine, 1, false, true};
}

void ClientsCard::paintInside(QPainter &painter, const Tokens &tokens)
{
    const int lineHeight = QFontMetrics(boldFont()).height();
    const int top = (height() - 28 - 8 - lineHeight) / 2;
    ui::icon(QStringLiteral("computer-laptop")).paint(&painter, QRect((width() - 28) / 2, top, 28, 28));
    painter.setFont(boldFont());
    painter.setPen(tokens.text);
    painter.drawText(QRect(6, top + 36, width() - 12, lineHeight), Qt::AlignCenter,
                     QFontMetrics(boldFont()).elidedText(tr("Clients"), Qt::ElideRight, width() - 12));
}

void RepositoryCard::setRepository(const RepositoryView &repository)
{
    repository_ = repository;
    QStringList parts{tr("Backups"), repository.kind, word(repository.state)};
    for (const QString &part : {repository.problem, repository.lastBackup, repository.lastBackupAge})
        if (!part.isEmpty())
            parts << part;
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    update();
}

int RepositoryCard::heightFor(int) const
{
    return 24 + std::max(QFontMetrics(nameFont()).height(), 20) + 2 * (QFontMetrics(font()).height() + 3)
           + 2 * (QFontMetrics(captionFont()).height() + 3);
}

NodeCard::Frame RepositoryCard::frame(const Tokens &tokens) const
{
    if (repository_.state == State::Unknown)
        return {tokens.unknown.line, 1, true};
    if (repository_.state == State::Problem)
        return {tokens.problem.text, 1.5, false, true};
    return {repository_.state == State::Warning ? tokens.warn.line : tokens.strongLine, 1, false, true};
}

void RepositoryCard::paintInside(QPainter &painter, const Tokens &tokens)
{
    const QRect inside = rect().adjusted(12, 12, -12, -12);
    const int head = std::max(QFontMetrics(nameFont()).height(), 20);
    paintState(&painter, QRectF(inside.left(), inside.top() + (head - 16) / 2.0, 16, 16), repository_.state, tokens);
    const Chip chip{repository_.kind, Tone::Neutral, std::nullopt, Glyph::Repository};
    const int chipWidth = chipSize(chip, captionFont()).width();
    paintChip(&painter, QRect(inside.right() - chipWidth + 1, inside.top(), chipWidth, head), chip, captionFont(),
              tokens);
    line(painter, QRect(inside.left() + 22, inside.top(), inside.width() - 30 - chipWidth, head), tr("Backups"),
         nameFont(), tokens.text);
    int top = inside.top() + head + 3;
    const auto next = [&](const QString &text, const QFont &font, const QColor &color, Qt::TextElideMode mode) {
        if (text.isEmpty())
            return;
        line(painter, QRect(inside.left(), top, inside.width(), QFontMetrics(font).height()), text, font, color, mode);
        top += QFontMetrics(font).height() + 3;
    };
    next(repository_.place, captionFont(), tokens.muted, Qt::ElideMiddle);
    next(repository_.problem, font(), tokens.of(toneOf(repository_.state)).text, Qt::ElideRight);
    next(repository_.lastBackup, font(), tokens.text, Qt::ElideRight);
    next(repository_.lastBackupAge, captionFont(), tokens.muted, Qt::ElideRight);
    if (repository_.problem.isEmpty())
        next(repository_.lastWal, codeFont(), tokens.text, Qt::ElideMiddle);
}

} // namespace howdah::ui
