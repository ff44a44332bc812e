#include "app/howdahctl/progress.h"

#include "app/howdahctl/console.h"

#include <QTime>

namespace howdah::ctl {

namespace {

template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

QString seconds(qint64 milliseconds)
{
    return QStringLiteral("%1 s").arg(static_cast<double>(milliseconds) / 1000.0, 0, 'f', 1);
}

} // namespace

Progress::Progress(int hostNameWidth, bool verbose)
    : width_(hostNameWidth), verbose_(verbose), live_(stderrIsTerminal() ? std::make_unique<LiveBlock>() : nullptr)
{}

void Progress::line(const QString &host, const QString &text) const
{
    const QString whole =
        QStringLiteral("%1  %2  %3")
            .arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), host.leftJustified(width_), text);
    if (live_)
        live_->above(whole);
    else
        tell(whole);
}

void Progress::apply(const RunEvent &event)
{
    if (live_)
        live_->apply(event);
    std::visit(
        Overloaded{
            [](const RunStarted &) {},
            [this](const StepStarted &step) {
                if (!live_)
                    line(step.host, QStringLiteral("… %1").arg(step.title));
            },
            [this](const StepLog &log) {
                if (verbose_)
                    line(log.host, QStringLiteral("  | %1").arg(log.line));
            },
            [this](const StepFinished &step) {
                line(step.host, QStringLiteral("✓ %1 (%2)")
                                    .arg(step.step.section(QLatin1Char('/'), 1), seconds(step.milliseconds)));
            },
            [this](const StepFailed &step) { line(step.host, QStringLiteral("✗ %1").arg(describe(step.error))); },
            [this](const StepSkipped &step) {
                line(step.host, QStringLiteral("- %1 not run: it needs %2")
                                    .arg(step.step.section(QLatin1Char('/'), 1), step.because));
            },
            [this](const StepCancelled &step) {
                line(step.host, QStringLiteral("- %1 stopped").arg(step.step.section(QLatin1Char('/'), 1)));
            },
            [this](const HostNote &note) { line(note.host, note.text); },
            [](const RunFinished &) {},
        },
        event.what);
}

} // namespace howdah::ctl
