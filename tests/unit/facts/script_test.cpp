#include "core/facts/fact_script.h"
#include "core/facts/gather.h"

#include <gtest/gtest.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

// The real script, run by the shells of this machine on this machine, by whoever runs the tests.

namespace howdah {
namespace {

class Script : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(directory.isValid()); }

    [[nodiscard]] QString path(const QString &name) const { return directory.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// Runs the script as a host would, with the given words as its shell.
    Result<HostFacts> run(const FactRequest &request, QStringList shell = {QStringLiteral("sh"), QStringLiteral("-s")})
    {
        QProcess process;
        const QString program = shell.takeFirst();
        process.start(program, shell);
        process.write(factScript(request));
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(30'000));
        errors = process.readAllStandardError();
        output = process.readAllStandardOutput();
        return parseFacts(QStringLiteral("here"), output);
    }

    QTemporaryDir directory;
    QByteArray output;
    QByteArray errors;
};

TEST_F(Script, tells_what_this_machine_is)
{
    const auto facts = run({});
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_EQ(errors, "");
    EXPECT_FALSE(facts->os.id.isEmpty());
    EXPECT_FALSE(facts->os.architecture.isEmpty());
    EXPECT_FALSE(facts->hostname.isEmpty());
    EXPECT_GT(facts->clock, 1'700'000'000'000);
    EXPECT_GT(facts->memory, 1 << 20);
    EXPECT_GT(facts->cores, 0);
    EXPECT_EQ(facts->bootId.size(), 36);
}

TEST_F(Script, reads_files_whatever_they_are_called)
{
    const QStringList names{QStringLiteral("plain"),     QStringLiteral("with space"),  QStringLiteral("it's"),
                            QStringLiteral("new\nline"), QStringLiteral("$(false)`x`"), QStringLiteral("\"*?[a]\\"),
                            QStringLiteral("größe – 象")};
    FactRequest request;
    const QByteArray content = QByteArray("\0\xff\xfe\n\n== x end\n", 14) + QByteArray(5000, 'x');
    for (const QString &name : names) {
        write(name, content);
        request.files += path(name);
    }
    request.files += path(QStringLiteral("absent 'one'\n"));
    request.directories = {path(QStringLiteral("absent größe")), path(QStringLiteral("plain"))};

    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    for (const QString &name : names) {
        const FileFact &file = facts->file(path(name));
        EXPECT_EQ(file.kind, FileKind::File) << name.toStdString();
        ASSERT_TRUE(file.content) << name.toStdString();
        EXPECT_EQ(file.content->reveal(), content) << name.toStdString();
        EXPECT_EQ(file.size, content.size());
    }
    EXPECT_EQ(facts->file(request.files.last()).kind, FileKind::Absent);
    EXPECT_EQ(facts->file(request.directories.first()).kind, FileKind::Absent);
    EXPECT_EQ(facts->files.size(), names.size() + 2);
}

TEST_F(Script, metadata_of_directories_links_and_large_files)
{
    ASSERT_TRUE(QDir(directory.path()).mkpath(QStringLiteral("full/inner")));
    ASSERT_TRUE(QFile::link(QStringLiteral("/nowhere/at all"), path(QStringLiteral("link"))));
    write(QStringLiteral("limit"), QByteArray(1 << 20, 'x'));
    write(QStringLiteral("large"), QByteArray((1 << 20) + 1, 'x'));
    write(QStringLiteral("nothing"), "");
    QFile::setPermissions(path(QStringLiteral("nothing")), QFileDevice::ReadOwner);
    FactRequest request;
    for (const char *name : {"full", "link", "limit", "large", "nothing"})
        request.files += path(QString::fromLatin1(name));
    request.directories = {path(QStringLiteral("full/inner")), QStringLiteral("/etc"), QStringLiteral("relative")};

    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    const auto fact = [&](const char *name) { return facts->file(path(QString::fromLatin1(name))); };
    EXPECT_EQ(fact("full").kind, FileKind::Directory);
    EXPECT_FALSE(fact("full").empty);
    EXPECT_TRUE(fact("full/inner").empty);
    EXPECT_EQ(fact("link").kind, FileKind::Link);
    EXPECT_EQ(fact("link").linkTarget, QStringLiteral("/nowhere/at all"));
    ASSERT_TRUE(fact("limit").content);
    EXPECT_EQ(fact("limit").content->reveal().size(), 1 << 20);
    EXPECT_FALSE(fact("large").content);
    EXPECT_EQ(fact("large").size, (1 << 20) + 1);
    EXPECT_TRUE(fact("nothing").empty);
    EXPECT_EQ(fact("nothing").mode, 0400);
    ASSERT_TRUE(fact("nothing").content);
    EXPECT_EQ(facts->file(QStringLiteral("/etc")).kind, FileKind::Directory);
    EXPECT_EQ(facts->file(QStringLiteral("/etc")).owner, QStringLiteral("root"));
    EXPECT_FALSE(facts->files.contains(QStringLiteral("relative")));
}

TEST_F(Script, words_of_the_request_are_never_run)
{
    const QString trap = path(QStringLiteral("trap"));
    const QString evil = QStringLiteral("x'; touch '%1'; $(touch '%1') `touch '%1'` \n touch '%1' #").arg(trap);
    FactRequest request;
    request.packages = {evil, QStringLiteral("--admindir=/tmp")};
    request.units = {evil, QStringLiteral("--help")};
    request.users = {evil, QStringLiteral("-s")};
    request.files = {QStringLiteral("/") + evil};
    request.directories = {QStringLiteral("/( ! -delete"), QStringLiteral("-delete")};
    request.dataDirectories = {QStringLiteral("/") + evil};
    request.binDir = evil;
    request.stanza = evil;

    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_FALSE(QFile::exists(trap));
    EXPECT_TRUE(facts->units.isEmpty());
}

TEST(FactScript, leaves_out_what_cannot_name_a_unit)
{
    FactRequest request;
    request.units = {QStringLiteral("patroni.service"),
                     QStringLiteral("patroni@.service"),
                     QStringLiteral("--all"),
                     QStringLiteral("bad name"),
                     QStringLiteral("data1-a\\x2db.mount"),
                     QStringLiteral("postgresql@17-main.service")};
    EXPECT_TRUE(factScript(request).contains(
        "with_units() { \"$@\" patroni.service 'data1-a\\x2db.mount' postgresql@17-main.service; }\n"));
}

TEST_F(Script, knows_users_and_installed_packages)
{
    FactRequest request;
    request.users = {QStringLiteral("root"), QStringLiteral("nobody-of-this-name")};
    request.packages = {QStringLiteral("bash"), QStringLiteral("no-such-package")};
    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_EQ(facts->users.keys(), QStringList{QStringLiteral("root")});
    EXPECT_FALSE(facts->installed.value(QStringLiteral("bash")).isEmpty());
    EXPECT_FALSE(facts->installed.contains(QStringLiteral("no-such-package")));
}

TEST_F(Script, sees_a_data_directory_without_tools)
{
    ASSERT_TRUE(QDir(directory.path()).mkpath(QStringLiteral("pg data")));
    write(QStringLiteral("pg data/PG_VERSION"), "3\n");
    FactRequest request;
    request.dataDirectories = {path(QStringLiteral("pg data")), path(QStringLiteral("none"))};
    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_EQ(facts->control.keys(), QStringList{path(QStringLiteral("pg data"))});
    EXPECT_EQ(facts->control.first().majorVersion, 3);
}

TEST_F(Script, a_data_directory_cannot_name_what_root_runs)
{
    ASSERT_TRUE(QDir(directory.path()).mkpath(QStringLiteral("data")));
    ASSERT_TRUE(QDir(directory.path()).mkpath(QStringLiteral("evil/bin")));
    write(QStringLiteral("evil/bin/pg_controldata"),
          "#!/bin/sh\ntouch " + path(QStringLiteral("trap")).toUtf8() + '\n');
    QFile::setPermissions(path(QStringLiteral("evil/bin/pg_controldata")),
                          QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    write(QStringLiteral("data/PG_VERSION"), "../../.." + path(QStringLiteral("evil")).toUtf8() + '\n');
    FactRequest request;
    request.dataDirectories = {path(QStringLiteral("data"))};
    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("trap"))));
    EXPECT_EQ(facts->control.value(path(QStringLiteral("data"))).majorVersion, 0);
}

TEST_F(Script, changes_nothing_and_leaves_nothing)
{
    FactRequest request;
    request.restPort = request.etcdClientPort = request.postgresPort = 1; // nothing listens there
    request.stanza = QStringLiteral("main");
    const auto facts = run(request);
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_FALSE(facts->patroni);
    EXPECT_FALSE(facts->postgres);
    // Other tests run the script at the same time; what they have there goes away, what is left behind stays.
    const auto left = [] { return QDir(QStringLiteral("/run")).entryList({QStringLiteral("howdah-facts*")}); };
    const QStringList now = left();
    QSet<QString> stayed(now.begin(), now.end());
    const QDeadlineTimer deadline(10'000);
    while (!stayed.isEmpty() && !deadline.hasExpired()) {
        const QStringList later = left();
        stayed.intersect(QSet<QString>(later.begin(), later.end()));
        QThread::msleep(20);
    }
    EXPECT_EQ(QStringList(stayed.begin(), stayed.end()), QStringList());
}

TEST_F(Script, a_script_that_arrives_in_part_does_nothing)
{
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    const QByteArray script = factScript({});
    process.write(script.left(script.size() - 20));
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.readAllStandardOutput(), "");
    EXPECT_FALSE(parseFacts(QStringLiteral("here"), {}));
}

TEST_F(Script, runs_in_every_shell_that_is_here)
{
    for (const QStringList &shell :
         {QStringList{QStringLiteral("dash"), QStringLiteral("-s")},
          QStringList{QStringLiteral("bash"), QStringLiteral("--posix"), QStringLiteral("-s")},
          QStringList{QStringLiteral("busybox"), QStringLiteral("sh"), QStringLiteral("-s")},
          QStringList{QStringLiteral("sh"), QStringLiteral("-eu"), QStringLiteral("-s")}}) {
        if (QStandardPaths::findExecutable(shell.first()).isEmpty())
            continue;
        FactRequest request;
        request.files = {QStringLiteral("/etc/hostname"), QStringLiteral("/nowhere")};
        const auto facts = run(request, shell);
        ASSERT_TRUE(facts) << shell.first().toStdString() << ": " << describe(facts.error()).toStdString();
        EXPECT_EQ(errors, "") << shell.first().toStdString();
        EXPECT_FALSE(facts->hostname.isEmpty());
    }
}

TEST_F(Script, needs_few_tools)
{
    // A path of its own with find alone: every other section is left out, and nothing fails.
    const QString bin = path(QStringLiteral("bin"));
    ASSERT_TRUE(QDir().mkpath(bin));
    for (const char *tool : {"sh", "find", "base64", "date", "rm", "cat"}) {
        const QString name = QString::fromLatin1(tool);
        QFile::link(QStandardPaths::findExecutable(name), bin + QLatin1Char('/') + name);
    }
    FactRequest request;
    request.files = {QStringLiteral("/etc/passwd")};
    request.units = {QStringLiteral("ssh.service")};
    request.packages = {QStringLiteral("bash")};
    QByteArray script = factScript(request);
    const qsizetype place = script.indexOf("PATH=/usr/local/sbin");
    ASSERT_GT(place, 0);
    script.replace(place, script.indexOf('\n', place) - place, "PATH='" + bin.toUtf8() + '\'');

    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    process.write(script);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(30'000));
    const auto facts = parseFacts(QStringLiteral("here"), process.readAllStandardOutput());
    ASSERT_TRUE(facts) << describe(facts.error()).toStdString();
    EXPECT_FALSE(facts->os.id.isEmpty());
    EXPECT_EQ(facts->file(QStringLiteral("/etc/passwd")).kind, FileKind::File);
    EXPECT_TRUE(facts->installed.isEmpty());
    EXPECT_TRUE(facts->devices.empty());
    EXPECT_EQ(facts->unit(QStringLiteral("ssh.service")).load, QStringLiteral("not-found"));
}

TEST_F(Script, without_find_nothing_is_called_absent)
{
    FactRequest request;
    request.files = {QStringLiteral("/etc/passwd")};
    QByteArray script = factScript(request);
    const qsizetype place = script.indexOf("PATH=/usr/local/sbin");
    script.replace(place, script.indexOf('\n', place) - place, "PATH=/nowhere");
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    process.write(script);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_FALSE(parseFacts(QStringLiteral("here"), process.readAllStandardOutput()));
}

} // namespace
} // namespace howdah
