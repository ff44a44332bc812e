#pragma once

#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QString>

#include <string>
#include <vector>

namespace howdah::test {

/// The case files of this folder. With HOWDAH_UPDATE_GOLDENS=1 in the environment expectGolden() writes what it got.

inline QString caseFolder(const QString &kind)
{
    return test::sourcePath(QStringLiteral("/tests/cases/project/")) + kind;
}

inline QByteArray readAll(const QString &fileName)
{
    QFile file(fileName);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << fileName.toStdString();
    return file.readAll();
}

/// Base names of the files with this suffix, or of the folders when it is empty.
inline std::vector<std::string> caseNames(const QString &kind, const QString &suffix)
{
    std::vector<std::string> names;
    const QDir folder(caseFolder(kind));
    const QStringList entries = suffix.isEmpty()
                                    ? folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)
                                    : folder.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (const QString &entry : entries)
        names.push_back(entry.chopped(suffix.size()).toStdString());
    return names;
}

inline void expectGolden(const QString &fileName, const QString &actual)
{
    if (qEnvironmentVariableIsSet("HOWDAH_UPDATE_GOLDENS")) {
        QFile file(fileName);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    EXPECT_EQ(QString::fromUtf8(readAll(fileName)).toStdString(), actual.toStdString()) << fileName.toStdString();
}

/// A test name of what a case is called.
inline std::string testName(const testing::TestParamInfo<std::string> &info)
{
    std::string name = info.param;
    for (char &c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0)
            c = '_';
    }
    return name;
}

} // namespace howdah::test
