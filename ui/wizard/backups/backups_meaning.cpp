#include "ui/wizard/backups/backups_meaning.h"

#include "ui/wizard/backups/backups_page.h"
#include "ui/wizard/backups/calendar_text.h"

#include <cmath>

namespace howdah::ui {

namespace {

std::vector<Meaning> withoutBackups()
{
    return {
        {BackupsPage::tr("No way back"),
         BackupsPage::tr("Replicas are no backup: a table that is dropped by mistake is gone on all hosts within a "
                         "second, and so are pages that a fault has damaged."),
         State::Warning},
        {BackupsPage::tr("Replicas are copied from the leader"),
         BackupsPage::tr("Each new one reads the whole leader over the network."),
         {}},
        {BackupsPage::tr("No rehearsal"),
         BackupsPage::tr("There is nothing to set up a second cluster from, to try an update or to look at yesterday."),
         {}},
    };
}

/// pgBackRest keeps everything between the oldest full backup that it keeps and now.
Meaning restorable(const BackupSettings &backup)
{
    const QString title = BackupsPage::tr("Restorable");
    const std::optional<double> days = daysBetween(backup.fullSchedule);
    if (backup.fullSchedule.isEmpty())
        return {
            title,
            BackupsPage::tr("To any moment after the first full backup, which Deploy makes. WAL is kept since then, "
                            "and its amount only grows."),
            State::Warning};
    if (!days || backup.retainFull < 1)
        return {
            title,
            BackupsPage::tr("To any moment since the oldest full backup that is kept. How long that is, follows from "
                            "the schedule."),
            {}};
    const int most = static_cast<int>(std::lround(backup.retainFull * *days));
    const int least = static_cast<int>(std::lround((backup.retainFull - 1) * *days));
    const QString text =
        least < 1 ? BackupsPage::tr("To any moment since the last full backup: right after one, that is a moment ago.")
                  : BackupsPage::tr("To any second of the last %1 to %2 days, once so many have passed: since the "
                                    "oldest of %3 full backups.")
                        .arg(least)
                        .arg(most)
                        .arg(backup.retainFull);
    return {title, text, least < 1 ? std::optional(State::Warning) : std::nullopt};
}

Meaning loss(const Project &project)
{
    const bool path = project.backup.type == RepositoryType::Posix;
    return {BackupsPage::tr("If all hosts are lost"),
            path ? BackupsPage::tr("What the shared directory holds is left. If it is in the same room, it may be lost "
                                   "with them.")
                 : BackupsPage::tr("The bucket has everything but about the last minute of WAL."),
            {}};
}

Meaning secrecy(const BackupSettings &backup)
{
    if (backup.encrypt)
        return {
            BackupsPage::tr("Who can read them"),
            BackupsPage::tr("Only who has the passphrase. Keep a copy of the secrets outside this computer: without "
                            "it no backup can be read, by nobody."),
            {}};
    return {BackupsPage::tr("Who can read them"),
            backup.type == RepositoryType::S3
                ? BackupsPage::tr("Whoever may read the bucket reads all data: the files are not encrypted.")
                : BackupsPage::tr("Whoever may read the directory reads all data: the files are not encrypted."),
            {}};
}

} // namespace

std::vector<Meaning> backupsMeanings(const Project &project)
{
    const BackupSettings &backup = project.backup;
    if (backup.type == RepositoryType::None)
        return withoutBackups();
    return {
        restorable(backup),
        {BackupsPage::tr("Storage"),
         BackupsPage::tr("Unknown until the first backups are made: it hangs on how much is written a day. The page "
                         "Backups measures it then."),
         {}},
        loss(project),
        secrecy(backup)};
}

} // namespace howdah::ui
