"""Reads and drives the program over the accessibility bus, as a screen reader does; run by the system's own Python.

    reader.py names                every accessible name that shows, one a line, with its role
    reader.py wait NAME [SECONDS]  until something of that name shows
    reader.py press NAME           its press, click or toggle action
    reader.py type NAME TEXT       put TEXT into a field
    reader.py text NAME            its text, value or name
    reader.py rows NAME [COUNT]    the first rows of a table, cells separated by tabs
    reader.py select NAME ROW      make a table's row the current one
    reader.py hear SECONDS         what is announced by itself from now on, one sentence a line
    reader.py nameless             controls that show but have no name, one a line

Exit status 1 with a sentence where something is not there.
"""

import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

Atspi.set_timeout(4000, 0)
TABLES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)
EDITORS = (pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON)
CONTROLS = (
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_SLIDER,
)


def shows(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_ours(app):
    """Not so for panels, nor for what does not answer, as the question for the keyring's password while it closes."""
    try:
        return app is not None and app.name not in ("tint2", "gcr-prompter", "")
    except GLib.Error:
        return False


def everything():
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)  # without a main loop nothing would renew what was cached
    waiting = [app for app in desktop if is_ours(app)]
    while waiting:
        node = waiting.pop()
        yield node
        if node.getRole() not in TABLES:
            waiting.extend(child for child in reversed(list(node)) if child is not None)


def find(name, roles=()):
    named = [node for node in everything() if node.name == name and (not roles or node.getRole() in roles)]
    return next((node for node in named if shows(node)), named[0] if named else None)


def need(name, seconds=10.0, roles=()):
    end = time.monotonic() + seconds
    while True:
        try:
            node = find(name, roles)
        except Exception:  # noqa: BLE001 - a thing may go away while it is being read
            node = None
        if node is not None:
            return node
        if time.monotonic() > end:
            sys.exit(f"nothing is named {name!r}")
        time.sleep(0.1)


def press(name):
    action = need(name).queryAction()
    known = [action.getName(i).lower() for i in range(action.nActions)]
    wanted = [word for word in ("press", "click", "toggle", "showmenu") if word in known]
    action.doAction(known.index(wanted[0]) if wanted else 0)


def text(name):
    node = need(name)
    for ask in (lambda: node.queryText().getText(0, -1), lambda: str(node.queryValue().currentValue)):
        try:
            return ask()
        except NotImplementedError:
            continue
    return node.name


def rows(name, count):
    table = need(name, roles=TABLES).queryTable()
    for row in range(min(table.nRows, count)):
        cells = (table.getAccessibleAt(row, column) for column in range(table.nColumns))
        print("\t".join((cell.name or "") if cell else "" for cell in cells))


def wait(name, seconds):
    end = time.monotonic() + seconds
    while not shows(need(name, seconds)):
        if time.monotonic() > end:
            sys.exit(f"{name!r} did not show")
        time.sleep(0.1)


def select(name, row):
    table = need(name, roles=TABLES)
    cell = table.queryTable().getAccessibleAt(row, 0)
    cell.queryComponent().grabFocus()
    table.querySelection().selectChild(cell.getIndexInParent())


def hear(seconds):
    def say(event):
        print(event.any_data, flush=True)

    pyatspi.Registry.registerEventListener(say, "object:announcement")
    GLib.timeout_add(int(seconds * 1000), pyatspi.Registry.stop)
    print("listening", flush=True)
    pyatspi.Registry.start()


def names():
    print("\n".join(f"{node.getRoleName()}\t{node.name}" for node in everything() if shows(node)))


def nameless():
    bare = [node for node in everything() if shows(node) and node.getRole() in CONTROLS and not node.name]
    print("\n".join(f"{node.getRoleName()} in {node.parent.name!r}" for node in bare))


def put(name, words):
    need(name, roles=EDITORS).queryEditableText().setTextContents(words)


VERBS = {
    "names": names,
    "nameless": nameless,
    "wait": lambda name, seconds="10": wait(name, float(seconds)),
    "press": press,
    "type": put,
    "text": lambda name: print(text(name)),
    "rows": lambda name, count="20": rows(name, int(count)),
    "select": lambda name, row: select(name, int(row)),
    "hear": lambda seconds: hear(float(seconds)),
}


def main(arguments):
    verb, rest = arguments[0], arguments[1:]
    if verb not in VERBS:
        sys.exit(__doc__)
    VERBS[verb](*rest)


main(sys.argv[1:])
