#pragma once

#include "core/project/project.h"

#include <QByteArrayList>

namespace howdah::fuzz {

/// An input of several texts, with a line of dashes between them.
[[nodiscard]] inline QByteArrayList parts(const QByteArray &bytes)
{
    const QByteArray border = "\n---8<---\n";
    QByteArrayList parts;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf(border); at >= 0; at = bytes.indexOf(border, from)) {
        parts << bytes.mid(from, at - from);
        from = at + border.size();
    }
    return parts << bytes.mid(from);
}

/// Cluster "demo" of pg1, pg2 and pg3, with a load balancer on the first.
[[nodiscard]] inline Project demo()
{
    Project project;
    project.cluster = QStringLiteral("demo");
    for (const QString &name : {QStringLiteral("pg1"), QStringLiteral("pg2"), QStringLiteral("pg3")}) {
        Host host;
        host.name = name;
        host.address = name;
        host.roles = {Role::Postgres, Role::Etcd};
        project.hosts.push_back(host);
    }
    project.hosts.front().roles.insert(Role::Haproxy);
    return project;
}

} // namespace howdah::fuzz
