#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace howdah::ui {

namespace {

/// Breeze's pictures have one colour, named in a style sheet of theirs; here it is replaced by the theme's.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString name, QByteArray picture, bool onAccent)
        : name_(std::move(name)), picture_(std::move(picture)), onAccent_(onAccent)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(tinted(colorFor(mode)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = QStringLiteral("howdah/%1/%2x%3/%4/%5")
                                .arg(name_)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(colorFor(mode).rgba(), 0, 16);
        QPixmap found;
        if (QPixmapCache::find(key, &found))
            return found;
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("howdah"); }
    QString iconName() override { return name_; }
    bool isNull() override { return picture_.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        return onAccent_ ? tokens.onAccent : tokens.text;
    }

    [[nodiscard]] QByteArray tinted(const QColor &color) const
    {
        QByteArray text = picture_;
        text.replace("currentColor", color.name().toLatin1());
        return text;
    }

    QString name_;
    QByteArray picture_;
    bool onAccent_;
};

QIcon load(const QString &name, bool onAccent)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIcon(name, file.readAll(), onAccent));
}

} // namespace

QIcon icon(const QString &name)
{
    return load(name, false);
}

QIcon iconOnAccent(const QString &name)
{
    return load(name, true);
}

} // namespace howdah::ui
