#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/state.h"

#include <vector>

namespace howdah::ui {

/// One consequence of the settings, in words.
struct Meaning {
    QString title;
    QString text;
    std::optional<State> state{}; ///< its picture before the title, where it is good or bad
    bool operator==(const Meaning &) const = default;
};

/// The card at the right of a form: what its settings mean.
class MeaningCard final : public QWidget {
    Q_OBJECT

public:
    explicit MeaningCard(const QString &title, QWidget *parent = nullptr);

    void setMeanings(const std::vector<Meaning> &meanings);
    [[nodiscard]] const std::vector<Meaning> &meanings() const { return meanings_; }
    [[nodiscard]] Card *card() const { return card_; }

private:
    Card *card_;
    QWidget *list_ = nullptr;
    std::vector<Meaning> meanings_;
};

} // namespace howdah::ui
