"""The editor of bulk lines: typed, pasted, dropped or read from a file. Long lists are held beside it, not in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontDatabase, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.theme import Space

MOST_EDITED = 3_000
"""Lines that the editor takes without holding up the window; of longer lists it shows the beginning."""
_SHOWN_OF_HELD = 200
_MOST_CHARACTERS = 600_000


class LinesEdit(QPlainTextEdit):
    """A plain editor that hands long pastes and dropped files on."""

    long_text_given = Signal(str)
    file_given = Signal(object)
    """The `Path` of a file that was dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Bulk lines"))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setPlaceholderText(
            self.tr(
                "One order on each line: service | link | quantity\n"
                "1 | https://social.example/p/1 | 500\n"
                "5 | https://social.example/p/2 | comments=First // Second"
            )
        )

    def show_line(self, number: int) -> None:
        """Bring a line, counted from 1, into view and mark it."""
        block = self.document().findBlockByNumber(number - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            self.setTextCursor(cursor)
            self.setFocus()

    # Qt's own

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt: text, and one file."""
        return _file(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: pasted or dropped."""
        path = _file(source)
        if path is not None:
            self.file_given.emit(path)
        elif is_long(source.text()):
            self.long_text_given.emit(source.text())
        else:
            self.insertPlainText(source.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files are welcome too."""
        if _file(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: files are welcome too."""
        if _file(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: a file is handed on."""
        path = _file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_given.emit(path)
        else:
            super().dropEvent(event)


class LinesBox(QWidget):
    """The editor, or the beginning of a long list that is held."""

    changed = Signal()
    file_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LinesEdit()
        self._held: str | None = None
        self._held_table = False
        self._says = PlainLabel(role="muted", wrap=True)
        self._remove = QPushButton(self.tr("Remove list"))
        self._build()
        self.edit.textChanged.connect(self._tell)
        self.edit.long_text_given.connect(self._hold)
        self.edit.file_given.connect(self.file_given)
        self._remove.clicked.connect(self.clear)

    @property
    def text(self) -> str:
        """All lines, those that are held included."""
        return self.edit.toPlainText() if self._held is None else self._held

    @property
    def is_table(self) -> bool:
        """True where the text came from a CSV file."""
        return self._held_table

    def set_text(self, text: str, *, where: str = "", table: bool = False) -> None:
        """Show a text; a long one, and one from a file named by `where`, is held and only its beginning shown."""
        if where or is_long(text):
            self._hold(text, where, table=table)
            return
        self._let_go()
        self.edit.setPlainText(text)

    @Slot()
    def clear(self) -> None:
        """Empty it."""
        self._let_go()
        self.edit.clear()
        self.edit.setFocus()
        self.changed.emit()

    @Slot(str)
    def _hold(self, text: str, where: str = "", *, table: bool = False) -> None:
        self._held, self._held_table = text, table
        count = text.count("\n") + (not text.endswith("\n"))
        lines = self.tr("%Ln line(s)", "", count)
        from_where = self.tr("{lines} from {file}").format(lines=lines, file=where) if where else lines
        more = " " + self.tr("The first {count} are shown.").format(count=_SHOWN_OF_HELD)
        self._says.setText(from_where + ("." + more if count > _SHOWN_OF_HELD else ""))
        self._bar.show()
        self.edit.setReadOnly(True)
        self.edit.blockSignals(True)
        self.edit.setPlainText("\n".join(text[:_MOST_CHARACTERS].split("\n", _SHOWN_OF_HELD)[:_SHOWN_OF_HELD]))
        self.edit.blockSignals(False)
        self.changed.emit()

    def _let_go(self) -> None:
        self._held, self._held_table = None, False
        self._bar.hide()
        self.edit.setReadOnly(False)

    @Slot()
    def _tell(self) -> None:
        if self._held is None:
            self.changed.emit()

    def _build(self) -> None:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._says, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._bar)
        column.addWidget(self.edit, 1)


def is_long(text: str) -> bool:
    """True for a text that the editor would take too long for."""
    return text.count("\n") > MOST_EDITED or len(text) > _MOST_CHARACTERS


def _file(source: QMimeData) -> Path | None:
    local = [url for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []
    return Path(local[0].toLocalFile()) if len(local) == 1 else None
