#include "core/resource/files.h"

#include "core/base/text_diff.h"

namespace howdah {

namespace {

// head reads exactly its bytes from a pipe, so that the files can follow one another without a frame.
constexpr auto writeScript = R"sh(umask 077
while [ $# -gt 0 ]; do
    path=$1 owner=$2 mode=$3 size=$4
    shift 4
    parent=$(dirname -- "$path")
    [ -d "$parent" ] || install -d -m 0755 -- "$parent"
    head -c "$size" >"$path.howdah-new"
    if [ "$(stat -c %s -- "$path.howdah-new")" != "$size" ]; then
        rm -f -- "$path.howdah-new"
        echo "$path: the transfer was cut" >&2
        exit 1
    fi
    chown -- "$owner" "$path.howdah-new"
    chmod -- "$mode" "$path.howdah-new"
    sync -- "$path.howdah-new"
    mv -f -- "$path.howdah-new" "$path"
    sync -- "$parent"
done
)sh";

QString octal(int mode)
{
    return QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0'));
}

bool isAsWanted(const ManagedFile &wanted, const FileFact &found)
{
    return found.kind == FileKind::File && found.content == wanted.content && found.owner == wanted.owner
           && found.group == wanted.group && found.mode == wanted.mode;
}

FileDiff diffOf(const ManagedFile &wanted, const FileFact &found)
{
    FileDiff diff{wanted.path,
                  found.content ? QString::fromUtf8(found.content->reveal()) : QString(),
                  QString::fromUtf8(wanted.content.reveal()),
                  {}};
    diff.unified = unifiedDiff(diff.before, diff.after);
    if (diff.unified.isEmpty() && found.kind == FileKind::File)
        diff.unified =
            QStringLiteral("-%1:%2 %3\n+%4:%5 %6\n")
                .arg(found.owner, found.group, octal(found.mode), wanted.owner, wanted.group, octal(wanted.mode));
    return diff;
}

} // namespace

Check Files::check(const HostFacts &facts) const
{
    std::vector<ManagedFile> differing;
    Change change;
    QStringList verbs;
    for (const ManagedFile &wanted : files) {
        const FileFact &found = facts.file(wanted.path);
        if (isAsWanted(wanted, found))
            continue;
        if (found.kind == FileKind::Directory || found.kind == FileKind::Other)
            return Blocked{Error{
                ErrorKind::Blocked,
                QStringLiteral("%1 on %2 is no regular file, so it cannot be written").arg(wanted.path, facts.host),
                QStringLiteral("move it away and plan again"),
                {}}};
        differing.push_back(wanted);
        change.diffs.push_back(diffOf(wanted, found));
        verbs.append((found.kind == FileKind::Absent ? QStringLiteral("Create ") : QStringLiteral("Change "))
                     + wanted.path);
    }
    if (differing.empty())
        return Unchanged{QStringLiteral("files are as wanted")};
    change.summary = verbs.join(QStringLiteral(", "));
    change.commands.push_back(writeFilesCommand(differing));
    return change;
}

Command writeFilesCommand(const std::vector<ManagedFile> &files)
{
    QStringList args;
    QStringList shown;
    QByteArray stream;
    for (const ManagedFile &file : files) {
        args << file.path << file.owner + QLatin1Char(':') + file.group << octal(file.mode)
             << QString::number(file.content.reveal().size());
        stream += file.content.reveal();
        shown << QStringLiteral("write %1 (%2:%3, %4, %5 bytes)")
                     .arg(file.path, file.owner, file.group, octal(file.mode))
                     .arg(file.content.reveal().size());
    }
    return Command::script(QString::fromLatin1(writeScript), args)
        .withSecretInput(Secret(std::move(stream)))
        .shownAs(shown.join(QLatin1Char('\n')));
}

} // namespace howdah
