#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QFrame>

namespace howdah::ui {

/// The etcd members with their votes, and how many more may be lost.
class EtcdStrip final : public QWidget {
    Q_OBJECT

public:
    explicit EtcdStrip(QWidget *parent = nullptr);

    void setEtcd(const EtcdView &etcd);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int meaningHeight() const; ///< of the line below that says what a lost quorum means

    EtcdView etcd_;
};

} // namespace howdah::ui
