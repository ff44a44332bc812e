"""The program under test: started with a home of its own, told what it shall open, ended at the end."""

import os
import pathlib
import signal
import subprocess


class Program:
    def __init__(self, program, work, known_hosts):
        self.program = program
        self.work = pathlib.Path(work)
        self.known_hosts = known_hosts
        self.process = None

    @property
    def watchdog(self):
        """Where the program writes at its end which events took its window long."""
        return self.work / "watchdog.json"

    def start(self, *arguments):
        home = self.work / "home"
        home.mkdir(parents=True, exist_ok=True)
        environment = dict(os.environ, XDG_CONFIG_HOME=str(home / "config"), XDG_DATA_HOME=str(home / "data"),
                           HOWDAH_WATCHDOG=str(self.watchdog))
        with open(self.work / "howdah.log", "a") as log:
            self.process = subprocess.Popen([self.program, "--known-hosts", str(self.known_hosts), *map(str, arguments)],
                                            env=environment, stdout=log, stderr=log)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=30)

    def wait(self, seconds=30):
        self.process.wait(timeout=seconds)
