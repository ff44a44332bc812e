#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QVBoxLayout;

namespace howdah::ui {

/// What is wrong with the hosts as a whole, a line each: the sentence, what to do, and for a warning the button that accepts it.
class FindingsLine final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsLine(ProjectDocument &document, QWidget *parent = nullptr);

private:
    void follow();
    [[nodiscard]] QWidget *lineOf(const Finding &finding);

    ProjectDocument &document_;
    std::vector<Finding> shown_;
    QVBoxLayout *lines_;
};

} // namespace howdah::ui
