#include "ui/monitor/etcd_strip.h"

#include "ui/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

EtcdStrip::EtcdStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EtcdStrip::setEtcd(const EtcdView &etcd)
{
    const bool grows = etcd_.meaning.isEmpty() != etcd.meaning.isEmpty();
    etcd_ = etcd;
    if (grows)
        updateGeometry();
    setVisible(!etcd.voters.empty());
    QStringList parts{QStringLiteral("etcd: %1 %2").arg(etcd.sentence, etcd.verdict)};
    for (const EtcdVoter &voter : etcd.voters)
        parts << QStringLiteral("%1 %2").arg(voter.name, voter.text);
    if (!etcd.meaning.isEmpty())
        parts << etcd.meaning;
    if (!etcd.size.isEmpty())
        parts << etcd.size;
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(parts.join(QLatin1Char('\n')));
    update();
}

QSize EtcdStrip::sizeHint() const
{
    return {600, QFontMetrics(font()).height() + 26 + meaningHeight()};
}

int EtcdStrip::meaningHeight() const
{
    return etcd_.meaning.isEmpty() ? 0 : QFontMetrics(captionFont()).height() + 2;
}

void EtcdStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(etcd_.state == State::Problem ? tokens.problem.text : tokens.strongLine, 1));
    painter.setBrush(etcd_.state == State::Problem ? tokens.problem.soft : tokens.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const QFontMetrics metrics(font());
    const QFontMetrics bold(boldFont());
    const QFontMetrics small(captionFont());
    const QRect inside = rect().adjusted(12, 6, -12, -6 - meaningHeight());
    const int sentence = metrics.horizontalAdvance(etcd_.sentence + QLatin1Char(' '));
    const int verdict = 16 + 6 + sentence + bold.horizontalAdvance(etcd_.verdict);

    painter.setFont(boldFont());
    painter.setPen(tokens.text);
    const QString title = QStringLiteral("etcd");
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, title);
    int left = inside.left() + bold.horizontalAdvance(title) + 12;
    const int limit = inside.right() - verdict - 16;
    const int count = static_cast<int>(std::max<std::size_t>(1, etcd_.voters.size()));
    const int nameRoom = (limit - left) / count - 8 - 8 - 16 - 5 - 8;
    const auto shownName = [&](const EtcdVoter &voter, int form) {
        return form == 1 ? bold.elidedText(voter.name, Qt::ElideMiddle, nameRoom) : voter.name;
    };
    // Words first, then names as far as they fit, then pictures: seven voters with long names have to fit too.
    const auto widthOf = [&](const EtcdVoter &voter, int form) {
        return 8 + 16 + (form < 2 ? 5 + bold.horizontalAdvance(shownName(voter, form)) : 0)
               + (form < 1 ? 6 + small.horizontalAdvance(voter.text) : 0) + 8;
    };
    int form = 0;
    for (; form < 2; ++form) {
        int total = left;
        for (const EtcdVoter &voter : etcd_.voters)
            total += widthOf(voter, form) + 8;
        if (total <= limit && (form != 1 || nameRoom >= 36))
            break;
    }
    for (const EtcdVoter &voter : etcd_.voters) {
        const QRect box(left, inside.top(), widthOf(voter, form), inside.height());
        painter.setPen(QPen(voter.state == State::Ok ? tokens.strongLine : tokens.of(toneOf(voter.state)).line, 1,
                            voter.state == State::Unknown ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(tokens.base);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const QRectF picture(box.left() + 8, box.top() + (box.height() - 16) / 2.0, 16, 16);
        if (voter.state == State::Ok)
            paintGlyph(&painter, picture, Glyph::Etcd, tokens.ok.text, tokens.base);
        else
            paintState(&painter, picture, voter.state, tokens);
        QRect text = box.adjusted(8 + 16 + 5, 0, 0, 0);
        if (form < 2) {
            painter.setFont(boldFont());
            painter.setPen(tokens.text);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shownName(voter, form));
        }
        if (form < 1) {
            text.setLeft(text.left() + bold.horizontalAdvance(voter.name) + 6);
            painter.setFont(captionFont());
            painter.setPen(voter.state == State::Ok ? tokens.muted : tokens.of(toneOf(voter.state)).text);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, voter.text);
        }
        left = box.right() + 9;
    }
    left += 8;
    paintState(&painter, QRectF(left, inside.top() + (inside.height() - 16) / 2.0, 16, 16), etcd_.state, tokens);
    painter.setFont(font());
    painter.setPen(tokens.text);
    painter.drawText(QRect(left + 22, inside.top(), sentence, inside.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     etcd_.sentence);
    painter.setFont(boldFont());
    painter.setPen(etcd_.state == State::Ok ? tokens.text : tokens.of(toneOf(etcd_.state)).text);
    const QRect last(left + 22 + sentence, inside.top(), inside.right() - left - 22 - sentence, inside.height());
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter,
                     bold.elidedText(etcd_.verdict, Qt::ElideRight, last.width()));
    const int rest = last.width() - bold.horizontalAdvance(etcd_.verdict) - 16;
    if (rest >= small.horizontalAdvance(etcd_.size)) {
        painter.setFont(captionFont());
        painter.setPen(tokens.muted);
        painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, etcd_.size);
    }
    if (!etcd_.meaning.isEmpty()) {
        painter.setFont(captionFont());
        painter.setPen(tokens.problem.text);
        const QRect below(inside.left(), inside.bottom() + 3, inside.width(), small.height());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(etcd_.meaning, Qt::ElideRight, below.width()));
    }
}

} // namespace howdah::ui
