#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace howdah::ui {

/// A failed step, or a failure of the run itself.
struct Failure {
    QString host; ///< "" = of no one host
    QString step; ///< "" = of no step
    int number = 0;
    QString title;
    Error error;
};

/// What went wrong, why, by which line of the host, and the ways out. Several failures are turned over one by one.
class FailureCard final : public QFrame {
    Q_OBJECT

public:
    explicit FailureCard(QWidget *parent = nullptr);

    /// Shows the first one; an empty list hides the card.
    void setFailures(std::vector<Failure> failures);
    [[nodiscard]] const std::vector<Failure> &failures() const { return failures_; }
    /// False while the run still goes on elsewhere: then nothing can be resumed yet.
    void setCanResume(bool can);
    /// "Deployment stopped on pg2: …", for an announcement.
    [[nodiscard]] QString announcement() const;

Q_SIGNALS:
    void resumeRequested(); ///< compare again, and run what is left: which tries the failed step again
    void logRequested(const QString &host, const QString &step);
    void saveLogsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(qsizetype number);
    [[nodiscard]] QString report() const;

    std::vector<Failure> failures_;
    qsizetype current_ = 0;
    QLabel *headline_;
    QLabel *evidence_;
    QLabel *source_;
    QPushButton *openLog_;
    QLabel *fixWord_;
    QLabel *fix_;
    QLabel *position_;
    QToolButton *previous_;
    QToolButton *next_;
    QPushButton *resume_;
};

} // namespace howdah::ui
