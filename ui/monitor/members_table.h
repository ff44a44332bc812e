#pragma once

#include <QTableView>

#include <vector>

namespace howdah::ui {

class MembersModel;

/// The members as rows. It never scrolls sideways for want of room: what the inspector says, too, gives way, and the state takes the rest.
class MembersTable final : public QTableView {
    Q_OBJECT

public:
    explicit MembersTable(MembersModel &model, QWidget *parent = nullptr);

    /// Columns only grow: those that breathe with every sample cannot be read. `anew`: the first sample of another cluster.
    void fit(bool anew);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();

    std::vector<int> wanted_;
};

} // namespace howdah::ui
