#pragma once

#include "ui/monitor/cluster_picture.h"
#include "ui/monitor/node_card.h"

namespace howdah::ui {

/// A database host in the graph: role, state, position, disks, age. Compact: name, role and lag alone.
class MemberCard final : public NodeCard {
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent = nullptr) : NodeCard(parent) {}

    void setMember(const MemberView &member, bool compact, bool paused);
    [[nodiscard]] const MemberView &member() const { return member_; }
    [[nodiscard]] int heightFor(int width) const override;

protected:
    [[nodiscard]] Frame frame(const Tokens &tokens) const override;
    void paintInside(QPainter &painter, const Tokens &tokens) override;

private:
    int paintHead(QPainter &painter, const Tokens &tokens, const QRect &inside);
    void paintDisks(QPainter &painter, const Tokens &tokens, QRect where) const;
    void paintFoot(QPainter &painter, const Tokens &tokens, const QRect &where) const;
    [[nodiscard]] QString stateLine() const;

    MemberView member_;
    bool compact_ = false;
    bool paused_ = false;
};

} // namespace howdah::ui
