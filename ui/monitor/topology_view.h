#pragma once

#include "ui/monitor/topology_layout.h"

#include <QScrollArea>

#include <map>

namespace howdah::ui {

class BalancerCard;
class ClientsCard;
class MemberCard;
class NodeCard;
class RepositoryCard;

/// The cluster as a graph: clients, load balancers, the leader above its replicas, the repository. What the design has stays in its place
/// whatever answers. Tab goes through the cards, arrows to the neighbour; one of them is selected.
class TopologyView final : public QScrollArea {
    Q_OBJECT

public:
    explicit TopologyView(QWidget *parent = nullptr);

    void setPicture(const ClusterPicture &picture);
    void select(const QString &host);
    [[nodiscard]] const QString &selected() const { return selected_; }

Q_SIGNALS:
    void selectionChanged(const QString &host); ///< "" = clients or the repository
    void opened();
    void menuRequested(const QString &host, const QPoint &globalPlace);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Card> Card *cardFor(std::map<QString, Card *> &cards, const QString &name);
    void adopt(NodeCard *card, const QString &host);
    void drop(const ClusterPicture &picture);
    void place();
    void order();
    void choose(const QString &host);
    void go(const NodeCard *from, Qt::Key key);
    void paintLines();
    [[nodiscard]] QList<NodeCard *> cards() const; ///< in the order of Tab

    ClusterPicture picture_;
    TopologyPlaces places_;
    QWidget *canvas_;
    ClientsCard *clients_;
    RepositoryCard *repository_;
    std::map<QString, BalancerCard *> balancers_;
    std::map<QString, MemberCard *> members_;
    QString selected_;
    QStringList order_;
};

} // namespace howdah::ui
