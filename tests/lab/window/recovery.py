#!/usr/bin/python3
"""recovery.py PROGRAM WORK PROJECT SECRETS KNOWN_HOSTS: a DBA recovers a cluster that is down, in the window.

Run at a desk of its own (tests/lab/window/desk). WORK is a folder for everything that the program and this script leave behind.
"""

import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from board import Board  # noqa: E402
from person import Lost, Person, fail, say  # noqa: E402
from program import Program  # noqa: E402


def recover(person, board, work):
    person.press("Monitor", patience=40)
    person.menu("Cluster", "Recover…")
    person.await_text("What would be done, in this order", 40)
    person.await_text("Start Patroni on", 5)
    person.picture(work / "recovery.png")
    said = board.carry_out("Recover", 240)
    if not said.startswith("Done"):
        raise Lost(f"the recovery ended with \"{said}\"")
    members = ("pg1", "pg2", "pg3")
    board.await_that("somebody leads", lambda: board.leader(members) != "", 60)
    person.picture(work / "recovered.png")
    return said


def main():
    program, work, project, secrets, known_hosts = sys.argv[1:6]
    began = time.monotonic()
    work = pathlib.Path(work)
    person = Person("howdah")
    running = Program(program, work, known_hosts)
    try:
        running.start("--secrets", secrets, project)
        said = recover(person, Board(person), work)
        say(f"[{time.monotonic() - began:5.0f} s] ok: recovered in the window: {said}")
        person.menu("File", "Quit")
        running.wait()
    except Lost as lost:
        person.picture(work / "lost.png")
        fail(str(lost))
    finally:
        running.stop()


main()
