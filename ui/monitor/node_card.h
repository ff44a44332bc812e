#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace howdah::ui {

/// One thing of the graph: a frame that can be selected with mouse and keyboard, painted by its kind.
class NodeCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit NodeCard(QWidget *parent = nullptr);

    /// How high the card is at this width.
    [[nodiscard]] virtual int heightFor(int width) const = 0;
    [[nodiscard]] QSize sizeHint() const override { return {200, heightFor(200)}; }

Q_SIGNALS:
    void arrowPressed(Qt::Key key);
    void opened(); ///< Enter: show what is known of it
    void menuRequested(const QPoint &globalPlace);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    struct Frame {
        QColor line;
        double width = 1;
        bool dashed = false;
        bool filled = false; ///< with the window's colour instead of base
    };
    [[nodiscard]] virtual Frame frame(const Tokens &tokens) const = 0;
    virtual void paintInside(QPainter &painter, const Tokens &tokens) = 0;

    /// The text, elided at the right (or in the middle), in a line at `top`; returns the width that it took.
    int line(QPainter &painter, const QRect &where, const QString &text, const QFont &font, const QColor &color,
             Qt::TextElideMode mode = Qt::ElideRight) const;
};

} // namespace howdah::ui
