#include "core/cluster/rest_request.h"

#include "core/project/tls_names.h"

#include <QJsonDocument>

namespace howdah {

namespace {

// bash speaks TCP by itself, openssl TLS: curl is on few database hosts. With -quiet openssl waits for the last byte of the answer. An openssl
// that cannot connect or does not trust the member ends with 1, nobody listening with 7.
constexpr auto script = R"sh(host=$1 port=$2 ca=$3
if [ -n "$ca" ] && [ -r "$ca" ]; then
    case $host in *:*) at="[$host]:$port" ;; *) at=$host:$port ;; esac
    exec openssl s_client -quiet -verify_quiet -verify_return_error -CAfile "$ca" -connect "$at"
fi
exec bash -c 'exec 3<>"/dev/tcp/$1/$2" || exit 7; cat >&3; cat <&3' howdah "$host" "$port"
)sh";

QByteArray requestText(const RestAddress &address, const RestRequest &request)
{
    const QByteArray body = request.body ? QJsonDocument(*request.body).toJson(QJsonDocument::Compact) : QByteArray();
    QByteArray text = request.method.toLatin1() + ' ' + request.path.toLatin1()
                      + " HTTP/1.0\r\nHost: " + address.host.toLatin1() + "\r\nConnection: close\r\n";
    if (!address.password.isEmpty())
        text += "Authorization: Basic " + (QByteArray("patroni:") + address.password.reveal()).toBase64() + "\r\n";
    if (request.body)
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

} // namespace

RestAddress restAddressOf(const Project &project, const QString &member, const Secret &password)
{
    const Host *host = project.findHost(member);
    return {host == nullptr ? member : host->memberAddress(), project.patroni.restPort,
            tlsAuthorityFile(project.cluster), password};
}

Result<RestAnswer> ask(const RestAddress &address, const RestRequest &request, Transport &through, std::stop_token stop)
{
    const QString what =
        QStringLiteral("%1 %2 of %3:%4").arg(request.method, request.path, address.host).arg(address.port);
    const Command command = Command::script(QString::fromLatin1(script),
                                            {address.host, QString::number(address.port), address.authorityFile})
                                .as({})
                                .withSecretInput(Secret(requestText(address, request)))
                                .within(request.limit)
                                .shownAs(what);
    Result<CommandOutput> output = through.run(command, stop, {});
    if (!output)
        return fail(output.error());
    if (output->status != 0 || output->out.isEmpty())
        return fail(ErrorKind::Connect, QStringLiteral("Patroni does not answer: %1").arg(what),
                    QStringLiteral("look at the state of its service on that host"),
                    QString::fromUtf8(output->err).trimmed());
    return parseRestAnswer(output->out);
}

Result<RestAnswer> parseRestAnswer(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = (end < 0 ? text : text.left(end)).trimmed();
    const QList<QByteArray> words = line.split(' ');
    bool isNumber = false;
    const int status = words.size() < 2 ? 0 : words.at(1).toInt(&isNumber);
    if (!line.startsWith("HTTP/") || !isNumber)
        return fail(ErrorKind::Parse, QStringLiteral("what answers there is no HTTP server"), {},
                    QString::fromUtf8(line.left(120)));
    RestAnswer answer{status, {}};
    for (const char *gap : {"\r\n\r\n", "\n\n"}) {
        if (const qsizetype at = text.indexOf(gap); at >= 0) {
            answer.body = text.mid(at + static_cast<qsizetype>(qstrlen(gap)));
            break;
        }
    }
    return answer;
}

} // namespace howdah
