#include "core/run/event_json.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace howdah {

namespace {

constexpr std::array allOutcomes{RunOutcome::Succeeded, RunOutcome::Failed, RunOutcome::Cancelled};
constexpr std::array allLevels{LogLevel::Output, LogLevel::ErrorOutput, LogLevel::Command, LogLevel::Note};
constexpr std::array allKinds{ErrorKind::Usage,      ErrorKind::Connect, ErrorKind::HostKey,  ErrorKind::Auth,
                              ErrorKind::RemoteExit, ErrorKind::Timeout, ErrorKind::Parse,    ErrorKind::NotConverged,
                              ErrorKind::Blocked,    ErrorKind::Io,      ErrorKind::Cancelled};

template <typename Value, std::size_t N>
std::optional<Value> valueOf(const std::array<Value, N> &all, const QString &text)
{
    for (const Value value : all) {
        if (name(value) == text)
            return value;
    }
    return std::nullopt;
}

/// Fills the JSON object for each kind of event.
struct Writer {
    QJsonObject &json;

    void begin(const QString &event, const QString &host = {}, const QString &step = {}) const
    {
        json[QStringLiteral("event")] = event;
        if (!host.isEmpty())
            json[QStringLiteral("host")] = host;
        if (!step.isEmpty())
            json[QStringLiteral("step")] = step;
    }

    void operator()(const RunStarted &event) const
    {
        begin(QStringLiteral("run-started"));
        json[QStringLiteral("steps")] = event.steps;
        json[QStringLiteral("hosts")] = event.hosts;
    }
    void operator()(const StepStarted &event) const
    {
        begin(QStringLiteral("step-started"), event.host, event.step);
        json[QStringLiteral("title")] = event.title;
    }
    void operator()(const StepLog &event) const
    {
        begin(QStringLiteral("step-log"), event.host, event.step);
        json[QStringLiteral("level")] = name(event.level);
        json[QStringLiteral("line")] = event.line;
    }
    void operator()(const StepFinished &event) const
    {
        begin(QStringLiteral("step-finished"), event.host, event.step);
        json[QStringLiteral("ms")] = event.milliseconds;
    }
    void operator()(const StepFailed &event) const
    {
        begin(QStringLiteral("step-failed"), event.host, event.step);
        json[QStringLiteral("error")] = toJson(event.error);
        json[QStringLiteral("ms")] = event.milliseconds;
    }
    void operator()(const StepCancelled &event) const
    {
        begin(QStringLiteral("step-cancelled"), event.host, event.step);
        json[QStringLiteral("ms")] = event.milliseconds;
    }
    void operator()(const StepSkipped &event) const
    {
        begin(QStringLiteral("step-skipped"), event.host, event.step);
        json[QStringLiteral("because")] = event.because;
    }
    void operator()(const HostNote &event) const
    {
        begin(QStringLiteral("host-note"), event.host);
        json[QStringLiteral("text")] = event.text;
    }
    void operator()(const RunFinished &event) const
    {
        begin(QStringLiteral("run-finished"));
        json[QStringLiteral("outcome")] = name(event.outcome);
        json[QStringLiteral("ms")] = event.milliseconds;
    }
};

/// Reads members; remembers the first that is not there or of the wrong type.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : json_(json) {}

    QString text(const QString &key)
    {
        const QJsonValue value = json_.value(key);
        if (!value.isString())
            miss(key);
        return value.toString();
    }
    qint64 number(const QString &key)
    {
        const QJsonValue value = json_.value(key);
        if (!value.isDouble())
            miss(key);
        return value.toInteger();
    }
    template <typename Value, std::size_t N> Value oneOf(const QString &key, const std::array<Value, N> &all)
    {
        const std::optional<Value> value = valueOf(all, text(key));
        if (!value)
            miss(key);
        return value.value_or(all.front());
    }
    Error error()
    {
        Reader inner(json_.value(QStringLiteral("error")).toObject());
        Error error;
        error.kind = inner.oneOf(QStringLiteral("kind"), allKinds);
        error.what = inner.text(QStringLiteral("what"));
        error.hint = inner.json_.value(QStringLiteral("hint")).toString();
        error.evidence = inner.json_.value(QStringLiteral("evidence")).toString();
        if (!inner.missing().isEmpty())
            miss(QStringLiteral("error.") + inner.missing());
        return error;
    }
    [[nodiscard]] const QString &missing() const { return missing_; }

private:
    void miss(const QString &key)
    {
        if (missing_.isEmpty())
            missing_ = key;
    }

    QJsonObject json_;
    QString missing_;
};

} // namespace

QString name(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded: return QStringLiteral("succeeded");
    case RunOutcome::Failed: return QStringLiteral("failed");
    case RunOutcome::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString name(LogLevel level)
{
    switch (level) {
    case LogLevel::Output: return QStringLiteral("output");
    case LogLevel::ErrorOutput: return QStringLiteral("error-output");
    case LogLevel::Command: return QStringLiteral("command");
    case LogLevel::Note: return QStringLiteral("note");
    }
    return {};
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("kind"), name(error.kind)}, {QStringLiteral("what"), error.what}};
    if (!error.hint.isEmpty())
        json[QStringLiteral("hint")] = error.hint;
    if (!error.evidence.isEmpty())
        json[QStringLiteral("evidence")] = error.evidence;
    return json;
}

QJsonObject toJson(const RunEvent &event)
{
    QJsonObject json{
        {QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(event.time).toUTC().toString(Qt::ISODateWithMs)}};
    std::visit(Writer{json}, event.what);
    return json;
}

Result<RunEvent> eventFromJson(const QJsonObject &object)
{
    Reader json(object);
    RunEvent event;
    const QDateTime time = QDateTime::fromString(json.text(QStringLiteral("time")), Qt::ISODateWithMs);
    if (!time.isValid())
        return fail(ErrorKind::Parse, QStringLiteral("An event of the journal has no valid time"));
    event.time = time.toMSecsSinceEpoch();

    const QString kind = json.text(QStringLiteral("event"));
    const auto step = [&] { return json.text(QStringLiteral("step")); };
    const auto host = [&] { return json.text(QStringLiteral("host")); };
    const auto ms = [&] { return json.number(QStringLiteral("ms")); };
    if (kind == QLatin1String("run-started")) {
        event.what = RunStarted{static_cast<int>(json.number(QStringLiteral("steps"))),
                                static_cast<int>(json.number(QStringLiteral("hosts")))};
    } else if (kind == QLatin1String("step-started")) {
        event.what = StepStarted{step(), host(), json.text(QStringLiteral("title"))};
    } else if (kind == QLatin1String("step-log")) {
        event.what =
            StepLog{step(), host(), json.oneOf(QStringLiteral("level"), allLevels), json.text(QStringLiteral("line"))};
    } else if (kind == QLatin1String("step-finished")) {
        event.what = StepFinished{step(), host(), ms()};
    } else if (kind == QLatin1String("step-failed")) {
        event.what = StepFailed{step(), host(), json.error(), ms()};
    } else if (kind == QLatin1String("step-cancelled")) {
        event.what = StepCancelled{step(), host(), ms()};
    } else if (kind == QLatin1String("step-skipped")) {
        event.what = StepSkipped{step(), host(), json.text(QStringLiteral("because"))};
    } else if (kind == QLatin1String("host-note")) {
        event.what = HostNote{host(), json.text(QStringLiteral("text"))};
    } else if (kind == QLatin1String("run-finished")) {
        event.what = RunFinished{json.oneOf(QStringLiteral("outcome"), allOutcomes), ms()};
    } else {
        return fail(ErrorKind::Parse, QStringLiteral("The journal has an unknown event “%1”").arg(kind));
    }
    if (!json.missing().isEmpty()) {
        return fail(ErrorKind::Parse,
                    QStringLiteral("The event “%1” of the journal has no valid “%2”").arg(kind, json.missing()));
    }
    return event;
}

} // namespace howdah
