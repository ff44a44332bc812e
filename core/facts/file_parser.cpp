#include "core/facts/file_parser.h"

#include "core/facts/sections.h"

#include <algorithm>

namespace howdah {

namespace {

constexpr int entriesOfARecord = 9;

FileKind kindOf(const QByteArray &letter)
{
    if (letter == "f")
        return FileKind::File;
    if (letter == "d")
        return FileKind::Directory;
    if (letter == "l")
        return FileKind::Link;
    return FileKind::Other;
}

Result<FileFact> parseRecord(const QByteArray &section, const QByteArrayList &record)
{
    bool modeIsNumber = false;
    bool sizeIsNumber = false;
    FileFact file;
    file.kind = kindOf(record[1]);
    file.mode = record[2].toInt(&modeIsNumber, 8);
    file.owner = text(record[3]);
    file.group = text(record[4]);
    file.size = record[5].toLongLong(&sizeIsNumber);
    file.linkTarget = text(record[6]);
    file.empty = record[7] == "empty";
    if (!modeIsNumber || !sizeIsNumber || (!record[8].endsWith('.') && !record[8].endsWith('!')))
        return brokenSection(section, QStringLiteral("a broken record"), record[0]);
    if (record[8].endsWith('.')) {
        const auto content = QByteArray::fromBase64Encoding(record[8].chopped(1).replace('\n', ""),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!content)
            return brokenSection(section, QStringLiteral("content that is no base64"), record[0]);
        file.content = Secret(*content);
    }
    return file;
}

bool saysAbsent(const QByteArray &error)
{
    return error.endsWith(": No such file or directory") || error.endsWith(": Not a directory");
}

} // namespace

Result<> parseFiles(const QByteArray &section, const QByteArrayList &asked, const QByteArray &records,
                    const QByteArray &errors, QMap<QString, FileFact> &files)
{
    const QByteArrayList found = entries(records);
    if (found.size() % entriesOfARecord != 0)
        return brokenSection(section, QStringLiteral("an incomplete record"), found.isEmpty() ? "" : found.last());
    QByteArrayList missing = asked;
    for (qsizetype i = 0; i < found.size(); i += entriesOfARecord) {
        const QByteArrayList record = found.mid(i, entriesOfARecord);
        const Result<FileFact> file = parseRecord(section, record);
        if (!file)
            return fail(file.error());
        if (!missing.removeOne(record[0]))
            return brokenSection(section, QStringLiteral("a path that was not asked for"), record[0]);
        files.insert(text(record[0]), *file);
    }

    // Absence must be said, once for each path: a find that was ended, or is not there, says nothing.
    qsizetype absences = 0;
    for (const QByteArray &error : lines(errors)) {
        if (saysAbsent(error)) {
            ++absences;
            continue;
        }
        const auto named = [&](const QByteArray &path) { return error.contains("'" + path + "': "); };
        const auto path = std::find_if(missing.begin(), missing.end(), named);
        if (path != missing.end()) {
            FileFact file;
            file.kind = FileKind::Other;
            file.empty = false;
            file.problem = text(error.mid(error.lastIndexOf(": ") + 2));
            files.insert(text(*path), file);
            missing.erase(path);
        }
    }
    if (missing.size() > absences)
        return brokenSection(section, QStringLiteral("not every path was looked at"), errors);
    for (const QByteArray &path : missing)
        files.insert(text(path), FileFact());
    return {};
}

} // namespace howdah
