"""What the window says when something is wrong, and when it is well again."""

import time

from person import Lost


class Troubles:
    def __init__(self, board, witness, tell):
        self.board = board
        self.person = board.person
        self.witness = witness
        self.tell = tell

    def well_again(self, seconds=60):
        """The words on the cards, and of the whole: an etcd that was gone takes a moment to vote again."""
        names = self.witness.members
        self.board.await_that("everybody is well again", lambda: self.board.leader(names) and all(
            self.board.words(name)[2] == "good" for name in names) and self.person.sees("Healthy"), seconds)

    def quorum_lost(self):
        """etcd is stopped on two of three hosts."""
        names = self.witness.members
        stopped = names[1:]
        for host in stopped:
            self.witness.as_root(host, "systemctl stop etcd")
        try:
            self.board.await_that("the strip says that the quorum is lost", lambda: "Patroni cannot choose a leader" in self.board.strip(), 20)
            strip = self.board.strip()
            self.tell(f"etcd stopped on {' and '.join(stopped)}: \"{strip}\"")
            self.board.await_leader("", names, 60)
            self.person.await_text("clients cannot write", 5)
            primaries = [name for name in names if "f" in self.witness.as_root(
                name, "sudo -u postgres psql -X -A -t -c 'select pg_is_in_recovery()' 2>/dev/null || true").split()]
            if primaries:
                raise Lost(f"the window says that nobody leads, and {primaries} take writes")
            self.tell("without quorum the leader became read-only: the window shows nobody as leader, and says that clients cannot write")
        finally:
            for host in stopped:
                self.witness.as_root(host, "systemctl start --no-block etcd")
        self.well_again()
        self.board.await_that("the strip is well", lambda: "survives 1 failure" in self.board.strip(), 20)
        self.tell(f"etcd runs again: \"{self.board.strip()}\"")

    def host_cut_off(self):
        """A replica that nobody reaches is missing with its age, and stays on the screen."""
        host = self.witness.replica()
        self.witness.lab("cut", host)
        began = time.monotonic()
        try:
            self.board.await_that(f"{host} is shown as not reached", lambda: "last seen" in self.board.text(host), 60)
            took = time.monotonic() - began
            self.person.await_text(f"{host} is not reached", 5)
            self.tell(f"{host} was cut off: after {took:.0f} s \"{self.board.text(host)}\"")
            self.witness.await_list(f"Patroni's list has {host} no more", lambda rows: host not in rows, 60, without=(host,))
            if "last seen" not in self.board.text(host):
                raise Lost(f"{host} lost its age: {self.board.text(host)}")
            self.tell(f"Patroni's list has {host} no more, the window has: \"{self.board.text(host)}\"")
        finally:
            self.witness.lab("heal", host)
        self.well_again(90)
        self.tell(f"{host} is reached again: \"{self.board.text(host)}\"")
