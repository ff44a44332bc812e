#pragma once

#include <QWidget>

namespace howdah::ui {

/// Progress by steps, never by time: done, failed, running, the rest.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setCounts(int done, int failed, int running, int total);
    [[nodiscard]] QSize sizeHint() const override { return {200, 11}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int done_ = 0;
    int failed_ = 0;
    int running_ = 0;
    int total_ = 0;
};

} // namespace howdah::ui
