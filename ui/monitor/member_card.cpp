#include "ui/monitor/member_card.h"

#include "core/cluster/member_detail.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int padding = 12;
constexpr int above = 10; ///< and below
constexpr int gap = 3;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

void MemberCard::setMember(const MemberView &member, bool compact, bool paused)
{
    member_ = member;
    compact_ = compact;
    paused_ = paused;
    const QString sentence = sentenceOf(member);
    setAccessibleName(sentence);
    setToolTip(sentence);
    update();
}

int MemberCard::heightFor(int) const
{
    const int head = std::max(lineHeight(nameFont()), 20);
    if (compact_)
        return 2 * 9 + head + lineHeight(captionFont()) + 2;
    return 2 * above + head + 3 * (lineHeight(font()) + gap) + lineHeight(captionFont()) + gap;
}

NodeCard::Frame MemberCard::frame(const Tokens &tokens) const
{
    if (!member_.reached && !member_.listed)
        return {tokens.unknown.line, 2, true};
    if (!member_.reached)
        return {tokens.unknown.line, 1, true};
    if (member_.state == State::Problem)
        return {tokens.problem.text, 1.5};
    if (member_.leads)
        return {tokens.leader.text, 2};
    if (member_.state == State::Warning)
        return {tokens.warn.line, 1};
    return {tokens.replica.line, 1};
}

QString MemberCard::stateLine() const
{
    const QString state =
        member_.timeline > 0 ? tr("%1 · timeline %2").arg(member_.stateText).arg(member_.timeline) : member_.stateText;
    return member_.sessions && member_.reached
               ? QStringLiteral("%1 · %2").arg(state, tr("%n session(s)", nullptr, *member_.sessions))
               : state;
}

int MemberCard::paintHead(QPainter &painter, const Tokens &tokens, const QRect &inside)
{
    const int height = std::max(lineHeight(nameFont()), 20);
    const QRect row(inside.left(), inside.top(), inside.width(), height);
    paintState(&painter, QRectF(row.left(), row.top() + (height - 16) / 2.0, 16, 16), member_.state, tokens);
    const int chip = chipSize(member_.chip, font()).width();
    paintChip(&painter, QRect(row.right() - chip + 1, row.top(), chip, height), member_.chip, font(), tokens);
    int right = row.right() - chip - 8;
    if (paused_) {
        ui::icon(QStringLiteral("media-playback-pause"))
            .paint(&painter, QRect(right - 14, row.top() + (height - 14) / 2, 14, 14));
        right -= 20;
    }
    line(painter, QRect(row.left() + 22, row.top(), right - row.left() - 22, height), member_.name, nameFont(),
         member_.reached ? tokens.text : tokens.unknown.text, Qt::ElideMiddle);
    return row.bottom() + 1;
}

void MemberCard::paintInside(QPainter &painter, const Tokens &tokens)
{
    const int edge = compact_ ? 9 : above;
    const QRect inside = rect().adjusted(padding, edge, -padding, -edge);
    int top = paintHead(painter, tokens, inside) + gap;
    const auto next = [&](const QFont &font) {
        const QRect where(inside.left(), top, inside.width(), lineHeight(font));
        top += lineHeight(font) + gap;
        return where;
    };
    const bool bad = member_.state == State::Problem;
    const QColor stateColor = bad ? tokens.problem.text : member_.reached ? tokens.text : tokens.unknown.text;
    if (compact_) {
        const QRect where = next(captionFont());
        const QString text = !member_.listed || !member_.reached
                                 ? QStringLiteral("%1 · %2").arg(member_.stateText, member_.age.text)
                             : member_.leads ? stateLine()
                                             : tr("%1 · lag %2").arg(member_.stateText, lagText(member_));
        line(painter, where, member_.pendingRestart ? tr("%1 · restart pending").arg(text) : text, captionFont(),
             member_.lagOverLimit || member_.pendingRestart ? tokens.warn.text : stateColor);
        return;
    }
    QFont strong = font();
    strong.setBold(bad || !member_.listed);
    line(painter, next(strong), stateLine(), strong, stateColor);
    const QRect second = next(font());
    if (!member_.reason.isEmpty() && (bad || !member_.reached)) {
        line(painter, second, member_.reason, font(), stateColor);
    } else if (member_.position) {
        const int used = line(painter, second, tr("LSN "), font(), stateColor);
        line(painter, second.adjusted(used, 0, 0, 0), lsnText(*member_.position), codeFont(), stateColor);
    }
    const QRect third = next(font());
    if (!member_.reached && member_.position)
        line(painter, third, tr("LSN %1 then").arg(lsnText(*member_.position)), codeFont(), tokens.unknown.text);
    else
        paintDisks(painter, tokens, third);
    if (member_.reached || member_.age.text != member_.stateText)
        paintFoot(painter, tokens, next(captionFont()));
}

void MemberCard::paintDisks(QPainter &painter, const Tokens &tokens, QRect where) const
{
    if (!member_.reached)
        return;
    for (const DiskUse &disk : member_.disks) {
        const QString text = tr("%1 %2 %").arg(disk.mount).arg(qRound(disk.used * 100));
        const int width = QFontMetrics(font()).horizontalAdvance(text);
        if (where.width() < 50 + width)
            return;
        const QRectF bar(where.left() + 0.5, where.center().y() - 3.5, 42, 8);
        const QColor fill = disk.state == State::Ok ? tokens.buttonLine : tokens.of(toneOf(disk.state)).text;
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(disk.used, 0.0, 1.0), bar.height()),
                         fill);
        painter.setPen(QPen(tokens.buttonLine, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
        painter.setFont(font());
        painter.setPen(disk.state == State::Ok ? tokens.text : tokens.of(toneOf(disk.state)).text);
        painter.drawText(where.adjusted(50, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        where.setLeft(where.left() + 50 + width + 12);
    }
}

void MemberCard::paintFoot(QPainter &painter, const Tokens &tokens, const QRect &where) const
{
    QRect left = where;
    QString mark = member_.pendingRestart ? tr("restart pending") : QString();
    if (mark.isEmpty() && member_.restartsAt.isValid())
        mark = tr("restarts at %1").arg(member_.restartsAt.toString(QStringLiteral("HH:mm")));
    if (!mark.isEmpty()) {
        const int width = QFontMetrics(captionFont()).horizontalAdvance(mark);
        painter.setFont(captionFont());
        painter.setPen(tokens.warn.text);
        painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, mark);
        left.setRight(where.right() - width - 8);
    }
    QString age = member_.age.state == State::Unknown ? member_.age.text : tr("sample %1").arg(member_.age.text);
    if (member_.leads && !member_.version.isEmpty() && mark.isEmpty())
        age = QStringLiteral("%1 · %2").arg(member_.version, age);
    if (member_.age.state != State::Ok) {
        paintState(&painter, QRectF(left.left(), left.top() + (left.height() - 12) / 2.0, 12, 12), member_.age.state,
                   tokens);
        left.setLeft(left.left() + 17);
    }
    line(painter, left, age, captionFont(), member_.age.state == State::Warning ? tokens.warn.text : tokens.muted);
}

} // namespace howdah::ui
