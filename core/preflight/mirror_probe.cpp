#include "core/preflight/mirror_probe.h"

#include "core/plan/planner.h"
#include "core/preflight/port_scripts.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace howdah {

namespace {

using namespace std::chrono_literals;

constexpr auto sourcesScript = R"sh(apt-get update --print-uris
apt-config dump Acquire::http Acquire::https
)sh";

/// apt's own settings of proxies, by their names: "http::Proxy", "https::Proxy::mirror.example.com", …
using Settings = QMap<QString, QString>;

Settings proxySettings(const QString &printed)
{
    static const QRegularExpression line(QStringLiteral(R"re(^Acquire::(https?::Proxy[^ ]*) "([^"]*)";$)re"),
                                         QRegularExpression::MultilineOption);
    Settings settings;
    for (auto each = line.globalMatch(printed); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        settings.insert(match.captured(1), match.captured(2));
    }
    return settings;
}

QList<QUrl> urlsIn(const Project &project, const QString &printed)
{
    static const QRegularExpression fetched(QStringLiteral(R"(^'(https?://[^']+)')"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression named(QStringLiteral(R"(\bhttps?://[^\s'"\]]+)"));
    QList<QUrl> urls;
    for (auto each = fetched.globalMatch(printed); each.hasNext();)
        urls << QUrl(each.next().captured(1));
    if (project.packages.source == PackageSource::Pgdg)
        urls << QUrl(QStringLiteral("https://apt.postgresql.org/"));
    if (project.packages.source == PackageSource::Custom) {
        for (auto each = named.globalMatch(project.packages.repository.definition); each.hasNext();)
            urls << QUrl(each.next().captured());
    }
    return urls;
}

/// The way to a server: nullopt when apt asks a program for it.
std::optional<Mirror> wayTo(const QUrl &url, const Settings &settings)
{
    const QString scheme = url.scheme();
    const bool isHttps = scheme == QLatin1String("https");
    const auto setting = [&](const QString &rest) {
        const QString own = settings.value(scheme + rest);
        return own.isEmpty() && isHttps ? settings.value(QStringLiteral("http") + rest) : own;
    };
    if (!setting(QStringLiteral("::Proxy-Auto-Detect")).isEmpty()
        || !setting(QStringLiteral("::ProxyAutoDetect")).isEmpty())
        return std::nullopt;
    QString proxy = setting(QStringLiteral("::Proxy::") + url.host());
    if (proxy.isEmpty())
        proxy = setting(QStringLiteral("::Proxy"));
    if (proxy.isEmpty() || proxy == QLatin1String("DIRECT") || proxy == QLatin1String("false"))
        return Mirror{url.host(), url.host(), url.port(isHttps ? 443 : 80), false};
    const QUrl through(proxy);
    if (through.host().isEmpty())
        return std::nullopt;
    return Mirror{url.host(), through.host(), through.port(through.scheme() == QLatin1String("https") ? 443 : 80),
                  true};
}

bool willInstall(const Project &project, const Host &host, const HostFacts &facts)
{
    const Result<QStringList> wanted = wantedPackages(project, host, facts);
    if (!wanted || facts.packageManager != QLatin1String("apt"))
        return false;
    return project.os.upgrade || std::any_of(wanted->begin(), wanted->end(), [&](const QString &package) {
               return !facts.installed.contains(package);
           });
}

QString causeOf(const PortResult &result)
{
    switch (result.reach) {
    case Reach::Open:
    case Reach::Stranger: return {};
    case Reach::Refused: return QStringLiteral("refuses the connection");
    case Reach::Dropped: return QStringLiteral("gives no answer");
    case Reach::NoRoute: return QStringLiteral("cannot be routed to");
    case Reach::NoName: return QStringLiteral("is a name that the host does not know");
    case Reach::NotTried: return QStringLiteral("was not tried: %1").arg(result.detail);
    }
    return {};
}

void describe(const QString &host, const Mirrors &mirrors, const std::vector<PortResult> &results,
              PreflightItems &items)
{
    QStringList reached;
    for (size_t i = 0; i < results.size(); ++i) {
        const Mirror &mirror = mirrors.known[i];
        const QString at = QStringLiteral("%1:%2").arg(mirror.address).arg(mirror.port);
        const QString cause = causeOf(results[i]);
        const QString what = mirror.viaProxy ? QStringLiteral("apt's proxy %1").arg(at) : at;
        if (cause.isEmpty())
            reached << mirror.name;
        else if (results[i].reach == Reach::NotTried)
            items.notChecked(host, "mirrors", what + QLatin1Char(' ') + cause);
        else
            items.problem(host, "mirrors",
                          QStringLiteral("packages cannot be fetched from %1: %2 %3").arg(mirror.name, what, cause),
                          mirror.viaProxy
                              ? QStringLiteral("mend the proxy, or its setting in /etc/apt/apt.conf.d")
                              : QStringLiteral("let the host reach it, take the source out of /etc/apt, or set a proxy "
                                               "(Acquire::http::Proxy in /etc/apt/apt.conf.d)"));
    }
    if (!reached.isEmpty())
        items.ok(host, "mirrors",
                 QStringLiteral("reaches %1%2")
                     .arg(reached.join(QStringLiteral(", ")),
                          mirrors.known.front().viaProxy ? QStringLiteral(" (by apt's proxy)") : QString()));
    if (!mirrors.skipped.isEmpty())
        items.notChecked(
            host, "mirrors",
            QStringLiteral("apt finds the proxy for %1 itself").arg(mirrors.skipped.join(QStringLiteral(", "))));
    if (mirrors.known.empty() && mirrors.skipped.isEmpty())
        items.notChecked(host, "mirrors", QStringLiteral("no package source is fetched over the network"));
}

void probeHost(const Project &project, const QString &host, Transport &transport, const std::stop_token &stop,
               PreflightItems &items)
{
    const Result<CommandOutput> printed = transport.run(sourcesCommand(), stop);
    if (!printed)
        return items.notChecked(host, "mirrors", printed.error().what);
    const Mirrors mirrors = mirrorsOf(project, printed->out);
    std::vector<PortProbe> probes;
    for (const Mirror &mirror : mirrors.known)
        probes.push_back({host, {}, mirror.address, mirror.port, mirror.name, {}});
    if (probes.empty())
        return describe(host, mirrors, {}, items);
    const Result<CommandOutput> output = transport.run(probeCommand(probes), stop);
    if (!output)
        return items.notChecked(host, "mirrors", output.error().what);
    describe(host, mirrors, parseProbes(probes, *output), items);
}

} // namespace

Command sourcesCommand()
{
    return Command::script(QString::fromLatin1(sourcesScript))
        .as(QString())
        .within(15s)
        .shownAs(QStringLiteral("apt-get update --print-uris; apt-config dump"));
}

Mirrors mirrorsOf(const Project &project, const QByteArray &printed)
{
    const QString text = QString::fromUtf8(printed);
    const Settings settings = proxySettings(text);
    Mirrors mirrors;
    const QList<QUrl> urls = urlsIn(project, text);
    for (const QUrl &url : urls) {
        const std::optional<Mirror> mirror = wayTo(url, settings);
        if (url.host().isEmpty())
            continue;
        if (!mirror && !mirrors.skipped.contains(url.host()))
            mirrors.skipped << url.host();
        if (mirror && std::find(mirrors.known.begin(), mirrors.known.end(), *mirror) == mirrors.known.end())
            mirrors.known.push_back(*mirror);
    }
    return mirrors;
}

std::vector<PreflightItem> probeMirrors(const Project &project, const ClusterFacts &facts,
                                        const HostTransports &transports, std::stop_token stop)
{
    std::mutex mutex;
    PreflightItems all;
    {
        std::vector<std::jthread> threads;
        for (const Host &host : project.hosts) {
            const auto found = facts.constFind(host.name);
            const std::shared_ptr<Transport> transport = transports.value(host.name);
            if (found == facts.constEnd() || !transport || !willInstall(project, host, *found))
                continue;
            threads.emplace_back([&, transport] {
                PreflightItems items;
                probeHost(project, host.name, *transport, stop, items);
                const std::scoped_lock lock(mutex);
                all.add(items.take());
            });
        }
    }
    return all.take();
}

} // namespace howdah
