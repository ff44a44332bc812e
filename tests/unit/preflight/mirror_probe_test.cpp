#include "core/preflight/mirror_probe.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

namespace howdah::test {

namespace {

constexpr auto printed =
    "'http://mirror.example/debian/dists/trixie/InRelease' mirror.example_debian_dists_trixie_InRelease 0 \n"
    "'http://mirror.example/debian/dists/trixie-updates/InRelease' x 0 \n"
    "'https://repo.example.com:8443/apt/dists/x/InRelease' y 0 \n"
    "'file:/srv/local/Packages' z 0 \n";

Mirrors mirrorsWith(const char *settings)
{
    return mirrorsOf(World().project, QByteArray(printed) + settings);
}

/// One host that lacks its packages.
struct OneHost : World {
    OneHost() { project.hosts.resize(1); }
    std::vector<PreflightItem> probe()
    {
        return probeMirrors(project, facts, {{host->name(), std::make_shared<FakeTransport>(host)}}, {});
    }
    void prints(const QByteArray &out)
    {
        host->expect({.contains = QStringLiteral("print-uris"), .as = QString(), .out = out});
    }
    void connects(const QByteArray &out)
    {
        host->expect({.contains = QStringLiteral("connect to"), .as = QString(), .out = out});
    }
    std::shared_ptr<FakeHost> host = std::make_shared<FakeHost>();
};

} // namespace

TEST(Mirrors, EachServerOnce)
{
    EXPECT_EQ(mirrorsWith("").known, (std::vector<Mirror>{{"mirror.example", "mirror.example", 80, false},
                                                          {"repo.example.com", "repo.example.com", 8443, false}}));
}

TEST(Mirrors, AProxyForAll)
{
    EXPECT_EQ(mirrorsWith("Acquire::http \"\";\nAcquire::http::Proxy \"http://10.0.0.1:3142\";\n").known,
              (std::vector<Mirror>{{"mirror.example", "10.0.0.1", 3142, true},
                                   {"repo.example.com", "10.0.0.1", 3142, true}}));
}

TEST(Mirrors, AProxyButNotForOne)
{
    EXPECT_EQ(mirrorsWith("Acquire::http::Proxy \"http://proxy/\";\nAcquire::https::Proxy \"DIRECT\";\n").known,
              (std::vector<Mirror>{{"mirror.example", "proxy", 80, true},
                                   {"repo.example.com", "repo.example.com", 8443, false}}));
    EXPECT_EQ(mirrorsWith("Acquire::http::Proxy \"http://proxy/\";\nAcquire::http::Proxy::mirror.example \"DIRECT\";\n")
                  .known.at(0)
                  .viaProxy,
              false);
}

TEST(Mirrors, AProxyThatAptFindsItself)
{
    const Mirrors mirrors = mirrorsWith("Acquire::http::Proxy-Auto-Detect \"/usr/bin/find-proxy\";\n");
    EXPECT_TRUE(mirrors.known.empty());
    EXPECT_EQ(mirrors.skipped, (QStringList{"mirror.example", "repo.example.com"}));
}

TEST(Mirrors, TheSourceThatTheProjectAdds)
{
    World world;
    world.project.packages.source = PackageSource::Pgdg;
    EXPECT_EQ(mirrorsOf(world.project, "").known,
              (std::vector<Mirror>{{"apt.postgresql.org", "apt.postgresql.org", 443, false}}));
    world.project.packages.source = PackageSource::Custom;
    world.project.packages.repository.definition =
        QStringLiteral("Types: deb\nURIs: https://packages.vendor.example/apt/\nSuites: trixie\n");
    EXPECT_EQ(mirrorsOf(world.project, "").known,
              (std::vector<Mirror>{{"packages.vendor.example", "packages.vendor.example", 443, false}}));
}

TEST(ProbeMirrors, ReachedAndNot)
{
    OneHost world;
    world.prints(printed);
    world.connects("0\t0\tconnected \n1\t124\t\n");
    const std::vector<PreflightItem> items = world.probe();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].verdict, Verdict::Problem);
    EXPECT_EQ(
        items[0].text,
        QStringLiteral("packages cannot be fetched from repo.example.com: repo.example.com:8443 gives no answer"));
    EXPECT_EQ(items[1].verdict, Verdict::Ok);
}

TEST(ProbeMirrors, AHostThatInstallsNothingIsNotAsked)
{
    OneHost world;
    world.facts[QStringLiteral("pg1")].installed = world.facts[QStringLiteral("pg1")].candidates;
    EXPECT_TRUE(world.probe().empty());
}

TEST(ProbeMirrors, NoSourcesAtAll)
{
    OneHost world;
    world.prints("");
    EXPECT_EQ(world.probe().at(0).verdict, Verdict::NotChecked);
}

TEST(ProbeMirrors, ALostConnection)
{
    OneHost world;
    world.host->expect(
        {.contains = QStringLiteral("print-uris"), .error = Error{ErrorKind::Connect, QStringLiteral("lost"), {}, {}}});
    EXPECT_EQ(world.probe().at(0).text, QStringLiteral("lost"));
}

} // namespace howdah::test
