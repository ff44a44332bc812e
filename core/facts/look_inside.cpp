#include "core/facts/look_inside.h"

#include "core/facts/data_directory.h"

namespace howdah {

namespace {

/// $1: the device, $2: its filesystem, $3: mount options. Prints lines "KEY WORD…"; whatever may hold anything is base64. The mount is
/// this process's alone and goes with it, also when the connection is lost in the middle.
constexpr auto look = R"sh(
encode() { base64 -w0; echo; }
room=$(mktemp -d /run/howdah-look.XXXXXX)
trap 'umount "$room" 2>/dev/null || :; rmdir "$room" 2>/dev/null || :' EXIT
mount -t "$2" -o "$3" -- "$1" "$room"
printf 'space %s\n' "$(stat -f -c '%S %b %f' -- "$room")"
timeout 5 ls -A -- "$room" | head -n 20 | while IFS= read -r name; do
    printf 'name '
    printf '%s' "$name" | encode
done
timeout 20 find "$room" -xdev -maxdepth 6 -type f -path '*/global/pg_control' 2>/dev/null | while IFS= read -r control; do
    data=${control%/global/pg_control}
    [ -f "$data/PG_VERSION" ] || continue
    printf 'data '
    printf '%s' "${data#"$room"}/" | encode
    printf 'version '
    head -c 20 "$data/PG_VERSION" | encode
    printf 'control '
    head -c 512 "$control" | encode
    # Of all catalogues pg_database alone, 1262: its file has another number once it was rewritten. Others hold password hashes.
    number=$(od -A n -v -t u4 -w8 -j 8 -N 496 "$data/global/pg_filenode.map" 2>/dev/null | awk '$1 == 1262 { print $2; exit }')
    printf 'databases '
    head -c 1048576 "$data/global/${number:-1262}" 2>/dev/null | encode
    timeout 15 du -k -d 1 -- "$data/base" 2>/dev/null | while read -r kilobytes path; do
        case ${path##*/} in *[!0-9]* | '') continue ;; esac
        printf 'size %s %s\n' "${path##*/}" "$kilobytes"
    done
done
echo end
)sh";

/// How the filesystem is mounted so that not even its journal is replayed; "" = no way is known.
QString quietOptions(const QString &filesystem)
{
    const QString common = QStringLiteral("ro,nosuid,nodev,noexec");
    if (filesystem == QLatin1String("xfs"))
        return common + QStringLiteral(",norecovery,nouuid");
    if (filesystem == QLatin1String("ext3") || filesystem == QLatin1String("ext4"))
        return common + QStringLiteral(",noload");
    if (filesystem == QLatin1String("ext2"))
        return common;
    return {};
}

} // namespace

bool canLookInside(const BlockDevice &device)
{
    return device.mountPoints.isEmpty() && device.children.isEmpty() && !quietOptions(device.signature).isEmpty();
}

Command lookInsideCommand(const BlockDevice &device)
{
    return Command::program({QStringLiteral("unshare"), QStringLiteral("--mount"), QStringLiteral("--propagation"),
                             QStringLiteral("private"), QStringLiteral("sh"), QStringLiteral("-eu"),
                             QStringLiteral("-c"), QString::fromLatin1(look), QStringLiteral("howdah"), device.path,
                             device.signature, quietOptions(device.signature)})
        .within(std::chrono::seconds(90))
        .shownAs(QStringLiteral("mount %1 read-only, look inside, unmount").arg(device.path));
}

Result<DiskInside> parseInside(const BlockDevice &device, const QByteArray &output)
{
    DiskInside inside;
    inside.filesystem = device.signature;
    std::vector<RawDataDirectory> found;
    bool whole = false;
    for (const QByteArray &line : output.split('\n')) {
        const QByteArrayList words = line.split(' ');
        const QByteArray &key = words.first();
        const QByteArray value = words.size() > 1 ? words.at(1) : QByteArray();
        if (key == "end")
            whole = true;
        else if (key == "space" && words.size() == 4) {
            const qint64 block = value.toLongLong();
            inside.size = block * words.at(2).toLongLong();
            inside.used = inside.size - block * words.at(3).toLongLong();
        } else if (key == "name")
            inside.names << QString::fromUtf8(QByteArray::fromBase64(value));
        else if (key == "data") {
            found.emplace_back();
            found.back().path = QString::fromUtf8(QByteArray::fromBase64(value));
        } else if (found.empty())
            continue;
        else if (key == "version")
            found.back().version = QByteArray::fromBase64(value).trimmed();
        else if (key == "control")
            found.back().control = QByteArray::fromBase64(value);
        else if (key == "databases")
            found.back().databases = QByteArray::fromBase64(value);
        else if (key == "size" && words.size() == 3)
            found.back().sizes.insert(value.toUInt(), words.at(2).toLongLong() * 1024);
    }
    if (!whole)
        return fail(ErrorKind::Parse, QStringLiteral("Looking inside %1 ended early").arg(device.path),
                    QStringLiteral("Look again; the host may be busy."));
    for (const RawDataDirectory &raw : found)
        inside.dataDirectories.push_back(readDataDirectory(raw));
    return inside;
}

Result<DiskInside> lookInside(const QString &host, const BlockDevice &device, Transport &transport,
                              std::stop_token stop)
{
    const Result<CommandOutput> output = transport.run(lookInsideCommand(device), std::move(stop));
    if (!output)
        return fail(output.error());
    if (output->status != 0)
        return fail(ErrorKind::RemoteExit, QStringLiteral("%1 on %2 could not be looked into").arg(device.path, host),
                    QStringLiteral("The filesystem may be damaged, or was not unmounted cleanly. Nothing was written."),
                    QString::fromUtf8(output->err.trimmed().split('\n').last()));
    return parseInside(device, output->out);
}

} // namespace howdah
