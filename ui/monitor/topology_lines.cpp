#include "ui/monitor/topology_lines.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::TopologyLines)
};

QString kindWord(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Synchronous: return Words::tr("synchronous");
    case EdgeKind::Asynchronous: return Words::tr("asynchronous");
    case EdgeKind::OutOfRotation: return Words::tr("does not follow");
    case EdgeKind::Clients:
    case EdgeKind::Archive:
    case EdgeKind::Unknown: break;
    }
    return Words::tr("lag unknown");
}

QString lagWords(const MemberView &member)
{
    QString replay = Words::tr("replay lag %1").arg(lagText(member));
    // Of one that is not behind, PostgreSQL tells the delay of its last write.
    if (member.lagTime && member.lag.value_or(0) > 0)
        replay += QStringLiteral(", ") + durationText(*member.lagTime);
    return member.receiveLag && *member.receiveLag > 0
               ? Words::tr("%1, received −%2").arg(replay, sizeText(*member.receiveLag))
               : replay;
}

} // namespace

TopologyLines::Look TopologyLines::lookOf(EdgeKind kind, bool bad) const
{
    Look look{tokens_.neutral.text};
    switch (kind) {
    case EdgeKind::Clients: break;
    case EdgeKind::Synchronous: look = {tokens_.sync.text, 1.4, Qt::SolidLine, true}; break;
    case EdgeKind::Asynchronous: look = {tokens_.replica.text, 1.8}; break;
    case EdgeKind::Archive: look.style = Qt::DotLine; break;
    case EdgeKind::OutOfRotation: look = {tokens_.warn.text, 1.8, Qt::DashLine}; break;
    case EdgeKind::Unknown: look = {tokens_.unknown.line, 1.2, Qt::DotLine}; break;
    }
    if (bad)
        look.color = tokens_.warn.text;
    return look;
}

void TopologyLines::along(const QPolygonF &path, const Look &look)
{
    QPen pen(look.color, look.twice ? 5 : look.width, look.style, Qt::FlatCap, Qt::MiterJoin);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(pen);
    painter_.drawPolyline(path);
    if (look.twice) {
        pen.setColor(tokens_.base);
        pen.setWidthF(2);
        painter_.setPen(pen);
        painter_.drawPolyline(path);
    }
}

void TopologyLines::arrow(const QPointF &tip, const QPointF &direction, const QColor &color)
{
    const QPointF side(-direction.y(), direction.x());
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawPolygon(QPolygonF{tip, tip - direction * 8 + side * 4, tip - direction * 8 - side * 4});
}

void TopologyLines::cross(const QPointF &at, const QColor &color)
{
    painter_.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    painter_.drawLine(at + QPointF(-5, -5), at + QPointF(5, 5));
    painter_.drawLine(at + QPointF(-5, 5), at + QPointF(5, -5));
}

void TopologyLines::paint(const QList<std::pair<int, int>> &rows)
{
    painter_.setRenderHint(QPainter::Antialiasing);
    if (places_.compact) {
        painter_.setPen(QPen(tokens_.line, 1));
        painter_.setBrush(tokens_.alternate);
        painter_.drawRoundedRect(QRectF(places_.group).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (places_.onTop.isEmpty()) {
        painter_.setPen(QPen(tokens_.unknown.line, 1.5, Qt::DashLine));
        painter_.setBrush(tokens_.unknown.soft);
        painter_.drawRoundedRect(QRectF(places_.leader).adjusted(3, 3, -3, -3), 4, 4);
        painter_.setPen(tokens_.unknown.text);
        painter_.setFont(boldFont());
        painter_.drawText(places_.leader, Qt::AlignCenter,
                          picture_.waiting ? Words::tr("Not known yet") : Words::tr("No leader"));
    }
    if (rows.isEmpty()) {
        const Look look = lookOf(EdgeKind::Clients);
        const double y = places_.clients.center().y();
        along({QPointF(places_.clients.right() - 2, y), QPointF(places_.leader.left() - 4, y)}, look);
        arrow(QPointF(places_.leader.left() + 3, y), {1, 0}, look.color);
    } else {
        toBalancers(rows);
        fromBalancers(rows);
    }
    replication();
    archive();
    legend();
}

void TopologyLines::toBalancers(const QList<std::pair<int, int>> &rows)
{
    const Look look = lookOf(EdgeKind::Clients);
    for (const auto &[primary, replica] : rows) {
        for (const int y : {primary, replica}) {
            const double to = places_.balancers.first().left() + 3;
            along({QPointF(places_.clients.right() - 2, y), QPointF(to - 6, y)}, look);
            arrow(QPointF(to, y), {1, 0}, look.color);
        }
    }
}

void TopologyLines::fromBalancers(const QList<std::pair<int, int>> &rows)
{
    const bool known = !picture_.waiting && !picture_.nobodyReached;
    const bool led = !picture_.leader.isEmpty();
    Look write = lookOf(known ? EdgeKind::Clients : EdgeKind::Unknown);
    if (known && !led)
        write = {tokens_.problem.text, 1.8, Qt::DashLine};
    const double from = places_.balancers.first().right() - 8;
    double leaderY = places_.leader.top() + places_.leader.height() * 0.62;
    if (std::abs(leaderY - rows.first().first) < 14)
        leaderY = rows.first().first; // straight, not with a kink
    for (const auto &[primary, replica] : rows)
        along({QPointF(from, primary), QPointF(places_.leaderLine, primary), QPointF(places_.leaderLine, leaderY),
               QPointF(places_.leader.left() - (led ? 4 : 12), leaderY)},
              write);
    if (known && !led)
        cross(QPointF(places_.leader.left() - 9, leaderY), write.color);
    else if (known)
        arrow(QPointF(places_.leader.left() + 3, leaderY), {1, 0}, write.color);

    const Look read = lookOf(known ? EdgeKind::Clients : EdgeKind::Unknown);
    const auto draw = [&](const QPointF &end, const Look &look, bool serves) {
        for (const auto &[primary, replica] : rows)
            along({QPointF(from, replica), QPointF(places_.readLine, replica), QPointF(places_.readLine, end.y()),
                   end - QPointF(serves ? 6 : 14, 0)},
                  look);
        if (!serves)
            cross(end - QPointF(10, 0), look.color);
        else if (known)
            arrow(end, {1, 0}, look.color);
    };
    if (places_.compact) {
        draw(QPointF(places_.group.left(), places_.group.top() + 36), read, true);
        return;
    }
    // Those that serve last: their lines lie over the broken ones.
    for (const bool serving : {false, true}) {
        for (int i = 0; i < places_.below.size(); ++i) {
            const MemberView *member = picture_.member(places_.below[i]);
            const bool serves =
                !known || (member != nullptr && member->listed && member->runs && member->outOfRotation.isEmpty());
            if (serves != serving)
                continue;
            draw(replicaEnd(i), serves ? read : lookOf(EdgeKind::OutOfRotation), serves);
        }
    }
    // Over the lines, which may pass there.
    for (int i = 0; known && i < places_.below.size(); ++i) {
        const MemberView *member = picture_.member(places_.below[i]);
        if (member != nullptr && !member->outOfRotation.isEmpty())
            outLabel(*member, replicaEnd(i));
    }
}

QPointF TopologyLines::replicaEnd(int i) const
{
    const QRect card = places_.replicas[i];
    return {card.left() + 3.0, card.top() + card.height() * 0.4};
}

void TopologyLines::outLabel(const MemberView &member, const QPointF &end)
{
    const QString text = Words::tr("out: %1").arg(member.outOfRotation);
    const QFontMetrics metrics(captionFont());
    const int room = static_cast<int>(end.x()) - 22 - places_.balancers.first().left();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room - 12);
    const QRect box(static_cast<int>(end.x()) - 22 - metrics.horizontalAdvance(shown) - 12,
                    static_cast<int>(end.y()) + 6, metrics.horizontalAdvance(shown) + 12, metrics.height() + 4);
    painter_.setPen(QPen(tokens_.warn.line, 1));
    painter_.setBrush(tokens_.base);
    painter_.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter_.setFont(captionFont());
    painter_.setPen(tokens_.warn.text);
    painter_.drawText(box, Qt::AlignCenter, shown);
}

void TopologyLines::replication()
{
    if (places_.below.isEmpty())
        return;
    double lowest = 0;
    bool anyKnown = false;
    for (int i = 0; i < places_.below.size(); ++i) {
        const MemberView *member = picture_.member(places_.below[i]);
        lowest = std::max<double>(lowest, places_.replicas[i].center().y());
        anyKnown = anyKnown || (member != nullptr && member->edge != EdgeKind::Unknown);
    }
    const double top = places_.leader.top() + places_.leader.height() * 0.7;
    const Look trunk = anyKnown ? Look{tokens_.neutral.text, 1.8} : lookOf(EdgeKind::Unknown);
    along({QPointF(places_.leader.right() - 2, top), QPointF(places_.trunk, top), QPointF(places_.trunk, lowest)},
          trunk);
    for (int i = 0; i < places_.below.size(); ++i) {
        const MemberView *member = picture_.member(places_.below[i]);
        if (member == nullptr)
            continue;
        const QRect card = places_.replicas[i];
        const bool leftward = card.center().x() < places_.trunk;
        const Look look = lookOf(member->edge, member->lagOverLimit);
        const QPointF tip(leftward ? card.right() - 2 : card.left() + 3, card.center().y());
        const QPointF direction(leftward ? -1 : 1, 0);
        const bool flows = member->edge == EdgeKind::Synchronous || member->edge == EdgeKind::Asynchronous;
        along({QPointF(places_.trunk, tip.y()), tip
                                                    - direction
                                                          * (flows                                     ? 6
                                                             : member->edge == EdgeKind::OutOfRotation ? 14
                                                                                                       : 0)},
              look);
        if (flows)
            arrow(tip, direction, look.color);
        else if (member->edge == EdgeKind::OutOfRotation)
            cross(tip - direction * 10, look.color);
        if (!places_.compact)
            label(*member, card);
    }
}

void TopologyLines::label(const MemberView &member, const QRect &card)
{
    const QFontMetrics metrics{QFont()};
    const QFontMetrics small(captionFont());
    const int left = places_.trunk + 14;
    const int width = std::min(places_.size.width() - 14 - left, 230);
    if (width < 70)
        return;
    const int height = 2 * metrics.height() + small.height() + 12;
    const QRect box(left, card.center().y() - height / 2, width, height);
    const bool known = member.edge != EdgeKind::Unknown;
    const QColor line = member.lagOverLimit ? tokens_.warn.line : known ? tokens_.replica.line : tokens_.unknown.line;
    along({QPointF(places_.trunk, box.center().y()), QPointF(left, box.center().y())},
          {line, 1, known ? Qt::SolidLine : Qt::DotLine});
    painter_.setPen(QPen(line, 1, known ? Qt::SolidLine : Qt::DashLine));
    painter_.setBrush(tokens_.base);
    painter_.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QRect text = box.adjusted(9, 6, -9, 0);
    const auto next = [&](const QString &words, const QFont &font, const QColor &color) {
        text.setHeight(QFontMetrics(font).height());
        painter_.setFont(font);
        painter_.setPen(color);
        painter_.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
        text.moveTop(text.bottom() + 1);
    };
    next(kindWord(member.edge), boldFont(),
         !known                ? tokens_.unknown.text
         : member.lagOverLimit ? tokens_.warn.text
                               : tokens_.replica.text);
    next(known ? lagWords(member) : Words::tr("no leader to compare with"), QFont(),
         known ? tokens_.text : tokens_.muted);
    next(member.lagOverLimit ? Words::tr("over the limit, %1").arg(member.age.text) : member.age.text, captionFont(),
         member.lagOverLimit ? tokens_.warn.text : tokens_.muted);
}

void TopologyLines::archive()
{
    if (!picture_.repository.exists)
        return;
    const bool known = !picture_.leader.isEmpty();
    const Look look = lookOf(known ? EdgeKind::Archive : EdgeKind::Unknown);
    const double y = places_.leader.top() + 34;
    const double to = places_.repository.left() + 3;
    along({QPointF(places_.leader.right() - 2, y), QPointF(to - 6, y)}, look);
    if (known)
        arrow(QPointF(to, y), {1, 0}, look.color);
    const QString text = known ? Words::tr("archives WAL") : Words::tr("state unknown");
    painter_.setFont(captionFont());
    painter_.setPen(tokens_.muted);
    const QRect room(places_.leader.right() + 4, static_cast<int>(y) - 20,
                     places_.repository.left() - places_.leader.right() - 12, 18);
    if (QFontMetrics(captionFont()).horizontalAdvance(text) <= room.width())
        painter_.drawText(room, Qt::AlignCenter, text);
}

void TopologyLines::legend()
{
    const int each = QFontMetrics(captionFont()).height() + 3;
    const int top = places_.size.height() - 12 - 4 * each;
    const std::pair<Look, QString> entries[] = {
        {lookOf(EdgeKind::Synchronous), Words::tr("synchronous")},
        {lookOf(EdgeKind::Asynchronous), Words::tr("asynchronous")},
        {lookOf(EdgeKind::Archive), Words::tr("WAL archive")},
        {lookOf(EdgeKind::OutOfRotation), Words::tr("out of rotation; amber: over a limit")},
    };
    int wide = 0;
    for (const auto &[look, text] : entries)
        wide = std::max(wide, QFontMetrics(captionFont()).horizontalAdvance(text));
    const QRect room(18, top, 52 - 18 + wide + 8, 4 * each);
    const auto covers = [&](const QRect &card) { return card.intersects(room); };
    if (places_.clients.bottom() + 16 > top || covers(places_.leader)
        || std::any_of(places_.balancers.begin(), places_.balancers.end(), covers)
        || std::any_of(places_.replicas.begin(), places_.replicas.end(), covers))
        return;
    int y = top;
    const auto entry = [&](const Look &look, const QString &text) {
        along({QPointF(18, y + each / 2.0), QPointF(44, y + each / 2.0)}, look);
        painter_.setFont(captionFont());
        painter_.setPen(tokens_.muted);
        painter_.drawText(QRect(52, y, 220, each), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += each;
    };
    for (const auto &[look, text] : entries)
        entry(look, text);
}

} // namespace howdah::ui
