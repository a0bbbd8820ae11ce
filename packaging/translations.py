"""The texts of the program and their translations: `make translations` brings both together.

Qt's own lupdate does not follow functions that stand for `translate`, so the texts are gathered here: from `tr` in a
class (its context is the class's name), from `translate` and `QT_TRANSLATE_NOOP` with literals, and from calls of
module functions that hand their first argument to `translate` under a fixed context. The .ts files are Qt Linguist's;
translations that stand in them are kept, texts that are gone are marked as vanished, and the .qm files are made anew.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "tr": 1, "ru": 3, "es": 2, "pt_BR": 2, "fr": 2, "hi": 2, "ar": 6}
"""The languages, and how many plural forms Qt knows for each. English has the plurals of the source's "(s)" alone."""

FROM_RIGHT = frozenset({"ar"})


@dataclass(frozen=True, order=True)
class Source:
    """A text of the program. `comment` tells texts apart that are the same in English."""

    context: str
    text: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """True where a number chooses the form."""
        return "%n" in self.text or "%Ln" in self.text


@dataclass
class Message:
    """A text in one language: one form, or as many as the language has plurals; empty where not translated."""

    source: Source
    forms: tuple[str, ...]
    places: tuple[str, ...] = ()
    vanished: bool = False

    @property
    def finished(self) -> bool:
        """True where no form is missing."""
        return all(self.forms)


@dataclass
class Gathered:
    """What was found in the code. `faults` are calls whose text or context cannot be told."""

    places: dict[Source, list[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, source: Source, place: str) -> None:
        """Note where a text stands."""
        known = self.places.setdefault(source, [])
        if place not in known:
            known.append(place)


def gather(folder: Path = ROOT / "smm_desktop") -> Gathered:
    """All texts of the program below `folder`."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}
    stand_ins = {
        (_module(path), function.name): context
        for path, tree in trees.items()
        for function in tree.body
        if isinstance(function, ast.FunctionDef) and (context := _stands_for(function, tree))
    }
    found, parents = Gathered(), _subclassed(trees.values())
    for path, tree in trees.items():
        _Reader(path, tree, stand_ins, parents, found).visit(tree)
    return found


class _Reader(ast.NodeVisitor):
    """Reads one module. `stand_ins` are (module, function) with their contexts."""

    def __init__(
        self,
        path: Path,
        tree: ast.Module,
        stand_ins: dict[tuple[str, str], str],
        parents: frozenset[str],
        found: Gathered,
    ) -> None:
        self._place = path.relative_to(ROOT).as_posix()
        self._found, self._parents, self._classes = found, parents, list[str]()
        module = _module(path)
        self._names = {name: context for (home, name), context in stand_ins.items() if home == module}
        self._modules: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for each in node.names:
                    shown = each.asname or each.name
                    self._modules[shown] = f"{node.module}.{each.name}"
                    if context := stand_ins.get((node.module, each.name)):
                        self._names[shown] = context
        self._stand_ins = stand_ins

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """A class gives its texts their context."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """A call may hold a text."""
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            self._note(node, _literal(node.args[0]), node.args[1:], quiet=name == "translate")
        elif context := self._context_of(node.func):
            self._note(node, context, [*node.args[:1], ast.Constant(""), *node.args[1:]], quiet=True)
        elif name == "tr":
            self._note_own(node)

    def _note_own(self, node: ast.Call) -> None:
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        inside = isinstance(owner, ast.Name) and owner.id == "self" and self._classes
        if not inside:
            self._fault(node, "the class that this belongs to cannot be told; use translate with a context")
            return
        self._note(node, self._classes[-1], node.args)
        text = _literal(node.args[0]) if node.args else None
        if text and "%" in text and self._classes[-1] in self._parents and Source("", text).plural:
            self._fault(node, "a plural in a class with subclasses is not found by Qt; use translate with a context")

    def _note(self, node: ast.Call, context: str | None, rest: list[ast.expr], *, quiet: bool = False) -> None:
        text = _literal(rest[0]) if rest else None
        if context is None or text is None:
            if not quiet:
                self._fault(node, "the text is not a literal")
            return
        comment = _literal(rest[1]) if len(rest) > 1 else ""
        source = Source(context, text, comment or "")
        self._found.add(source, self._place)
        counted = len(rest) > 2
        if counted and not source.plural:
            self._fault(node, "a count without %n or %Ln in the text")

    def _context_of(self, function: ast.expr) -> str:
        if isinstance(function, ast.Name):
            return self._names.get(function.id, "")
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            home = self._modules.get(function.value.id, "")
            return self._stand_ins.get((home, function.attr), "")
        return ""

    def _fault(self, node: ast.Call, words: str) -> None:
        self._found.faults.append(f"{self._place}:{node.lineno}: {words}")


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _stands_for(function: ast.FunctionDef, tree: ast.Module) -> str:
    """The context under which a function translates its first argument, if it does nothing but that."""
    if not function.args.args:
        return ""
    first = function.args.args[0].arg
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate" and len(node.args) > 1:
            text = node.args[1]
            if isinstance(text, ast.Name) and text.id == first:
                return _literal(node.args[0]) or _constant(tree, node.args[0])
    return ""


def _constant(tree: ast.Module, name: ast.expr) -> str:
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(name, ast.Name)
            and getattr(node.targets[0], "id", "") == name.id
        ):
            return _literal(node.value) or ""
    return ""


def _subclassed(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Names of classes that others are made from."""
    return frozenset(
        getattr(base, "id", getattr(base, "attr", ""))
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    )


# Qt Linguist's files


def path_of(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"smm-desktop_{language}.ts"


def read(language: str) -> dict[Source, Message]:
    """What stands in a language's .ts file; nothing where there is none."""
    path = path_of(language)
    if not path.exists():
        return {}
    messages = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the project's own file
        for node in context.iter("message"):
            source = Source(context.findtext("name", ""), node.findtext("source", ""), node.findtext("comment") or "")
            translation = node.find("translation")
            assert translation is not None  # noqa: S101 - every message has one
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            gone = translation.get("type") in {"vanished", "obsolete"}
            messages[source] = Message(source, tuple(forms), vanished=gone)
    return messages


def merged(language: str, found: Gathered) -> list[Message]:
    """The texts of the code with the translations there are, then those that vanished."""
    known, messages = read(language), []
    for source, places in sorted(found.places.items()):
        if language == "en" and not source.plural:
            continue
        forms = known[source].forms if source in known else ()
        if language == "en" and not any(forms):
            forms = _english(source)
        wanted = FORMS[language] if source.plural else 1
        messages.append(Message(source, forms if len(forms) == wanted else ("",) * wanted, tuple(places)))
    current = {message.source for message in messages}
    gone = [Message(m.source, m.forms, vanished=True) for s, m in known.items() if s not in current and any(m.forms)]
    return sorted([*messages, *gone], key=lambda message: message.source)


def _english(source: Source) -> tuple[str, str]:
    return source.text.replace("(s)", ""), source.text.replace("(s)", "s")


def write(language: str, messages: list[Message]) -> None:
    """Write a language's .ts file."""
    FOLDER.mkdir(exist_ok=True)
    path_of(language).write_text("\n".join(_lines(language, messages)) + "\n", "utf-8")


def _lines(language: str, messages: list[Message]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!DOCTYPE TS>"
    yield f'<TS version="2.1" language="{language}" sourcelanguage="en">'
    for name in dict.fromkeys(message.source.context for message in messages):
        yield "<context>"
        yield f"    <name>{escape(name)}</name>"
        for message in messages:
            if message.source.context == name:
                yield from _message_lines(message)
        yield "</context>"
    yield "</TS>"


def _message_lines(message: Message) -> Iterator[str]:
    source = message.source
    yield '    <message numerus="yes">' if source.plural else "    <message>"
    for place in message.places:
        yield f"        <location filename={quoteattr(f'../../{place}')}/>"
    yield f"        <source>{escape(source.text)}</source>"
    if source.comment:
        yield f"        <comment>{escape(source.comment)}</comment>"
    kind = ' type="vanished"' if message.vanished else "" if message.finished else ' type="unfinished"'
    if source.plural:
        yield f"        <translation{kind}>"
        for form in message.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(message.forms[0])}</translation>"
    yield "    </message>"


def release(language: str, folder: Path = FOLDER) -> Path:
    """Make the .qm file that the program loads."""
    made = folder / f"smm-desktop_{language}.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    with tempfile.TemporaryDirectory() as room:
        released = Path(room) / path_of(language).name
        messages = [
            replace(m, forms=tuple(set_apart(language, form) for form in m.forms)) for m in read(language).values()
        ]
        released.write_text("\n".join(_lines(language, messages)), "utf-8")
        subprocess.run([tool, "-silent", released, "-qm", made], check=True)  # noqa: S603 - Qt's own tool
    return made


def set_apart(language: str, text: str) -> str:
    """A text in which what comes into its gaps keeps its own direction: names, links and amounts within Arabic."""
    return re.sub(r"\{\w+\}(?: \{\w+\})*", "\u2068\\g<0>\u2069", text) if language in FROM_RIGHT else text


def main() -> int:
    """Bring all files up to date; the exit status is 1 where the code or a translation wants mending."""
    found = gather()
    for fault in found.faults:
        print(fault)
    for language in FORMS:
        messages = merged(language, found)
        write(language, messages)
        release(language)
        missing = sum(not message.finished for message in messages if not message.vanished)
        print(f"{language}: {sum(not m.vanished for m in messages)} texts, {missing} not translated")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
