"""Whether an answer says no, and with which words."""

from __future__ import annotations

import re
from typing import Any

from smm_desktop.api.readers import Record, Unreadable, is_conflict, is_nothing, pick
from smm_desktop.api.refusals import kind_of
from smm_desktop.core.errors import RefusalKind
from smm_desktop.core.text import plain

_ERROR_KEYS = ("error", "errors", "err", "error_message", "errorMessage", "error_msg", "exception")
_WORD_KEYS = (
    "message",
    "msg",
    "error_description",
    "detail",
    "details",
    "description",
    "reason",
    "text",
    "info",
    "title",
)
_VERDICT_KEYS = ("success", "status", "ok", "result", "response", "state", "type")
_NO = frozenset(
    {
        "error",
        "errors",
        "err",
        "fail",
        "failed",
        "failure",
        "false",
        "no",
        "ko",
        "nok",
        "denied",
        "refused",
        "rejected",
        "invalid",
        "0",
    }
)
_YES = frozenset(
    {"success", "successful", "succeeded", "ok", "true", "yes", "done", "1", "200", "201", "created", "accepted"}
)
_DONE = re.compile(
    r"(?<!un)(?<!not )(?<!not yet )(?<!not be )(?<!n't )(?<!n't be )"
    r"(?:success|placed|created|accepted|thank|received|\badded\b|submitted|\bsent\b|started|queued)",
    re.IGNORECASE,
)
_BROKE = re.compile(r"internal (?:server )?error|gateway|time[d-]? ?out|\b50[0-9]\b", re.IGNORECASE)
_MAX_DEPTH = 4
_MAX_WORDS = 10


class SaysNo(Exception):
    """The answer is a refusal; `words` are the panel's."""

    def __init__(self, words: str) -> None:
        self.words = words
        super().__init__(words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SaysNo) and self.words == other.words

    def __hash__(self) -> int:
        return hash(self.words)


def is_no(value: Any) -> bool:
    """True for a verdict that means no: false, 0, "error", "fail", a status code from 400 on."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value == 0 or 400 <= value < 600
    if not isinstance(value, str):
        return False
    word = value.strip().casefold()
    return word in _NO or re.fullmatch(r"[45][0-9][0-9]", word) is not None


def is_yes(value: Any) -> bool:
    """True for a verdict that means yes."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value in (1, 200, 201)
    return isinstance(value, str) and value.strip().casefold() in _YES


def words_of(value: Any, depth: int = 0) -> str:
    """The words in a refusal of any form: a text, an object with a message, lists and objects of them."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)[:40] if abs(value) < 10**39 else ""
    if depth >= _MAX_DEPTH:
        return ""
    if isinstance(value, dict):
        told = pick(value, *_WORD_KEYS, *_ERROR_KEYS)
        if not is_nothing(told) and (words := words_of(told, depth + 1)):
            return words
        value = list(value.values())[:_MAX_WORDS]
    if isinstance(value, list):
        parts = (words_of(part, depth + 1) for part in value[:_MAX_WORDS])
        return plain("; ".join(part for part in parts if part))
    return ""


def explicit_no(record: Record, *, verdicts: tuple[str, ...] = _VERDICT_KEYS) -> str | None:
    """The words of an explicit refusal in `record`, "error" where it has none; None where it does not refuse."""
    error = pick(record, *_ERROR_KEYS)
    if is_conflict(error):
        raise Unreadable("error")
    if _is_error(error):
        words = "" if error is True or error == 1 else words_of(error)
        return words or words_of(pick(record, *_WORD_KEYS)) or "error"
    for key in verdicts:
        verdict = pick(record, key)
        if verdict is not None and is_no(verdict):
            return words_of(pick(record, *_WORD_KEYS)) or _code_words(record) or words_of(verdict) or "error"
    code = pick(record, "code", "status_code", "error_code")
    if isinstance(code, int) and is_no(code) and code:
        return words_of(pick(record, *_WORD_KEYS)) or str(code)
    return None


def _is_error(error: Any) -> bool:
    if is_nothing(error) or error is False or error == 0 or error in ([], {}):
        return False
    return not (
        isinstance(error, str) and error.strip().casefold() in ("false", "0", "no", "no error", "ok", "success")
    )


def _code_words(record: Record) -> str:
    code = pick(record, "code", "error_code")
    return code if isinstance(code, str) and kind_of(code) is not RefusalKind.OTHER else ""


def message_of(record: Record) -> str:
    """The words of an answer that is a message and nothing else; empty for none."""
    return words_of(pick(record, *_WORD_KEYS))


def sounds_refused(text: str) -> bool:
    """True for words that are a known refusal, and do not speak of success as well."""
    return kind_of(text) is not RefusalKind.OTHER and not _DONE.search(text)


def sounds_broken(text: str) -> bool:
    """True for words that tell of a breakdown rather than of a decision: what was carried out before it is not said."""
    return kind_of(text) is RefusalKind.OTHER and _BROKE.search(text) is not None


def is_sentence_of_refusal(text: str) -> bool:
    """True for words in the place of one id's outcome: known ones, or any sentence that speaks of no success."""
    return sounds_refused(text) or (" " in text.strip() and not _DONE.search(text))
