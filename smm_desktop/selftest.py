"""The self-test behind `smm-desktop --self-test`: does this build, on this machine, have all that the program needs?

Nothing of a person's is read or changed, and nobody but a practice panel on this machine is called.
"""

from __future__ import annotations

import platform
import ssl
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from importlib.metadata import entry_points, version
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desktop import __version__

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from smm_desktop.actions.desk import Desk

Check = Callable[[Path], str]
"""Gets an empty folder, returns what it found; an exception is a failure."""

_ICON_SIZE = 32
_CHARSETS = ("gb18030", "big5", "shift_jis", "euc-kr", "koi8-r", "cp1251")
_TEST_KEY = "RWSTkDuOq4+RJysD9WOn4iIsLa8lm4xv3aHo8Qhwg6T4T7MjueNHKc4A"
"""Signed `_SIGNATURE` and nothing else; nobody has its secret any more."""
_SIGNATURE = b"""untrusted comment: signature of a list of releases
RUSTkDuOq4+RJ0vG6XNGhHUSgqpSYzRubIh0JfYgaHlaCt0iOuh+1YHDFR04ChgdGIZa2iH62aFiHwA5jIVXaoDC3YQ0P2Il5gg=
trusted comment: self-test
yTiORWsJK9ip/vxuU+UXRQg8uk0QdGjcQfvVI6KPvwijeWWmlnaG6YXTPWuymlT1uWOO86JYFYYVVWAPOQwgCA==
"""
_LONG_ENOUGH = 10_000_000
"""Seconds of the practice panel's time after which every order has ended."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one check; `seconds` it took."""

    name: str
    passed: bool
    told: str
    seconds: float


def self_test(report: Path | None = None) -> int:
    """Make all checks and print a table of them, also into `report`. Returns the exit status, 0 if all passed."""
    with tempfile.TemporaryDirectory(prefix="smm-desktop-", ignore_cleanup_errors=True) as temporary:
        findings = [_made(name, check, Path(temporary) / name) for name, check in CHECKS]
    text = table(findings)
    print(text, flush=True)
    if report is not None:
        report.write_text(text + "\n", "utf-8")
    return 0 if all(finding.passed for finding in findings) else 1


def table(findings: Sequence[Finding]) -> str:
    """The findings for people: one line each, and a last one that sums up."""
    lines = [
        f"{'ok' if one.passed else 'FAILED':<8}{one.name:<14}{one.seconds * 1000:>6.0f} ms  {one.told}"
        for one in findings
    ]
    failed = sum(not one.passed for one in findings)
    sum_up = f"{failed} of {len(findings)} checks failed" if failed else f"all {len(findings)} checks passed"
    return "\n".join([f"SMM Desktop {__version__}, {_kind()}, {platform.platform()}", *lines, sum_up])


class Failure(Exception):
    """A check found something amiss."""


def _made(name: str, check: Check, folder: Path) -> Finding:
    folder.mkdir()
    began = time.perf_counter()
    try:
        told, passed = check(folder), True
    except Exception as trouble:  # noqa: BLE001 - whatever breaks is what the test is for
        told, passed = f"{type(trouble).__name__}: {trouble}", False
    return Finding(name, passed, " ".join(told.split()), time.perf_counter() - began)


def _kind() -> str:
    return "frozen" if getattr(sys, "frozen", False) else "from source"


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Failure(otherwise)


# The checks.


def _python(_folder: Path) -> str:
    for charset in _CHARSETS:
        _expect("東京Ж".encode(charset, "replace").decode(charset) != "", charset)
    parts = ", ".join(f"{part} {version(part)}" for part in ("httpx", "keyring", "truststore", "XlsxWriter"))
    return f"Python {platform.python_version()}, {parts}"


def _qt(folder: Path) -> str:
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QLabel

    application = _application()
    label = QLabel("SMM Desktop")
    picture = folder / "label.png"
    label.show()
    _expect(label.grab().save(str(picture)) and picture.stat().st_size > 0, "a window could not be drawn")
    label.close()
    return f"Qt {qVersion()} on the platform {application.platformName()}, style {application.style().objectName()}"


def _icons(_folder: Path) -> str:
    from PySide6.QtGui import QIcon

    from smm_desktop.ui.icons import application_icon, pixmap
    from smm_desktop.ui.resources import resource

    _application()
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    _expect(len(names) > 20, f"only {len(names)} icons in {resource('icons')}")
    blank = [name for name in names if _is_blank(pixmap(name, "#000000", _ICON_SIZE).toImage())]
    _expect(not blank, f"blank: {', '.join(blank)}")
    _expect(not application_icon().isNull(), "the program's icon is missing")
    by_plugin = QIcon(str(resource("icons", "smm-desktop.svg"))).pixmap(_ICON_SIZE)
    _expect(not _is_blank(by_plugin.toImage()), "Qt's plug-in for SVG icons is missing")
    _expect(resource("style.qss").is_file(), "the style sheet is missing")
    return f"{len(names)} drawn"


def _tls(_folder: Path) -> str:
    from smm_desktop.api.network import system_trust

    context, arrived, leaving = system_trust(), ssl.MemoryBIO(), ssl.MemoryBIO()
    talk = context.wrap_bio(arrived, leaving, server_hostname="panel.example")
    with suppress(ssl.SSLWantReadError):
        talk.do_handshake()
    _expect(leaving.pending > 100, "no greeting was made")
    _expect(context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname, "certificates are not checked")
    if sys.platform in ("win32", "darwin"):
        return f"{ssl.OPENSSL_VERSION}; certificates are checked by the system"
    trusted = talk.context.cert_store_stats()["x509_ca"] or _certificates_in(ssl.get_default_verify_paths().capath)
    _expect(trusted > 0, "this system has no certificate authorities (Debian: ca-certificates)")
    return f"{ssl.OPENSSL_VERSION}; {trusted} certificate authorities of the system"


def _keyring(_folder: Path) -> str:
    import keyring

    from smm_desktop.system.secrets import KeyringSecrets

    wanted = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "SecretService")
    shipped = {entry.name: entry for entry in entry_points(group="keyring.backends")}
    _expect(wanted in shipped, f"the backend {wanted} was left out; there are {', '.join(sorted(shipped)) or 'none'}")
    shipped[wanted].load()
    if wanted == "SecretService":
        import_module("secretstorage")
    if not KeyringSecrets().available():
        return f"backend {wanted} is here, but none runs on this system: keys are kept for one run only"
    return f"{keyring.get_keyring().name}"


def _sqlite(folder: Path) -> str:
    import sqlite3

    from smm_desktop.store import Store

    for _ in range(2):  # made, then opened again
        store = Store.open(folder)
        kept = store.settings.get("self-test", None)
        store.settings.put("self-test", "Ж東京🙂")
        store.close()
    _expect(kept == "Ж東京🙂", f"what was written came back as {kept!r}")
    return f"SQLite {sqlite3.sqlite_version}, written, closed, opened and read"


def _exports(folder: Path) -> str:
    from smm_desktop.core.progress import Silent
    from smm_desktop.core.tables import CellKind, ExportColumn
    from smm_desktop.exports import KINDS, write_file

    columns = (ExportColumn("link", "Link"), ExportColumn("charge", "Charge", CellKind.MONEY))
    chunk = (["=1+1", "Ж東京🙂"], [150_000_000, None])
    paths = {kind: folder / f"orders.{kind}" for kind in KINDS}
    for kind, path in paths.items():
        _expect(write_file(path, kind, columns, [chunk], total=2, progress=Silent()) == 2, f"{kind}: rows are missing")
    with zipfile.ZipFile(paths["xlsx"]) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    _expect("1.5</v>" in sheet and "東京" in sheet and "<f>" not in sheet, "the spreadsheet holds something else")
    return ", ".join(f"{kind} {path.stat().st_size} bytes" for kind, path in paths.items())


def _translations(_folder: Path) -> str:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QDialogButtonBox

    from smm_desktop.ui.languages import LANGUAGES, Languages
    from smm_desktop.ui.resources import resource

    absent = [code for code in LANGUAGES if not resource("translations", f"smm-desktop_{code}.qm").is_file()]
    _expect(not absent, f"missing: {', '.join(absent)}")
    languages, spoken = Languages(_application(), "en"), {}
    for code in LANGUAGES:
        languages.choose(code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        spoken[code] = (QCoreApplication.translate("commands", "Settings"), box.buttons()[0].text())
    languages.choose("en")
    languages.stop()
    same = [code for code in LANGUAGES if code != "en" and spoken[code][0] == spoken["en"][0]]
    _expect(not same, f"these do not speak: {', '.join(same)}")
    _expect_order_of_languages()
    qt = sum(words[1] != spoken["en"][1] for words in spoken.values())
    return f"{', '.join(LANGUAGES)}; Qt's own words in {qt} besides English"


def _expect_order_of_languages() -> None:
    """Qt's tables for comparing and for upper case, which are another file than its words."""
    from PySide6.QtCore import QCollator, QLocale

    swedish, german = (sorted("zöa", key=QCollator(QLocale(code)).sortKey) for code in ("sv", "de"))
    _expect((swedish, german) == (["a", "z", "ö"], ["a", "ö", "z"]), f"sorted as {swedish} and {german}")
    upper = QLocale("tr").toUpper("iı")
    _expect(upper == "İI", f"upper case in Turkish is {upper}")


def _plots(_folder: Path) -> str:
    from smm_desktop.ui.theme import LIGHT, Tone
    from smm_desktop.ui.widgets.charts import Chart, Series, Shape
    from smm_desktop.ui.widgets.plots import Plot

    _application()
    series = (Series("", Tone.FAILED, (1.0, 3.0, 2.0)),)
    plot = Plot("")
    plot.resize(320, 200)
    plot.show_chart(Chart(Shape.BARS, series, (0.0, 1.0, 2.0), (), str, str))
    picture, color = plot.grab().toImage(), LIGHT.color(Tone.FAILED)
    points = sum(picture.pixelColor(x, y) == color for x in range(320) for y in range(200))
    plot.close()
    _expect(points > 1000, f"the bars have only {points} points")
    return f"bars of {points} points"


def _similarity(_folder: Path) -> str:
    from rapidfuzz import __version__ as edition
    from rapidfuzz import fuzz

    same = fuzz.token_sort_ratio("Likes Instagram fast", "fast Instagram Likes")
    other = fuzz.token_sort_ratio("Likes Instagram fast", "Website traffic")
    _expect(same == 100 and other < 60, f"likeness is told as {same} and {other}")
    return f"RapidFuzz {edition}"


def _signatures(_folder: Path) -> str:
    from smm_desktop.core.errors import UpdateError
    from smm_desktop.system.channel import built_in
    from smm_desktop.system.signatures import check_signature

    check_signature(b"SMM Desktop", _SIGNATURE, [_TEST_KEY])
    try:
        check_signature(b"SMM desktop", _SIGNATURE, [_TEST_KEY])
    except UpdateError:
        state = "set up" if built_in().set_up else "not set up for this build"
        return f"a true one holds, a false one does not; updates are {state}"
    raise Failure("a false signature holds")


def _main_job(folder: Path) -> str:
    from smm_desktop.actions import accounts, catalogue, exporting, following, history
    from smm_desktop.actions.desk import Desk, Panels
    from smm_desktop.core.history import OrderQuery
    from smm_desktop.practice import PracticePanel
    from smm_desktop.store import Store
    from smm_desktop.system.secrets import SessionSecrets

    store, secrets = Store.open(folder), SessionSecrets()
    desk = Desk(store, secrets, Panels(store, secrets))
    try:
        with PracticePanel(services=200, speed=0) as panel:
            tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
            account = accounts.add_account(
                desk, name="Practice", url=panel.url, key=panel.key, tested=tested, for_this_run=True, practice=True
            ).account
            read = catalogue.refresh(desk, account.id)
            placed = _order(desk, account.id)
            panel.advance(_LONG_ENOUGH)
            following.refresh_orders(desk)
            ended = history.order(desk, placed)
            charged = [entry.charge for entry in panel.ledger.entries]
        _expect(charged == [ended.charge], f"the panel charged {charged}, the history says {ended.charge}")
        _expect(ended.state.final, f"the order is still {ended.state}")
        rows = exporting.export_orders(desk, folder / "orders.xlsx", query=OrderQuery(), kind="xlsx").rows
        _expect(rows == 1, f"{rows} orders were exported instead of 1")
    finally:
        desk.close()
    return f"connected, {read.count} services, 1 order placed, {ended.state} for {ended.charge} USD, exported"


def _order(desk: Desk, account_id: str) -> int:
    from smm_desktop.actions import catalogue, placing
    from smm_desktop.core.orders import Ticket
    from smm_desktop.core.services import estimate, service_type

    services = catalogue.load(desk, account_id).services
    service = next(one for one in services if service_type(one.type).name == "Default")
    fields = {"link": "https://social.example/p/self-test", "quantity": str(service.min)}
    price = estimate(service, fields) or Decimal(0)
    ticket = Ticket(account_id, service.id, service.name, service.type, fields, service.min, price, "USD")
    placed = placing.place_order(desk, ticket)
    _expect(placed.error is None and bool(placed.order.order), f"the order was not placed: {placed.error}")
    return placed.order.id


def _licences(_folder: Path) -> str:
    from smm_desktop.core.changelog import editions
    from smm_desktop.parts import parts
    from smm_desktop.ui.resources import change_log

    inside = getattr(sys, "_MEIPASS", None)
    if inside is None:
        return "staged in the built program only"
    path = Path(inside) / "licences.txt"
    text = path.read_text("utf-8")
    missing = [
        name
        for name in (
            "PySide6",
            "httpx",
            "keyring",
            "PyNaCl",
            "RapidFuzz",
            "GNU LESSER GENERAL PUBLIC LICENSE",
        )
        if name not in text
    ]
    _expect(not missing, f"{path.name} lacks {', '.join(missing)}")
    _expect(bool(editions(change_log().read_text("utf-8"))), "the list of changes is empty")
    told = {part.name for part in parts("")} & {"PySide6_Essentials", "httpcore", "cryptography", "jeepney", "certifi"}
    _expect(len(told) > 2, f"of the parts of its parts About would tell only {', '.join(told)}")
    return f"{path.name}, {len(text) // 1024} kB"


# What the checks share.


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(sys.argv[:1])


def _is_blank(picture: QImage) -> bool:
    return not any(picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height()))


def _certificates_in(folder: str | None) -> int:
    return sum(1 for path in Path(folder).iterdir() if path.suffix == ".0") if folder else 0


CHECKS: tuple[tuple[str, Check], ...] = (
    ("Python", _python),
    ("Qt", _qt),
    ("icons", _icons),
    ("TLS", _tls),
    ("keyring", _keyring),
    ("SQLite", _sqlite),
    ("exports", _exports),
    ("translations", _translations),
    ("plots", _plots),
    ("similarity", _similarity),
    ("signatures", _signatures),
    ("main job", _main_job),
    ("licences", _licences),
)
