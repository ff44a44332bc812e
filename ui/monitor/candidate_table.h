#pragma once

#include "ui/monitor/candidate_model.h"

#include <QTableView>

namespace howdah::ui {

/// A table of candidates with a circle before each name; arrows and clicks choose.
class CandidateTable final : public QTableView {
    Q_OBJECT

public:
    explicit CandidateTable(CandidateModel &model, QWidget *parent = nullptr);

    void choose(const QString &member);
    /// Gives every column its room; after the model was filled.
    void fit();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &member);

protected:
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CandidateModel &model_;
};

} // namespace howdah::ui
