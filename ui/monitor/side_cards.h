#pragma once

#include "ui/monitor/cluster_picture.h"
#include "ui/monitor/node_card.h"

namespace howdah::ui {

/// Those who use the cluster: where the lines begin.
class ClientsCard final : public NodeCard {
    Q_OBJECT

public:
    explicit ClientsCard(QWidget *parent = nullptr);
    [[nodiscard]] int heightFor(int) const override { return 120; }

protected:
    [[nodiscard]] Frame frame(const Tokens &tokens) const override;
    void paintInside(QPainter &painter, const Tokens &tokens) override;
};

/// The backup repository.
class RepositoryCard final : public NodeCard {
    Q_OBJECT

public:
    explicit RepositoryCard(QWidget *parent = nullptr) : NodeCard(parent) {}
    void setRepository(const RepositoryView &repository);
    [[nodiscard]] int heightFor(int width) const override;

protected:
    [[nodiscard]] Frame frame(const Tokens &tokens) const override;
    void paintInside(QPainter &painter, const Tokens &tokens) override;

private:
    RepositoryView repository_;
};

} // namespace howdah::ui
