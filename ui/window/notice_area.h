#pragma once

#include "core/base/error.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace howdah::ui {

/// Cards at the top of the window, above whatever it shows: what went wrong, what a person has to decide about the project's file.
class NoticeArea final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void addCard(
        QWidget *card); ///< takes it; stays as long as the window does, and shows itself when it wants something
    void addPassing(QWidget *card); ///< takes it; goes with clear()
    void showError(const Error &error);
    /// The passing ones: another project is shown.
    void clear();

private:
    QVBoxLayout *layout_;
    QList<QPointer<QWidget>> passing_;
};

} // namespace howdah::ui
