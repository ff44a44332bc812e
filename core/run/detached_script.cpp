#include "core/run/detached_script.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace howdah {

namespace {

// Shared by all scripts. $1 unit, $2 directory, $3 hash, $4 nonce. The lock orders starting, ending and collecting, so that two
// Howdahs, or a start that is still on its way when the user stops, cannot work against each other.
const QString &prelude()
{
    static const QString text = QStringLiteral(R"sh(
umask 077
service=howdah-$1.service dir=$2 name=$1 hash=$3 nonce=$4
log=$dir/$name.log script=$dir/$name.sh calledoff=$dir/$name.$nonce.off
mkdir -p "$dir"
exec 9>"$dir/$name.lock"
flock 9

look() {
    active=inactive sub=dead about= pid=0 result=success code=0 status=0 since=
    while IFS='=' read -r key value; do
        case $key in
            ActiveState) active=$value ;;
            SubState) sub=$value ;;
            Description) about=$value ;;
            MainPID) pid=$value ;;
            Result) result=$value ;;
            ExecMainCode) code=$value ;;
            ExecMainStatus) status=$value ;;
            ExecMainStartTimestamp) since=$value ;;
        esac
    done <<SHOWN
$(systemctl show -p ActiveState -p SubState -p Description -p MainPID -p Result -p ExecMainCode \
    -p ExecMainStatus -p ExecMainStartTimestamp "$service" 9>&-)
SHOWN
    case $active/$sub in
        active/exited | failed/*) state=ended ;;
        inactive/*) state=absent ;;
        *) state=running ;;
    esac
}

forget() {
    systemctl stop "$service" 2>/dev/null 9>&- || :
    systemctl reset-failed "$service" 2>/dev/null 9>&- || :
    rm -f "$log" "$script"
}
)sh");
    return text;
}

// $5 offset, $6 limit in seconds, $7 account; stdin: the command.
const QString &followScript()
{
    static const QString text = QStringLiteral(R"sh(
offset=$5 limit=$6 user=$7
# Without an account the command belongs to whoever logged in.
[ -n "$user" ] || user=${SUDO_USER:-$(id -un)}

start() {
    [ "$state" = absent ] || forget
    cat >"$script"
    : >"$log"
    offset=0
    # stdin is the command: root's file, which systemd opens before it becomes the other account.
    # RemainAfterExit keeps the exit status until it was read, however long nobody can ask.
    if ! said=$(systemd-run --quiet --unit="$service" --description="Howdah: $name [$hash $nonce]" --service-type=exec \
        --property=RemainAfterExit=yes --property=RuntimeMaxSec="$limit" --property=TimeoutStopSec=10 \
        --property=IgnoreSIGPIPE=no --property=User="$user" --setenv=LC_ALL=C.UTF-8 \
        --property=StandardInput=file:"$script" --property=StandardOutput=append:"$log" \
        --property=StandardError=inherit -- /bin/sh 2>&1 </dev/null 9>&-); then
        look
        if [ "$state" != ended ]; then
            printf 'howdah refused - %s\n' "$(printf %s "$said" | tr '\n' ' ')"
            exit 0
        fi
    fi
    printf 'howdah started %s\n' "$nonce"
}

attach() {
    theirs=${about##* }
    theirs=${theirs%]}
    [ "$theirs" = "$nonce" ] || offset=0
    nonce=$theirs
    printf 'howdah attached %s %s\n' "$nonce" "$since"
}

if [ -e "$calledoff" ]; then
    rm -f "$calledoff"
    echo "howdah calledoff -"
    exit 0
fi
look
case $state:$about in
    running:*"[$hash "*) attach ;;
    running:*) printf 'howdah busy - %s\n' "$since"; exit 0 ;;
    ended:*"[$hash $nonce]") attach ;;
    *) start; look ;;
esac
exec 9>&-

if [ "$state" = running ] && [ "$pid" -gt 0 ]; then
    tail -s 0.05 --pid="$pid" -c "+$((offset + 1))" -f "$log" 2>/dev/null || :
else
    tail -c "+$((offset + 1))" "$log" 2>/dev/null || :
fi
# The process is gone, or was never seen; systemd needs a moment more to say how it ended.
look
while [ "$state" = running ]; do
    sleep 0.02
    look
done
if [ "$state" = absent ]; then
    echo "howdah gone" >&2
else
    printf 'howdah ended %s %s %s %s\n' "$result" "$code" "$status" "$(stat -c %s "$log" 2>/dev/null || echo 0)" >&2
fi
)sh");
    return text;
}

const QString &collectScript()
{
    static const QString text = QStringLiteral(R"sh(
look
case $state:$about in
    ended:*"$nonce]") forget ;;
esac
)sh");
    return text;
}

const QString &endScript()
{
    static const QString text = QStringLiteral(R"sh(
look
case $state:$about in
    running:*"$nonce]" | ended:*"$nonce]") forget ;;
    *) : >"$calledoff" ;;
esac
)sh");
    return text;
}

Command onUnit(const DetachedUnit &unit, const QString &script, const QStringList &more = {})
{
    return Command::script(prelude() + script, QStringList{unit.name, unit.directory, unit.hash, unit.nonce} + more);
}

} // namespace

QString commandHash(const Command &command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &word : QStringList{command.user()} + command.argv()) {
        hash.addData(word.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Command followCommand(const DetachedUnit &unit, const Command &command, qint64 offset)
{
    // The shell that reads this must not share its stdin with the command, hence one exec with a stdin of its own.
    const QString line = QStringLiteral("exec %1 </dev/null\n").arg(command.shellWords());
    return onUnit(unit, followScript(),
                  {QString::number(offset), QString::number(command.limit().count()), command.user()})
        .withInput(line.toUtf8());
}

Command restOfLogCommand(const DetachedUnit &unit, qint64 offset)
{
    return Command::script(QStringLiteral("tail -c \"+$1\" \"$2/$3.log\""),
                           {QString::number(offset + 1), unit.directory, unit.name});
}

Command collectCommand(const DetachedUnit &unit)
{
    return onUnit(unit, collectScript());
}

Command endCommand(const DetachedUnit &unit)
{
    return onUnit(unit, endScript());
}

std::optional<UnitHeader> parseUnitHeader(const QByteArray &line)
{
    static const QRegularExpression form(
        QStringLiteral("^howdah (started|attached|busy|calledoff|refused) (\\S+) ?(.*)$"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(1);
    UnitHeader header;
    header.state = word == QLatin1String("started")     ? UnitHeader::State::Started
                   : word == QLatin1String("attached")  ? UnitHeader::State::Attached
                   : word == QLatin1String("busy")      ? UnitHeader::State::Busy
                   : word == QLatin1String("calledoff") ? UnitHeader::State::CalledOff
                                                        : UnitHeader::State::Refused;
    header.nonce = match.captured(2);
    header.detail = match.captured(3).trimmed();
    return header;
}

std::optional<UnitEnd> parseUnitEnd(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.size() == 2 && words[0] == "howdah" && words[1] == "gone")
        return UnitEnd{true, {}, 0, 0};
    if (words.size() != 6 || words[0] != "howdah" || words[1] != "ended")
        return std::nullopt;
    // ExecMainCode is the kernel's CLD_ number: 1 exited, 2 killed, 3 dumped.
    const int status = words[4].toInt();
    if (status < 0 || status > 255)
        return std::nullopt;
    return UnitEnd{false, QString::fromUtf8(words[2]), words[3].toInt() > 1 ? 128 + status : status,
                   words[5].toLongLong()};
}

} // namespace howdah
