// What destroys stands in few places, each behind a guard: this test finds every other.

#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace howdah {
namespace {

struct Source {
    QString path; ///< "core/plan/plan.cpp"
    QString text; ///< without comments
};

std::vector<Source> sources()
{
    static const QRegularExpression comment(QStringLiteral(R"((?m)^\s*(//|///|#).*$)"));
    std::vector<Source> all;
    for (const char *folder : {"core", "app", "ui", "templates"}) {
        QDirIterator it(test::sourcePath() + QLatin1Char('/') + QLatin1String(folder), QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all.push_back({file.fileName().mid(test::sourcePath().size() + 1),
                           QString::fromUtf8(file.readAll()).remove(comment)});
        }
    }
    return all;
}

/// Where the pattern is found, but not the places that are known.
QStringList strangers(const QString &pattern, const QSet<QString> &known)
{
    const QRegularExpression form(pattern);
    QStringList found;
    for (const Source &source : sources()) {
        if (source.text.contains(form) && !known.contains(source.path))
            found << source.path;
    }
    return found;
}

void expectOnlyIn(const QString &pattern, const QSet<QString> &known)
{
    const QStringList found = strangers(pattern, known);
    EXPECT_TRUE(found.isEmpty()) << pattern.toStdString() << " also stands in "
                                 << found.join(QStringLiteral(", ")).toStdString();
    for (const QString &path : known) {
        EXPECT_FALSE(strangers(pattern, QSet<QString>(known) - QSet<QString>{path}).isEmpty())
            << path.toStdString() << " does not hold " << pattern.toStdString() << " any more: take it off the list";
    }
}

QString words(const QStringList &patterns)
{
    return patterns.join(QLatin1Char('|'));
}

} // namespace

// Its check refuses a device with data unless the project permits that very device, and the change says what it destroys.
TEST(Destruction, DevicesAreWrittenByOneResource)
{
    expectOnlyIn(words({QStringLiteral(R"(\bmkfs\.\w+ -)"), QStringLiteral(R"(wipefs -a -q)"),
                        QStringLiteral(R"(\bdd \b.*of=/dev)"),
                        QStringLiteral(R"(\b(sgdisk|sfdisk|parted|pvcreate|pvremove|mdadm|blkdiscard) -)")}),
                 {QStringLiteral("core/resource/mounted_filesystem.cpp")});
}

TEST(Destruction, ThatResourceSaysWhatItDestroysAndAsksForPermission)
{
    QFile file(test::sourcePath() + QStringLiteral("/core/resource/mounted_filesystem.cpp"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("change.losses.push_back"));
    EXPECT_TRUE(text.contains("disks.allow_wipe"));
}

// forecast() says what is lost and what is to be typed; steer() refuses what forecast() refuses, and what nobody agreed to.
TEST(Destruction, PatroniIsAskedToDestroyInOnePlace)
{
    expectOnlyIn(QStringLiteral(R"re("/(failover|reinitialize|switchover)")re"),
                 {QStringLiteral("core/cluster/operation_call.cpp")});
}

TEST(Destruction, AnOperationIsCarriedOutBySteerAlone)
{
    expectOnlyIn(QStringLiteral(R"(\bsteer\(operation)"),
                 {QStringLiteral("app/howdahctl/operate.cpp"), QStringLiteral("ui/monitor/operation_run.cpp")});
    // Others look at a call, to show it or to name its member.
    expectOnlyIn(QStringLiteral(R"(= callFor\(operation, before\);)"), {QStringLiteral("core/cluster/steer.cpp")});
}

// Scratch folders of our own, made by mktemp in the same script.
TEST(Destruction, NothingIsRemovedButScratchFolders)
{
    expectOnlyIn(QStringLiteral(R"(\brm -(r|rf|fr|R)\b)"),
                 {QStringLiteral("core/facts/facts.sh"), QStringLiteral("core/cluster/proof.cpp")});
}

TEST(Destruction, NoDatabaseRepositoryOrClusterIsDropped)
{
    expectOnlyIn(
        words({QStringLiteral(R"(\bDROP (DATABASE|ROLE|TABLE|SCHEMA|TABLESPACE))"), QStringLiteral(R"(\bdropdb\b)"),
               QStringLiteral(R"(stanza-delete)"), QStringLiteral(R"(pg_resetwal)"),
               QStringLiteral(R"(etcdctl (del|member remove))"), QStringLiteral(R"(force-new-cluster)"),
               QStringLiteral(R"(apt-get (purge|remove|autoremove))"), QStringLiteral(R"(\buserdel\b)")}),
        {QStringLiteral("core/run/diagnosis_patterns.cpp")}); // advice for a person
}

// recoveryPicture() says what is given up and what is to be typed; recover() refuses what it refuses, and copies or renames etcd's data first.
TEST(Destruction, EtcdIsMadeAnewInOnePlace)
{
    expectOnlyIn(words({QStringLiteral(R"(ETCD_FORCE_NEW_CLUSTER)"), QStringLiteral(R"(etcdctl --\S+ member remove)")}),
                 {QStringLiteral("core/recovery/etcd_commands.cpp")});
    expectOnlyIn(QStringLiteral(R"((forceEtcd|joinEtcd)\(input_)"), {QStringLiteral("core/recovery/recover.cpp")});
    expectOnlyIn(QStringLiteral(R"(\brecover\(\s*\{)"),
                 {QStringLiteral("app/howdahctl/recover_command.cpp"), QStringLiteral("ui/monitor/operation_run.cpp")});
}

namespace {

/// Where the text stands in the function that begins with `head`; -1: nowhere.
qsizetype placeIn(const QString &path, const char *head, const char *text)
{
    QFile file(test::sourcePath() + QLatin1Char('/') + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const qsizetype from = all.indexOf(head);
    EXPECT_GE(from, 0) << path.toStdString() << " has no " << head;
    return all.indexOf(text, from);
}

} // namespace

// The three places that carry out what destroys: each asks the guard before it does anything.
TEST(Destruction, WhoeverDestroysAsksTheGuardFirst)
{
    struct Place {
        QString path;
        const char *head;
        const char *guard;
        const char *act;
    };
    for (const Place &place : {Place{QStringLiteral("core/run/executor.cpp"), "Result<RunReport> execute(",
                                     "consent.covers(plan.losses())", "HostWorker>("},
                               Place{QStringLiteral("core/cluster/steer.cpp"), "Result<SteerOutcome> steer(",
                                     "consent.covers(seen.peril.losses)", "carryOut("},
                               Place{QStringLiteral("core/recovery/recover.cpp"), "Result<RecoverOutcome> recover(",
                                     "consent.covers(forecast.peril.losses)", ".run()"}}) {
        const qsizetype guard = placeIn(place.path, place.head, place.guard);
        EXPECT_GT(guard, 0) << place.path.toStdString();
        EXPECT_GT(placeIn(place.path, place.head, place.act), guard) << place.path.toStdString();
    }
}

// Nobody else runs a step, and nobody agrees for a person: a consent comes from what was typed.
TEST(Destruction, ThereIsNoWayPastTheGuard)
{
    expectOnlyIn(QStringLiteral(R"(\bHostWorker>\()"), {QStringLiteral("core/run/executor.cpp")});
    expectOnlyIn(QStringLiteral(R"(\brunStep\(step)"), {QStringLiteral("core/run/executor.cpp")});
    expectOnlyIn(QStringLiteral(R"(Consent::typed\()"),
                 {QStringLiteral("core/base/guard.cpp"), QStringLiteral("app/howdahctl/agreement.cpp"),
                  QStringLiteral("ui/monitor/operation_dialog.cpp"), QStringLiteral("ui/monitor/recovery_dialog.cpp"),
                  QStringLiteral("ui/wizard/review/review_page.cpp")});
    expectOnlyIn(QStringLiteral(R"(\bagreed_ =)"),
                 {QStringLiteral("core/base/guard.cpp"), QStringLiteral("ui/window/deploy_flow.cpp")});
}

} // namespace howdah
