"""Parts of the frame by themselves: messages, formats, palette, tray, single instance, stall watch, ticket panel."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import NotSent, Refused, SmmError
from smm_desktop.core.forecast import Forecast, Outlook
from smm_desktop.core.text import Text
from smm_desktop.jobs import JobRunner
from smm_desktop.ui import formats
from smm_desktop.ui.crashes import details_of
from smm_desktop.ui.dialogs.palette import CommandPalette, Entry
from smm_desktop.ui.follower import Figures, trouble_text
from smm_desktop.ui.instance import Instance, instance_name
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.messagebar import MessageBar
from smm_desktop.ui.messages import plain_tooltip, say, say_text
from smm_desktop.ui.stall import StallWatch
from smm_desktop.ui.ticket_panel import TicketPanel
from smm_desktop.ui.topbar import TopBar
from smm_desktop.ui.tray import Tray, tray_icon, tray_state

MAIN = Account("a", "Main <b>panel</b>", "https://panel.example/api/v2", low_balance=Decimal(10))
OTHER = Account("b", "Other", "https://other.example/api/v2")
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


class Known:
    def __init__(self, amount: str, currency: str = "USD", at: datetime = NOW) -> None:
        self.amount, self.currency, self.at = Decimal(amount), currency, at


def figures(**changed: object) -> Figures:
    usual = {"accounts": (MAIN, OTHER), "balances": {"a": Known("1234.5"), "b": Known("0.5")}}
    return Figures(**(usual | changed))  # type: ignore[arg-type]


def test_sentences_are_filled_and_numbers_written_for_the_locale():
    assert say(SmmError("{sent} of {total} were sent", sent=1200, total=Decimal("3.50"))) == "1,200 of 3.50 were sent"
    assert say_text(Text("%n of {total}", {"total": 1500}, 3)) == "3 of 1,500"
    assert say_text(Text("plain {braces}")) == "plain {braces}"
    assert say(Refused("funds", "Not enough <b>funds</b>")).endswith("The panel said: Not enough <b>funds</b>")
    assert "unforeseen" in say(ValueError("secret"))
    assert "secret" not in say(ValueError("secret"))


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("0", "0.00 USD"),
        ("1234.5", "1,234.50 USD"),
        ("-0.000012", "-0.000012 USD"),
        ("9999999999.12345678", "9,999,999,999.12345678 USD"),
    ],
)
def test_money_is_exact(amount: str, shown: str):
    assert formats.money(Decimal(amount), "USD") == shown


def test_money_follows_the_locale():
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert formats.money(Decimal("1234.5"), "EUR") == "1.234,50 EUR"


@pytest.mark.parametrize(("seconds", "words"), [(5, "just now"), (125, "2 min ago"), (3 * 3600 + 5, "3 h ago")])
def test_ages_are_told_in_words(seconds: int, words: str):
    assert formats.ago(NOW - timedelta(seconds=seconds), NOW) == words


def test_only_what_is_whole_is_a_hundred_percent():
    assert formats.percent(0.999) == "99%"
    assert formats.percent(1.0) == "100%"


def test_tooltips_show_markup_letter_by_letter():
    assert plain_tooltip("a < b") == "a < b"
    assert plain_tooltip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"


def test_balances_are_summed_by_currency_and_never_over_them():
    both = figures(balances={"a": Known("1"), "b": Known("2", "EUR")})
    assert both.balance_text() == "2.00 EUR · 1.00 USD"
    assert figures().balance_text() == "1,235.00 USD"
    assert figures().balance_text("b") == "0.50 USD"
    assert Figures().balance_text() == ""


def test_how_long_a_balance_lasts_is_told_where_something_can_be_told():
    soon, late = Forecast(Outlook.LASTS, 3, 14, 90), Forecast(Outlook.LASTS, 40, 14, 20)
    assert figures().lasts_text() == ""
    assert figures(forecasts={"a": soon}).lasts_text("a") == "About 3 days at this pace"
    assert figures(forecasts={"a": late, "b": soon}).lasts_text() == "Other: about 3 days"
    assert figures(forecasts={"a": late, "b": Forecast()}).lasts_text("b") == ""


def test_the_bar_and_the_tray_tell_how_long_balances_last(qtbot: QtBot):
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 50)
    bar.set_outlook("About 3 days at this pace")
    bar.set_updated(datetime.now(UTC))
    bar.show()
    assert "About 3 days at this pace · Updated just now" in [each.text() for each in bar.findChildren(PlainLabel)]
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    tray.show_figures(figures(forecasts={"a": Forecast(Outlook.LASTS, 12, 14, 90)}))
    assert tray.tooltip.splitlines()[1:] == ["Main <b>panel</b>: 1,234.50 USD, about 12 days", "Other: 0.50 USD"]


def test_the_age_is_that_of_the_oldest_figure():
    later = figures(balances={"a": Known("1", at=NOW), "b": Known("2", at=NOW - timedelta(hours=1))})
    assert later.updated() == NOW - timedelta(hours=1)
    assert later.updated("a") == NOW
    assert figures(balances={"a": Known("1")}).updated() is None


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        ({}, "ok"),
        ({"balances": {"a": Known("9.99")}}, "low"),
        ({"troubles": {"a": NotSent("no line"), "b": NotSent("no line")}}, "offline"),
        ({"troubles": {"a": NotSent("no line")}}, "ok"),
        ({"troubles": {"a": Refused("auth", "Invalid API key")}}, "attention"),
        ({"paused": True, "balances": {"a": Known("9.99")}}, "paused"),
        ({"paused": True, "attention": 1}, "attention"),
        ({"attention": 1, "troubles": {"a": NotSent("x"), "b": NotSent("x")}}, "attention"),
    ],
)
def test_the_tray_says_what_is_most_urgent(changed: dict[str, object], state: str, qapp: QApplication):
    assert tray_state(figures(**changed)) == state
    assert not tray_icon(state).isNull()


def test_the_tray_menu_holds_balances_and_actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    tray.show_figures(figures(active=12, attention=2))
    words = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert words[:4] == [
        "Main <b>panel</b>: 1,234.50 USD",
        "Other: 0.50 USD",
        "Active orders: 12",
        "Waiting for you: 2",
    ]
    assert words[4:] == ["New order", "Refresh", "Pause following", "Open", "Quit"]
    tray.show_figures(figures(active=3))
    assert [action.text() for action in tray.menu.actions()].count("Active orders: 3") == 1
    assert tray.tooltip.splitlines()[0] == "SMM Desktop"
    assert "Other: 0.50 USD" in tray.tooltip
    next(action for action in tray.menu.actions() if action.text() == "Quit")
    with qtbot.waitSignal(tray.quit_wanted):
        tray.menu.actions()[-1].trigger()


def test_a_pause_is_kept_where_the_menu_is_made_anew(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    with qtbot.waitSignal(tray.pause_wanted) as wanted:
        next(action for action in tray.menu.actions() if action.isCheckable()).trigger()
    tray.rebuild()
    assert wanted.args == [True]
    assert tray.pausing
    assert next(action for action in tray.menu.actions() if action.isCheckable()).isChecked()


def test_without_a_tray_nothing_is_present(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    tray.start()
    assert tray.present is False
    tray.explain("a", "b")
    tray.stop()


def test_trouble_is_told_with_the_account_it_belongs_to():
    troubled = figures(troubles={"b": NotSent("The panel could not be reached.")})
    assert trouble_text(troubled, "") == "Other: The panel could not be reached."
    assert trouble_text(troubled, "a") == ""


def test_the_palette_finds_all_words_and_runs_what_is_chosen(qtbot):
    chosen: list[str] = []
    entries = [
        Entry(words, "", lambda words=words: chosen.append(words)) for words in ("New order", "Orders", "Refresh")
    ]
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    palette = CommandPalette(entries, window)
    palette.open_over(window)
    search = palette.findChild(QWidget, "") and palette.focusWidget()
    assert palette.titles == ["New order", "Orders", "Refresh"]
    qtbot.keyClicks(search, "order")
    assert palette.titles == ["Orders", "New order"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert chosen == ["New order"]


def test_the_palette_takes_services_only_for_what_is_typed_now(qtbot):
    palette = CommandPalette([])
    qtbot.addWidget(palette)
    wanted: list[str] = []
    palette.more_wanted.connect(wanted.append)
    search = palette.findChildren(QWidget)[0]
    qtbot.keyClicks(search, "fol")
    assert wanted == ["fo", "fol"]
    palette.add("services", "fo", [Entry("1 · old", "", lambda: None)])
    assert palette.titles == []
    palette.add("services", "fol", [Entry("2 · Followers", "", lambda: None)])
    assert palette.titles == ["2 · Followers"]


def test_a_second_start_hands_its_arguments_to_the_first(tmp_path: Path, qtbot):
    import subprocess
    import sys

    first = Instance(tmp_path)
    assert first.call_first([]) is False
    assert first.listen()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from smm_desktop.ui.instance import Instance; app = QCoreApplication([]);"
        "sys.exit(0 if Instance(Path(sys.argv[1])).call_first(['--demo']) else 1)"
    )
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / ".")])
    assert called.args == [["--demo"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    first.close()
    assert Instance(tmp_path).call_first([]) is False


def test_profiles_have_names_of_their_own(tmp_path: Path):
    assert instance_name(tmp_path) == instance_name(tmp_path / "x" / "..")
    assert instance_name(tmp_path) != instance_name(tmp_path / "x")


def test_the_stall_watch_measures_and_names_what_held_the_window(qtbot):
    watch = StallWatch()
    watch.start()
    qtbot.wait(50)

    def a_slow_function() -> None:
        time.sleep(0.15)

    a_slow_function()
    qtbot.waitUntil(lambda: bool(watch.stalls))
    assert 100 < watch.longest_ms < 5000
    assert "a_slow_function" in watch.longest.where
    watch.reset()
    watch.pause()
    time.sleep(0.12)
    watch.resume()
    qtbot.wait(30)
    assert watch.longest_ms < 100
    watch.stop()


def test_the_message_bar_says_and_shows_long_work(qtbot):
    import threading

    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.say("Two\nlines <b>here</b>")
    assert bar.text == "Two lines <b>here</b>"
    runner, going = JobRunner(), threading.Event()

    def work(progress):
        progress.report(3, 10)
        while not progress.cancelled:
            going.wait(0.01)

    job = runner.start(work, with_control=True)
    bar.show_work(job, "Exporting")
    qtbot.waitUntil(lambda: any(label.text() == "3 of 10" for label in bar.findChildren(QLabel)))
    stop = next(button for button in bar.findChildren(QPushButton) if button.accessibleName() == "Cancel: Exporting")
    with qtbot.waitSignal(job.finished):
        stop.click()
    qtbot.waitUntil(lambda: not bar.findChildren(QPushButton))


def test_the_ticket_slides_in_and_out(qtbot, theme):
    panel = TicketPanel()
    qtbot.addWidget(panel)
    content = QLabel("ticket")
    panel.set_content(content)
    panel.slide(True)
    qtbot.waitUntil(lambda: panel.width() >= 380)
    assert content.width() == panel.width() - 1
    panel.slide(False)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert not panel.is_open


def test_crash_details_hold_no_values():
    def fails(key: str) -> None:
        raise RuntimeError("bad")

    try:
        fails("canary-key-in-a-variable")
    except RuntimeError as trouble:
        details = details_of(trouble)
    assert "RuntimeError: bad" in details
    assert "canary" not in details.replace('fails("canary-key-in-a-variable")', "")
