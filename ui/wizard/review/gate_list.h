#pragma once

#include "ui/wizard/review/deploy_gate.h"

#include <QScrollArea>

class QVBoxLayout;

namespace howdah::ui {

/// What to know before deploying, worst first; warnings can be accepted here.
class GateList final : public QScrollArea {
    Q_OBJECT

public:
    explicit GateList(QWidget *parent = nullptr);

    void setItems(const std::vector<GateItem> &items);

Q_SIGNALS:
    void acceptRequested(const QString &rule, bool accepted);

private:
    [[nodiscard]] QWidget *rowOf(const GateItem &item);

    std::vector<GateItem> items_;
    QWidget *column_;
    QVBoxLayout *rows_;
};

} // namespace howdah::ui
