#pragma once

#include "core/plan/context.h"
#include "core/plan/plan_builder.h"
#include "core/render/yaml.h"

namespace howdah {

/// One recipe a component: each adds its steps for every host that the component concerns. Pure, like the planner.

void planOperatingSystem(const PlanContext &context, PlanBuilder &plan); ///< <host>/os, <host>/reboot, <host>/time
void planFirewall(const PlanContext &context, PlanBuilder &plan);        ///< <host>/firewall
void planPackages(const PlanContext &context, PlanBuilder &plan);        ///< <host>/packages
void planDisks(const PlanContext &context, PlanBuilder &plan);           ///< <host>/disks
void planEtcd(const PlanContext &context, PlanBuilder &plan);            ///< <host>/etcd, <host>/etcd-health
void planPatroni(const PlanContext &context, PlanBuilder &plan);         ///< <host>/patroni
void planBackups(const PlanContext &context,
                 PlanBuilder &plan); ///< <leader>/stanza, <leader>/first-backup, <host>/backup-schedule
void planDatabases(const PlanContext &context, PlanBuilder &plan);     ///< <leader>/databases
void planDynamicConfig(const PlanContext &context, PlanBuilder &plan); ///< <leader>/dynamic-config
void planHaproxy(const PlanContext &context, PlanBuilder &plan);       ///< <host>/haproxy

/// pgBackRest's own configuration of a member; empty when the project has no backups.
[[nodiscard]] std::vector<struct ManagedFile> backupFiles(const PlanContext &context, const Host &host);

/// pg_hba rules: members and load balancers, then the client networks. Nobody else.
[[nodiscard]] QStringList hbaRules(const Project &project);

/// The dynamic configuration that the project wants in the DCS.
[[nodiscard]] YamlNode::Map dynamicConfig(const PlanContext &context);

} // namespace howdah
