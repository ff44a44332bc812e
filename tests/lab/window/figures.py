"""Each figure of `howdahctl status -o json` and of the window, compared with its witness."""

import json
import re
import subprocess
import time
from datetime import datetime, timezone

from person import Lost

ROLES = {"Leader": "leader", "Replica": "replica", "Sync Standby": "sync standby"}
CHIPS = {"Leader": "Leader", "Replica": "Replica", "Sync Standby": "Sync replica"}
UNITS = {"B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}


def same(what, ours, theirs):
    if ours != theirs:
        raise Lost(f"{what}: {ours!r} here, {theirs!r} there")


def howdahctl_status(command):
    done = subprocess.run([*command], capture_output=True, text=True)
    return json.loads(done.stdout)


class Figures:
    def __init__(self, board, witness, status_command, tell):
        self.board = board
        self.witness = witness
        self.status_command = status_command
        self.tell = tell

    def settled(self, read):
        """Figures that hold still: read until two witnesses, one before and one after, agree."""
        for _ in range(10):
            before = self.witness.listed()
            ours = read()
            if self.witness.listed() == before:
                return ours, before
        raise Lost("patronictl's list does not hold still")

    def members(self):
        status, listed = self.settled(lambda: howdahctl_status(self.status_command))
        same("members", sorted(member["name"] for member in status["members"]), sorted(listed))
        for member in status["members"]:
            row = listed[member["name"]]
            name = member["name"]
            same(f"role of {name}", member["role"], ROLES[row["Role"]])
            same(f"state of {name}", member["state"], row["State"])
            same(f"timeline of {name}", member["timeline"], row["TL"])
            same(f"address of {name}", member["address"], row["Host"])
            same(f"pending restart of {name}", member["pending_restart"], bool(row.get("Pending restart")))
            if row["Role"] != "Leader":
                same(f"lag of {name} in MiB", round(member["lag_bytes"] / (1 << 20)), row["Lag in MB"])
        same("leader", status["leader"], next(name for name, row in listed.items() if row["Role"] == "Leader"))
        self.tell(f"howdahctl status and patronictl list agree on role, state, timeline, lag and address of {len(listed)} members")

    def window_members(self):
        rows, listed = self.settled(self.board.table)
        for name, row in listed.items():
            shown = rows[name]
            same(f"role of {name} in the table", shown["Role"], CHIPS[row["Role"]])
            same(f"state of {name} in the table", shown["State"], row["State"])
            same(f"timeline of {name} in the table", shown["Timeline"], str(row["TL"]))
            same(f"address of {name} in the table", shown["Address"], row["Host"])
            words = self.board.words(name)
            same(f"role of {name} in the graph", words[1], CHIPS[row["Role"]])
            same(f"state of {name} in the graph", words[3], row["State"])
            if row["Role"] != "Leader":
                number, unit = shown["Replay lag"].split()
                same(f"lag of {name} in MiB", round(float(number.replace(",", "")) * UNITS[unit] / (1 << 20)), row["Lag in MB"])
        self.tell(f"the window's table and graph agree with patronictl list on {len(listed)} members")

    def etcd(self):
        voters = self.witness.etcd()
        status = howdahctl_status(self.status_command)["etcd"]
        same("etcd voters", status["voters"], len(self.witness.members))
        same("healthy etcd voters", status["healthy"], len([one for one in voters.values() if one.get("leader")]))
        strip = self.board.strip()
        voting = int(re.search(r"(\d+) of \d+ vote", strip).group(1))
        same("voters in the window's strip", voting, status["healthy"])
        for host in voters:
            if f"{host} votes" not in strip:
                raise Lost(f"{host} does not vote in the window's strip: {strip}")
        self.tell(f"etcd: {len(voters)} voters answer etcdctl endpoint status; the window: {strip}")

    def balancer(self, host):
        """Where the load balancer's card says that its ports lead, and which servers HAProxy itself has up."""
        rows = self.witness.haproxy(host)

        def up(backend):
            return [row["svname"] for row in rows if row["pxname"] == backend and row["status"] == "UP" and row["svname"] != "BACKEND"]

        shown = self.board.text(host)
        if f"port 5000: goes to {' '.join(up('primary'))}," not in shown or f"port 5001: {len(up('replicas'))} of" not in shown:
            raise Lost(f"the window says \"{shown}\", HAProxy has up: {up('primary')} and {up('replicas')}")
        self.tell(f"HAProxy's table has {up('primary')} up for writing and {up('replicas')} for reading; the window: {shown}")

    def backups(self):
        info = self.witness.backups()
        status = howdahctl_status(self.status_command)
        same("backups", [(one["label"], one["type"], one["stopped"], one["database_bytes"], one["repository_bytes"]) for one in status["backups"]],
             [(one["label"], one["type"], one["timestamp"]["stop"], one["info"]["size"], one["info"]["repository"]["delta"])
              for one in info["backup"]])
        same("oldest WAL in the repository", status["archived"]["from"], info["archive"][-1]["min"])
        # WAL goes on being archived: what was the newest may be old by now.
        if not status["archived"]["to"] <= self.witness.backups()["archive"][-1]["max"]:
            raise Lost(f"archived to {status['archived']['to']}, pgbackrest says {info['archive'][-1]['max']}")
        last = info["backup"][-1]
        when = datetime.fromtimestamp(last["timestamp"]["stop"], timezone.utc)
        wanted = f"last: {last['type']}, {when.day} {when:%b %H:%M}"
        # The window reads the repository less often than the cluster.
        limit = time.monotonic() + 60
        while wanted not in self.board.repository():
            if time.monotonic() > limit:
                raise Lost(f"the window says \"{self.board.repository()}\", pgbackrest has {wanted}")
            time.sleep(0.5)
        self.tell(f"backups: {len(info['backup'])} in pgbackrest info, the same in howdahctl; the window: {wanted}")
