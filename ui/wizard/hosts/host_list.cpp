#include "ui/wizard/hosts/host_list.h"

#include "core/project/network_address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostList)
};

/// `[user@]host[:port]`; the reason in `error` when it is none.
std::optional<ListedHost> parseEndpoint(const QString &word, QString *error)
{
    static const QRegularExpression user(QStringLiteral(R"(\A[A-Za-z0-9_][A-Za-z0-9_.\\$-]*\z)"));
    static const QRegularExpression bracketed(QStringLiteral(R"(\A\[([^\]]*)\](?::(.*))?\z)"));
    ListedHost host;
    QString rest = word;
    if (const qsizetype at = rest.lastIndexOf(QLatin1Char('@')); at >= 0) {
        host.user = rest.left(at);
        rest = rest.mid(at + 1);
        if (!user.match(host.user).hasMatch()) {
            *error = Tr::tr("“%1” is not a user name").arg(host.user);
            return std::nullopt;
        }
    }
    QString port;
    bool hasPort = false;
    if (const auto match = bracketed.match(rest); match.hasMatch()) {
        rest = match.captured(1);
        hasPort = match.capturedStart(2) >= 0;
        port = match.captured(2);
    } else if (rest.count(QLatin1Char(':')) == 1) {
        port = rest.section(QLatin1Char(':'), 1);
        rest = rest.section(QLatin1Char(':'), 0, 0);
        hasPort = true;
    }
    if (hasPort) {
        bool isNumber = false;
        host.port = port.toInt(&isNumber);
        if (!isNumber || host.port < 1 || host.port > 65535) {
            *error = Tr::tr("“%1” is not a port; use 1 to 65535").arg(port);
            return std::nullopt;
        }
    }
    if (!parseIpAddress(rest) && !isHostName(rest)) {
        *error = rest.isEmpty() ? Tr::tr("there is no address") : Tr::tr("“%1” is not an address").arg(rest);
        return std::nullopt;
    }
    host.address = rest;
    return host;
}

QString firstLabel(const QString &name)
{
    return name.section(QLatin1Char('.'), 0, 0);
}

/// Does the line of /etc/hosts concern this computer, or groups of hosts?
bool isPassedOver(const IpAddress &ip)
{
    const bool multicast = ip.bits == 128 ? ip.bytes[0] == 0xFF : (ip.bytes[0] & 0xF0) == 0xE0;
    const bool placeholder = ip.bits == 128 && ip.bytes[0] == 0xFE && ip.bytes[1] == 0; // "fe00::0 ip6-localnet"
    return ip.isLoopback() || ip.isUnspecified() || multicast || placeholder || ip.bytes[0] == 255;
}

/// "192.0.2.11 pg1.example.net pg1": the short one of its names.
ListedHost fromHostsFile(const QStringList &words)
{
    const auto plain = std::find_if(words.begin() + 1, words.end(),
                                    [](const QString &word) { return !word.contains(QLatin1Char('.')); });
    ListedHost host;
    host.name = plain != words.end() ? *plain : firstLabel(words.at(1));
    host.address = words.first();
    return host;
}

class Reader {
public:
    HostList read(const QString &text)
    {
        const QStringList lines = text.split(QRegularExpression(QStringLiteral(R"(\r\n|\r|\n)")));
        for (line_ = 1; line_ <= lines.size(); ++line_)
            readLine(lines.at(line_ - 1).section(QLatin1Char('#'), 0, 0).trimmed());
        return std::move(list_);
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression separator(QStringLiteral(R"([\s,;]+)"));
        static const QRegularExpression commas(QStringLiteral(R"(\A[^\s,;]+(\s*[,;]\s*[^\s,;]+)+\s*[,;]?\z)"));
        const QStringList words = line.split(separator, Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        if (words.size() == 1) {
            addEndpoint({}, words.first());
        } else if (const auto ip = parseIpAddress(words.at(0)); ip && !parseIpAddress(words.at(1))) {
            if (!isPassedOver(*ip))
                addChecked(fromHostsFile(words));
        } else if (commas.match(line).hasMatch() && (words.size() > 2 || parseIpAddress(words.at(0)))) {
            for (const QString &word : words)
                addEndpoint({}, word);
        } else if (words.size() == 2) {
            addEndpoint(words.first(), words.last());
        } else {
            complain(Tr::tr("more than a name and an address"));
        }
    }

    void addEndpoint(const QString &name, const QString &word)
    {
        QString error;
        std::optional<ListedHost> host = parseEndpoint(word, &error);
        if (!host) {
            complain(error);
            return;
        }
        host->name = name;
        if (name.isEmpty() && !parseIpAddress(host->address))
            host->name = firstLabel(host->address);
        addChecked(*host);
    }

    void addChecked(const ListedHost &host)
    {
        if (!host.name.isEmpty() && (!isHostName(host.name) || parseIpAddress(host.name)))
            complain(Tr::tr("“%1” is not a host name").arg(host.name));
        else if (!host.name.isEmpty() && names_.contains(host.name.toLower()))
            complain(Tr::tr("%1 stands in the list twice").arg(host.name));
        else if (const QString door = QStringLiteral("%1 %2").arg(host.address).arg(host.port); doors_.contains(door))
            complain(Tr::tr("%1 stands in the list twice").arg(host.address));
        else {
            names_.insert(host.name.toLower());
            doors_.insert(door);
            list_.hosts.push_back(host);
        }
    }

    void complain(const QString &text) { list_.errors.push_back({line_, text}); }

    HostList list_;
    QSet<QString> names_;
    QSet<QString> doors_;
    int line_ = 0;
};

} // namespace

HostList parseHostList(const QString &text)
{
    return Reader().read(text);
}

} // namespace howdah::ui
