#pragma once

#include "core/project/project.h"

#include <QStringList>
#include <QWidget>

class QScrollArea;

namespace howdah::ui {

/// Two cards side by side: what was taken, and what to know about it. Both scroll.
class SummaryView final : public QWidget {
    Q_OBJECT

public:
    SummaryView(const QString &takenTitle, const QString &notesTitle, QWidget *parent = nullptr);

    void setContent(const Project &project, const QStringList &notes);

private:
    QScrollArea *takenArea_;
    QScrollArea *notesArea_;
};

} // namespace howdah::ui
