#pragma once

#include "ui/monitor/cluster_picture.h"
#include "ui/monitor/node_card.h"

namespace howdah::ui {

/// A load balancer in the graph: a row for each of its ports.
class BalancerCard final : public NodeCard {
    Q_OBJECT

public:
    explicit BalancerCard(QWidget *parent = nullptr) : NodeCard(parent) {}

    void setBalancer(const BalancerView &balancer, const QString &leader);
    [[nodiscard]] int heightFor(int width) const override;
    /// The middle of the read/write or of the read-only row, in this widget.
    [[nodiscard]] int primaryRow() const { return rowAt(0).center().y(); }
    [[nodiscard]] int replicaRow() const { return rowAt(1).center().y(); }
    [[nodiscard]] const BalancerView &balancer() const { return balancer_; }

protected:
    [[nodiscard]] Frame frame(const Tokens &tokens) const override;
    void paintInside(QPainter &painter, const Tokens &tokens) override;

private:
    [[nodiscard]] QRect rowAt(int row) const;
    [[nodiscard]] int headHeight() const;

    BalancerView balancer_;
    QString leader_;
};

} // namespace howdah::ui
