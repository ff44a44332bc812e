"""The kinds of interruption, and the points at which a deploy is interrupted: found from the journal of one that nothing disturbs."""

import dataclasses
import datetime
import signal
import time

from bench import lab, later, on

# The user waits so long for a host that is cut before Ctrl-C.
PATIENCE = 8


@dataclasses.dataclass(frozen=True)
class Point:
    """At the end of a step, or so many seconds after its start."""

    step: str
    after: float | None = None

    @property
    def host(self):
        return self.step.split("/")[0]

    @property
    def kind(self):
        return self.step.split("/", 1)[1]

    def __str__(self):
        return f"{self.step} end" if self.after is None else f"{self.step} +{self.after:.1f} s"

    def reach(self, deploy):
        if self.after is None:
            return deploy.await_event("step-finished", self.step)
        if not deploy.await_event("step-started", self.step):
            return False
        time.sleep(self.after)  # the point itself, no condition
        return True


# --- kinds: what is done to a deploy at a point; each leaves the hosts reachable and powered --------------------------------------


def kill(deploy, _host):
    deploy.signal(signal.SIGKILL)
    deploy.wait()


def interrupt(deploy, _host):
    deploy.signal(signal.SIGINT)
    deploy.wait()


def cut_for(seconds):
    def cut(deploy, host):
        lab("cut", host)
        healing = later(seconds, lambda: lab("heal", host))
        deploy.wait()
        healing.join()

    return cut


def cut_and_give_up(deploy, host):
    """The network stays away until the user has stopped the run."""
    lab("cut", host)
    later(PATIENCE, lambda: deploy.signal(signal.SIGINT))
    deploy.wait()
    lab("heal", host)


def cut_until_it_fails(deploy, host):
    lab("cut", host)
    deploy.wait()
    lab("heal", host)


def cut_and_kill(deploy, host):
    """The host never learns that the run has died: its connection, and its lock, look alive there."""
    lab("cut", host)
    deploy.signal(signal.SIGKILL)
    deploy.wait()
    lab("heal", host)


def power(deploy, host):
    lab("kill", host)
    lab("start", host)
    deploy.wait()
    lab("wait", host)


def power_all(deploy, _host):
    lab("kill", "pg1", "pg2", "pg3", "lb1")
    deploy.signal(signal.SIGKILL)
    deploy.wait()
    lab("start", "pg1", "pg2", "pg3", "lb1")
    lab("wait", "pg1", "pg2", "pg3", "lb1")


def reboot(deploy, host):
    before = on(host, "cat /proc/sys/kernel/random/boot_id").strip()
    on(host, "systemctl --no-block reboot", check=False)
    deploy.wait()
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        lab("wait", host)
        if on(host, "cat /proc/sys/kernel/random/boot_id", check=False).strip() not in ("", before):
            return
        time.sleep(0.5)


KINDS = {
    "kill -9": kill,
    "Ctrl-C": interrupt,
    "cut 5 s": cut_for(5),
    "cut 60 s": cut_for(60),
    "cut, Ctrl-C": cut_and_give_up,
    "cut for good": cut_until_it_fails,
    "cut, kill -9": cut_and_kill,
    "power": power,
    "power of all": power_all,
    "reboot": reboot,
}


@dataclasses.dataclass(frozen=True)
class Case:
    kind: str
    point: Point

    def __str__(self):
        return f"{self.kind} at {self.point}"


def trace(events):
    """The steps of an undisturbed run in the order of their ends, with their durations in seconds."""
    ended = [event for event in events if event["event"] == "step-finished"]
    ended.sort(key=lambda event: datetime.datetime.fromisoformat(event["time"].replace("Z", "+00:00")))
    return [(event["step"], event["ms"] / 1000) for event in ended]


def middles(steps, nth=0):
    """The middle of one step of each kind: of that host which is the nth to have it."""
    by_kind = {}
    for step, seconds in sorted(steps):
        by_kind.setdefault(step.split("/", 1)[1], []).append(Point(step, round(seconds / 2, 2)))
    return {kind: points[min(nth, len(points) - 1)] for kind, points in by_kind.items()}


def all_cases(steps):
    first, second = middles(steps), middles(steps, 1)
    cases = [Case("kill -9", Point(step)) for step, _ in steps]
    cases += [Case("kill -9", point) for point in first.values()]
    cases += [Case("power", point) for point in first.values()]
    cases += [Case("reboot", second[kind]) for kind in ("disks", "etcd", "patroni", "haproxy", "backup-schedule")]
    cases += [Case("reboot", first[kind]) for kind in ("patroni", "stanza", "first-backup")]
    cases += [Case("Ctrl-C", first[kind]) for kind in ("disks", "etcd", "haproxy", "patroni", "stanza", "databases", "first-backup")]
    cases += [Case("cut 5 s", second[kind]) for kind in ("disks", "etcd", "patroni-files", "patroni")]
    cases += [Case("cut 5 s", first[kind]) for kind in ("patroni", "databases", "first-backup")]
    cases += [Case("cut 60 s", point) for point in (first["patroni"], second["patroni"], first["first-backup"])]
    cases += [Case("cut, Ctrl-C", point) for point in (second["etcd"], first["patroni"], first["first-backup"])]
    cases += [Case("cut, kill -9", point) for point in (first["disks"], second["patroni"], first["first-backup"])]
    cases += [Case("cut for good", second["patroni"])]
    cases += [Case("power of all", point) for point in (second["etcd"], first["patroni"], second["patroni"])]
    return cases


def short_selection(steps):
    """Each kind of interruption once, where it has hurt or could most."""
    first, second = middles(steps), middles(steps, 1)
    return [
        Case("kill -9", first["disks"]),
        Case("kill -9", first["patroni"]),
        Case("kill -9", first["first-backup"]),
        Case("Ctrl-C", first["patroni"]),
        Case("cut 5 s", second["patroni"]),
        Case("cut, Ctrl-C", second["etcd"]),
        Case("cut, kill -9", first["first-backup"]),
        Case("power", first["etcd"]),
        Case("reboot", second["patroni"]),
        Case("power of all", first["patroni"]),
    ]
