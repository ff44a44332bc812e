#include "core/cluster/rest_request.h"

#include "tests/support/fake_transport.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(RestAnswer, HasStatusAndBody)
{
    const Result<RestAnswer> answer =
        parseRestAnswer("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\": 1}");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "{\"a\": 1}");
}

TEST(RestAnswer, MayBeABareStatusLine)
{
    const Result<RestAnswer> answer = parseRestAnswer("HTTP/1.0 503 Service Unavailable\r\n");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 503);
    EXPECT_TRUE(answer->body.isEmpty());
}

TEST(RestAnswer, SomethingElseIsNoServer)
{
    for (const char *text : {"SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.0\r\n", "HTTP/1.0 abc\r\n", "\r\n"})
        EXPECT_EQ(parseRestAnswer(text).error().kind, ErrorKind::Parse) << text;
}

TEST(RestAddress, KnowsWhereTheCertificateOfTheAuthorityLies)
{
    Project project;
    project.cluster = "prod";
    Host host;
    host.name = "pg1";
    host.address = "192.0.2.11";
    host.clusterAddress = "10.1.0.11";
    project.hosts = {host};
    const RestAddress address = restAddressOf(project, "pg1");
    EXPECT_EQ(address.host, QStringLiteral("10.1.0.11"));
    EXPECT_EQ(address.authorityFile, QStringLiteral("/etc/howdah/prod/ca.pem"));
}

} // namespace
} // namespace howdah::test
