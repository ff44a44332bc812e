#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QList>
#include <QRect>

namespace howdah::ui {

/// How high each card wants to be.
struct CardHeights {
    int balancer = 0;
    int member = 0;
    int compact = 0;
    int repository = 0;
};

/// Where every card stands. Columns: clients, load balancers, members with the leader on top, lines, repository.
struct TopologyPlaces {
    bool compact = false; ///< replicas as small cards in two columns
    QRect clients;
    QList<QRect> balancers;
    QRect leader;          ///< the leader's, or the empty place of one
    QString onTop;         ///< the member that stands there; "" = nobody
    QStringList below;     ///< the others, in their order
    QList<QRect> replicas; ///< of `below`
    QRect group;           ///< around them when compact
    QRect repository;
    int leaderLine = 0; ///< x of the line down to the leader
    int readLine = 0;   ///< x of the line down to the readers
    int trunk = 0;      ///< x of the line from the leader to its replicas
    QSize size;
};

/// Pure. `room` is what there is; the result may be higher, and is at least 840 wide.
[[nodiscard]] TopologyPlaces placesFor(const ClusterPicture &picture, const QSize &room, const CardHeights &heights);

} // namespace howdah::ui
