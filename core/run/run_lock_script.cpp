#include "core/run/run_lock_script.h"

namespace howdah {

namespace {

// Shared by both scripts. $1 directory, $2 token. The guard orders them. The record has one line a field, of which `held` is true only
// while its keeper holds the lock.
const QString &prelude()
{
    static const QString text = QStringLiteral(R"sh(
umask 077
dir=$1 token=$2
mkdir -p "$dir"
record=$dir/run.holder
exec 8>"$dir/run.guard" 9>>"$dir/run.lock"
flock 8

read_record() {
    theirs= keeper= their_sshd=
    [ -f "$record" ] || return 0
    { read -r theirs; read -r keeper; read -r their_sshd; } <"$record" || :
}
)sh");
    return text;
}

// $3 the dead run's token, $4… task, user, computer, place, process
const QString &takeScript()
{
    static const QString text = QStringLiteral(R"sh(
dead=$3
shift 3

# The connection is this: the first process above that is sshd's.
sshd=$$
while [ "$sshd" -gt 1 ]; do
    stat=$(cat "/proc/$sshd/stat")
    name=${stat#*\(}
    case ${name%\)*} in sshd* | dropbear*) break ;; esac
    stat=${stat##*\) ?}
    sshd=${stat# }
    sshd=${sshd%% *}
done
if [ "$sshd" -le 1 ]; then
    echo "problem no sshd is above this command, so nothing would end the lock"
    exit 0
fi

read_record
if ! flock -n 9; then
    if [ -n "$theirs" ] && { [ "$theirs" = "$token" ] || [ "$theirs" = "$dead" ]; }; then
        kill "$keeper" 2>/dev/null || :
        [ "$their_sshd" = "$sshd" ] || kill "$their_sshd" 2>/dev/null || :
    fi
    # A connection that has just ended needs a moment to be seen.
    if ! flock -w 1 9; then
        echo busy
        cat "$record" 2>/dev/null || :
        exit 0
    fi
fi

# Holds the lock by the descriptor that it inherits.
setsid tail -s 0.1 --pid="$sshd" -f /dev/null </dev/null >/dev/null 2>&1 8>&- &
keeper=$!
echo taken
[ -z "$theirs" ] || [ "$theirs" = "$token" ] || [ ! -f "$record" ] || cat "$record"
printf '%s\n' "$token" "$keeper" "$sshd" "$(date -u +%FT%TZ)" "$@" >"$record.new"
mv "$record.new" "$record"
systemctl list-units --plain --no-legend --state=running 'howdah-*.service' 2>/dev/null 8>&- 9>&- | while read -r unit _; do
    echo "unit $unit"
done
)sh");
    return text;
}

const QString &releaseScript()
{
    static const QString text = QStringLiteral(R"sh(
read_record
if [ "$theirs" = "$token" ]; then
    # While the lock is free no keeper lives, and its number may be another process's.
    flock -n 9 || kill "$keeper" 2>/dev/null || :
    rm -f "$record"
fi
)sh");
    return text;
}

QString oneLine(QString text)
{
    text = text.simplified().left(200);
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

Command takeRunLock(const RunIdentity &run, const QString &dead, const QString &directory)
{
    return Command::script(prelude() + takeScript(), {directory, run.token, dead, oneLine(run.task), oneLine(run.user),
                                                      oneLine(run.computer), run.place, QString::number(run.process)})
        .within(std::chrono::seconds(20))
        .shownAs(QStringLiteral("take the host for this run"));
}

Command releaseRunLock(const QString &token, const QString &directory)
{
    return Command::script(prelude() + releaseScript(), {directory, token})
        .within(std::chrono::seconds(5))
        .shownAs(QStringLiteral("give the host back"));
}

RunLockAnswer parseRunLockAnswer(const QByteArray &output)
{
    RunLockAnswer answer;
    QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString word = lines.isEmpty() ? QString() : lines.takeFirst();
    if (word != QLatin1String("taken") && word != QLatin1String("busy")) {
        answer.problem = word.startsWith(QLatin1String("problem ")) ? word.mid(8) : word;
        if (answer.problem.isEmpty())
            answer.problem = QStringLiteral("it said nothing");
        return answer;
    }
    answer.taken = word == QLatin1String("taken");
    while (!lines.isEmpty() && lines.last().startsWith(QLatin1String("unit ")))
        answer.units.prepend(lines.takeLast().mid(5));
    if (lines.size() >= 9) {
        RunHolder holder;
        holder.run = {lines[0], lines[4], lines[5], lines[6], lines[7], lines[8].toLongLong()};
        holder.keeper = lines[1].toLongLong();
        holder.since = lines[3];
        answer.holder = holder;
    }
    return answer;
}

} // namespace howdah
