#include "core/preflight/http_sender.h"

#include "core/plan/context.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

// Input: header lines, an empty line, the body on one line, the authority. The authority goes to the senders on descriptor 3, so
// that no file is needed. The python code does not ask for RFC 5280's finer points, because pgBackRest does not.
constexpr auto senderScript = R"sh(host=$1 port=$2 at=$3 method=$4 target=$5 python=$6
export LC_ALL=C
unset CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR
cr=$(printf '\r')
headers= raw= body=
while IFS= read -r line && [ -n "$line" ]; do
    headers="$headers$line
"
    raw="$raw$line$cr
"
done
IFS= read -r body || true
ca=$(cat)

request() {
    printf '%s %s HTTP/1.1\r\n%sConnection: close\r\nContent-Length: %s\r\n\r\n%s' "$method" "$target" "$raw" "${#body}" "$body"
}

if command -v curl >/dev/null 2>&1; then
    set -- -q -sS -i --http1.1 --noproxy '*' --path-as-is --connect-timeout 5 --max-time 15 -X "$method" -H @-
    [ -z "$body" ] || set -- "$@" --data-binary "$body"
    [ -z "$ca" ] || set -- "$@" --cacert /dev/fd/3 --capath /dev/null
    printf '%s' "$headers" | curl "$@" "https://$at:$port$target" 3<<END
$ca
END
elif command -v python3 >/dev/null 2>&1; then
    request | timeout -k 1 20 python3 -c "$python" "$host" "$port" 3<<END
$ca
END
elif command -v openssl >/dev/null 2>&1; then
    case $host in
        *:* | *[0-9].[0-9]*.[0-9]*.[0-9]*) set -- -verify_ip "$host" ;;
        *) set -- -verify_hostname "$host" -servername "$host" ;;
    esac
    [ -z "$ca" ] || set -- "$@" -CAfile /dev/fd/3 -no-CApath -no-CAstore
    request | timeout -k 1 20 openssl s_client -quiet -verify_return_error -connect "$at:$port" "$@" 3<<END
$ca
END
else
    exit 96
fi
)sh";

constexpr auto pythonSender = R"py(
import socket, ssl, sys
ca = open(3).read().strip()
trust = ssl.create_default_context(cadata=ca or None)
trust.verify_flags &= ~getattr(ssl, "VERIFY_X509_STRICT", 0)
try:
    with socket.create_connection((sys.argv[1], int(sys.argv[2])), 5) as link:
        link.settimeout(15)
        with trust.wrap_socket(link, server_hostname=sys.argv[1]) as tls:
            tls.sendall(sys.stdin.buffer.read())
            while True:
                data = tls.recv(65536)
                if not data:
                    break
                sys.stdout.buffer.write(data)
except OSError as error:
    sys.exit(str(error))
)py";

std::optional<HttpAnswer> parseOne(const QByteArray &output)
{
    const QByteArray text = QByteArray(output).replace("\r\n", "\n");
    const qsizetype begin = text.startsWith("HTTP/") ? 0 : text.indexOf("\nHTTP/") + 1;
    const qsizetype end = text.indexOf("\n\n", begin);
    if (!text.mid(begin).startsWith("HTTP/") || end < 0)
        return std::nullopt;
    HttpAnswer answer;
    const QByteArrayList lines = text.mid(begin, end - begin).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = text.mid(end + 2);
    return answer;
}

} // namespace

Command sendCommand(const QString &server, int port, const S3Request &request, const QByteArray &ca)
{
    QByteArray input;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        input += it.key() + ": " + it.value() + '\n';
    input += '\n' + request.body + '\n' + ca;
    return Command::script(QString::fromLatin1(senderScript),
                           {server, QString::number(port), inUrl(server), QString::fromLatin1(request.method),
                            QString::fromLatin1(request.target()), QString::fromLatin1(pythonSender)})
        .as(QString())
        .withSecretInput(Secret(input)) // the access key is part of the signature's header
        .within(25s)
        .shownAs(QStringLiteral("%1 https://%2:%3%4")
                     .arg(QString::fromLatin1(request.method), inUrl(server))
                     .arg(port)
                     .arg(QString::fromLatin1(request.target())));
}

std::optional<HttpAnswer> parseHttpAnswer(const QByteArray &output)
{
    std::optional<HttpAnswer> answer = parseOne(output);
    while (answer && answer->status >= 100 && answer->status < 200) // "go on", before the answer itself
        answer = parseOne(answer->body);
    return answer;
}

} // namespace howdah
