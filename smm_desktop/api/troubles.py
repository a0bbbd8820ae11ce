"""What went wrong with a call, as the errors that people read. Nothing here raises them."""

from __future__ import annotations

import re
from typing import Any

from smm_desktop.api.jsontext import Flaw
from smm_desktop.api.transport import Answer, Hitch, Trouble
from smm_desktop.core.errors import BadReply, NotSent, OutcomeUnknown, PanelError
from smm_desktop.core.redact import Secret
from smm_desktop.core.text import QT_TRANSLATE_NOOP, plain

_UNREACHED = QT_TRANSLATE_NOOP(
    "core",
    "The panel could not be reached, so nothing was sent. Check the internet connection and the panel's address, then "
    "try again. ({words})",
)
_INSECURE = QT_TRANSLATE_NOOP(
    "core",
    "No secure connection to the panel could be made, so nothing was sent. Check the panel's address and this "
    "computer's clock, then try again. ({words})",
)
_NO_FORM = QT_TRANSLATE_NOOP(
    "core", "A field holds characters that cannot be sent, so nothing was sent. Remove them, then try again."
)
_NO_ID = QT_TRANSLATE_NOOP("core", "This is not an id of the panel, so nothing was sent for it.")
_PAUSED = QT_TRANSLATE_NOOP(
    "core", "The panel asked to wait {seconds} seconds more, so nothing was sent. Try again after that."
)
_STOPPED = QT_TRANSLATE_NOOP("core", "The program is closing, so nothing was sent.")
_NOT_REACHED_TURN = QT_TRANSLATE_NOOP(
    "core", "The panel refused the key before this one's turn came, so nothing was sent for it."
)

_UNKNOWN = {
    Hitch.TIME: QT_TRANSLATE_NOOP(
        "core",
        "The panel did not answer in time. It may or may not have carried this out. Look at the orders on the panel "
        "before you ask again.",
    ),
    Hitch.CUT: QT_TRANSLATE_NOOP(
        "core",
        "The connection broke before the whole answer came. The panel may or may not have carried this out. Look at "
        "the orders on the panel before you ask again.",
    ),
}
_UNKNOWN_REPLY = QT_TRANSLATE_NOOP(
    "core",
    "The panel's answer does not say what happened, so it may or may not have carried this out. Look at the orders on "
    "the panel before you ask again. (Status {status}, {type}: {words})",
)
_UNKNOWN_MOVED = QT_TRANSLATE_NOOP(
    "core",
    "The panel answered that its address is {target}. It may or may not have carried this out. Look at the orders on "
    "the panel, then enter that address in the account.",
)

_LATE = QT_TRANSLATE_NOOP("core", "The panel did not answer in time. Try again in a while.")
_BROKEN_OFF = QT_TRANSLATE_NOOP("core", "The connection broke before the whole answer came. Try again.")
_TOO_LONG = QT_TRANSLATE_NOOP("core", "The panel's answer is longer than 32 MB, so it was not read.")
_EMPTY = QT_TRANSLATE_NOOP("core", "The panel sent an empty answer (status {status}). Try again in a while.")
_MOVED = QT_TRANSLATE_NOOP(
    "core", "The panel's address has changed: it answers with a redirect. Use {target} as the account's address."
)
_REDIRECT = QT_TRANSLATE_NOOP(
    "core", "The panel answers with a redirect that leads nowhere (status {status}). Check the panel's address."
)
_NONSENSE = QT_TRANSLATE_NOOP(
    "core",
    "The answer is not that of a panel. Check the panel's address, or try again in a while. "
    "(Status {status}, {type}: {words})",
)
_LEFT_OUT = QT_TRANSLATE_NOOP("core", "The panel's answer leaves this id out.")
_RECORD = QT_TRANSLATE_NOOP("core", "The panel's answer about this id cannot be read with certainty.")
_RECORD_PAID = QT_TRANSLATE_NOOP(
    "core",
    "The panel's answer about this id cannot be read with certainty, so it may or may not have carried this out. Look "
    "at it on the panel before you ask again.",
)


def of_trouble(trouble: Trouble, *, paid: bool) -> PanelError:
    """The error for a call that brought no whole answer."""
    if not trouble.sent:
        return _not_sent(trouble)
    if paid:
        return OutcomeUnknown(_UNKNOWN.get(trouble.hitch, _UNKNOWN[Hitch.CUT]))
    return BadReply({Hitch.TIME: _LATE, Hitch.TOO_LONG: _TOO_LONG}.get(trouble.hitch, _BROKEN_OFF))


def _not_sent(trouble: Trouble) -> NotSent:
    if trouble.hitch is Hitch.FORM:
        return NotSent(_NO_FORM)
    template = _INSECURE if trouble.hitch is Hitch.SECURE else _UNREACHED
    return NotSent(template, words=trouble.words or trouble.hitch.value)


def of_answer(answer: Answer, secret: Secret, *, paid: bool, flaw: Flaw | None = None) -> PanelError:
    """The error for an answer that cannot be read."""
    moved = 300 <= answer.status < 400
    if moved and paid and answer.target:
        return OutcomeUnknown(_UNKNOWN_MOVED, target=answer.target)
    values: dict[str, Any] = {
        "status": answer.status,
        "type": answer.content_type or "–",
        "words": first_words(answer.body, secret) or "–",
    }
    if paid:
        return OutcomeUnknown(_UNKNOWN_REPLY, **values)
    if moved:
        return _redirect(answer)
    if flaw is Flaw.EMPTY:
        return BadReply(_EMPTY, status=answer.status)
    return BadReply(_NONSENSE, **values)


def _redirect(answer: Answer) -> BadReply:
    if not answer.target:
        return BadReply(_REDIRECT, status=answer.status)
    error = BadReply(_MOVED, target=answer.target)
    error.target = answer.target
    return error


def left_out() -> BadReply:
    """The value for an id that a multi answer does not have."""
    return BadReply(_LEFT_OUT)


def unreadable(*, paid: bool) -> PanelError:
    """The value for an id whose record cannot be read."""
    return OutcomeUnknown(_RECORD_PAID) if paid else BadReply(_RECORD)


def no_id() -> NotSent:
    """The value for something that is no id."""
    return NotSent(_NO_ID)


def not_its_turn() -> NotSent:
    """The value for ids that were not asked for after the key was refused."""
    return NotSent(_NOT_REACHED_TURN)


def paused(seconds: float) -> NotSent:
    """The error where the panel's pause is too long to wait for."""
    return NotSent(_PAUSED, seconds=round(seconds) or 1)


def stopped() -> NotSent:
    """The error where the program is closing."""
    return NotSent(_STOPPED)


_HIDDEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_ENTITIES = {"&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&"}


def first_words(body: bytes, secret: Secret) -> str:
    """The first words of a page as plain text, at most 160 characters, without the key."""
    text = body[:6000].decode("utf-8", "replace")
    text = _TAG.sub(" ", _HIDDEN.sub(" ", text))
    for entity, character in _ENTITIES.items():
        text = text.replace(entity, character)
    return plain(secret.hide(plain(text, 1000)), 160)
