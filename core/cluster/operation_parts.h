#pragma once

#include "core/cluster/operation.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah {

// What the files of operation.h share.

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// In the language of the program; what is sent and recorded elsewhere is named by operationName().
struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::Operation)
};

/// null: the project has no such member.
[[nodiscard]] inline const MemberStatus *memberOf(const ClusterStatus &status, const QString &name)
{
    const auto found = std::find_if(status.members.begin(), status.members.end(),
                                    [&](const MemberStatus &member) { return member.name == name; });
    return found == status.members.end() ? nullptr : &*found;
}

[[nodiscard]] inline bool canLead(const MemberStatus &member)
{
    return member.state == QLatin1String("running") || member.state == QLatin1String("streaming")
           || member.state == QLatin1String("in archive recovery");
}

[[nodiscard]] OperationForecast forecastOf(const ServiceOrder &order, const Project &project,
                                           const ClusterStatus &status);
/// Does the service that the order is about do its work?
[[nodiscard]] bool isServing(const ServiceOrder &order, const ClusterStatus &status);

[[nodiscard]] inline QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace howdah
