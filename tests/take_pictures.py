"""Takes pictures of every page in both themes, over lives of 0, 1 and 10,000 items. `make pictures`.

The few that the README shows go into `resources/screenshots`, all of them into `build/pictures`.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from smm_desktop import __version__
from smm_desktop.app import Program, build
from smm_desktop.arguments import Wishes
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice import PracticePanel
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.hands import Hands, rest, wait
from smm_desktop.ui.languages import LANGUAGES
from smm_desktop.ui.messages import label
from smm_desktop.ui.pages.bulk_lines import LinesEdit
from smm_desktop.ui.setting_names import LANGUAGE, SEEN_VERSION
from smm_desktop.ui.tables import DataTable
from smm_desktop.ui.theme import Choice
from tests.picture_lives import LIVES, Life

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "build" / "pictures"
README = ("ticket-light", "orders-light", "bulk-order-light", "overview-light", "attention-dark")
SIZE = "1280x800"
PAGES = ("overview", "services", "orders", "refills", "bulk", "attention", "settings")
BULK = """1 | https://social.example/p/spring | 1500
4 | https://social.example/p/spring | 2000
5 | https://social.example/p/spring | comments=Lovely! // Where is this? // Great colours
2 | https://social.example/p/summer | 25
77777 | https://social.example/p/summer | 500
1 | https://social.example/p/autumn | 3000"""


def main() -> None:
    """Take what is asked for; with no word about it, everything in English."""
    asked = _asked()
    application = QApplication([])
    for life in LIVES:
        if life.name in asked.lives:
            _take_life(application, life, asked)
    whole = asked.language == "en" and "few" in asked.lives and asked.size == SIZE and len(asked.themes) > 1
    if whole and asked.folder == PICTURES:
        for name in README:
            shutil.copy(asked.folder / f"few-{name}.png", ROOT / "resources" / "screenshots" / f"{name}.png")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=PICTURES)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--lives", nargs="+", default=[life.name for life in LIVES])
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--size", default=SIZE, help="of the window, such as 1000x700")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    return asked


def _take_life(application: QApplication, life: Life, asked: argparse.Namespace) -> None:
    panel = life.panel()
    with tempfile.TemporaryDirectory() as profile:
        paths, secrets = Paths.portable(Path(profile) / "profile"), SessionSecrets()
        paths.data.mkdir(parents=True)
        state = QSettings(str(paths.data / "window.ini"), QSettings.Format.IniFormat)
        state.setValue(LANGUAGE, asked.language)
        state.setValue(SEEN_VERSION, __version__)
        program = build(application, paths=paths, wishes=Wishes(), host=PracticeHost(), secrets=secrets)
        program.start()
        try:
            _Photographer(program, life, asked).take_all(panel)
        finally:
            program.close()
            panel.stop()
            program.deleteLater()


class _Photographer:
    def __init__(self, program: Program, life: Life, asked: argparse.Namespace) -> None:
        self._program, self._life, self._asked = program, life, asked
        self._hands = Hands(program.window)
        program.window.resize(*map(int, asked.size.split("x")))

    def take_all(self, panel: PracticePanel) -> None:
        """The first start, the ticket, and each page."""
        program = self._program
        wait(lambda: program.window.follower is not None, 20, "the data")
        rest(300)
        if self._life is LIVES[0]:
            self._save("first-start")
        assert program.workspace is not None
        troubles: list[BaseException] = []
        job = program.workspace.run(self._life.live, panel, failed=troubles.append)
        wait(lambda: not job.running, 120, "the history")
        if troubles:
            raise SystemExit(f"{self._life.name}: {troubles[0]}")
        rest(1000)
        self._show_ticket()
        self._save("ticket")
        program.window.toggle_ticket()
        for page in PAGES:
            program.window.show_page(page)
            rest(500)
            self._prepare(page)
            self._save("bulk-order" if page == "bulk" else page)

    def _show_ticket(self) -> None:
        self._program.window.show_page("services")
        rest(500)
        if not self._life.services:
            self._program.window.new_order()
            rest(800)
            return
        table = self._table("Services")
        if self._life.services > 1:
            wait(lambda: table.model().rowCount() > 100, 20, "the services")
            self._hands.type(QCoreApplication.translate("_SearchField", "Search services"), "followers r30")
            rest(300)
        table.select_row(min(1, table.model().rowCount() - 1))
        self._hands.key(table, Qt.Key.Key_Return)
        rest(500)
        self._hands.type(label("Link"), "https://social.example/p/spring-sale")
        self._hands.type(label("Quantity"), "2500")
        rest(800)

    def _prepare(self, page: str) -> None:
        rows = {"orders": ("Orders", 2), "services": ("Services", 1), "attention": ("Attention", 0)}
        if page == "bulk" and self._life.services:
            many = "\n".join(f"1 | https://social.example/p/{n} | {n % 700}" for n in range(10_000))
            field = self._program.window.page.findChild(LinesEdit)
            assert field is not None
            field.setPlainText(many if self._life.name == "many" else BULK)
        elif page in rows and self._hands.find(rows[page][0], DataTable):
            table = self._table(rows[page][0])
            table.select_row(min(rows[page][1], table.model().rowCount() - 1))
        rest(800)

    def _table(self, name: str) -> DataTable:
        return self._hands.need(name, DataTable)

    def _save(self, name: str) -> None:
        program = self._program
        for theme in self._asked.themes:
            program.theme.choose(Choice(theme))
            rest(300)
            program.window.grab().save(str(self._asked.folder / f"{self._life.name}-{name}-{theme}.png"))


if __name__ == "__main__":
    main()
