#include "ui/monitor/operation_progress.h"

#include "ui/monitor/fact_grid.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace howdah::ui {

OperationProgress::OperationProgress(OperationRun &run, QWidget *parent)
    : QWidget(parent),
      run_(run),
      icon_(new StateIcon(State::Running, 20)),
      title_(textLabel()),
      clock_(mutedLabel()),
      list_(new FactGrid),
      end_(new InlineQuestion(Tone::Ok))
{
    title_->setFont(nameFont());
    auto *head = new QHBoxLayout;
    head->addWidget(icon_);
    head->addWidget(title_, 1);
    head->addWidget(clock_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(list_);
    layout->addWidget(end_);
    layout->addStretch(1);
    end_->hide();
    timer_.setInterval(200);
    connect(&timer_, &QTimer::timeout, this, &OperationProgress::tick);
    connect(&run, &OperationRun::noted, this, &OperationProgress::note);
    connect(&run, &OperationRun::endChanged, this, &OperationProgress::showEnd);
}

void OperationProgress::setTitle(const QString &title)
{
    title_->setText(title);
    setAccessibleName(title);
    notes_.clear();
    list_->setRows({});
    end_->hide();
    icon_->setState(State::Running);
    timer_.start();
    tick();
}

void OperationProgress::tick()
{
    clock_->setText(durationText(run_.elapsed()));
}

void OperationProgress::note(qint64 milliseconds, const QString &text)
{
    notes_.emplace_back(milliseconds, text);
    std::vector<FactRow> rows;
    for (const auto &[when, what] : notes_)
        rows.push_back({durationText(when), what});
    list_->setRows(rows);
}

void OperationProgress::showEnd()
{
    using Kind = OperationEnd::Kind;
    const OperationEnd end = run_.end().value_or(OperationEnd{});
    const bool good = end.kind == Kind::Done || end.kind == Kind::Scheduled;
    timer_.stop();
    tick();
    icon_->setState(good                          ? State::Ok
                    : end.kind == Kind::Unsure    ? State::Unknown
                    : end.kind == Kind::Cancelled ? State::Off
                                                  : State::Problem);
    end_->setTone(good                                                      ? Tone::Ok
                  : end.kind == Kind::Unsure || end.kind == Kind::Cancelled ? Tone::Warn
                                                                            : Tone::Problem);
    end_->setHeadline(end.text);
    end_->setDetail(end.hint);
    end_->setEvidence(end.evidence);
    end_->show();
}

} // namespace howdah::ui
