// The script of writeFilesCommand() is run for real, in a temporary folder.

#include "core/resource/files.h"
#include "tests/unit/resource/local_script.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace howdah {
namespace {

using test::contentOf;
using test::runHere;
using test::ScriptRun;

int modeOf(const QString &path)
{
    struct stat found {};
    return stat(qPrintable(path), &found) == 0 ? static_cast<int>(found.st_mode & 07777) : -1;
}

class WriteFiles : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return folder_.filePath(name); }

    [[nodiscard]] ManagedFile file(const QString &name, const QByteArray &content, int mode = 0644) const
    {
        return {path(name), Secret(content), test::ownUser(), test::ownGroup(), mode};
    }

    [[nodiscard]] static ScriptRun write(const std::vector<ManagedFile> &files)
    {
        const Command command = writeFilesCommand(files);
        return runHere(command, command.input());
    }

    /// Everything below the folder, so that nothing temporary stays behind unseen.
    [[nodiscard]] QStringList everything() const
    {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir folder_;
};

TEST_F(WriteFiles, several_in_one_stream)
{
    const std::vector<ManagedFile> files = {file("a", "with newline\n"), file("b", "without"), file("c", ""),
                                            file("d", "after the empty one\n", 0600),
                                            file("e", QByteArray(300000, 'x'))};
    const ScriptRun run = write(files);
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    for (const ManagedFile &wanted : files) {
        EXPECT_EQ(contentOf(wanted.path), wanted.content.reveal()) << wanted.path.toStdString();
        EXPECT_EQ(modeOf(wanted.path), wanted.mode) << wanted.path.toStdString();
    }
    EXPECT_EQ(everything(), (QStringList{"a", "b", "c", "d", "e"}));
    EXPECT_TRUE(run.out.isEmpty() && run.err.isEmpty()) << "what is written is not shown";
}

TEST_F(WriteFiles, every_byte_comes_through)
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    EXPECT_EQ(write({file("bytes", bytes + bytes), file("after", "\n\n")}).status, 0);
    EXPECT_EQ(contentOf(path("bytes")), bytes + bytes);
    EXPECT_EQ(contentOf(path("after")), QByteArray("\n\n"));
}

TEST_F(WriteFiles, odd_names)
{
    for (const QString name :
         {"with blank", "-rf", "$(touch x)", "a'b\"c", "*", "new\nline", "über", ";ls", "back\\slash"}) {
        const ScriptRun run = write({file(name, name.toUtf8())});
        EXPECT_EQ(run.status, 0) << name.toStdString() << ": " << run.err.toStdString();
        EXPECT_EQ(contentOf(path(name)), name.toUtf8());
    }
    EXPECT_EQ(everything().size(), 9);
}

TEST_F(WriteFiles, a_missing_parent_is_made_and_others_can_enter_it)
{
    EXPECT_EQ(write({file("etcd.service.d/deep er/howdah.conf", "x\n")}).status, 0);
    EXPECT_EQ(contentOf(path("etcd.service.d/deep er/howdah.conf")), QByteArray("x\n"));
    EXPECT_EQ(modeOf(path("etcd.service.d")), 0755);
    EXPECT_EQ(modeOf(path("etcd.service.d/deep er")), 0755);
}

TEST_F(WriteFiles, a_parent_that_is_there_keeps_its_mode)
{
    ASSERT_TRUE(QDir(folder_.path()).mkdir("private"));
    ASSERT_EQ(chmod(qPrintable(path("private")), 0700), 0);
    EXPECT_EQ(write({file("private/file", "x\n")}).status, 0);
    EXPECT_EQ(modeOf(path("private")), 0700);
}

TEST_F(WriteFiles, a_cut_stream_leaves_the_old_file_and_nothing_else)
{
    ASSERT_EQ(write({file("second", "old content\n")}).status, 0);
    const Command command =
        writeFilesCommand({file("first", "whole\n"), file("second", "new content\n"), file("third", "3")});
    const QByteArray stream = command.input();
    for (qsizetype length = 0; length < stream.size(); ++length) {
        QFile::remove(path("first"));
        const ScriptRun run = runHere(command, stream.left(length));
        EXPECT_NE(run.status, 0) << length;
        EXPECT_TRUE(run.err.contains("the transfer was cut")) << run.err.toStdString();
        EXPECT_EQ(contentOf(path("first")), length >= 6 ? "whole\n" : "<absent>");
        EXPECT_EQ(contentOf(path("second")), length >= 18 ? "new content\n" : "old content\n") << length;
        EXPECT_EQ(contentOf(path("third")), QByteArray("<absent>"));
        for (const QString &entry : everything())
            EXPECT_FALSE(entry.contains("howdah-new")) << entry.toStdString();
    }
    EXPECT_EQ(runHere(command, stream).status, 0) << "and can be repeated";
    EXPECT_EQ(contentOf(path("second")), QByteArray("new content\n"));
}

TEST_F(WriteFiles, a_leftover_of_a_killed_run_does_no_harm)
{
    QFile leftover(path("a.howdah-new"));
    ASSERT_TRUE(leftover.open(QIODevice::WriteOnly));
    leftover.write("much longer than what is to be written now\n");
    leftover.close();
    ASSERT_EQ(chmod(qPrintable(path("a.howdah-new")), 0400), 0);
    EXPECT_EQ(write({file("a", "short\n")}).status, 0);
    EXPECT_EQ(contentOf(path("a")), QByteArray("short\n"));
    EXPECT_EQ(everything(), QStringList{"a"});
}

TEST_F(WriteFiles, a_link_is_replaced_and_its_target_left_alone)
{
    ASSERT_EQ(write({file("target", "theirs\n")}).status, 0);
    ASSERT_TRUE(QFile::link(path("target"), path("link")));
    EXPECT_EQ(write({file("link", "ours\n")}).status, 0);
    EXPECT_EQ(contentOf(path("target")), QByteArray("theirs\n"));
    EXPECT_FALSE(QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(contentOf(path("link")), QByteArray("ours\n"));
}

TEST_F(WriteFiles, an_unknown_owner_leaves_the_old_file)
{
    ASSERT_EQ(write({file("a", "old\n")}).status, 0);
    ManagedFile wanted = file("a", "new\n");
    wanted.owner = "no-such-user";
    EXPECT_NE(write({wanted}).status, 0);
    EXPECT_EQ(contentOf(path("a")), QByteArray("old\n"));
}

TEST_F(WriteFiles, a_file_is_never_readable_by_others_on_its_way)
{
    // chown is the first command after the content is there: what the file's mode is then, it was from the beginning.
    QTemporaryDir programs;
    test::writeProgram(programs.path(), "chown", "stat -c %a \"$3\" >\"$3.seen\"\n");
    const Command command = writeFilesCommand({file("secret", "s3cret\n", 0644)});
    EXPECT_EQ(runHere(command, command.input(), programs.path()).status, 0);
    EXPECT_EQ(contentOf(path("secret.howdah-new.seen")), QByteArray("600\n"));
}

TEST_F(WriteFiles, a_content_is_neither_in_the_words_nor_in_what_is_shown)
{
    const Command command = writeFilesCommand({file("secret", "MARKER-s3cret\n", 0600)});
    EXPECT_FALSE(command.shellWords().contains("MARKER"));
    EXPECT_FALSE(command.display().contains("MARKER"));
    EXPECT_EQ(
        command.display(),
        QStringLiteral("write %1 (%2:%3, 0600, 14 bytes)").arg(path("secret"), test::ownUser(), test::ownGroup()));
}

} // namespace
} // namespace howdah
