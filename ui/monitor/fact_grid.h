#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace howdah::ui {

struct FactRow {
    QString label;
    QString value;
    bool code = false; ///< fixed width
    bool operator==(const FactRow &) const = default;
};

/// Labelled values below each other. Values can be selected and copied; they are changed in place.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setRows(const std::vector<FactRow> &rows); ///< those without a value are left out

private:
    QGridLayout *grid_;
    std::vector<std::pair<QLabel *, QLabel *>> labels_;
};

} // namespace howdah::ui
