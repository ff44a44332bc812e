#include "ui/monitor/balancer_card.h"

#include "ui/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

void BalancerCard::setBalancer(const BalancerView &balancer, const QString &leader)
{
    balancer_ = balancer;
    leader_ = leader;
    QStringList parts{balancer.name, tr("load balancer"), word(balancer.state)};
    if (!balancer.stateText.isEmpty())
        parts << balancer.stateText;
    parts << tr("port %1: %2").arg(balancer.primary.port).arg(primaryWords(balancer, leader))
          << tr("port %1: %2").arg(balancer.replica.port).arg(replicaWords(balancer))
          << tr("sample %1").arg(balancer.age.text);
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    update();
}

int BalancerCard::headHeight() const
{
    return 10 + std::max(QFontMetrics(nameFont()).height(), 22) + QFontMetrics(captionFont()).height() + 6;
}

int BalancerCard::heightFor(int) const
{
    return headHeight() + 2 * (QFontMetrics(font()).height() + QFontMetrics(captionFont()).height() + 12) + 8 + 12;
}

QRect BalancerCard::rowAt(int row) const
{
    const int top = headHeight();
    const int each = (height() - top - 12 - 8) / 2;
    return {11, top + row * (each + 8), width() - 22, each};
}

NodeCard::Frame BalancerCard::frame(const Tokens &tokens) const
{
    if (balancer_.state == State::Unknown)
        return {tokens.unknown.line, 1, true};
    if (balancer_.state == State::Problem)
        return {tokens.problem.text, 1.5, false, true};
    return {tokens.strongLine, 1, false, true};
}

void BalancerCard::paintInside(QPainter &painter, const Tokens &tokens)
{
    const QRect inside = rect().adjusted(12, 10, -12, -10);
    const int head = std::max(QFontMetrics(nameFont()).height(), 22);
    paintState(&painter, QRectF(inside.left(), inside.top() + (head - 16) / 2.0, 16, 16), balancer_.state, tokens);
    const Chip chip = balancerChip(tr("HAProxy"));
    int chipWidth = chipSize(chip, captionFont()).width() + 8;
    // The name says more than the chip, which the ports below could only belong to, too.
    const bool tight = QFontMetrics(nameFont()).horizontalAdvance(balancer_.name) > inside.width() - 22 - chipWidth;
    if (tight)
        chipWidth = 0;
    else
        paintChip(&painter, QRect(inside.right() - chipWidth + 9, inside.top(), chipWidth - 8, head), chip,
                  captionFont(), tokens);
    line(painter, QRect(inside.left() + 22, inside.top(), inside.width() - 22 - chipWidth, head), balancer_.name,
         nameFont(), tokens.text, Qt::ElideMiddle);
    const QString sample = tr("sample %1").arg(balancer_.age.text);
    const QString foot = !balancer_.stateText.isEmpty() ? balancer_.stateText
                         : tight                        ? QStringLiteral("%1 · %2").arg(chip.text, sample)
                                                        : sample;
    line(painter, QRect(inside.left(), inside.top() + head, inside.width(), QFontMetrics(captionFont()).height()), foot,
         captionFont(), balancer_.state == State::Problem ? tokens.problem.text : tokens.muted);

    const auto row = [&](int number, int port, const QString &title, const QString &target, State state) {
        const QRect where = rowAt(number);
        painter.setPen(QPen(state == State::Ok        ? tokens.strongLine
                            : state == State::Problem ? tokens.problem.text
                                                      : tokens.of(toneOf(state)).line,
                            1, state == State::Unknown ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(tokens.base);
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const int lines = QFontMetrics(font()).height() + QFontMetrics(captionFont()).height();
        QRect text = where.adjusted(8, (where.height() - lines) / 2, -6, 0);
        text.setHeight(QFontMetrics(font()).height());
        QFont code = codeFont();
        code.setBold(true);
        const int used = line(painter, text, QStringLiteral(":%1 ").arg(port), code, tokens.text);
        line(painter, text.adjusted(used, 0, 0, 0), title, font(), tokens.text);
        QRect second(text.left(), text.bottom() + 1, text.width(), QFontMetrics(captionFont()).height());
        if (state != State::Ok) {
            paintState(&painter, QRectF(second.left(), second.top() + (second.height() - 12) / 2.0, 12, 12), state,
                       tokens);
            second.setLeft(second.left() + 16);
        }
        line(painter, second, target, captionFont(), state == State::Ok ? tokens.muted : tokens.of(toneOf(state)).text);
    };
    const bool known = balancer_.state == State::Ok;
    const bool leads = !leader_.isEmpty() && (!balancer_.primary.known || !balancer_.primary.up().isEmpty());
    row(0, balancer_.primary.port, tr("read/write"), known ? primaryWords(balancer_, leader_) : tr("unknown"),
        !known  ? State::Unknown
        : leads ? State::Ok
                : State::Problem);
    const bool all = balancer_.replicasServing == balancer_.replicas;
    row(1, balancer_.replica.port, tr("read-only"), known ? replicaWords(balancer_) : tr("unknown"),
        !known ? State::Unknown
        : all  ? State::Ok
               : State::Warning);
}

} // namespace howdah::ui
