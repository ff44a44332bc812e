#include "ui/run/lane_text.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::LaneText)
};

QString numberText(const RunTimeline &timeline, const Lane &lane, const QString &step)
{
    const int number = timeline.numberOf(step);
    return number == 0 ? QString() : Words::tr("step %1 of %2").arg(number).arg(lane.planned);
}

QString notRun(int steps)
{
    return steps == 1 ? Words::tr("1 step was not run") : Words::tr("%n steps were not run", nullptr, steps);
}

LaneText waiting(const RunTimeline &timeline, const Lane &lane)
{
    const LaneWait wait = timeline.waitOf(lane.host);
    LaneText text;
    text.state = State::Waiting;
    if (!wait.hosts.isEmpty())
        text.now = Words::tr("Waits for %1").arg(wait.hosts.join(QStringLiteral(", ")));
    else
        text.now = Words::tr("Waits");
    text.detail = Words::tr("next: %1").arg(wait.next);
    return text;
}

LaneText nowOf(const RunTimeline &timeline, const Lane &lane)
{
    const bool over = timeline.outcome().has_value();
    if (const LaneBlock *failed = lane.failedBlock())
        return {
            State::Problem, {}, Words::tr("Failed: %1").arg(failed->title), numberText(timeline, lane, failed->step)};
    if (lane.lostSince != 0)
        return {State::Unknown, {}, Words::tr("Not reached"), lane.note};
    if (const LaneBlock *running = lane.running())
        return {State::Running, {}, running->title, numberText(timeline, lane, running->step)};
    if (lane.planned == 0)
        return {State::Ok, {}, Words::tr("Nothing to do"), {}};
    if (lane.done == lane.planned)
        return {State::Ok,
                {},
                Words::tr("Done"),
                lane.blocks.empty() ? QString() : durationText(lane.blocks.back().end - lane.blocks.front().start)};
    if (!lane.blocks.empty() && lane.blocks.back().state == StepState::Cancelled)
        return {State::Off,
                {},
                Words::tr("Stopped in: %1").arg(lane.blocks.back().title),
                numberText(timeline, lane, lane.blocks.back().step)};
    if (lane.skipped > 0)
        return {State::Off, {}, Words::tr("Cannot go on"), notRun(lane.planned - lane.done)};
    if (over)
        return {State::Off, {}, Words::tr("Stopped"), notRun(lane.planned - lane.done)};
    return waiting(timeline, lane);
}

} // namespace

LaneText laneText(const RunTimeline &timeline, const Lane &lane)
{
    LaneText text = nowOf(timeline, lane);
    text.count = lane.planned == 1 ? Words::tr("%1 of 1 step").arg(lane.done)
                                   : Words::tr("%1 of %n steps", nullptr, lane.planned).arg(lane.done);
    return text;
}

QString laneSentence(const RunTimeline &timeline, const Lane &lane)
{
    const LaneText text = laneText(timeline, lane);
    return Words::tr("%1: %2, %3, %4").arg(lane.host, word(text.state), text.count, text.now);
}

} // namespace howdah::ui
