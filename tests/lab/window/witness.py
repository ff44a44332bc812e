"""What the cluster's own programs say, asked on the lab's hosts: the witnesses that the window is compared with."""

import csv
import io
import json
import pathlib
import shlex
import subprocess
import time

LAB = pathlib.Path(__file__).resolve().parent.parent / "lab"


class Silent(Exception):
    """A witness did not answer."""


class Witness:
    def __init__(self, cluster, members, patronictl=None):
        """patronictl: how it is called on a host, with {} for the command."""
        self.cluster = cluster
        self.members = list(members)
        self.patronictl = patronictl or f"pc {{}} {cluster}"
        status = json.loads(subprocess.run([LAB, "status", "-o", "json"], check=True, capture_output=True, text=True).stdout)
        self.ssh = status["ssh"]
        self.s3 = status["s3"]
        self.addresses = {host["name"]: host["address"] for host in status["hosts"]}

    # --- the hosts -----------------------------------------------------------------------------------------------------------

    @staticmethod
    def lab(*arguments):
        done = subprocess.run([LAB, *arguments], capture_output=True, text=True)
        if done.returncode != 0:
            raise Silent(f"lab {' '.join(arguments)}: {done.stderr.strip()[-300:]}")
        return done.stdout

    def on(self, host, command):
        """As the lab's user, over the network."""
        return self.lab("ssh", host, command)

    def as_root(self, host, command):
        """Without the network: also while the host is cut off."""
        return self.lab("exec", host, "sh", "-c", command)

    def asked(self, command, without=()):
        """The answer of the first member that has one."""
        last = None
        for host in self.members:
            if host in without:
                continue
            try:
                return self.on(host, command)
            except Silent as silent:
                last = silent
        raise last or Silent("nobody is left to ask")

    # --- Patroni -----------------------------------------------------------------------------------------------------------------

    def patroni(self, command, arguments="", without=()):
        return self.asked(f"timeout 60 {self.patronictl.format(command)} {arguments} 2>/dev/null", without)

    def listed(self, without=()):
        """patronictl list, by member: Role, State, TL, "Lag in MB", "Pending restart"…"""
        return {row["Member"]: row for row in json.loads(self.patroni("list", "-f json", without))}

    def leader(self, without=()):
        return next((name for name, row in self.listed(without).items() if row["Role"] == "Leader"), "")

    def paused(self, without=()):
        return "maintenance mode: on" in self.patroni("list", without=without).lower()

    def replica(self):
        return next(name for name, row in self.listed().items() if row["Role"] != "Leader")

    def await_list(self, what, holds, seconds=60, without=()):
        """Until patronictl's list is so."""
        limit = time.monotonic() + seconds
        while True:
            try:
                rows = self.listed(without)
                if holds(rows):
                    return rows
            except (Silent, ValueError):
                rows = "no answer"
            if time.monotonic() > limit:
                raise Silent(f"{what}: not within {seconds} s; patronictl says {rows}")
            time.sleep(0.5)

    # --- the others ----------------------------------------------------------------------------------------------------------------

    def etcd(self):
        """etcdctl endpoint status of every voter that answers: by host {leader, dbSize, …}."""
        tls = f"/etc/howdah/{self.cluster}"
        command = (f"if sudo test -e {tls}/ca.pem; then set -- --endpoints=https://127.0.0.1:2379 --cacert={tls}/ca.pem --cert={tls}/etcd.pem --key={tls}/etcd.key; "
                   'else set --; fi; sudo env ETCDCTL_API=3 timeout 5 etcdctl "$@" endpoint status -w json 2>/dev/null')
        seen = {}
        for host in self.members:
            try:
                answer = json.loads(self.on(host, command))
                seen[host] = answer[0]["Status"]
            except (Silent, ValueError, IndexError):
                continue
        return seen

    def backups(self):
        """pgbackrest info of the cluster's stanza."""
        text = self.asked(f"sudo -u postgres pgbackrest --stanza={self.cluster} --output=json info")
        return next(stanza for stanza in json.loads(text) if stanza["name"] == self.cluster)

    def haproxy(self, host, port=7000):
        """HAProxy's own table: a row a server, as dictionaries."""
        ask = f"exec 3<>/dev/tcp/127.0.0.1/{port}; printf 'GET /;csv HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3"
        text = self.on(host, f"bash -c {shlex.quote(ask)}").partition("# ")[2]
        return list(csv.DictReader(io.StringIO(text)))
