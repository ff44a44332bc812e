"""The lab and howdahctl, as a case of the faults suite uses them: every call is bounded, every failure says what was tried."""

import json
import os
import pathlib
import signal
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
LAB = ROOT / "tests/lab/lab"
HOWDAHCTL = os.environ.get("HOWDAHCTL", str(ROOT / "build/dev/app/howdahctl/howdahctl"))
MEMBERS = ["pg1", "pg2", "pg3"]
HOSTS = MEMBERS + ["lb1"]
DEPLOY_LIMIT = 600  # the product's own limits are shorter; one that is reached is a hang


class Lost(Exception):
    """The case did not end as it must; the text says why."""


def work_folder():
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = pathlib.Path(os.environ.get("HOWDAH_SCENARIO_DIR") or f"{cache}/howdah/faults")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def lab(*arguments, limit=240, check=True):
    done = subprocess.run([LAB, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=limit)
    if check and done.returncode != 0:
        raise Lost(f"lab {' '.join(arguments)}: {(done.stderr or done.stdout).strip()[-400:]}")
    return done.stdout


def on(host, command, check=True):
    """As root on a host, without the network; its stdout."""
    return lab("exec", host, "sh", "-c", command, check=check)


class Cluster:
    """A project of its own, so that no case sees what another left in the object store."""

    def __init__(self, name, folder):
        self.name = name
        self.folder = folder
        for old in folder.glob(f"{name}[.-]*"):
            old.unlink()
        project = [ROOT / "tests/lab/project", folder, "--cluster", name, "--extensions", ""]
        subprocess.run(project, check=True, capture_output=True, timeout=60)
        self.known_hosts = folder / "known_hosts"
        self.known_hosts.write_text(lab("known-hosts"))
        self.project = folder / f"{name}.howdah"
        self.secrets = folder / f"{name}.secrets"

    def command(self, verb, *more):
        return [HOWDAHCTL, verb, str(self.project), "--secrets", str(self.secrets), "--known-hosts", str(self.known_hosts),
                "--no-input", *more]

    def run(self, verb, *more, limit=DEPLOY_LIMIT):
        return subprocess.run(self.command(verb, *more), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=limit)

    def deploy(self, name):
        return Deploy(self, name)

    def status(self):
        done = self.run("status", "-o", "json", limit=90)
        return json.loads(done.stdout) if done.stdout.strip() else {}


class Deploy:
    """A deploy under way, with its journal read as it grows."""

    def __init__(self, cluster, name):
        self.journal = cluster.folder / f"{cluster.name}-{name}.jsonl"
        self.log = cluster.folder / f"{cluster.name}-{name}.out"
        self.began = time.monotonic()
        self.output = self.log.open("w")
        self.process = subprocess.Popen(cluster.command("deploy", "--yes", "--journal", str(self.journal)),
                                        stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.STDOUT)

    def events(self):
        """Everything up to now; the last line may be half written."""
        if not self.journal.exists():
            return []
        lines = self.journal.read_text(errors="replace").split("\n")
        return [json.loads(line) for line in lines[:-1] if line]

    def await_event(self, event, step):
        """True as soon as it is in the journal; False when the deploy ends without it."""
        position, tail = 0, b""
        while True:
            ended = self.process.poll() is not None
            if self.journal.exists():
                with self.journal.open("rb") as file:
                    file.seek(position)
                    tail += file.read()
                    position = file.tell()
                *lines, tail = tail.split(b"\n")
                for line in lines:
                    if f'"{step}"'.encode() in line:
                        seen = json.loads(line)
                        if seen["event"] == event and seen.get("step") == step:
                            return True
            if ended:
                return False
            if time.monotonic() - self.began > DEPLOY_LIMIT:
                self.end()
                raise Lost(f"deploy hung before {event} of {step}")
            time.sleep(0.005)

    def signal(self, number):
        if self.process.poll() is None:
            self.process.send_signal(number)

    def wait(self):
        try:
            self.process.wait(DEPLOY_LIMIT)
        except subprocess.TimeoutExpired:
            self.end()
            raise Lost(f"deploy did not end within {DEPLOY_LIMIT} s; see {self.log}") from None
        finally:
            self.output.close()
        return self.process.returncode

    def end(self):
        self.signal(signal.SIGKILL)
        self.process.wait(20)

    def text(self):
        return self.log.read_text(errors="replace")


def later(seconds, action):
    timer = threading.Timer(seconds, action)
    timer.start()
    return timer
