#include "core/preflight/bucket_faults.h"
#include "core/preflight/http_sender.h"
#include "tests/unit/preflight/local_shell.h"

#include <gtest/gtest.h>

namespace howdah::test {

namespace {

// Answers every request with what it was: the request line and headers, then the body.
constexpr auto echoServer = R"py(
import socket, ssl, sys
trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
trust.load_cert_chain(sys.argv[1], sys.argv[2])
door = socket.create_server(("127.0.0.1", 0))
print(door.getsockname()[1], flush=True)
while True:
    link, _ = door.accept()
    link.settimeout(5)
    try:
        with trust.wrap_socket(link, server_side=True) as tls:
            request = b""
            while b"\r\n\r\n" not in request:
                more = tls.recv(65536)
                if not more:
                    raise OSError("went away")
                request += more
            head, body = request.split(b"\r\n\r\n", 1)
            length = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            while length and len(body) < int(length[0]):
                body += tls.recv(65536)
            answer = head + b"\n----\n" + body
            tls.sendall(b"HTTP/1.1 200 OK\r\nX-Echo: yes\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)
    except (OSError, ssl.SSLError):
        pass
)py";

/// A TLS server on this machine with a certificate for localhost; `problem` when it cannot be had.
class EchoServer {
public:
    EchoServer()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                       "-addext", "subjectAltName=DNS:localhost", "-keyout", folder_.filePath("key"), "-out",
                       folder_.filePath("cert")});
        if (!openssl.waitForFinished(20000) || openssl.exitCode() != 0) {
            problem = QStringLiteral("openssl made no certificate");
            return;
        }
        server_.start(QStringLiteral("/usr/bin/python3"),
                      {"-c", echoServer, folder_.filePath("cert"), folder_.filePath("key")});
        if (!server_.waitForReadyRead(20000)) {
            problem = QStringLiteral("no TLS server");
            return;
        }
        port = server_.readLine().trimmed().toInt();
        QFile file(folder_.filePath(QStringLiteral("cert")));
        if (file.open(QIODevice::ReadOnly))
            certificate = file.readAll();
    }
    EchoServer(const EchoServer &) = delete;
    EchoServer &operator=(const EchoServer &) = delete;
    ~EchoServer()
    {
        server_.kill();
        server_.waitForFinished();
    }

    int port = 0;
    QByteArray certificate;
    QString problem;

private:
    QTemporaryDir folder_;
    QProcess server_;
};

EchoServer &server()
{
    static EchoServer only;
    return only;
}

class Sender : public testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        if (!shell_.missing().isEmpty() || !server().problem.isEmpty())
            GTEST_SKIP() << shell_.missing().toStdString() << server().problem.toStdString();
    }

    CommandOutput send(const QString &name, const S3Request &request, const QByteArray &ca)
    {
        const Result<CommandOutput> output = shell_.run(sendCommand(name, server().port, request, ca), {}, {});
        return output.value_or(CommandOutput{});
    }

    QString fault(const QString &name, const QByteArray &ca)
    {
        const CommandOutput output = send(name, {"GET", "/", {}, {{"host", "x"}}, {}}, ca);
        EXPECT_NE(output.status, 0);
        EXPECT_FALSE(parseHttpAnswer(output.out)) << output.out.toStdString();
        S3Settings s3;
        s3.endpoint = name;
        s3.uriStyle = S3UriStyle::Path;
        return connectionFault(QString::fromUtf8(output.err), s3, QStringLiteral("pg1")).text;
    }

    LocalShell shell_{QStringList{QLatin1String(GetParam())}};
};

} // namespace

TEST_P(Sender, SendsWhatWasSigned)
{
    const S3Request request{
        "PUT",
        "/b/a b",
        {},
        {{"authorization", "AWS4 x,y"}, {"content-type", "application/octet-stream"}, {"host", "s3.example.com:9000"}},
        "howdah preflight 1"};
    const CommandOutput output = send(QStringLiteral("localhost"), request, server().certificate);
    const std::optional<HttpAnswer> answer = parseHttpAnswer(output.out);
    ASSERT_TRUE(answer) << output.out.toStdString() << output.err.toStdString();
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->headers.value("x-echo"), "yes");
    const QByteArray echo = answer->body.toLower();
    EXPECT_TRUE(echo.startsWith("put /b/a%20b http/1.1")) << echo.toStdString();
    EXPECT_TRUE(echo.contains("\nauthorization: aws4 x,y\n")) << echo.toStdString();
    EXPECT_TRUE(echo.contains("\nhost: s3.example.com:9000\n")) << echo.toStdString();
    EXPECT_EQ(echo.count("\nhost:"), 1);
    EXPECT_EQ(echo.count("\ncontent-type:"), 1);
    EXPECT_TRUE(echo.contains("\n----\nhowdah preflight 1")) << echo.toStdString();
}

TEST_P(Sender, DeletesWithoutABody)
{
    const CommandOutput output =
        send(QStringLiteral("localhost"), {"DELETE", "/b/a", {{"x", "/"}}, {{"host", "h"}}, {}}, server().certificate);
    const std::optional<HttpAnswer> answer = parseHttpAnswer(output.out);
    ASSERT_TRUE(answer) << output.out.toStdString() << output.err.toStdString();
    EXPECT_TRUE(answer->body.startsWith("DELETE /b/a?x=%2F HTTP/1.1")) << answer->body.toStdString();
}

TEST_P(Sender, TrustsNobodyElse)
{
    EXPECT_TRUE(fault(QStringLiteral("localhost"), {}).contains(QStringLiteral("does not trust")))
        << fault(QStringLiteral("localhost"), {}).toStdString();
}

TEST_P(Sender, ComparesTheName)
{
    const QString text = fault(QStringLiteral("127.0.0.1"), server().certificate);
    EXPECT_TRUE(text.contains(QStringLiteral("is for another name"))) << text.toStdString();
}

TEST_P(Sender, SaysWhenTheAuthorityIsNone)
{
    const QString text =
        fault(QStringLiteral("localhost"), "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n");
    EXPECT_TRUE(text.contains(QStringLiteral("cannot be used")) || text.contains(QStringLiteral("does not trust")))
        << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Programs, Sender, testing::Values("curl", "python3", "openssl"),
                         [](const auto &each) { return std::string(each.param); });

TEST(SenderScript, WithoutAnyOfThem)
{
    LocalShell shell({});
    const Result<CommandOutput> output =
        shell.run(sendCommand(QStringLiteral("localhost"), 1, {"GET", "/", {}, {{"host", "x"}}, {}}, {}), {}, {});
    ASSERT_TRUE(output);
    EXPECT_EQ(output->status, noSender);
}

} // namespace howdah::test
