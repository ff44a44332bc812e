#include "tests/unit/plan/plan_text.h"
#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace howdah::test {

namespace {

QString indented(const QString &text, const QString &by)
{
    QString result;
    for (const QString &line : text.split('\n'))
        result += (line.isEmpty() ? line : by + line) + '\n';
    return result;
}

QString listed(const char *name, const QStringList &words)
{
    return words.isEmpty() ? QString() : QStringLiteral("    %1: %2\n").arg(QLatin1String(name), words.join(", "));
}

QString textOf(const FileDiff &diff, NewFiles newFiles)
{
    if (diff.before.isEmpty() && newFiles == NewFiles::LineCount)
        return QStringLiteral("      new %1 (%2 lines)\n").arg(diff.path).arg(diff.after.count('\n'));
    return QStringLiteral("      --- %1\n").arg(diff.path) + indented(diff.unified.trimmed(), "      ");
}

QString textOf(const Command &command)
{
    QStringList notes;
    if (command.user() != QLatin1String("root"))
        notes << "as " + command.user();
    if (command.mode() == CommandMode::Detached)
        notes << "detached as " + command.unit();
    if (command.mode() == CommandMode::Reboot)
        notes << "reboot";
    if (command.limit() != std::chrono::seconds(60))
        notes << QStringLiteral("within %1s").arg(command.limit().count());
    const QString head = notes.isEmpty() ? QString() : '(' + notes.join(", ") + ") ";
    const QStringList lines = (head + command.display()).split('\n');
    return "      $ " + lines.join("\n        ") + '\n';
}

QStringList namesOf(const std::vector<Loss> &losses)
{
    QStringList names;
    for (const Loss &loss : losses)
        names << loss.what;
    return names;
}

QString textOf(const Step &step, NewFiles newFiles)
{
    QString text = QStringLiteral("%1: %2\n").arg(step.id, step.title) + listed("needs", step.needs);
    for (const StepQuorum &quorum : step.quorums)
        text += QStringLiteral("    needs %1 of: %2\n").arg(quorum.atLeast).arg(quorum.of.join(", "));
    text += listed("restarts", step.restarts()) + listed("destroys", namesOf(step.losses()));
    for (const Change &change : step.changes) {
        text += "  * " + change.summary + '\n';
        for (const FileDiff &diff : change.diffs)
            text += textOf(diff, newFiles);
        for (const Command &command : change.commands)
            text += textOf(command);
    }
    if (step.diagnose)
        text += "  ? " + step.diagnose->display() + '\n';
    return text + '\n';
}

} // namespace

QString textOf(const Plan &plan, NewFiles newFiles)
{
    QString text;
    for (const Error &error : plan.blocked)
        text += "blocked: " + describe(error) + '\n';
    for (const Step &step : plan.steps)
        text += textOf(step, newFiles);
    return text.isEmpty() ? QStringLiteral("nothing to do\n") : text;
}

void expectGolden(const QString &name, const QString &actual)
{
    QFile file(test::sourcePath(QStringLiteral("/tests/golden/")) + name);
    if (qEnvironmentVariableIsSet("HOWDAH_UPDATE_GOLDENS")) {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(file.fileName()).path()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly))
        << name.toStdString() << " is missing; HOWDAH_UPDATE_GOLDENS=1 writes it";
    EXPECT_EQ(file.readAll().toStdString(), actual.toStdString()) << name.toStdString();
}

} // namespace howdah::test
