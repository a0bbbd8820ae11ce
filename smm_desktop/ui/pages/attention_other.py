"""What the card of Attention says of items that need no card of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.text import plain
from smm_desktop.ui.pages.attention_items import HeldLines, RefusedKey, Unsaved
from smm_desktop.ui.pages.attention_news import CameOut, LowBalance, low_words, news_about, news_pill, news_words
from smm_desktop.ui.pages.attention_service import ServiceChanged, changed_words

Other = HeldLines | RefusedKey | Unsaved | ServiceChanged | CameOut | LowBalance
Words = tuple[str, str, str, str]


def other_words(item: Other) -> Words:
    """Title, text and the words of two answers; the second is empty where there is one only."""
    match item:
        case HeldLines(batch, lines):
            return _held(plain(batch.name, 80), lines)
        case RefusedKey(account):
            return _refused(plain(account.name, 80))
        case Unsaved(count):
            return _unsaved(count)
        case ServiceChanged(alert):
            return plain(alert.name, 300), changed_words(item), _tr("Show the service"), _tr("Dismiss")
        case LowBalance(account):
            return plain(account.name, 80), low_words(item), _tr("Refresh"), ""
        case CameOut():
            head = _tr("{what}: {state}").format(what=news_about(item), state=news_pill(item).text)
            return head, news_words(item), _tr("Show them"), _tr("Dismiss")


def _held(name: str, lines: int) -> Words:
    text = _tr(
        "They waited to be sent when the backup was made that is in use now, so they may have been placed since."
        " Compare “{name}” on the Bulk order page with the panel’s order page. Nothing is sent before you press Go on"
        " there."
    ).format(name=name)
    first, second = _tr("They were not placed: let them wait again"), _tr("Leave them out")
    return _tr("%Ln line(s) were held back", lines), text, first, second


def _refused(name: str) -> Words:
    text = _tr(
        "No more calls are made for this account, because panels lock out who repeats a wrong key. "
        "Nothing was charged. Enter the key that stands on the panel’s account page."
    )
    return _tr("{name} refused the key").format(name=name), text, _tr("Enter key again"), _tr("Try the same key again")


def _unsaved(count: int) -> Words:
    text = _tr(
        "They are kept in a second file and nothing is lost. Mostly the disk is full: make room, then press Save now."
    )
    return _tr("%Ln outcome(s) are not in the data file yet", count), text, _tr("Save now"), ""


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("AttentionPage", source, "", count)
