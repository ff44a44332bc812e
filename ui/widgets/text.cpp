#include "ui/widgets/text.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QRegularExpression>

#include <array>

namespace howdah::ui {

namespace {

/// Muted in every theme: the role is asked for, not a colour.
class MutedLabel final : public QLabel {
public:
    explicit MutedLabel(const QString &text) : QLabel(text)
    {
        setTextFormat(Qt::PlainText);
        setForegroundRole(QPalette::PlaceholderText);
        setFont(captionFont());
    }
};

QLabel *plain(const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

} // namespace

QLabel *titleLabel(const QString &text)
{
    return plain(text, titleFont());
}

QLabel *textLabel(const QString &text)
{
    QLabel *label = plain(text, QFont());
    label->setWordWrap(true);
    return label;
}

QLabel *boldLabel(const QString &text)
{
    return plain(text, boldFont());
}

QLabel *mutedLabel(const QString &text)
{
    return new MutedLabel(text);
}

QLabel *codeLabel(const QString &text)
{
    QLabel *label = plain(text, codeFont());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent) : QWidget(parent), mode_(mode)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text_) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text_, mode_, width());
    setToolTip(shown == text_ ? QString() : text_);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

QString breakable(const QString &text)
{
    static const QRegularExpression longWords(QStringLiteral(R"(\S{24,})"));
    static const QRegularExpression places(QStringLiteral(R"(([./_:=,-])(?=\w))"));
    QString broken;
    qsizetype done = 0;
    for (auto words = longWords.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        broken += text.mid(done, word.capturedStart() - done);
        broken += word.captured().replace(places, QStringLiteral("\\1") + QChar(0x200B));
        done = word.capturedEnd();
    }
    return broken + text.mid(done);
}

QString sizeText(qint64 bytes)
{
    constexpr std::array<const char *, 5> units = {"B", "KiB", "MiB", "GiB", "TiB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 100 ? 0 : 1;
    QString number = QString::number(value, 'f', decimals);
    if (number.endsWith(QLatin1String(".0")))
        number.chop(2);
    return QStringLiteral("%1 %2").arg(number, QLatin1String(units[unit]));
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 10'000)
        return QStringLiteral("%1 s").arg(static_cast<double>(milliseconds) / 1000, 0, 'f', 1);
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    if (seconds < 3600)
        return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600)
        return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return QStringLiteral("%1 d").arg(seconds / 86400);
}

} // namespace howdah::ui
