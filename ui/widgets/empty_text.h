#pragma once

#include <QLabel>

class QAbstractItemView;

namespace howdah::ui {

/// What an empty table or tree says in its middle: what is missing, and what to do. Gone as soon as the model has a row.
class EmptyText final : public QLabel {
    Q_OBJECT

public:
    /// The view has its model already, and keeps it.
    explicit EmptyText(QAbstractItemView *view, const QString &text = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();

    QAbstractItemView *view_;
};

} // namespace howdah::ui
