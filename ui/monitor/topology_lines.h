#pragma once

#include "ui/monitor/topology_layout.h"

class QPainter;

namespace howdah::ui {

struct Tokens;

/// Draws everything of the graph that is no card: lines by their kind, and what is known of each.
class TopologyLines {
public:
    TopologyLines(QPainter &painter, const Tokens &tokens, const ClusterPicture &picture, const TopologyPlaces &places)
        : painter_(painter), tokens_(tokens), picture_(picture), places_(places)
    {}

    /// `rows` are the middles of each balancer's two ports, in the canvas.
    void paint(const QList<std::pair<int, int>> &rows);

private:
    struct Look {
        QColor color;
        double width = 1.6;
        Qt::PenStyle style = Qt::SolidLine;
        bool twice = false; ///< a double line
    };
    [[nodiscard]] Look lookOf(EdgeKind kind, bool bad = false) const;
    void along(const QPolygonF &path, const Look &look);
    void arrow(const QPointF &tip, const QPointF &direction, const QColor &color);
    void cross(const QPointF &at, const QColor &color);
    void toBalancers(const QList<std::pair<int, int>> &rows);
    void fromBalancers(const QList<std::pair<int, int>> &rows);
    void replication();
    void label(const MemberView &member, const QRect &card);
    [[nodiscard]] QPointF replicaEnd(int i) const; ///< where its readers' line ends
    void outLabel(const MemberView &member, const QPointF &end);
    void archive();
    void legend();

    QPainter &painter_;
    const Tokens &tokens_;
    const ClusterPicture &picture_;
    const TopologyPlaces &places_;
};

} // namespace howdah::ui
