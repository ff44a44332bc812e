#include "core/preflight/mount_lookup.h"

namespace howdah {

const Mount *mountHolding(const HostFacts &facts, const QString &path)
{
    const Mount *best = nullptr;
    for (const Mount &mount : facts.mounts) {
        const bool holds = mount.target == QLatin1String("/") || path == mount.target
                           || path.startsWith(mount.target + QLatin1Char('/'));
        // Of two mounts at one place the later one covers the earlier.
        if (holds && (best == nullptr || mount.target.size() >= best->target.size()))
            best = &mount;
    }
    return best;
}

bool isShared(const Mount &mount)
{
    static const QStringList kinds = {QStringLiteral("nfs"),     QStringLiteral("nfs4"),   QStringLiteral("cifs"),
                                      QStringLiteral("smb3"),    QStringLiteral("ceph"),   QStringLiteral("gfs2"),
                                      QStringLiteral("ocfs2"),   QStringLiteral("lustre"), QStringLiteral("9p"),
                                      QStringLiteral("virtiofs")};
    return kinds.contains(mount.type) || mount.type.startsWith(QLatin1String("fuse."));
}

} // namespace howdah
