#pragma once

#include "ui/widgets/state.h"
#include "ui/wizard/backups/bucket_trial.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace howdah::ui {

class Card;
class StateIcon;

/// The button that tries the bucket, and what came of it: each item with its cause and what to do.
class BucketCard final : public QWidget {
    Q_OBJECT

public:
    explicit BucketCard(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] BucketTrial &trial() { return trial_; }

private:
    void follow();
    void list(const TrialResult &result);
    void say(State state, const QString &sentence);

    Workspace &workspace_;
    Card *card_;
    QPushButton *start_;
    StateIcon *state_;
    QLabel *sentence_;
    QWidget *items_ = nullptr;
    QDateTime listed_; ///< the result that is shown
    BucketTrial trial_;
};

} // namespace howdah::ui
