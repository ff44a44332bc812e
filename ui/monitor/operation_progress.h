#pragma once

#include "ui/monitor/operation_run.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace howdah::ui {

class FactGrid;
class InlineQuestion;
class StateIcon;

/// What is seen of an operation on its way, with measured times, and its end.
class OperationProgress final : public QWidget {
    Q_OBJECT

public:
    explicit OperationProgress(OperationRun &run, QWidget *parent = nullptr);

    void setTitle(const QString &title);

private:
    void note(qint64 milliseconds, const QString &text);
    void showEnd();
    void tick();

    OperationRun &run_;
    std::vector<std::pair<qint64, QString>> notes_;
    StateIcon *icon_;
    QLabel *title_;
    QLabel *clock_;
    FactGrid *list_;
    InlineQuestion *end_;
    QTimer timer_;
};

} // namespace howdah::ui
