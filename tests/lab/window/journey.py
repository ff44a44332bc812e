#!/usr/bin/python3
"""journey.py PROGRAM WORK LAB: a DBA's way from the empty start page to a deployed cluster on the lab's hosts, by what stands on the screen.

Run at a desk of its own (tests/lab/window/desk). WORK is a folder for everything that the program and this script leave behind.
"""

import json
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from person import ITEM, Lost, Person, fail, say  # noqa: E402
from program import Program  # noqa: E402

PASSPHRASE = "an elephant never forgets"


class Journey:
    def __init__(self, program, work, lab):
        self.work = pathlib.Path(work)
        self.program = Program(program, work, self.work / "known_hosts")
        self.project = self.work / "journey.howdah"
        status = json.loads(subprocess.run([lab, "status", "-o", "json"], check=True, capture_output=True, text=True).stdout)
        self.hosts = {host["name"]: host["address"] for host in status["hosts"]}
        self.ssh = status["ssh"]
        self.s3 = status["s3"]
        self.person = Person("howdah")
        self.began = time.monotonic()

    def tell(self, text):
        say(f"[{time.monotonic() - self.began:5.0f} s] ok: {text}")

    def name_hosts(self):
        p = self.person
        p.press("New cluster…", exact=False)
        p.press("Add several…")
        p.write("List of hosts", "\n".join(f"{name} {self.hosts[name]}" for name in ("pg1", "pg2", "pg3", "lb1")))
        p.press("Add 4 hosts")
        p.select("SSH: as in ~/.ssh/config", times=2)
        p.press("All hosts")
        p.write("User", self.ssh["user"])
        p.write("Key file", self.ssh["key"])
        p.key("Escape")
        self.tell("four hosts were pasted, with the SSH access of all")

    def check_hosts(self):
        p = self.person
        p.press("Check hosts")
        trusted = 0
        limit = time.monotonic() + 90
        while not p.sees("Check finished: 4 of 4 hosts"):
            if p.look((), "Trust this key"):
                question = p.look((), "Is this really", exact=False)
                p.press("Trust this key")
                trusted += 1
                gone = time.monotonic() + 5
                while question and p.look((), question.name) and time.monotonic() < gone:
                    time.sleep(0.1)
            if time.monotonic() > limit:
                p.await_text("Check finished: 4 of 4 hosts", 1)
            time.sleep(0.1)
        if trusted != 4:
            raise Lost(f"{trusted} host keys were asked about instead of 4")
        p.find(ITEM, "Hosts, good, 4 hosts, all reached")
        self.tell("every host key was asked about, and every host answered")

    def choose_disks(self):
        p = self.person
        p.select("Disks, ")
        p.choose("No extra disk", "Format and mount")
        p.press("Add mount point")
        p.press("Choose alike on all hosts")
        p.find(ITEM, "Disks, good, 1 mount point a host")
        self.tell("one mount point, a blank device on every host")

    def describe_postgres(self):
        p = self.person
        p.select("PostgreSQL, ")
        p.write("Cluster name", "journey")
        p.write("Data in", "/data1")
        p.write("Client networks", "10.97.0.0/24")
        p.find(ITEM, "PostgreSQL, good", exact=False)
        self.tell("the cluster has a name, a place and its clients")

    def test_bucket(self):
        p = self.person
        p.select("Backups, ")
        p.choose("None: no backups", "S3, or a store that speaks it")
        p.write("Bucket", self.s3["bucket"])
        p.write("Endpoint", self.s3["endpoint"])
        p.write("Region", self.s3["region"])
        p.choose("bucket.endpoint (usual)", "endpoint/bucket (own stores)")
        p.write("Own certificate authority", self.s3["ca_file"])
        p.write("Access key", self.s3["key"])
        p.write("Secret key", "not the right one")
        p.key("Tab")
        self.seal()
        p.press("Test credentials")
        p.await_text("the secret key is not the one of the access key", 30)
        self.tell("a wrong secret key is told as such")
        p.write("Secret key", pathlib.Path(self.s3["secret_file"]).read_text().strip())
        p.key("Tab")
        p.press("Test credentials")
        p.await_text("The repository works from pg1.", 30)
        self.tell("the bucket can be written, read and emptied")

    def seal(self):
        """No keychain answers at this desk: the secrets go into a file with a passphrase, asked for inside the page."""
        p = self.person
        p.write("Passphrase", PASSPHRASE)
        p.write("The same once more", PASSPHRASE)
        p.press("Seal secrets")
        self.tell("the secrets are sealed with a passphrase")

    def save(self):
        p = self.person
        p.key("ctrl+s")
        p.write("File name:", str(self.project))
        p.press("Save")
        p.await_text("Saved", 10)
        self.tell("the project is saved")


    def review(self):
        p = self.person
        p.select("Review, ")
        p.await_text("Compared with 4 hosts", 30)
        p.find(ITEM, "Review, good", exact=False)
        p.select("patroni_journey.yml", exact=False)
        self.tell("every file and command can be read before anything changes")

    def deploy(self):
        p = self.person
        p.press("Deploy…")
        p.press("Deploy now")
        p.await_text("Deploy, running", 15)
        self.deploying = [time.time()]
        p.picture(self.work / "running.png")
        limit = time.monotonic() + 400
        while not p.sees("Deploy, good, healthy, proven"):
            if p.sees("Deploy, problem") or time.monotonic() > limit:
                raise Lost("the deployment did not end well:\n" + p.screen())
            time.sleep(1)
        self.deploying.append(time.time())
        p.picture(self.work / "done.png")
        self.tell("the cluster is deployed, healthy and proven")

    def close(self):
        p = self.person
        p.key("ctrl+q")
        self.program.wait()
        seen = json.loads(self.program.watchdog.read_text())
        began, ended = self.deploying
        # The hosts share this machine with the window, which may wait for a processor: what counts is what its thread worked, and what
        # it waited for itself. A painting waits for the display server, which has to share too.
        slow = [event for event in seen["slow"] if began <= event["at"] / 1000 <= ended]
        own = [event for event in slow if event["cpu_ms"] > 50 or (event["waits"] > 0 and not event["paints"])]
        self.tell(f"closed; {seen['events']} events, {len(slow)} of them over 50 ms by the clock while it deployed"
                  + (f" (at most {max(event['ms'] for event in slow):.0f} ms)" if slow else "")
                  + f", {len(own)} of these by its own doing")
        # A wait may be prolonged by the hosts, which share the processors; work may not.
        blocked = [event for event in own if event["cpu_ms"] > 50 or event["ms"] > 250]
        if blocked:
            raise Lost("the window was blocked while it deployed: "
                       + ", ".join(f"{event['ms']:.0f} ms ({event['cpu_ms']:.0f} ms of work) by {event['what']}" for event in blocked[:10]))

    def reopen(self):
        p = self.person
        self.program.start()
        p.select("journey")
        p.press("Open")
        p.write("Passphrase", PASSPHRASE)
        p.press("Open secrets", exact=False)
        p.select("Review, ")
        p.await_text("Nothing to do", 60)
        self.tell("opened again from the list of recent projects: nothing is left to do")


def main():
    program, work, lab = sys.argv[1:]
    journey = Journey(program, work, lab)
    steps = [journey.name_hosts, journey.check_hosts, journey.choose_disks, journey.describe_postgres, journey.test_bucket, journey.save,
             journey.review, journey.deploy, journey.close, journey.reopen]
    try:
        journey.program.start()
        for step in steps:
            step()
    except Lost as lost:
        journey.person.picture(journey.work / "lost.png")
        fail(f"{step.__name__}: {lost}")
    finally:
        journey.program.stop()


main()
