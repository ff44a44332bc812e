#include "core/resource/mounted_filesystem.h"

#include "core/resource/directory.h"
#include "core/resource/files.h"

#include <QLocale>

#include <algorithm>

namespace howdah {

namespace {

using namespace std::chrono_literals;

// The facts may be minutes old when this runs, so the device is looked at once more, by the tool that finds most.
// Each look stands alone: in a pipe, a tool that fails would pass for one that finds nothing. wipefs itself takes a read
// error for "nothing found", so the device is read before.
constexpr auto formatScript = R"sh(device=$1 type=$2 uuid=$3 expected=$4
mounted=$(lsblk -n -o MOUNTPOINT -- "$device")
if [ -n "$(printf '%s' "$mounted" | tr -d '[:space:]')" ]; then
    echo "$device is mounted; nothing was changed" >&2
    exit 1
fi
head -c 1048576 -- "$device" >/dev/null
found=$(wipefs --noheadings -O TYPE -- "$device")
found=$(printf '%s' "$found" | tr '\n' ' ' | sed 's/ *$//')
case "$expected:$found" in
    *:) ;; # blank; or wiped before, and cut then
    *)
        case " $found " in
            *" $expected "*) wipefs -a -q -- "$device" ;;
            *) echo "$device carries: $found; nothing was changed" >&2; exit 1 ;;
        esac ;;
esac
case "$type" in
    xfs) mkfs.xfs -q -m "uuid=$uuid" -- "$device" ;;
    ext4) mkfs.ext4 -q -F -U "$uuid" -- "$device" ;;
esac
udevadm settle --timeout=10 2>/dev/null || true
)sh";

// The empty directory below the mount stays root's: without its disk, nothing can be written there by PostgreSQL.
constexpr auto mountScript = R"sh(mount_point=$1 owner=$2
[ -d "$mount_point" ] || install -d -m 0755 -- "$mount_point"
systemctl daemon-reload
mountpoint -q -- "$mount_point" || mount -- "$mount_point"
install -d -o "$owner" -g "$owner" -m 0755 -- "$mount_point"
)sh";

QString sizeOf(const BlockDevice &device)
{
    return QLocale::c().formattedDataSize(device.size);
}

QString contentOf(const BlockDevice &device)
{
    QStringList parts;
    if (!device.signature.isEmpty())
        parts << device.signature + (device.label.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(device.label));
    if (!device.children.isEmpty())
        parts << QStringLiteral("%1 on it").arg(device.children.join(QStringLiteral(", ")));
    if (!device.mountPoints.isEmpty())
        parts << QStringLiteral("mounted at %1").arg(device.mountPoints.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}

Blocked refuse(QString what, QString hint)
{
    return Blocked{Error{ErrorKind::Blocked, std::move(what), std::move(hint), {}}};
}

/// The mount point of a line of fstab; empty for comments and blank lines. Bytes, because comments may be of any encoding.
QByteArray fstabTarget(const QByteArray &line)
{
    const QByteArrayList fields = line.simplified().split(' ');
    return fields.size() < 2 || fields[0].startsWith('#') ? QByteArray() : fields[1];
}

QByteArray withFstabLine(const QByteArray &fstab, const QByteArray &mountPoint, const QByteArray &line)
{
    QByteArrayList kept;
    for (const QByteArray &existing : fstab.split('\n')) {
        if (fstabTarget(existing) != mountPoint)
            kept.append(existing);
    }
    QByteArray text = kept.join('\n');
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text + line + '\n';
}

/// Is this the one line for the mount point?
bool hasFstabLine(const QByteArray &fstab, const QByteArray &mountPoint, const QByteArray &line)
{
    const QByteArrayList lines = fstab.split('\n');
    return lines.contains(line) && std::count_if(lines.begin(), lines.end(), [&](const QByteArray &existing) {
                                       return fstabTarget(existing) == mountPoint;
                                   }) == 1;
}

/// What of the device and of everything on it is mounted: formatting it would pull the ground from under them.
QStringList mountedOn(const HostFacts &facts, const BlockDevice &device)
{
    QStringList mounted = device.mountPoints;
    for (const QString &child : device.children) {
        const BlockDevice *below = facts.device(child);
        if (below != nullptr && below != &device)
            mounted += mountedOn(facts, *below);
    }
    return mounted;
}

bool isOurs(const MountedFilesystem &wanted, const BlockDevice &device)
{
    return device.signature == wanted.type && device.uuid.compare(wanted.uuid, Qt::CaseInsensitive) == 0;
}

QString blankDevicesOf(const HostFacts &facts)
{
    QStringList known;
    for (const BlockDevice &other : facts.devices) {
        if (other.isBlank() && !other.readOnly)
            known << QStringLiteral("%1 (%2)").arg(other.path, sizeOf(other));
    }
    return known.isEmpty() ? QStringLiteral("there is no blank device on this host")
                           : QStringLiteral("blank devices there: %1").arg(known.join(QStringLiteral(", ")));
}

/// Why nothing of ours can be mounted at the place, whatever the device is.
std::optional<Blocked> refusedPlace(const MountedFilesystem &wanted, const HostFacts &facts, const BlockDevice &device)
{
    if (const Mount *mounted = facts.mountAt(wanted.mountPoint); mounted != nullptr) {
        const BlockDevice *other = facts.device(mounted->source);
        if (other == nullptr || other->path != device.path)
            return refuse(QStringLiteral("%1 on %2 is in use: %3 is mounted there, not %4")
                              .arg(wanted.mountPoint, facts.host, mounted->source, device.path),
                          QStringLiteral("choose another mount point, or set disks.mode to ownership"));
        if (!isOurs(wanted, device))
            return refuse(
                QStringLiteral("%1 on %2 is already mounted at %3 with a filesystem that Howdah did not make (%4)")
                    .arg(device.path, facts.host, wanted.mountPoint, contentOf(device)),
                QStringLiteral("to use it as it is, set disks.mode to ownership"));
        return std::nullopt;
    }
    const FileFact &below = facts.file(wanted.mountPoint);
    if (below.kind == FileKind::Directory && !below.empty)
        return refuse(QStringLiteral("%1 on %2 is not empty: mounting there would hide what is in it")
                          .arg(wanted.mountPoint, facts.host),
                      QStringLiteral("move its content away, or choose another mount point"));
    if (below.kind != FileKind::Absent && below.kind != FileKind::Directory)
        return refuse(QStringLiteral("%1 on %2 is no directory, so nothing can be mounted there")
                          .arg(wanted.mountPoint, facts.host),
                      QStringLiteral("move it away, or choose another mount point"));
    return std::nullopt;
}

/// Why the device must not be formatted.
std::optional<Blocked> refusedDevice(const MountedFilesystem &wanted, const HostFacts &facts, const BlockDevice &device)
{
    if (device.readOnly)
        return refuse(QStringLiteral("%1 on %2 is read-only").arg(device.path, facts.host),
                      QStringLiteral("choose another device"));
    if (device.signature == QLatin1String("unreadable"))
        return refuse(
            QStringLiteral("%1 on %2 could not be read, so nobody knows what it carries").arg(device.path, facts.host),
            QStringLiteral("look at the kernel's log of that host (dmesg), or choose another device"));
    if (const QStringList inUse = mountedOn(facts, device); !inUse.isEmpty())
        return refuse(QStringLiteral("%1 on %2 is in use (mounted at %3), so it is not formatted")
                          .arg(device.path, facts.host, inUse.join(QStringLiteral(", "))),
                      QStringLiteral("choose another device, or unmount it first"));
    if (!device.isBlank() && !wanted.mayWipe)
        return refuse(QStringLiteral("%1 on %2 is not blank (%3, %4), so it is not formatted")
                          .arg(device.path, facts.host, contentOf(device), sizeOf(device)),
                      QStringLiteral("choose another device; if its data may be lost, name it under "
                                     "disks.allow_wipe: {host: %1, device: %2}")
                          .arg(facts.host, device.stableId));
    return std::nullopt;
}

Loss lossOf(const BlockDevice &device, const HostFacts &facts)
{
    Loss loss{QStringLiteral("everything on %1 of %2 (%3, %4)")
                  .arg(device.path, facts.host, contentOf(device), sizeOf(device)),
              {}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            loss.facts << name + QLatin1Char(' ') + value;
    };
    add(QStringLiteral("model"), device.model);
    add(QStringLiteral("serial number"), device.serial);
    add(QStringLiteral("permitted as"), device.stableId);
    add(QStringLiteral("UUID of its filesystem"), device.uuid);
    return loss;
}

void addFormat(Change &change, const MountedFilesystem &wanted, const HostFacts &facts, const BlockDevice &device)
{
    const bool blank = device.isBlank();
    if (!blank)
        change.losses.push_back(lossOf(device, facts));
    change.commands.push_back(
        Command::script(QString::fromLatin1(formatScript),
                        {device.path, wanted.type, wanted.uuid, blank ? QStringLiteral("blank") : device.signature})
            .within(600s)
            .shownAs(QStringLiteral("%1mkfs.%2 (UUID %3) %4, after one more look that it is %5")
                         .arg(blank ? QString() : QStringLiteral("wipefs -a %1\n").arg(device.path), wanted.type,
                              wanted.uuid, device.path,
                              blank ? QStringLiteral("blank") : QStringLiteral("not in use"))));
}

void addFstabLine(Change &change, const MountedFilesystem &wanted, const HostFacts &facts)
{
    const FileFact &fstab = facts.file(QStringLiteral("/etc/fstab"));
    const QByteArray text = fstab.content ? fstab.content->reveal() : QByteArray();
    const QByteArray line = QStringLiteral("UUID=%1 %2 %3 noatime,nofail,x-systemd.device-timeout=30s 0 %4")
                                .arg(wanted.uuid, wanted.mountPoint, wanted.type,
                                     wanted.type == QLatin1String("ext4") ? QStringLiteral("2") : QStringLiteral("0"))
                                .toUtf8();
    if (hasFstabLine(text, wanted.mountPoint.toUtf8(), line))
        return;
    const Files file{
        {{QStringLiteral("/etc/fstab"), Secret(withFstabLine(text, wanted.mountPoint.toUtf8(), line)),
          QStringLiteral("root"), QStringLiteral("root"), fstab.kind == FileKind::File ? fstab.mode : 0644}}};
    if (const Check checked = file.check(facts); const auto *fileChange = std::get_if<Change>(&checked)) {
        change.diffs = fileChange->diffs;
        change.commands.insert(change.commands.end(), fileChange->commands.begin(), fileChange->commands.end());
    }
}

} // namespace

Check MountedFilesystem::check(const HostFacts &facts) const
{
    const BlockDevice *found = facts.device(device);
    if (found == nullptr)
        return refuse(QStringLiteral("%1 has no block device %2 for %3").arg(facts.host, device, mountPoint),
                      blankDevicesOf(facts));
    if (const std::optional<Blocked> refused = refusedPlace(*this, facts, *found))
        return *refused;
    const FileFact &fstab = facts.file(QStringLiteral("/etc/fstab"));
    if (fstab.kind != FileKind::Absent && !fstab.content)
        return refuse(
            QStringLiteral("/etc/fstab on %1 is no regular file that can be read, so no line can be added to it")
                .arg(facts.host),
            QStringLiteral("make it a regular file, or mount %1 yourself and set disks.mode to ownership")
                .arg(mountPoint));

    Change change;
    const bool formatted = isOurs(*this, *found);
    if (!formatted) {
        if (const std::optional<Blocked> refused = refusedDevice(*this, facts, *found))
            return *refused;
        addFormat(change, *this, facts, *found);
    }
    addFstabLine(change, *this, facts);
    const bool mounted = facts.mountAt(mountPoint) != nullptr;
    if (!mounted)
        change.commands.push_back(
            Command::script(QString::fromLatin1(mountScript), {mountPoint, owner})
                .shownAs(QStringLiteral("systemctl daemon-reload\nmount %1\ninstall -d -o %2 -g %2 -m 0755 %1")
                             .arg(mountPoint, owner)));

    const Check directory = Directory{mountPoint, owner, owner, 0755}.check(facts);
    if (change.commands.empty())
        return directory;
    if (const auto *ownership = std::get_if<Change>(&directory); ownership != nullptr && mounted)
        change.commands.insert(change.commands.end(), ownership->commands.begin(), ownership->commands.end());
    change.summary = mounted     ? QStringLiteral("Mount %1 at %2 at every boot").arg(found->path, mountPoint)
                     : formatted ? QStringLiteral("Mount %1 at %2").arg(found->path, mountPoint)
                                 : QStringLiteral("Format %1 (%2) as %3 and mount it at %4")
                                       .arg(found->path, sizeOf(*found), type, mountPoint);
    return change;
}

} // namespace howdah
