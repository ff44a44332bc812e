#include "ui/start/project_checker.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/start/scenes.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace howdah::test {
namespace {

using ui::ProjectChecker;
using ui::State;

class ProjectCheckerTest : public testing::Test {
protected:
    ProjectChecker &checker(const TransportFactory &connect)
    {
        checker_ = std::make_unique<ProjectChecker>(fixture_.recent, connect, QString());
        QObject::connect(checker_.get(), &ProjectChecker::checking, checker_.get(),
                         [this](const QString &path, bool on) {
                             if (on)
                                 running_.insert(path);
                             else
                                 running_.remove(path);
                         });
        return *checker_;
    }
    [[nodiscard]] bool finish()
    {
        return waitUntil([this] { return running_.isEmpty(); });
    }
    static TransportFactory refusing(ErrorKind kind)
    {
        return [kind](const HostAddress &host, std::stop_token) -> Result<std::unique_ptr<Transport>> {
            return fail(kind, host.name);
        };
    }

    RecentFixture fixture_;
    QSet<QString> running_;
    std::unique_ptr<ProjectChecker> checker_;
};

TEST_F(ProjectCheckerTest, HostsThatDoNotAnswerAreUnknown)
{
    const QString path = fixture_.add("one", sampleProject()).path;
    checker(refusing(ErrorKind::Connect)).start({path, path});
    EXPECT_EQ(running_.size(), 1);
    ASSERT_TRUE(finish());
    EXPECT_EQ(fixture_.recent.find(path)->state, State::Unknown);
    EXPECT_EQ(fixture_.recent.find(path)->whenWord, ui::WhenWord::Tried);
}

TEST_F(ProjectCheckerTest, WhatNeedsAPersonWaitsForOne)
{
    const QString path = fixture_.add("one", sampleProject()).path;
    checker(refusing(ErrorKind::Auth)).start({path});
    ASSERT_TRUE(finish());
    EXPECT_EQ(fixture_.recent.find(path)->state, State::NeedsYou);
}

TEST_F(ProjectCheckerTest, AFileThatIsGoneEndsQuietly)
{
    const ui::RecentProject gone = fixture_.add("gone", sampleProject(), true);
    checker(refusing(ErrorKind::Connect)).start({gone.path});
    ASSERT_TRUE(finish());
    EXPECT_EQ(fixture_.recent.find(gone.path)->state, gone.state);
}

/// Waits until it is told to stop; counts.
struct Stuck {
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;

    TransportFactory factory()
    {
        return [this](const HostAddress &, const std::stop_token &stop) -> Result<std::unique_ptr<Transport>> {
            const int here = ++now;
            int seen = most;
            while (here > seen && !most.compare_exchange_weak(seen, here)) {}
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any never;
            never.wait(lock, stop, [] { return false; });
            --now;
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        };
    }
};

TEST_F(ProjectCheckerTest, LooksAtEightAtATimeEachForABoundedTime)
{
    Stuck stuck;
    Project project = sampleProject();
    project.hosts.resize(1);
    QStringList paths;
    for (int i = 0; i < 12; ++i)
        paths << fixture_.add(QStringLiteral("p%1").arg(i), project).path;
    checker(stuck.factory()).setLimit(std::chrono::milliseconds(100));
    checker_->start(paths);
    ASSERT_TRUE(finish());
    EXPECT_EQ(stuck.most, 8);
    EXPECT_EQ(fixture_.recent.find(paths.last())->state, State::Unknown);
}

TEST_F(ProjectCheckerTest, StoppingEndsAllOfThem)
{
    Stuck stuck;
    QStringList paths;
    for (int i = 0; i < 10; ++i)
        paths << fixture_.add(QStringLiteral("p%1").arg(i), sampleProject()).path;
    checker(stuck.factory()).start(paths);
    checker_->stop();
    EXPECT_EQ(running_.size(), 8);
    ASSERT_TRUE(finish());
    EXPECT_EQ(fixture_.recent.find(paths.first())->state, State::Waiting) << "nothing was found out";
}

} // namespace
} // namespace howdah::test
