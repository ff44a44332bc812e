"""The Monitor as it can be read: its cards, its banner, its table."""

import time

import pyatspi

from person import BUTTON, Lost, plain, showing

CELL = (pyatspi.ROLE_TABLE_CELL,)


class Board:
    def __init__(self, person):
        self.person = person
        self.nodes = {}

    # --- cards -------------------------------------------------------------------------------------------------------------------

    def card(self, name):
        """The card of a host in the graph; looked for once, as it stays the same while its text changes."""
        if name not in self.nodes:
            self.nodes[name] = self.person.search(lambda node: plain(node.name).startswith(f"{name}, ") and node.queryAction(),
                                                  f"the card of {name}")
        return self.nodes[name]

    def text(self, name):
        """"pg2, Replica, good, streaming, replay lag 0 B, sample 1 s old"."""
        return plain(self.card(name).name)

    def words(self, name):
        return self.text(name).split(", ")

    def leader(self, names):
        """Whom the graph shows as the leader; "" for nobody."""
        for name in names:
            if self.words(name)[1] == "Leader":
                return name
        return ""

    def select(self, name):
        if not self.card(name).getState().contains(pyatspi.STATE_CHECKED):
            self.person.act(self.card(name))
        self.await_that(f"{name} is selected", lambda: self.card(name).getState().contains(pyatspi.STATE_CHECKED), 5)

    def strip(self):
        """The line about etcd."""
        if "etcd" not in self.nodes:
            self.nodes["etcd"] = self.person.search(lambda node: plain(node.name).startswith("etcd: ") and node.getRole() != pyatspi.ROLE_LABEL, "the etcd strip")
        return plain(self.nodes["etcd"].name)

    def repository(self):
        if "Backups" not in self.nodes:
            self.nodes["Backups"] = self.person.search(
                lambda node: plain(node.name).startswith("Backups, ") and node.queryAction(), "the card of the repository")
        return plain(self.nodes["Backups"].name)

    # --- waiting -----------------------------------------------------------------------------------------------------------------

    def await_that(self, what, holds, seconds, pause=0.1):
        limit = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > limit:
                raise Lost(f"{what}: not within {seconds} s. What is on the screen:\n{self.person.screen()}")
            time.sleep(pause)

    def await_card(self, name, words, seconds):
        self.await_that(f"the card of {name} says \"{words}\"", lambda: words in self.text(name), seconds)

    def await_leader(self, wanted, names, seconds):
        self.await_that(f"the graph shows {wanted or 'nobody'} as leader", lambda: self.leader(names) == wanted, seconds)

    # --- operations --------------------------------------------------------------------------------------------------------------

    def begin(self, action):
        """Presses a button of the tool bar; its dialog comes."""
        self.person.press(action)

    def carry_out(self, button, seconds=90):
        """Presses the button of the dialog that says what is done, waits for the honest end, closes. Returns what the end said."""
        self.person.press(button)
        ends = ("Done", "Backed up", "Scheduled", "Not confirmed", "Patroni refused", "The host refused", "Stopped")
        limit = time.monotonic() + seconds
        while True:
            said = next((plain(node.name) for node in self.person.walk(self.person.desktop())
                         if plain(node.name).startswith(ends) and node.getRole() not in BUTTON and showing(node)), None)
            if said:
                break
            if time.monotonic() > limit:
                raise Lost(f"\"{button}\" came to no end within {seconds} s:\n{self.person.screen()}")
            time.sleep(0.2)
        self.person.press("Close")
        return said

    # --- the table ---------------------------------------------------------------------------------------------------------------

    def table(self):
        """The rows of the table of members, by name: what its headers call the cells."""
        self.person.tick("Table")
        found = self.person.search(lambda node: plain(node.name) == "Members of the cluster" and node.queryTable(), "the table")
        grid = found.queryTable()
        headers = [plain(grid.getColumnHeader(column).name) if grid.getColumnHeader(column) else grid.getColumnDescription(column)
                   for column in range(grid.nColumns)]
        rows = {}
        for row in range(grid.nRows):
            cells = [plain(grid.getAccessibleAt(row, column).name) for column in range(grid.nColumns)]
            rows[cells[0]] = dict(zip(headers, cells))
        self.person.tick("Graph")
        return rows
