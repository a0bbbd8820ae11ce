"""Every expected trouble, as one tree. A message says what happened and what a person can do about it.

    SmmError
    ├── PanelError
    │   ├── Refused          the panel said no
    │   ├── NotSent          nothing reached the panel; safe to try again
    │   ├── OutcomeUnknown   it may or may not have been carried out; never repeated by the program
    │   └── BadReply         the answer to a read makes no sense
    ├── SecretsError         no keyring, locked, refused
    ├── StoreError           disk full, locked, damaged, newer schema
    ├── UpdateError          the list of releases or a release is not what it should be
    └── InputError           what a person typed or a file holds

Messages never contain an API key, a request body or a file's contents.
"""

from __future__ import annotations

from enum import StrEnum

from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text, plain


class RefusalKind(StrEnum):
    """Why a panel said no."""

    AUTH = "auth"
    FUNDS = "funds"
    SERVICE = "service"
    LINK = "link"
    ACTIVE_ORDER = "active_order"
    QUANTITY = "quantity"
    ORDER = "order"
    RATE = "rate"
    ACTION = "action"
    OTHER = "other"


class SmmError(Exception):
    """Trouble that was foreseen. `message` is a `Text`: `str()` gives English, the window translates it."""

    def __init__(self, template: str | Text, /, count: int | None = None, **values: object) -> None:
        self.message = template if isinstance(template, Text) else Text(template, values, count)
        super().__init__(str(self.message))


class PanelError(SmmError):
    """A call to a panel did not bring what was asked for."""


_REFUSED = {
    RefusalKind.AUTH: QT_TRANSLATE_NOOP(
        "core",
        "The panel does not accept the API key, so no more calls are made with it. Copy the key from the panel's "
        "account page once more, or ask its support whether the account is active. The panel said: {words}",
    ),
    RefusalKind.FUNDS: QT_TRANSLATE_NOOP(
        "core",
        "Not enough funds on the panel's balance. Top up there, then place the order again. The panel said: {words}",
    ),
    RefusalKind.SERVICE: QT_TRANSLATE_NOOP(
        "core",
        "The panel does not offer this service now. Refresh the services and choose another. The panel said: {words}",
    ),
    RefusalKind.LINK: QT_TRANSLATE_NOOP(
        "core",
        "The panel does not take this link. Check that it is whole, public and of the kind the service needs. "
        "The panel said: {words}",
    ),
    RefusalKind.ACTIVE_ORDER: QT_TRANSLATE_NOOP(
        "core",
        "An order on this link is still running. Wait until it is done, then place this one. The panel said: {words}",
    ),
    RefusalKind.QUANTITY: QT_TRANSLATE_NOOP(
        "core",
        "The panel does not take this quantity. Check the service's minimum and maximum. The panel said: {words}",
    ),
    RefusalKind.ORDER: QT_TRANSLATE_NOOP(
        "core",
        "The panel cannot do this for the given order or refill. Check its id, its state, and that it is on this "
        "account. The panel said: {words}",
    ),
    RefusalKind.RATE: QT_TRANSLATE_NOOP(
        "core",
        "The panel was called too often and asks to wait. Try again in a minute, or lower the account's calls a "
        "minute. The panel said: {words}",
    ),
    RefusalKind.ACTION: QT_TRANSLATE_NOOP(
        "core",
        "The panel does not know this request. Check that the address is that of its API; it may not offer this "
        "function. The panel said: {words}",
    ),
    RefusalKind.OTHER: QT_TRANSLATE_NOOP("core", "The panel refused: {words}"),
}


class Refused(PanelError):
    """The panel answered and said no; nothing was carried out. `text` is the panel's own words, plain, at most 500."""

    def __init__(self, kind: RefusalKind | str, text: str, *, retry_after: float | None = None) -> None:
        self.kind = RefusalKind(kind)
        self.text = plain(text)
        self.retry_after = retry_after
        """Seconds the panel asked to wait, where it said so."""
        super().__init__(_REFUSED[self.kind], words=self.text or self.kind.value)

    def __reduce__(self) -> tuple[object, ...]:
        return _refused, (self.kind, self.text, self.retry_after)


def _refused(kind: RefusalKind, text: str, retry_after: float | None) -> Refused:
    return Refused(kind, text, retry_after=retry_after)


class NotSent(PanelError):
    """Nothing reached the panel: asking again cannot carry anything out twice."""


class OutcomeUnknown(PanelError):
    """The panel may or may not have carried it out. Only a person, with evidence, decides what follows."""


class BadReply(PanelError):
    """An answer came, but not one that a panel gives: said with its status, type and first words."""

    target: str | None = None
    """Where a redirect pointed, for an answer that was one."""


class SecretsError(SmmError):
    """The system keyring is missing, locked or refused."""


class StoreError(SmmError):
    """The data file cannot be read or written as it must be."""


class UpdateError(SmmError):
    """The list of releases, or a file of one, did not come or is not what its signature vouches for."""


class InputError(SmmError):
    """What a person typed, or a file holds, cannot be used. `field` names the form field, `line` counts from 1."""

    def __init__(
        self,
        template: str | Text,
        /,
        *,
        field: str = "",
        line: int | None = None,
        count: int | None = None,
        **values: object,
    ) -> None:
        self.field = field
        self.line = line
        super().__init__(template, count=count, **values)
