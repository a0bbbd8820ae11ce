"""Templates: orders and bulk lines that are kept under a name and used again, if their service is what it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smm_desktop.actions.desk import Desk
from smm_desktop.core.bulk_text import as_lines
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError
from smm_desktop.core.services import Service
from smm_desktop.core.templates import MOST_KEPT, Template, Terms, differences, terms_of, tidy_name
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text

__all__ = [
    "Kept",
    "Looked",
    "Template",
    "all_templates",
    "delete",
    "keep_batch",
    "keep_lines",
    "keep_order",
    "look",
    "rename",
]

_NAME = QT_TRANSLATE_NOOP("core", "Give the template a name.")
_TOO_LONG = QT_TRANSLATE_NOOP("core", "These are too many lines for a template.")
_TAKEN = QT_TRANSLATE_NOOP("core", "There is another template with this name. Choose another name.")
_NOT_LISTED = QT_TRANSLATE_NOOP("core", "The panel does not list this service any more, so it cannot be kept.")
_FORGOTTEN = QT_TRANSLATE_NOOP("core", "This template was deleted.")
_NO_ACCOUNT = QT_TRANSLATE_NOOP("core", "The account of this template was removed. It cannot be ordered from.")
_GONE = QT_TRANSLATE_NOOP(
    "core", "The panel does not list service {service} any more, so this template cannot be ordered."
)

_CHANGED = Changes(templates=True)


@dataclass(frozen=True, slots=True)
class Kept:
    """A template was kept; `replaced` where another of that name was there before."""

    template: Template
    replaced: bool = False
    changes: Changes = _CHANGED


@dataclass(frozen=True, slots=True)
class Looked:
    """A template held against its service as it is listed now. With `refusal` it cannot be used at all; what `changed`
    must be known to the person before it is.
    """

    template: Template
    refusal: Text | None = None
    changed: tuple[Text, ...] = ()


def all_templates(desk: Desk) -> tuple[Template, ...]:
    """All of them, by their names."""
    return desk.store.templates.all()


def keep_order(desk: Desk, name: str, account: str, service: str, fields: Mapping[str, str]) -> Kept:
    """Keep an order, with the terms of its service now. Raises InputError without a name, or without the service."""
    now = desk.store.services.get(account, service)
    if now is None:
        raise InputError(_NOT_LISTED, field="Service")
    terms = terms_of(now, _currency(desk, account))
    template = Template(0, "order", _checked(name), account, service, now.name, dict(fields), terms=terms)
    return _keep(desk, template)


def keep_lines(desk: Desk, name: str, lines: str) -> Kept:
    """Keep the lines of a bulk order. Raises InputError without a name."""
    return _keep(desk, Template(0, "bulk", _checked(name), lines=lines))


def keep_batch(desk: Desk, name: str, batch: int) -> Kept:
    """Keep the orders of a batch, whatever became of them, as lines. Raises InputError without a name, or too many."""
    lines = as_lines((line.service, line.fields) for line in desk.store.batches.results(batch))
    if len(lines) > MOST_KEPT:
        raise InputError(_TOO_LONG, field="Name")
    return keep_lines(desk, name, lines)


def rename(desk: Desk, template: int, name: str) -> Changes:
    """Give it another name. Raises InputError where there is none, or another has it."""
    if not desk.store.templates.rename(template, _checked(name)):
        raise InputError(_TAKEN, field="Name")
    return _CHANGED


def delete(desk: Desk, template: int) -> Changes:
    """Forget it."""
    desk.store.templates.delete(template)
    return _CHANGED


def look(desk: Desk, template: int) -> Looked:
    """Hold an order's template against its service. Raises InputError where it was deleted."""
    found = _found(desk, template)
    service, terms = _now(desk, found)
    if found.account not in {account.id for account in desk.store.accounts.all()}:
        return Looked(found, Text(_NO_ACCOUNT))
    if service is None or terms is None:
        return Looked(found, Text(_GONE, {"service": found.service}))
    return Looked(found, None, differences(found.terms, terms) if found.terms else ())


def accept(desk: Desk, template: int) -> Kept:
    """The person knows today's terms and goes on with them. Raises InputError where it was deleted."""
    found = _found(desk, template)
    _, terms = _now(desk, found)
    if terms is not None:
        desk.store.templates.set_terms(template, terms)
    return Kept(found)


def _now(desk: Desk, template: Template) -> tuple[Service | None, Terms | None]:
    service = desk.store.services.get(template.account, template.service)
    return service, terms_of(service, _currency(desk, template.account)) if service else None


def _currency(desk: Desk, account: str) -> str:
    known = desk.store.accounts.get(account)
    return known.currency if known else ""


def _checked(name: str) -> str:
    tidy = tidy_name(name)
    if not tidy:
        raise InputError(_NAME, field="Name")
    return tidy


def _keep(desk: Desk, template: Template) -> Kept:
    known = {(each.kind, each.name) for each in desk.store.templates.all()}
    number = desk.store.templates.put(template, desk.now())
    return Kept(_found(desk, number), (template.kind, template.name) in known)


def _found(desk: Desk, template: int) -> Template:
    found = desk.store.templates.get(template)
    if found is None:
        raise InputError(_FORGOTTEN, field="Template")
    return found
