#include "ui/wizard/hosts/findings_line.h"

#include "ui/document/sentence.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"
#include "ui/wizard/hosts/host_situation.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

FindingsLine::FindingsLine(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), document_(document), lines_(new QVBoxLayout(this))
{
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&document, &ProjectDocument::changed, this, &FindingsLine::follow);
    hide();
    follow();
}

void FindingsLine::follow()
{
    std::vector<Finding> found;
    if (!document_.project().hosts.empty()) // an empty table speaks for itself
        found = findingsOf(document_, -1);
    if (found == shown_)
        return;
    shown_ = std::move(found);
    while (QLayoutItem *item = lines_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : shown_)
        lines_->addWidget(lineOf(finding));
    setVisible(!shown_.empty());
}

QWidget *FindingsLine::lineOf(const Finding &finding)
{
    const bool problem = finding.severity == Severity::Problem;
    const QString text = sentence(document_.project(), finding.text);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new StateIcon(problem ? State::Problem : State::Warning));
    layout->addWidget(new ElidedLabel(finding.hint.isEmpty() ? text : QStringLiteral("%1. %2").arg(text, finding.hint),
                                      Qt::ElideRight),
                      1);
    if (!problem) {
        auto *accept = new QPushButton(tr("Accept"));
        accept->setProperty("tone", QStringLiteral("flat"));
        accept->setAutoDefault(false);
        accept->setFixedHeight(24);
        accept->setAccessibleName(tr("Accept: %1").arg(text));
        layout->addWidget(accept);
        connect(accept, &QPushButton::clicked, this,
                [this, rule = finding.rule] { document_.acceptWarning(rule, true); });
    }
    return line;
}

} // namespace howdah::ui
