"""Where the pages stand, and what stands there while there is no data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.ui.pages.waiting import LoadingPage

if TYPE_CHECKING:
    from smm_desktop.ui.pages.waiting import TroublePage


class PageStack(QStackedWidget):
    """Pages are added to it; before the data is open it shows what is done, or what is wrong."""

    again_wanted = Signal()
    folder_wanted = Signal()
    quit_wanted = Signal()
    """What a person can do about data that could not be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._loading = LoadingPage()
        self._trouble: TroublePage | None = None
        self._instead: QWidget | None = None
        self._places: dict[QWidget, QWidget] = {}
        self.addWidget(self._loading)

    def show_loading(self, words: str = "") -> None:
        """Say what is being done; usually that the data is opened."""
        self._loading.say(words)
        self._loading.set_turning(True)
        self.setCurrentWidget(self._loading)

    def show_trouble(self, text: str) -> None:
        """Say why the data could not be opened."""
        self.clear_up()
        page = self._trouble = self._trouble or self._make_trouble()
        page.say(text)
        self.setCurrentWidget(page)
        page.setFocus()

    def show_instead(self, page: QWidget) -> None:
        """Show a page that tells what happened to the data, and what can be done."""
        self.clear_up()
        self._instead = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def clear_up(self) -> None:
        """Nothing is being done any more, and what was shown instead of the data goes."""
        self._loading.set_turning(False)
        if self._instead is not None:
            self.removeWidget(self._instead)
            self._instead.deleteLater()
            self._instead = None

    def _make_trouble(self) -> TroublePage:
        from smm_desktop.ui.pages.waiting import TroublePage

        page = TroublePage()
        page.again_wanted.connect(self.again_wanted)
        page.folder_wanted.connect(self.folder_wanted)
        page.quit_wanted.connect(self.quit_wanted)
        self.addWidget(page)
        return page

    def add_page(self, page: QWidget) -> None:
        """Add a page of the program; one that does not scroll by itself is scrolled where there is too little room."""
        from PySide6.QtWidgets import QAbstractScrollArea

        from smm_desktop.ui.page_scroll import PageScroll

        self._places[page] = page if isinstance(page, QAbstractScrollArea) else PageScroll(page)
        self.addWidget(self._places[page])

    def show_page(self, page: QWidget) -> None:
        """Show a page that was added."""
        self.setCurrentWidget(self._places[page])

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown."""
        place = self.currentWidget()
        return next((page for page, held in self._places.items() if held is place), place)

    def drop(self, page: QWidget) -> None:
        """Take a page away for good."""
        place = self._places.pop(page)
        self.removeWidget(place)
        place.deleteLater()

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as the page that shows; nobody asks the others, which need not be dressed for it."""
        return self._shown().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Qt: as the page that shows."""
        return self._shown().minimumSizeHint()

    def _shown(self) -> QWidget:
        return self.currentWidget() or self._loading
