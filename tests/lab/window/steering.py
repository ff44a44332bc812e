"""Each operation from the window, the cluster's own `patronictl list` as witness after each."""

import time

from person import BUTTON, CHECK, FIELD, Lost, plain

SERVES = ("running", "streaming")


class Steering:
    def __init__(self, board, witness, tell):
        self.board = board
        self.person = board.person
        self.witness = witness
        self.tell = tell

    def all_serve(self, rows):
        return len(rows) == len(self.witness.members) and all(row["State"] in SERVES for row in rows.values())

    def dialog_button(self, begins):
        """The name of the dialog's button that begins so; those that open dialogs end with dots."""
        found = self.person.search(lambda node: node.getRole() in BUTTON and plain(node.name).startswith(begins)
                                   and not plain(node.name).endswith("…"), f"a button \"{begins}…\"")
        return plain(found.name)

    def switch_over(self):
        old = self.witness.leader()
        self.board.begin("Switchover…")
        new = self.dialog_button("Switch over to").split()[-1]
        said = self.board.carry_out(f"Switch over to {new}")
        rows = self.witness.await_list(f"{new} leads", lambda rows: rows[new]["Role"] == "Leader" and self.all_serve(rows))
        self.board.await_leader(new, self.witness.members, 5)
        self.tell(f"switchover from {old} to {new}: {said}; patronictl has {new} as leader on timeline {rows[new]['TL']}")

    def change_configuration(self, setting, value):
        """A setting of Patroni's dynamic configuration, edited as text."""
        if self.has_setting(setting, value):
            value = str(int(value) + 1)  # of an earlier run
        self.board.begin("Edit config…")
        field = self.person.find(FIELD, "Configuration")
        text = self.person.value(field)
        line = next((one for one in text.splitlines() if one.strip().startswith(f"{setting}:")), None)
        if line is None:
            raise Lost(f"the configuration has no {setting}:\n{text}")
        before = line.split(":", 1)[1].strip().rstrip(",")
        self.person.replace_text(field, text.replace(line, line.replace(before, value)))
        said = self.board.carry_out("Apply")
        if not self.has_setting(setting, value):
            raise Lost(f"patronictl show-config does not have {setting}: {value}")
        self.tell(f"{setting} changed from {before} to {value}: {said}; patronictl show-config has it")

    def has_setting(self, setting, value):
        return any(line.strip() == f"{setting}: {value}" for line in self.witness.patroni("show-config").splitlines())

    def restart(self, member):
        self.board.select(member)
        self.board.begin("Restart…")
        started = self.started(member)
        said = self.board.carry_out("Restart")
        if self.started(member) == started:
            raise Lost(f"{member} was not restarted")
        self.witness.await_list(f"{member} serves", lambda rows: rows[member]["State"] in SERVES)
        self.tell(f"restart of {member}: {said}; PostgreSQL runs since a moment ago, patronictl has it {self.witness.listed()[member]['State']}")

    def restart_replicas(self):
        """All replicas, one after another; the leader is left alone."""
        leader = self.witness.leader()
        before = {member: self.started(member) for member in self.witness.members}
        self.board.select(leader)
        self.board.begin("Restart…")
        self.person.choose("Which", "Every replica, one after another")
        said = self.board.carry_out("Restart", 180)
        for member in self.witness.members:
            if (self.started(member) == before[member]) != (member == leader):
                raise Lost(f"{member} {'was restarted' if member == leader else 'was not restarted'}")
        self.witness.await_list("all serve", self.all_serve)
        self.tell(f"restart of every replica: {said}; their PostgreSQL runs since a moment ago, that of {leader} as before")

    def service(self, host, service, unit):
        """Stopped and started again from the menu."""
        # systemd calls a service failed whose stop took longer than it may: etcd's, while Patroni still watches.
        for order, states in (("Stop", ("inactive", "failed")), ("Start", ("active",))):
            self.board.select(host)
            self.person.menu("Member", "Start or stop services…")
            self.person.choose("Service", service)
            self.person.tick(order)
            said = self.board.carry_out(order)
            found = self.witness.as_root(host, f"systemctl is-active {unit} || true").strip()
            if found not in states:
                raise Lost(f"{unit} on {host} is {found} instead of {states[0]}")
            self.tell(f"{order.lower()} of {service} on {host}: {said}; systemctl says {found}")
        self.witness.await_list("all serve", self.all_serve)

    def started(self, member):
        return self.witness.on(member, "sudo -u postgres psql -X -A -t -c 'select pg_postmaster_start_time()'").strip()

    def reload(self, member):
        before = self.witness.on(member, "sudo -u postgres psql -X -A -t -c 'select pg_conf_load_time()'").strip()
        self.board.select(member)
        self.board.begin("Reload…")
        said = self.board.carry_out("Reload")
        limit = time.monotonic() + 30
        while self.witness.on(member, "sudo -u postgres psql -X -A -t -c 'select pg_conf_load_time()'").strip() == before:
            if time.monotonic() > limit:
                raise Lost(f"{member} has not read its configuration again")
            time.sleep(0.5)
        self.tell(f"reload of {member}: {said}; PostgreSQL has read its configuration again")

    def reinitialize(self, member):
        before = self.copies(member)
        self.board.select(member)
        self.board.begin("Reinitialize…")
        self.person.write(f"Type {member} to allow this:", member)
        said = self.board.carry_out("Reinitialize", 300)
        self.witness.await_list(f"{member} serves", self.all_serve)
        if self.copies(member) == before:
            raise Lost(f"Patroni's journal on {member} tells of no copy")
        self.tell(f"{member} copied anew: {said}; its journal tells the copy, patronictl has all members serving")

    def copies(self, member):
        """How often Patroni made this replica: its files tell nothing, as those that were right may stay."""
        return int(self.witness.as_root(member, "journalctl -u 'patroni*' -o cat --no-pager | grep -cE 'replica has been created using|bootstrapped from' || true"))

    def pause(self):
        self.board.begin("Pause…")
        said = self.board.carry_out("Pause failover")
        if not self.witness.paused():
            raise Lost("patronictl does not show the pause")
        self.person.await_text("Automatic failover is paused", 10)
        self.tell(f"pause: {said}; patronictl shows maintenance mode, the banner says so")

    def resume(self, without=()):
        self.board.begin("Resume…")
        said = self.board.carry_out("Resume failover")
        if self.witness.paused(without):
            raise Lost("patronictl still shows the pause")
        limit = time.monotonic() + 10
        while self.person.sees("Automatic failover is paused"):
            if time.monotonic() > limit:
                raise Lost("the banner still says paused")
            time.sleep(0.2)
        self.tell(f"resume: {said}; patronictl shows no maintenance mode, the banner neither")

    def back_up(self):
        before = len(self.witness.backups()["backup"])
        self.board.begin("Backup now…")
        self.person.choose("Type", "Differential: what changed since the last full one")
        said = self.board.carry_out("Back up")
        backups = self.witness.backups()["backup"]
        if len(backups) != before + 1 or backups[-1]["type"] != "diff":
            raise Lost(f"pgbackrest info has {[backup['label'] for backup in backups]}")
        self.tell(f"backup: {said}; pgbackrest info has {backups[-1]['label']}")

    def fail_over(self):
        """Of a paused cluster whose leader lost its power: nobody takes over unless a person says so."""
        old = self.witness.leader()
        self.pause()
        self.witness.lab("kill", old)
        try:
            self.fail_over_from(old)
        finally:
            self.witness.lab("start", old)
        self.witness.await_list(f"{old} is back", self.all_serve, 90)
        self.board.await_card(old, "Replica, good", 30)
        self.tell(f"{old} has its power again and is a replica, in the window too")

    def fail_over_from(self, old):
        self.board.await_leader("", self.witness.members, 60)
        self.person.await_text("Resume automatic failover, or fail over to a member that you choose", 5)
        self.tell(f"{old} lost its power, the cluster is paused: the window says that nobody leads and that nobody will")
        self.board.begin("Failover…")
        new = self.dialog_button("Fail over to").split()[-1]
        self.person.tick(self.person.find(CHECK, "is switched off or cut off", exact=False).name.replace("&", ""))
        self.person.write(f"Type the cluster’s name, {self.witness.cluster}, to allow the failover:", self.witness.cluster)
        said = self.board.carry_out(f"Fail over to {new}")
        self.witness.await_list(f"{new} leads", lambda rows: rows[new]["Role"] == "Leader", without=(old,))
        self.board.await_leader(new, self.witness.members, 5)
        self.tell(f"failover to {new}: {said}; patronictl has it as leader")
        self.resume(without=(old,))
