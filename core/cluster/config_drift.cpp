#include "core/cluster/config_drift.h"

#include <utility>

namespace howdah {

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QString() : value.toVariant().toString();
}

/// A number at the top level, in seconds or bytes.
template <typename Number>
void compareNumber(const QString &key, Number PatroniSettings::*field, const Project &project,
                   const QJsonObject &config, std::vector<DriftItem> &drift)
{
    const QJsonValue found = config.value(key);
    const auto wanted = static_cast<qint64>(project.patroni.*field);
    if (found.isUndefined() || (found.isDouble() && found.toDouble() == static_cast<double>(wanted)))
        return;
    DriftItem item{key, QString::number(wanted), textOf(found), {}, {QJsonObject{{key, wanted}}}};
    const qint64 number = found.toInteger(); // 0 for what is none
    if (found.isDouble() && static_cast<double>(number) == found.toDouble() && std::in_range<Number>(number))
        item.adopt = [field, value = static_cast<Number>(number)](Project &into) { into.patroni.*field = value; };
    drift.push_back(std::move(item));
}

QString modeText(SynchronousMode mode)
{
    switch (mode) {
    case SynchronousMode::On: return QStringLiteral("on");
    case SynchronousMode::Strict: return QStringLiteral("strict");
    case SynchronousMode::Off: break;
    }
    return QStringLiteral("off");
}

/// true and false, since version 4 also "on" and "off"; "quorum" is none that a project can have.
std::optional<SynchronousMode> modeOf(const QJsonObject &config)
{
    const QJsonValue mode = config.value(QLatin1String("synchronous_mode"));
    const QString word = mode.toString();
    if (word == QLatin1String("quorum"))
        return std::nullopt;
    if (!mode.toBool() && word != QLatin1String("on"))
        return SynchronousMode::Off;
    return config.value(QLatin1String("synchronous_mode_strict")).toBool() ? SynchronousMode::Strict
                                                                           : SynchronousMode::On;
}

void compareMode(const Project &project, const QJsonObject &config, std::vector<DriftItem> &drift)
{
    const std::optional<SynchronousMode> found = modeOf(config);
    const SynchronousMode wanted = project.patroni.synchronousMode;
    if (found == wanted)
        return;
    DriftItem item{QStringLiteral("synchronous_mode"),
                   modeText(wanted),
                   found ? modeText(*found) : QStringLiteral("quorum"),
                   {},
                   {QJsonObject{{QStringLiteral("synchronous_mode"), wanted != SynchronousMode::Off},
                                {QStringLiteral("synchronous_mode_strict"), wanted == SynchronousMode::Strict}}}};
    if (found)
        item.adopt = [mode = *found](Project &into) { into.patroni.synchronousMode = mode; };
    drift.push_back(std::move(item));
}

void compareParameters(const Project &project, const QJsonObject &config, std::vector<DriftItem> &drift)
{
    const QJsonObject parameters = config.value(QLatin1String("postgresql"))[QLatin1String("parameters")].toObject();
    const QMap<QString, QString> &wanted = project.postgres.parameters;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QJsonValue found = parameters.value(it.key());
        // Patroni keeps "100" and 100 apart, PostgreSQL does not.
        if (textOf(found) == it.value())
            continue;
        DriftItem item{
            QStringLiteral("postgresql.parameters.%1").arg(it.key()),
            it.value(),
            textOf(found),
            {},
            {QJsonObject{{QStringLiteral("postgresql"),
                          QJsonObject{{QStringLiteral("parameters"), QJsonObject{{it.key(), it.value()}}}}}}}};
        item.adopt = [key = it.key(), value = textOf(found)](Project &into) {
            if (value.isEmpty())
                into.postgres.parameters.remove(key);
            else
                into.postgres.parameters.insert(key, value);
        };
        drift.push_back(std::move(item));
    }
}

} // namespace

std::vector<DriftItem> configDrift(const Project &project, const QJsonObject &config)
{
    std::vector<DriftItem> drift;
    compareNumber(QStringLiteral("ttl"), &PatroniSettings::ttl, project, config, drift);
    compareNumber(QStringLiteral("loop_wait"), &PatroniSettings::loopWait, project, config, drift);
    compareNumber(QStringLiteral("retry_timeout"), &PatroniSettings::retryTimeout, project, config, drift);
    compareNumber(QStringLiteral("maximum_lag_on_failover"), &PatroniSettings::maximumLagOnFailover, project, config,
                  drift);
    compareMode(project, config, drift);
    compareParameters(project, config, drift);
    return drift;
}

} // namespace howdah
