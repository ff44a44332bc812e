#pragma once

#include "core/facts/facts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace howdah::test {

/// Facts of one host from the fragment that a case needs: what it leaves out is as on a host that was never asked.
/// A key that is not known ends the test program: a misspelt fact would make a case prove nothing.
[[nodiscard]] HostFacts factsFromJson(const QJsonObject &fragment);

/// [{"source": "10.1.0.12", "ports": [5432]}]
[[nodiscard]] std::vector<FirewallRule> firewallRules(const QJsonValue &list);

[[nodiscard]] QStringList strings(const QJsonValue &list);

/// The object's keys are all among `known`; else the test fails.
void expectKnownKeys(const QJsonObject &object, const QStringList &known);

} // namespace howdah::test
