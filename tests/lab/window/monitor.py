#!/usr/bin/python3
"""monitor.py PROGRAM HOWDAHCTL WORK PROJECT SECRETS KNOWN_HOSTS [STEP…]: a DBA watches and steers a deployed cluster of the lab.

Run at a desk of its own (tests/lab/window/desk). WORK is a folder for everything that the program and this script leave behind. Without
steps: all of them.
"""

import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from board import Board  # noqa: E402
from figures import Figures  # noqa: E402
from person import Lost, Person, fail, say  # noqa: E402
from program import Program  # noqa: E402
from steering import Steering  # noqa: E402
from takeover import cut_the_leader  # noqa: E402
from troubles import Troubles  # noqa: E402
from witness import Silent, Witness  # noqa: E402


class Watch:
    def __init__(self, program, howdahctl, work, project, secrets, known_hosts):
        self.began = time.monotonic()
        self.work = pathlib.Path(work)
        self.project, self.secrets = project, secrets
        document = json.loads(pathlib.Path(project).read_text())
        hosts = document["hosts"]
        self.balancer = next(host["name"] for host in hosts if "haproxy" in host["roles"])
        self.witness = Witness(document["cluster"], [host["name"] for host in hosts if "postgres" in host["roles"]])
        self.person = Person("howdah")
        self.board = Board(self.person)
        self.program = Program(program, work, known_hosts)
        self.steer = Steering(self.board, self.witness, self.tell)
        self.troubles = Troubles(self.board, self.witness, self.tell)
        self.figures = Figures(self.board, self.witness, [howdahctl, "status", project, "--secrets", secrets, "--known-hosts", known_hosts,
                                                          "--no-input", "-o", "json"], self.tell)

    def tell(self, text):
        say(f"[{time.monotonic() - self.began:5.0f} s] ok: {text}")

    def open(self):
        """The topology: roles, lag, quorum, backups."""
        self.program.start("--secrets", self.secrets, self.project)
        self.person.press("Monitor", patience=40)
        for name in self.witness.members:
            self.board.await_card(name, "good", 20)
        leader = self.witness.leader()
        self.board.await_leader(leader, self.witness.members, 5)
        for name in self.witness.members:
            if name != leader and "replay lag" not in self.board.text(name):
                raise Lost(f"{name} shows no lag: {self.board.text(name)}")
        self.person.await_text("Healthy", 10)
        self.person.await_text(f"If {leader} dies now", 5)
        self.person.picture(self.work / "monitor.png")
        self.tell(f"the window shows {self.board.text(leader)}; {self.board.strip()}; {self.board.repository()}")

    def compare(self):
        self.figures.members()
        self.figures.window_members()
        self.figures.etcd()
        self.figures.balancer(self.balancer)
        self.figures.backups()

    def operations(self):
        steer = self.steer
        steer.switch_over()
        steer.restart(self.witness.replica())
        steer.restart_replicas()
        steer.service(self.witness.replica(), "etcd", "etcd")
        steer.service(self.witness.replica(), "Patroni and PostgreSQL", f"patroni_{self.witness.cluster}")
        steer.reload(self.witness.leader())
        steer.reinitialize(self.witness.replica())
        steer.back_up()
        steer.pause()
        steer.resume()

    def quicker(self):
        """A shorter life for the leader's key, by the editor: what follows need not wait so long."""
        self.steer.change_configuration("ttl", "20")

    def takeover(self):
        old = self.witness.leader()
        try:
            cut_the_leader(self.board, self.witness, old, self.secrets, self.balancer, self.work, self.tell)
            self.person.picture(self.work / "takeover.png")
        finally:
            self.witness.lab("start", old)
        self.troubles.well_again(90)
        self.tell(f"{old} has its power again: {self.board.text(old)}")

    def failover(self):
        self.steer.fail_over()

    def etcd(self):
        self.troubles.quorum_lost()

    def cut(self):
        self.troubles.host_cut_off()

    def close(self):
        self.person.menu("File", "Quit")
        self.program.wait()
        slow = json.loads(self.program.watchdog.read_text())["slow"]
        # As in the journey: what the window's thread worked, or what it waited for itself.
        own = [event for event in slow if event["cpu_ms"] > 50 or (event["waits"] > 0 and not event["paints"])]
        frozen = [event for event in own if event["ms"] > 250]
        self.tell(f"closed; {len(own)} events took the window more than 50 ms by its own doing")
        if frozen:
            raise Lost("the window was frozen: " + ", ".join(f"{event['ms']:.0f} ms by {event['what']}" for event in frozen[:10]))


def main():
    watch = Watch(*sys.argv[1:7])
    steps = sys.argv[7:] or ["compare", "operations", "quicker", "takeover", "failover", "etcd", "cut"]
    try:
        for name in ["open", *steps, "close"]:
            step = getattr(watch, name)
            step()
    except (Lost, Silent) as lost:
        watch.person.picture(watch.work / "lost.png")
        fail(f"{name}: {lost}")
    except Exception:
        watch.person.picture(watch.work / "lost.png")
        raise
    finally:
        watch.program.stop()


main()
