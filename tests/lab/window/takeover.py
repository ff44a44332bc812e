"""A power cut of the leader, under a writer, with the window open: what the window shows, and when, beside what Patroni says itself."""

import json
import pathlib
import subprocess
import threading
import time

from person import Lost
from witness import LAB

# Runs on a surviving host and asks Patroni ten times a second; a line for each change: when, whom the list has as leader, and what the
# survivors say of themselves.
ASK = r"""
import http.client, json, os.path, ssl, sys, time
authority, own, *members = sys.argv[1:]
tls = ssl.create_default_context(cafile=authority) if os.path.exists(authority) else None
def get(address, path):
    if tls:
        connection = http.client.HTTPSConnection(address, 8008, timeout=1, context=tls)
    else:
        connection = http.client.HTTPConnection(address, 8008, timeout=1)
    try:
        connection.request("GET", path)
        return json.loads(connection.getresponse().read() or b"{}")
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        connection.close()
last = None
while True:
    time.sleep(0.1)
    cluster = get(own, "/cluster")
    # Patroni answers late while its etcd looks for another voter: silence says nothing of who leads.
    if cluster is None or "members" not in cluster:
        continue
    listed = [m["name"] for m in cluster["members"] if m["role"] in ("leader", "master", "primary")]
    primaries = [a for a in members if (get(a, "/patroni") or {}).get("role") in ("primary", "master")]
    now = (listed, primaries)
    if now != last:
        print(json.dumps({"at": time.time(), "listed": listed, "primaries": primaries}), flush=True)
        last = now
"""


class PatroniItself:
    """Patroni's own story, told by one survivor about all survivors."""

    def __init__(self, witness, survivors):
        addresses = [witness.addresses[name] for name in survivors]
        self.names = {witness.addresses[name]: name for name in survivors}
        self.asker = subprocess.Popen([LAB, "exec", survivors[0], "python3", "-u", "-c", ASK,
                                       f"/etc/howdah/{witness.cluster}/ca.pem", addresses[0], *addresses],
                                      stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.story = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.asker.stdout:
            self.story.append(json.loads(line))

    def first(self, fits, after):
        return next((entry["at"] for entry in self.story if entry["at"] > after and fits(entry)), None)

    def stop(self):
        self.asker.terminate()
        self.asker.wait(timeout=10)


class Window:
    """What the cards say, read twenty times a second: a line for each change."""

    def __init__(self, board, names):
        self.story = []
        self.board = board
        self.names = names

    def look(self):
        leader = self.board.leader(self.names)
        if not self.story or self.story[-1][1] != leader:
            self.story.append((time.time(), leader))
        return leader


class Writer:
    """Writes through the load balancer, from a lab host, until it is told to stop."""

    def __init__(self, witness, secrets, client, balancer, work):
        self.out = pathlib.Path(work) / "writer"
        for old in pathlib.Path(work).glob("writer.*"):
            old.unlink()
        self.process = subprocess.Popen([LAB.parent / "scenarios" / "write-numbers", secrets, client,
                                         witness.addresses[balancer], "5000", str(self.out)])
        limit = time.monotonic() + 30
        while not self.rows():
            if time.monotonic() > limit or self.process.poll() is not None:
                self.stop()
                raise Lost("the writer does not write")
            time.sleep(0.2)

    def rows(self):
        log = self.out.with_suffix(".log")
        return len(log.read_text().splitlines()) if log.exists() else 0

    def await_more(self, rows, seconds):
        limit = time.monotonic() + seconds
        since = self.rows()
        while self.rows() < since + rows:
            if time.monotonic() > limit:
                raise Lost(f"nobody could write for {seconds} s")
            time.sleep(0.2)

    def stop(self):
        self.out.with_suffix(".stop").touch()
        self.process.wait(timeout=30)
        return self.out.with_suffix(".summary").read_text().strip()


def cut_the_leader(board, witness, old, secrets, balancer, work, tell):
    """The window may lag two seconds behind Patroni, no more."""
    names = witness.members
    survivors = [name for name in names if name != old]
    writer = Writer(witness, secrets, survivors[0], balancer, work)
    patroni = PatroniItself(witness, survivors)
    window = Window(board, names)
    window.look()
    try:
        witness.lab("kill", old)
        cut = time.time()
        limit = cut + 90
        while window.look() in (old, "") and time.time() < limit:
            time.sleep(0.05)
        new = window.look()
        if new in (old, ""):
            raise Lost(f"90 s after the power cut the window shows \"{new}\" as leader; Patroni: {patroni.story}; window: {window.story}")
        writer.await_more(20, 60)
    finally:
        gap = writer.stop()
        patroni.stop()

    left = patroni.first(lambda entry: not entry["listed"], cut)
    came = patroni.first(lambda entry: entry["listed"] == [new] and patroni.names.get((entry["primaries"] or [""])[0]) == new, cut)
    shown_left = next((at for at, leader in window.story if at > cut and leader == ""), None)
    shown_came = next((at for at, leader in window.story if at > cut and leader == new), None)
    if not left or not came:
        raise Lost(f"Patroni's own story has no end: {patroni.story}")
    if not shown_left:
        raise Lost(f"the window never showed that nobody led: {window.story}, Patroni: {patroni.story}")
    tell(f"{old} lost its power; nobody led {left - cut:.1f} s later, the window said so {shown_left - left:+.2f} s after Patroni; "
         f"{new} led {came - cut:.1f} s after the cut, the window said so {shown_came - came:+.2f} s after Patroni")
    tell(f"a writer through the load balancer: {gap}")
    for what, late in (("nobody leads", shown_left - left), (f"{new} leads", shown_came - came)):
        if late > 2.0:
            raise Lost(f"the window showed that {what} {late:.2f} s after Patroni; window: {window.story}, Patroni: {patroni.story}")
