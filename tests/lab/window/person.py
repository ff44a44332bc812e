"""A person at the window: finds things by what they are called on the screen, and uses them as a person would.

Everything is looked for through the accessibility bus, so what cannot be found here cannot be found by a screen reader either.
"""

import subprocess
import sys
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# A machine that several hosts share may be slow to answer; the default is 0.8 s.
Atspi.set_timeout(15000, 30000)

BUTTON = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)
FIELD = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON)
CHECK = (pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON)
ITEM = (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM)
CHOICE = (pyatspi.ROLE_COMBO_BOX,)


class Lost(Exception):
    """What was looked for is not on the screen."""


def tree(node, depth=0, limit=60):
    """Everything below a node that is showing, for messages."""
    lines = []
    try:
        if depth > 1 and not showing(node):
            return lines
        if node.name or node.getRoleName() in ("text", "entry"):
            lines.append("  " * depth + f"{node.getRoleName()} \"{node.name}\"")
        for child in node:
            if child is not None and depth < limit:
                lines.extend(tree(child, depth + 1, limit))
    except Exception:  # a widget that went away while it was looked at
        pass
    return lines


def showing(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def plain(text):
    """Mnemonics and line breaks do not count."""
    return " ".join(text.replace("&", "").split())


class Person:
    def __init__(self, program, patience=20):
        self.program = program
        self.patience = patience

    # --- looking ---------------------------------------------------------------------------------------------------------------

    def desktop(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name.lower() == self.program:
                return application
        return None

    def walk(self, node):
        pending = [node]
        while pending:
            one = pending.pop()
            if one is None:
                continue
            yield one
            try:
                # What is hidden hides what is in it, though cells of a table do not know that.
                if one.getRole() not in (pyatspi.ROLE_APPLICATION, pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG) and not showing(one):
                    continue
                pending.extend(reversed([one.getChildAtIndex(i) for i in range(min(one.childCount, 400))]))
            except Exception:
                continue

    def look(self, roles, name, exact=True):
        """The first thing of one of these roles with that name, or that begins with it."""
        application = self.desktop()
        if application is None:
            return None
        for node in self.walk(application):
            try:
                if roles and node.getRole() not in roles:
                    continue
                labels = [plain(node.name)] + (self.labels(node) if node.getRole() in CHOICE else [])
                if any(label == name or (not exact and name in label) for label in labels) and showing(node):
                    return node
            except Exception:
                continue
        return None

    def labels(self, node):
        """A combo box is named by what it shows; what it is for stands beside it."""
        return [plain(relation.getTarget(0).name) for relation in node.getRelationSet()
                if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]

    def find(self, roles, name, exact=True, patience=None):
        limit = time.monotonic() + (patience or self.patience)
        while True:
            node = self.look(roles, name, exact)
            if node is not None:
                return node
            if time.monotonic() > limit:
                raise Lost(f"\"{name}\" is not on the screen. What is:\n{self.screen()}")
            time.sleep(0.1)

    def search(self, fits, what, patience=None):
        """The first thing on the screen that fits; a question that a thing cannot be asked is a no."""
        limit = time.monotonic() + (patience or self.patience)
        while True:
            application = self.desktop()
            for node in self.walk(application) if application else ():
                try:
                    if fits(node) and showing(node):
                        return node
                except Exception:
                    continue
            if time.monotonic() > limit:
                raise Lost(f"{what} is not on the screen. What is:\n{self.screen()}")
            time.sleep(0.1)

    def screen(self):
        """Everything that can be read now, for messages."""
        application = self.desktop()
        return "\n".join(tree(application)[:300]) if application else "the program is not there"

    def sees(self, text, patience=0.0):
        """Is this text anywhere on the screen?"""
        limit = time.monotonic() + patience
        while True:
            if self.look((), text, exact=False) is not None:
                return True
            if time.monotonic() > limit:
                return False
            time.sleep(0.25)

    def await_text(self, text, patience):
        if not self.sees(text, patience):
            raise Lost(f"\"{text}\" did not appear within {patience} s. What is on the screen:\n{self.screen()}")

    # --- doing -----------------------------------------------------------------------------------------------------------------

    def act(self, node):
        action = node.queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        for wanted in ("press", "click", "toggle", "activate", "showmenu"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise Lost(f"\"{node.name}\" can do nothing but {names}")

    @staticmethod
    def enabled(node):
        return node is not None and node.getState().contains(pyatspi.STATE_ENABLED)

    def press(self, name, exact=True, patience=None):
        node = self.find(BUTTON + (pyatspi.ROLE_LINK, pyatspi.ROLE_PAGE_TAB), name, exact, patience)
        limit = time.monotonic() + (patience or self.patience)
        while not self.enabled(node):
            if time.monotonic() > limit:
                raise Lost(f"the button \"{name}\" stays off: {node.description}")
            time.sleep(0.1)
        self.act(node)

    def menu(self, menu, entry):
        """By the keyboard, as menus are: the menu's own names are looked for first."""
        self.find((pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM), menu)
        self.act(self.find((pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM), menu))
        self.act(self.find((pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM), entry))

    def write(self, field, text):
        """Goes to the field, selects what is in it, and types."""
        self.focus(self.find(FIELD, field))
        self.key("ctrl+a")
        self.type(text)

    def replace_text(self, node, text):
        """All of a long text at once: pasted rather than typed."""
        node.queryEditableText().setTextContents(text)

    def focus(self, node):
        limit = time.monotonic() + 5
        while not node.getState().contains(pyatspi.STATE_FOCUSED):
            node.queryComponent().grabFocus()
            if time.monotonic() > limit:
                raise Lost(f"\"{node.name}\" does not take the keyboard")
            time.sleep(0.05)

    def click(self, node, times=1):
        where = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(where.x + min(20, where.width // 2)), str(where.y + where.height // 2),
                        "click", "--repeat", str(times), "--delay", "60", "1"], check=True)

    def choose(self, field, option):
        """From a combo box, which is named by its label or by what it shows."""
        node = self.find(CHOICE, field)
        if plain(node.name) == option:
            return
        self.click(node)
        self.click(self.find((pyatspi.ROLE_LIST_ITEM,), option))
        limit = time.monotonic() + 5
        while plain(node.name) != option:
            if time.monotonic() > limit:
                raise Lost(f"\"{field}\" shows \"{node.name}\" instead of \"{option}\"")
            time.sleep(0.1)

    def value(self, node):
        try:
            text = node.queryText()
            return text.getText(0, -1)
        except NotImplementedError:
            return ""

    def tick(self, name, on=True):
        node = self.find(CHECK, name)
        if node.getState().contains(pyatspi.STATE_CHECKED) != on:
            self.act(node)

    def select(self, name, exact=False, times=1):
        """An item of a list or table, by a click (or two) where it is."""
        self.click(self.find(ITEM, name, exact), times)

    def type(self, text):
        for number, line in enumerate(text.split("\n")):
            if number > 0:
                self.key("Return")
            if line:
                subprocess.run(["xdotool", "type", "--delay", "8", "--", line], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def picture(self, path):
        """What is on the screen, for whoever reads the log of a failure."""
        subprocess.run(["import", "-window", "root", str(path)], check=False, stderr=subprocess.DEVNULL)


def say(text):
    print(text, flush=True)


def fail(text):
    print(f"FAILED: {text}", file=sys.stderr, flush=True)
    sys.exit(1)
