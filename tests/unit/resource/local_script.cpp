#include "tests/unit/resource/local_script.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace howdah::test {

ScriptRun runHere(const Command &command, const QByteArray &input, const QString &path, bool only)
{
    const QStringList argv = command.argv();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!path.isEmpty())
        environment.insert("PATH", only ? path : path + ':' + environment.value("PATH"));
    process.setProcessEnvironment(environment);
    process.start("/bin/" + argv.first(), argv.mid(1));
    EXPECT_TRUE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(20000)) << command.shellWords().toStdString();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString ownUser()
{
    return QFileInfo(QStringLiteral("/proc/self")).owner();
}

QString ownGroup()
{
    return QFileInfo(QStringLiteral("/proc/self")).group();
}

void writeProgram(const QString &folder, const QString &name, const QByteArray &script)
{
    QFile file(folder + '/' + name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<absent>");
}

} // namespace howdah::test
