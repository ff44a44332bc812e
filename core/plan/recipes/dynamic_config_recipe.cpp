#include "core/plan/recipes/recipes.h"

#include "core/base/text_diff.h"
#include "core/resource/act.h"

#include <QJsonArray>
#include <QJsonObject>

namespace howdah {

namespace {

using namespace std::chrono_literals;

QString scalarText(const YamlNode &value)
{
    const YamlNode::Storage &storage = value.storage();
    if (const auto *flag = std::get_if<bool>(&storage))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *number = std::get_if<qint64>(&storage))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&storage))
        return *text;
    return {};
}

/// What the DCS holds under the keys that the project manages; further keys are the DBA's own.
YamlNode managedPart(const YamlNode &wanted, const QJsonValue &found)
{
    if (const auto *map = std::get_if<YamlNode::Map>(&wanted.storage())) {
        YamlNode::Map part;
        for (const auto &[key, value] : *map) {
            if (found.toObject().contains(key))
                part.emplace_back(key, managedPart(value, found[key]));
        }
        return part;
    }
    if (found.isArray()) {
        YamlNode::List list;
        for (const QJsonValue entry : found.toArray())
            list.emplace_back(entry.toVariant().toString());
        return list;
    }
    // Patroni keeps "100" and 100 apart, PostgreSQL does not: what is equal as text is taken as wanted.
    if (found.toVariant().toString() == scalarText(wanted))
        return wanted;
    if (found.isBool())
        return YamlNode(found.toBool());
    if (found.isDouble() && std::holds_alternative<qint64>(wanted.storage()))
        return YamlNode(found.toInteger());
    return YamlNode(found.toVariant().toString());
}

} // namespace

void planDynamicConfig(const PlanContext &context, PlanBuilder &plan)
{
    if (context.leader == nullptr)
        return;
    const HostFacts &facts = context.factsOf(*context.leader);
    const YamlNode::Map wanted = dynamicConfig(context);
    const QByteArray after = emitYaml(wanted);
    QByteArray before;
    if (facts.patroniConfig)
        before = emitYaml(std::get<YamlNode::Map>(managedPart(wanted, *facts.patroniConfig).storage()));

    StepBuilder step(stepId(*context.leader, "dynamic-config"), facts, QStringLiteral("Set the dynamic configuration"));
    for (const Host *host : context.project.withRole(Role::Postgres))
        step.needs(stepId(*host, "patroni"));
    step.needs(stepId(*context.leader, "first-backup"));
    const FileDiff diff{QStringLiteral("dynamic configuration of %1").arg(context.project.cluster),
                        QString::fromUtf8(before), QString::fromUtf8(after),
                        unifiedDiff(QString::fromUtf8(before), QString::fromUtf8(after))};
    step.add(Act{QStringLiteral("Set the dynamic configuration in the DCS"),
                 [&](const HostFacts &) { return before == after; },
                 {Command::program({QStringLiteral("timeout"), QStringLiteral("30"), QStringLiteral("patronictl"),
                                    QStringLiteral("-c"), context.paths.patroniConfig(), QStringLiteral("edit-config"),
                                    QStringLiteral("--apply"), QStringLiteral("-"), QStringLiteral("--force"),
                                    context.project.cluster})
                      .as(QStringLiteral("postgres"))
                      .withInput(after)},
                 {diff},
                 {}});
    plan.add(std::move(step));
}

} // namespace howdah
