#pragma once

#include <QWidget>

namespace howdah::ui {

class CommandLink;

/// The left part of the start page: the ways to begin.
class StartActions final : public QWidget {
    Q_OBJECT

public:
    explicit StartActions(QWidget *parent = nullptr);

    /// The local lab runs on Linux alone.
    void setLabVisible(bool visible);
    [[nodiscard]] CommandLink *first() const { return new_; }

Q_SIGNALS:
    void newRequested();
    void openFileRequested();
    void importRequested();
    void connectRequested();
    void tryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CommandLink *new_;
    CommandLink *try_;
};

} // namespace howdah::ui
