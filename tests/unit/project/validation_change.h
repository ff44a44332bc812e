#pragma once

#include "core/project/validation.h"

#include "tests/unit/project/sample_projects.h"

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

namespace howdah::test {

/// A sane project with one thing changed, and the one finding that must come of it ("" = none).
struct Change {
    const char *name;
    std::function<void(Project &)> apply;
    const char *rule;
    const char *field;
    Severity severity = Severity::Problem;
};

inline void PrintTo(const Change &change, std::ostream *out)
{
    *out << change.name;
}

inline constexpr auto warning = Severity::Warning;
using P = Project;

inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

inline void useDisks(P &p)
{
    p.disks.mode = DiskMode::FormatAndMount;
    p.disks.mountPoints = {q("/data1"), q("/data2")};
    p.postgres.dataParent = q("/data1");
    for (std::size_t i = 0; i < 3; ++i)
        p.hosts[i].devices = {{q("/data1"), q("/dev/sdb")}, {q("/data2"), q("/dev/sdc")}};
}

inline void addHost(P &p, const QString &name, const std::set<Role> &roles)
{
    p.hosts.push_back(host(name, QStringLiteral("10.1.0.%1").arg(100 + p.hosts.size()), roles));
}

inline void useCustom(P &p, const char *definition)
{
    p.packages.source = PackageSource::Custom;
    p.packages.repository.definition = q(definition);
}

inline void addDatabase(P &p, const char *name, const char *owner = "", const QStringList &extensions = {})
{
    p.postgres.databases.push_back({q(name), q(owner), extensions});
}

class Validation : public testing::TestWithParam<Change> {};

inline std::string nameOf(const testing::TestParamInfo<Change> &info)
{
    return info.param.name;
}

} // namespace howdah::test
