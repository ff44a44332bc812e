#!/usr/bin/python3
"""connect.py PROGRAM WORK KNOWN_HOSTS HOST…: one address of a cluster that was set up by hand is enough to see and to steer it.

Run at a desk of its own (tests/lab/window/desk). The project that the window makes of it is saved in WORK/orders.howdah.
"""

import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from board import Board  # noqa: E402
from person import BUTTON, CHECK, Lost, Person, fail, say  # noqa: E402
from program import Program  # noqa: E402
from steering import Steering  # noqa: E402
from witness import Silent, Witness  # noqa: E402

MEMBERS = ("alpha", "beta", "gamma", "delta", "epsilon")
PATRONICTL = "sudo -u postgres patronictl -c /etc/patroni/config.yml {}"


class Connect:
    def __init__(self, program, work, known_hosts, hosts):
        self.began = time.monotonic()
        self.work = pathlib.Path(work)
        self.hosts = Witness("orders", hosts, PATRONICTL)
        self.members = MEMBERS[:len(hosts)]
        self.person = Person("howdah")
        self.board = Board(self.person)
        self.program = Program(program, work, known_hosts)
        # Its members have other names than its hosts.
        self.steer = Steering(self.board, MemberWitness(self.hosts, dict(zip(self.members, hosts))), self.tell)

    def tell(self, text):
        say(f"[{time.monotonic() - self.began:5.0f} s] ok: {text}")

    def connect(self):
        p = self.person
        self.program.start()
        p.press("Connect to a running cluster…", exact=False, patience=30)
        p.write("Address of a member", self.hosts.addresses[self.hosts.members[-1]])
        p.write("SSH user", self.hosts.ssh["user"])
        p.write("private key", self.hosts.ssh["key"])
        p.press("Connect")
        p.find(BUTTON, "Open read-only", patience=40)
        for member in self.members:
            if not p.sees(member):
                raise Lost(f"{member} was not found:\n{p.screen()}")
        p.picture(self.work / "connect.png")
        p.press("Open read-only")
        self.tell("one address told the whole cluster")

    def watch(self):
        p = self.person
        p.press("Monitor")
        for member in self.members:
            self.board.await_card(member, "good", 30)
        rows = self.hosts.listed()
        leader = next(name for name, row in rows.items() if row["Role"] == "Leader")
        self.board.await_leader(leader, self.members, 5)
        p.picture(self.work / "orders.png")
        self.tell(f"the window shows {self.board.text(leader)}; {self.board.strip()}")

    def allow_changes(self):
        """Where a cluster that was not deployed from here is read-only, that is so until somebody wants more."""
        p = self.person
        if p.look(CHECK, "Read-only: on") is None:
            return
        if p.enabled(p.find(BUTTON, "Switchover…")):
            raise Lost("a cluster that is read-only can be switched over")
        p.tick("Read-only: on", on=False)
        self.board.await_that("the operations are allowed", lambda: p.enabled(p.find(BUTTON, "Switchover…")), 10)
        self.tell("it opens read-only; that can be switched off")

    def steer_it(self):
        self.steer.switch_over()

    def save(self):
        p = self.person
        target = self.work / "orders.howdah"
        p.menu("File", "Save")
        p.write("File name:", str(target))
        p.press("Save")
        p.await_text("Saved", 10)
        self.tell("the project is saved")


class MemberWitness(Witness):
    """The same witness, with the members' names instead of the hosts'."""

    def __init__(self, hosts, names):
        super().__init__(hosts.cluster, names, hosts.patronictl)
        self.names = names

    def on(self, host, command):
        return super().on(self.names.get(host, host), command)

    def as_root(self, host, command):
        return super().as_root(self.names.get(host, host), command)


def main():
    connect = Connect(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
    try:
        for step in (connect.connect, connect.watch, connect.allow_changes, connect.steer_it, connect.save):
            step()
    except (Lost, Silent) as lost:
        connect.person.picture(connect.work / "lost.png")
        fail(f"{step.__name__}: {lost}")
    finally:
        connect.program.stop()


main()
