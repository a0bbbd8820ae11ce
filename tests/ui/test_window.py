"""The whole window over real data and a real panel on loopback, used by accessible names as a person does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from smm_desktop.app import Program, build
from smm_desktop.arguments import Wishes
from smm_desktop.core.errors import SecretsError
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice import PracticePanel
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import MISSING, NONE, LayeredSecrets, SessionSecrets
from smm_desktop.ui.dialogs.palette import CommandPalette
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.theme import Choice

KEY = "canary-key-0123456789"


class DictSecrets:
    """A keyring that is a dictionary, and can be one that is not there."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.there = True

    def get(self, account_id: str) -> str:
        if account_id not in self.keys:
            raise SecretsError(MISSING)
        return self.keys[account_id]

    def set(self, account_id: str, key: str, *, for_this_run: bool = False) -> None:
        if not self.there:
            raise SecretsError(NONE)
        self.keys[account_id] = key

    def forget(self, account_id: str) -> None:
        self.keys.pop(account_id, None)

    def available(self) -> bool:
        return self.there


@pytest.fixture
def keyring() -> DictSecrets:
    return DictSecrets()


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=80, speed=200, key=KEY) as running:
        yield running


Starter = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication, qtbot, tmp_path: Path, keyring: DictSecrets) -> Iterator[Starter]:
    started: list[Program] = []

    def make(**wishes: object) -> Program:
        secrets = LayeredSecrets(keyring, SessionSecrets())
        program = build(
            qapp,
            paths=Paths.portable(tmp_path / "profile"),
            wishes=Wishes(**wishes),  # type: ignore[arg-type]
            secrets=secrets,
            host=PracticeHost(speed=200),
        )
        program.theme.choose(Choice.LIGHT)
        started.append(program)
        program.start()
        qtbot.waitUntil(lambda: program.window.follower is not None, timeout=15_000)
        return program

    yield make
    for program in started:
        assert program.close()
        program.window.let_close()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    started.clear()
    QCoreApplication.sendPostedEvents(
        None, QEvent.Type.DeferredDelete
    )  # here, not where a pool thread collects garbage
    qapp.setStyleSheet("")
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def program(start: Starter) -> Program:
    return start()


@pytest.fixture
def hands(program: Program) -> Hands:
    return Hands(program.window)


def fill(hands: Hands, address: str, key: str = KEY, name: str = "Main") -> None:
    if hands.find("Panel address", QLineEdit) is None:
        hands.press("Connect a panel")
    for field, text in (("Panel address", address), ("API key", key), ("Account name", name)):
        hands.need(field, QLineEdit).clear()
        hands.type(field, text)


def connect(hands: Hands, panel: PracticePanel, qtbot) -> None:
    fill(hands, panel.url)
    hands.press("Save account")
    qtbot.waitUntil(lambda: "1,000.00 USD" in hands.read("Balance"), timeout=15_000)


def below(hands: Hands, field: str) -> str:
    return hands.need(field, QLineEdit).accessibleDescription()


def test_the_window_shows_before_the_data_is_open(qapp: QApplication, tmp_path: Path, keyring: DictSecrets, qtbot):
    program = build(qapp, paths=Paths.portable(tmp_path / "profile"), secrets=keyring)
    program.start()
    assert program.window.isVisible()
    assert program.workspace is None
    assert any("Opening your data" in label.text() for label in program.window.findChildren(QLabel))
    qtbot.waitUntil(lambda: program.window.follower is not None, timeout=15_000)
    assert program.close()
    program.window.let_close()
    program.window.close()


def test_first_start_offers_two_ways(hands: Hands):
    assert hands.find("Connect a panel", QAbstractButton)
    assert hands.find("Try the practice panel", QAbstractButton)
    assert not hands.need("Services", QAbstractButton).isEnabled()
    assert not hands.need("New order", QAbstractButton).isEnabled()
    assert hands.need("Settings", QAbstractButton).isEnabled()


def test_testing_shows_the_balance_and_saves_nothing(
    hands: Hands, program: Program, panel: PracticePanel, qtbot, keyring
):
    fill(hands, panel.url)
    hands.press("Test connection")
    qtbot.waitUntil(lambda: "1,000.00 USD" in hands.read("Account message"), timeout=15_000)
    assert keyring.keys == {}
    assert program.workspace.accounts == ()


def test_saving_an_account_fills_the_window(
    hands: Hands, program: Program, panel: PracticePanel, qtbot, keyring, tmp_path
):
    connect(hands, panel, qtbot)
    assert list(keyring.keys.values()) == [KEY]
    assert program.window.page_key == "services"
    assert hands.need("New order", QAbstractButton).isEnabled()
    assert hands.read("Balance") == "1,000.00 USD"
    assert program.workspace.scope == program.workspace.accounts[0].id
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if KEY.encode() in path.read_bytes()]


@pytest.mark.parametrize(
    ("address", "key", "field"),
    [
        ("", KEY, "Panel address"),
        ("not an address", KEY, "Panel address"),
        ("http://panel.example/api/v2", KEY, "Panel address"),
        ("https://panel.example/api?key=1", KEY, "Panel address"),
        ("https://panel.example", "", "API key"),
        ("https://panel.example", "two words", "API key"),
    ],
)
def test_faults_are_said_at_their_field_and_nothing_is_sent(hands: Hands, program: Program, address, key, field):
    fill(hands, address, key)
    hands.press("Test connection")
    assert hands.need(field, QLineEdit).property("fault")
    assert len(below(hands, field)) > 20
    assert "test_connection" not in {job.name for job in program.runner.jobs}


def test_an_address_without_path_is_completed_in_sight(hands: Hands):
    fill(hands, "panel.example")
    assert below(hands, "Panel address") == "Will be asked at https://panel.example/api/v2"


def test_a_wrong_key_is_said_in_a_sentence(hands: Hands, panel: PracticePanel, qtbot):
    fill(hands, panel.url, "wrong-key")
    hands.press("Test connection")
    qtbot.waitUntil(lambda: "key" in hands.read("Account message").lower(), timeout=15_000)
    assert "wrong-key" not in hands.read("Account message")


def test_a_panel_that_is_down_is_said_in_a_sentence(
    hands: Hands, program: Program, panel: PracticePanel, qtbot, keyring
):
    panel.stop()
    fill(hands, panel.url)
    hands.press("Save account")
    qtbot.waitUntil(lambda: "Nothing was saved" in hands.read("Account message"), timeout=20_000)
    assert keyring.keys == {}
    hands.press("Save account")
    qtbot.waitUntil(lambda: len(program.workspace.accounts) == 1, timeout=15_000)


def test_a_web_page_instead_of_a_panel_is_said_in_a_sentence(hands: Hands, qtbot):
    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html><body><h1>Welcome</h1></body></html>")

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    fill(hands, f"http://127.0.0.1:{server.server_port}")
    hands.press("Test connection")
    qtbot.waitUntil(lambda: len(hands.read("Account message")) > 40, timeout=15_000)
    assert "<h1>" not in hands.read("Account message")
    server.shutdown()
    server.server_close()


def test_without_keyring_the_key_may_be_kept_for_this_run(start: Starter, panel: PracticePanel, qtbot, keyring):
    keyring.there = False
    program = start()
    hands = Hands(program.window)
    fill(hands, panel.url)
    qtbot.waitUntil(lambda: "no keyring" in below(hands, "API key"))
    hands.press("Save account")
    qtbot.waitUntil(lambda: hands.find("Keep the key for this run only", QCheckBox) is not None, timeout=15_000)
    assert "keyring" in hands.read("Account message")
    assert program.workspace.accounts == ()
    hands.press("Keep the key for this run only")
    hands.press("Save account")
    qtbot.waitUntil(lambda: "1,000.00 USD" in hands.read("Balance"), timeout=15_000)
    assert keyring.keys == {}


def test_the_key_is_hidden_until_asked_for(hands: Hands):
    fill(hands, "panel.example")
    edit = hands.need("API key", QLineEdit)
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    hands.press("Show the key")
    assert edit.echoMode() == QLineEdit.EchoMode.Normal


def test_the_practice_panel_is_one_press_away_and_comes_back(
    start: Starter, hands: Hands, program: Program, qtbot, keyring
):
    hands.press("Try the practice panel")
    qtbot.waitUntil(lambda: "1,000.00 USD" in hands.read("Balance"), timeout=20_000)
    account = program.workspace.accounts[0]
    assert account.practice
    assert keyring.keys == {}
    assert program.close()
    again = start()
    qtbot.waitUntil(lambda: "1,000.00 USD" in Hands(again.window).read("Balance"), timeout=20_000)
    assert again.workspace.accounts[0].id == account.id
    assert not again.window.follower.figures.troubles


def test_pages_and_shortcuts(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    window = program.window
    for name, key in (
        ("Orders", "orders"),
        ("Refills", "refills"),
        ("Attention", "attention"),
        ("Overview", "overview"),
    ):
        hands.press(name)
        assert window.page_key == key
    for number, spec in enumerate((spec for spec in window.specs if not spec.at_bottom), 1):
        action = next(each for each in window.actions() if each.shortcut() == QKeySequence(f"Ctrl+{number}"))
        action.trigger()
        assert window.page_key == spec.key
    window.commands["settings"].trigger()
    assert window.page_key == "settings"
    window.show_page("overview")
    window.commands["find"].trigger()
    assert window.page_key == "services"
    shown = {action.shortcut().toString() for action in window.actions()}
    assert {"Ctrl+F", "Ctrl+N", "F5", "Ctrl+E", "Ctrl+K", "Ctrl+,", "Ctrl+Q", "Ctrl+1"} <= shown
    assert [
        menu.title().replace("&", "")
        for menu in window.menuBar().findChildren(
            type(window.menuBar().addMenu("x")), options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        if menu.objectName()
    ] == [
        "File",
        "Edit",
        "View",
        "Orders",
        "Account",
        "Help",
    ]


def test_the_ticket_slides_in_beside_the_page(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    hands.press("New order")
    qtbot.waitUntil(lambda: hands.find("Place order", QAbstractButton) is not None)
    assert program.window.page_key == "services"
    program.window.commands["ticket"].trigger()
    qtbot.waitUntil(lambda: hands.find("Place order", QAbstractButton) is None)


def test_the_palette_reaches_pages_commands_and_services(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    qtbot.waitUntil(lambda: bool(program.window.pages.get("services")))
    hands.press("Services")
    qtbot.waitUntil(lambda: hands.need("Services", QWidget) is not None)

    def open_and_type(text: str) -> CommandPalette:
        program.window.commands["palette"].trigger()
        palette = program.window.findChildren(CommandPalette)[-1]
        qtbot.keyClicks(palette.focusWidget(), text)
        return palette

    palette = open_and_type("attent")
    assert palette.titles[0] == "Attention"
    qtbot.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    assert program.window.page_key == "attention"
    palette = open_and_type("followers")
    qtbot.waitUntil(lambda: any("Followers" in title for title in palette.titles), timeout=15_000)
    palette.close()


def test_refresh_fetches_balance_and_orders(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    qtbot.waitUntil(lambda: not program.window.follower.busy, timeout=15_000)
    from decimal import Decimal

    panel.balance = Decimal("5.25")
    program.window.commands["refresh"].trigger()
    qtbot.waitUntil(lambda: hands.read("Balance") == "5.25 USD", timeout=15_000)


def test_a_panel_that_went_away_is_said_at_the_top(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    qtbot.waitUntil(lambda: not program.window.follower.busy, timeout=15_000)
    panel.stop()
    program.window.commands["refresh"].trigger()
    qtbot.waitUntil(lambda: bool(program.window.follower.figures.troubles), timeout=30_000)
    assert hands.read("Balance") == "1,000.00 USD"
    assert program.window.follower.figures.offline


def test_themes_switch_live_and_are_remembered(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    hands.press("Settings")
    box = hands.need("Theme", QComboBox)
    dark = box.findData(Choice.DARK)
    box.setCurrentIndex(dark)
    box.activated.emit(dark)
    assert program.theme.tokens.dark
    assert program.state.value("window/theme") == "dark"
    program.window.commands["theme_light"].trigger()
    assert not program.theme.tokens.dark
    assert box.currentData() == Choice.LIGHT


def test_settings_are_kept(hands: Hands, program: Program, panel: PracticePanel, qtbot, start: Starter):
    connect(hands, panel, qtbot)
    hands.press("Settings")
    qtbot.waitUntil(lambda: not program.runner.jobs, timeout=15_000)
    confirm = hands.need("Confirm orders above", QLineEdit)
    confirm.setText("nonsense")
    confirm.editingFinished.emit()
    assert confirm.property("fault")
    confirm.setText("25")
    confirm.editingFinished.emit()
    qtbot.waitUntil(lambda: not program.runner.jobs, timeout=15_000)
    assert not confirm.property("fault")
    assert program.close()
    again = Hands(start().window)
    again.press("Settings")
    qtbot.waitUntil(lambda: again.need("Confirm orders above", QLineEdit).text() == "25.00", timeout=15_000)


def test_removing_the_last_account_leads_back_to_first_start(
    hands: Hands, program: Program, panel: PracticePanel, qtbot, keyring
):
    connect(hands, panel, qtbot)
    hands.press("Settings")
    hands.press("Remove Main")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = Hands(QApplication.activeModalWidget())
    assert dialog.find("Keep its orders in the history", QAbstractButton)
    dialog.press("Remove account")
    qtbot.waitUntil(lambda: program.workspace.accounts == (), timeout=15_000)
    qtbot.waitUntil(lambda: hands.find("Connect a panel", QAbstractButton) is not None)
    assert keyring.keys == {}


def test_another_account_can_be_added_and_looked_at_alone(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    program.window.commands["add_account"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = Hands(QApplication.activeModalWidget())
    fill(dialog, panel.url, name="main")
    dialog.press("Save account")
    assert dialog.need("Account name", QLineEdit).property("fault")
    fill(dialog, panel.url, name="Second <b>one</b>")
    dialog.press("Save account")
    qtbot.waitUntil(lambda: len(program.workspace.accounts) == 2, timeout=15_000)
    switcher = hands.need("Account", QComboBox)
    words = [switcher.itemText(place) for place in range(switcher.count())]
    assert words == ["Main", "Second <b>one</b>", "", "Add account…"] or words[0] == "All accounts"
    qtbot.waitUntil(lambda: switcher.count() == 5)
    switcher.setCurrentIndex(2)
    assert program.workspace.scope == program.workspace.accounts[1].id


def test_a_damaged_file_is_said_with_what_to_do(qapp: QApplication, tmp_path: Path, keyring: DictSecrets, qtbot):
    folder = tmp_path / "profile"
    folder.mkdir()
    program = build(qapp, paths=Paths.portable(folder), secrets=keyring)
    (folder / "desk.sqlite3").write_bytes(b"this is no database" * 1000)
    program.start()
    hands = Hands(program.window)
    qtbot.waitUntil(lambda: hands.find("Try again", QAbstractButton) is not None, timeout=15_000)
    assert len(hands.read("Trouble")) > 40
    assert program.close()
    program.window.let_close()
    program.window.close()


def test_words_of_others_are_shown_letter_by_letter(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    for page in (spec.title for spec in program.window.specs):
        hands.press(page)
        qtbot.wait(50)
    program.window.new_order()
    qtbot.waitUntil(lambda: not program.runner.jobs, timeout=15_000)
    rich = [
        label.text()
        for label in program.window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
        and label.text()
        and label.objectName() != "qt_spinbox_lineedit"
    ]
    assert rich == []
    tips = [each.toolTip() for each in program.window.findChildren(QWidget) if each.toolTip()]
    assert [tip for tip in tips if tip != plain_tooltip(tip) and not tip.startswith("<span>")] == []


def nameless(window: QWidget) -> list[str]:
    """The controls that show and have neither a name nor words."""
    inside = (QComboBox, QAbstractSpinBox)  # parts of controls that have names themselves
    found: list[QWidget] = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    found += window.findChildren(QComboBox)
    return [
        f"{type(each).__name__} {each.toolTip()!r} in {type(each.parent()).__name__}"
        for each in found
        if each.isVisible()
        and not (each.accessibleName() or getattr(each, "text", str)())
        and not isinstance(each.parent(), inside)
        and type(each) is not QAbstractButton
        and not each.objectName().startswith("qt_")
    ]


def test_every_control_has_a_name(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    assert nameless(program.window) == []
    hands.press("Connect a panel")
    assert nameless(program.window) == []
    connect(hands, panel, qtbot)
    program.window.new_order()
    for page in (spec.title for spec in program.window.specs):
        hands.press(page)
        qtbot.wait(50)
        assert nameless(program.window) == [], page


def test_closing_without_a_tray_quits(program: Program, qtbot):
    left: list[int] = []
    program._application = type("Exits", (), {"exit": staticmethod(left.append)})()  # type: ignore[assignment]
    program.window.close()
    qtbot.waitUntil(lambda: left == [0])
    assert not program.window.isVisible()


def test_a_second_start_brings_the_window_back(program: Program):
    program.window.hide()
    program.take_arguments(["--demo"])
    assert program.window.isVisible()


def test_diagnostics_hold_no_key(hands: Hands, program: Program, panel: PracticePanel, qtbot):
    connect(hands, panel, qtbot)
    told = program.window.hooks.diagnostics()()
    assert "SMM Desktop" in told
    assert KEY not in told
