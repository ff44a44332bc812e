#include "core/project/project_file.h"
#include "tests/support/source_path.h"
#include "tests/support/ui/samples.h"
#include "ui/document/question_stack.h"
#include "ui/start/connect_dialog.h"
#include "ui/start/import_dialog.h"
#include "ui/start/import_summary.h"
#include "ui/start/path_field.h"
#include "ui/start/try_dialog.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace howdah::test {
namespace {

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *one : widget.findChildren<QPushButton *>()) {
        if (one->text().remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words << label->text().remove(QChar(0x200b)); // where a word may be broken
    }
    return words.join(QLatin1Char('\n'));
}

void writeFile(const QString &path, const QByteArray &text, bool executable = false)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    if (executable)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
}

QString importCase(const QString &name)
{
    return sourcePath(QStringLiteral("/tests/cases/project/import/") + name);
}

class ImportDialogTest : public testing::Test {
protected:
    void choose(const QStringList &files)
    {
        dialog_.show();
        dialog_.setFiles(files);
    }
    [[nodiscard]] bool canMake() const { return buttonOf(dialog_, "Make the project")->isEnabled(); }

    QTemporaryDir folder_;
    ui::ImportDialog dialog_;
};

TEST_F(ImportDialogTest, NothingIsMadeOfOneFile)
{
    choose({importCase("playbook/vars.yml")});
    EXPECT_FALSE(canMake());
}

TEST_F(ImportDialogTest, ShowsWhatWasTakenAndMakesTheProject)
{
    choose({importCase("playbook/vars.yml"), importCase("playbook/hosts.cfg")});
    ASSERT_TRUE(waitUntil([this] { return canMake(); }));
    EXPECT_TRUE(wordsOf(dialog_).contains("etcd"));
    EXPECT_TRUE(wordsOf(dialog_).contains("client_networks")) << "the notes";
    QSignalSpy imported(&dialog_, &ui::ImportDialog::imported);
    QTest::mouseClick(buttonOf(dialog_, "Make the project"), Qt::LeftButton);
    ASSERT_EQ(imported.count(), 1);
    EXPECT_FALSE(imported.first().first().value<Project>().hosts.empty());
    EXPECT_FALSE(dialog_.isVisible());
}

TEST_F(ImportDialogTest, TheOtherFileIsFoundBesideTheChosenOne)
{
    choose({importCase("playbook/hosts.cfg")});
    ASSERT_TRUE(waitUntil([this] { return canMake(); }));
}

TEST_F(ImportDialogTest, AMistakeIsShownWithFileAndLine)
{
    writeFile(folder_.filePath("hosts.cfg"), "[etcd]\npg1 ansible_host=10.0.0.1\n[broken\n");
    writeFile(folder_.filePath("vars.yml"), "cluster_name: x\n");
    choose({folder_.filePath("hosts.cfg"), folder_.filePath("vars.yml")});
    ASSERT_TRUE(waitUntil([this] { return wordsOf(dialog_).contains("hosts.cfg:3"); }))
        << wordsOf(dialog_).toStdString();
    EXPECT_FALSE(canMake());
}

TEST_F(ImportDialogTest, AFileThatIsGoneOrHugeIsSaid)
{
    choose({folder_.filePath("no-such.cfg"), importCase("playbook/vars.yml")});
    ASSERT_TRUE(waitUntil([this] { return wordsOf(dialog_).contains("cannot be read"); }));
    writeFile(folder_.filePath("huge.cfg"), QByteArray(5 * 1024 * 1024, 'x'));
    dialog_.setFiles({folder_.filePath("huge.cfg")});
    ASSERT_TRUE(waitUntil([this] { return wordsOf(dialog_).contains("too large"); }));
    EXPECT_FALSE(canMake());
}

TEST(ImportSummary, NotesAreSplitFromTheirPlace)
{
    EXPECT_EQ(ui::splitNote("vars.yml:12: \"x\" is a secret"), (ui::ImportNote{"vars.yml:12", "\"x\" is a secret"}));
    EXPECT_EQ(ui::splitNote("hosts.cfg:3:7: two: parts"), (ui::ImportNote{"hosts.cfg:3:7", "two: parts"}));
    EXPECT_EQ(ui::splitNote("Nothing: to see"), (ui::ImportNote{"", "Nothing: to see"}));
}

/// Answers the fact script as a host of the lab did.
class RecordedHost final : public Transport {
public:
    explicit RecordedHost(const QString &file) : file_(file) {}
    Result<CommandOutput> run(const Command &, std::stop_token, const OutputSink &) override
    {
        QFile file(sourcePath(QStringLiteral("/tests/cases/facts/hosts/") + file_));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Io, file.errorString());
        return CommandOutput{0, file.readAll(), {}};
    }
    Result<> reconnect(std::chrono::seconds, std::stop_token) override { return {}; }

private:
    QString file_;
};

class ConnectDialogTest : public testing::Test {
protected:
    ui::ConnectDialog &dialog(const QString &recorded)
    {
        ui::Access access;
        access.connect = [this, recorded](const HostAddress &host,
                                          std::stop_token) -> Result<std::unique_ptr<Transport>> {
            asked_ = host;
            if (!workspace_->interaction->acceptHostKey({host.name, host.address, "ssh-ed25519", "SHA256:abc"}))
                return fail(ErrorKind::HostKey, QStringLiteral("The host key of %1 was not accepted.").arg(host.name));
            if (recorded.isEmpty())
                return fail(ErrorKind::Connect, QStringLiteral("No answer from %1").arg(host.name));
            return std::make_unique<RecordedHost>(recorded);
        };
        workspace_ = std::make_unique<ui::Workspace>(access);
        dialog_ = std::make_unique<ui::ConnectDialog>(*workspace_);
        dialog_->show();
        QTest::keyClicks(dialog_->findChild<QLineEdit *>(), "192.0.2.11");
        return *dialog_;
    }
    void start()
    {
        QTest::mouseClick(buttonOf(*dialog_, "Connect"), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this] { return card()->isVisible(); }));
    }
    [[nodiscard]] ui::QuestionStack *card() const { return dialog_->findChild<ui::QuestionStack *>(); }

    std::unique_ptr<ui::Workspace> workspace_;
    std::unique_ptr<ui::ConnectDialog> dialog_;
    HostAddress asked_;
};

TEST_F(ConnectDialogTest, NeedsAnAddress)
{
    dialog("debian13-leader.out");
    dialog_->findChild<QLineEdit *>()->clear();
    EXPECT_FALSE(buttonOf(*dialog_, "Connect")->isEnabled());
}

TEST_F(ConnectDialogTest, WhatAMemberTellsBecomesAProjectInBothVersions)
{
    for (const char *recorded : {"debian13-leader.out", "debian12-leader.out"}) {
        dialog(recorded);
        start();
        QTest::mouseClick(buttonOf(*card(), "Trust this key"), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this] { return buttonOf(*dialog_, "Open read-only") != nullptr; }))
            << wordsOf(*dialog_).toStdString();
        QSignalSpy connected(dialog_.get(), &ui::ConnectDialog::connected);
        QTest::mouseClick(buttonOf(*dialog_, "Open read-only"), Qt::LeftButton);
        ASSERT_EQ(connected.count(), 1);
        const auto project = connected.first().first().value<Project>();
        EXPECT_FALSE(project.cluster.isEmpty());
        EXPECT_EQ(project.withRole(Role::Postgres).size(), 1U) << recorded;
        EXPECT_FALSE(project.postgres.firstLeader.isEmpty());
    }
}

TEST_F(ConnectDialogTest, ARefusedKeyAndASilentHostAreSaid)
{
    dialog({});
    start();
    QTest::mouseClick(buttonOf(*card(), "Leave out for now"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return wordsOf(*dialog_).contains("was not accepted"); }));
    start();
    QTest::mouseClick(buttonOf(*card(), "Trust this key"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return wordsOf(*dialog_).contains("No answer from 192.0.2.11"); }));
    EXPECT_NE(buttonOf(*dialog_, "Connect"), nullptr);
}

TEST_F(ConnectDialogTest, EnterTrustsNobodyUnseen)
{
    dialog("debian13-leader.out");
    start();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(ConnectDialogTest, ClosingWhileItAsksHangsNowhere)
{
    dialog("debian13-leader.out");
    start();
    dialog_->reject();
    dialog_.reset();
    EXPECT_TRUE(workspace_->interaction->questions().empty());
}

class TryDialogTest : public testing::Test {
protected:
    /// A lab that does as told by the test.
    QString fakeLab(const QByteArray &up)
    {
        writeFile(folder_.filePath("lab"),
                  "#!/bin/sh\necho \"lab $*\"\ncase $1 in\ncheck) ;;\nup) " + up
                      + ";;\nknown-hosts) echo key ;;\nesac\n",
                  true);
        writeFile(folder_.filePath("project"), "#!/bin/sh\ntouch \"$1/demo.howdah\" \"$1/demo.secrets\"\n", true);
        return folder_.path();
    }
    void start(const QByteArray &up)
    {
        dialog_ = std::make_unique<ui::TryDialog>(fakeLab(up), folder_.filePath("mine"));
        dialog_->show();
        QTest::mouseClick(buttonOf(*dialog_, "Start the lab"), Qt::LeftButton);
    }

    QTemporaryDir folder_;
    std::unique_ptr<ui::TryDialog> dialog_;
};

TEST_F(TryDialogTest, WithoutALabItSaysHowToGetIt)
{
    const ui::TryDialog dialog({}, folder_.path());
    EXPECT_TRUE(wordsOf(dialog).contains("not on this computer"));
    EXPECT_FALSE(buttonOf(dialog, "Start the lab")->isVisibleTo(&dialog));
}

TEST_F(TryDialogTest, ALabThatIsUpIsReadyWithItsFiles)
{
    start("printf '\\033[32mbooting\\033[0m pg1\\n'");
    QSignalSpy ready(dialog_.get(), &ui::TryDialog::ready);
    ASSERT_TRUE(waitUntil([&] { return !ready.isEmpty(); }));
    for (const QVariant &file : ready.first())
        EXPECT_TRUE(QFile::exists(file.toString())) << file.toString().toStdString();
    QFile hosts(ready.first().at(2).toString());
    ASSERT_TRUE(hosts.open(QIODevice::ReadOnly));
    EXPECT_TRUE(hosts.readAll().contains("key"));
    const QString printed = dialog_->findChild<QPlainTextEdit *>()->toPlainText();
    EXPECT_TRUE(printed.contains("booting pg1")) << "without colours: " << printed.toStdString();
}

TEST_F(TryDialogTest, AFailureIsSaidWithItsLinesAndCanBeRepeated)
{
    start("echo no space left >&2; exit 1");
    ASSERT_TRUE(waitUntil([this] { return wordsOf(*dialog_).contains("it did not work"); }));
    EXPECT_TRUE(dialog_->findChild<QPlainTextEdit *>()->toPlainText().contains("no space left"));
    EXPECT_TRUE(buttonOf(*dialog_, "Start the lab")->isEnabled());
}

TEST_F(TryDialogTest, AComputerThatCannotRunItIsSaidSo)
{
    start("exit 3");
    ASSERT_TRUE(waitUntil([this] { return wordsOf(*dialog_).contains("cannot run on this computer"); }));
}

TEST_F(TryDialogTest, CanBeStopped)
{
    start("exec sleep 60");
    ASSERT_TRUE(waitUntil([this] { return dialog_->findChild<QPlainTextEdit *>()->toPlainText().contains("lab up"); }));
    QTest::qWait(50);
    QTest::mouseClick(buttonOf(*dialog_, "Stop"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return wordsOf(*dialog_).contains("Stopped."); }));
}

TEST(FindLab, InTheEnvironmentOrAroundTheProgram)
{
    const QString lab = sourcePath("/tests/lab");
    EXPECT_EQ(ui::findLab(lab, "/"), lab);
    EXPECT_EQ(ui::findLab(lab + "/lab", "/"), lab);
    EXPECT_EQ(ui::findLab("/no/such/folder", sourcePath("/build/dev/app")), "") << "what was named is meant";
    EXPECT_EQ(ui::findLab({}, sourcePath("/build/dev/app/howdah")), lab);
    EXPECT_EQ(ui::findLab({}, "/"), "");
}

} // namespace
} // namespace howdah::test
