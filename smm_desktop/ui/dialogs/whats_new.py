"""What changed from version to version, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from smm_desktop import __version__
from smm_desktop.core.changelog import Edition, editions
from smm_desktop.ui.labels import muted, title
from smm_desktop.ui.theme import Space

_HEADING_SCALE = 1.15
_INDENT = 20.0
"""Between the edge and a change, in pixels; its dot stands in it."""


class WhatsNewDialog(QDialog):
    """Opens at once; `show_changes` fills in the text once it was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What's new"))
        self.resize(680, 560)
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Changes"))
        self._text.document().setDocumentMargin(Space.M)
        self._text.document().setIndentWidth(_INDENT)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addWidget(title(self.tr("What's new")))
        layout.addWidget(muted(self._hint(), wrap=True))
        layout.addWidget(self._text, 1)
        layout.addWidget(box)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    @Slot(object)
    def show_changes(self, change_log: str) -> None:
        """Show the versions of a change log."""
        cursor = QTextCursor(self._text.document())
        cursor.beginEditBlock()
        for edition in editions(change_log):
            self._write(cursor, edition)
        cursor.endEditBlock()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._text.setFocus()

    def _hint(self) -> str:
        return self.tr("You have version {version}.").format(version=__version__)

    def _write(self, cursor: QTextCursor, edition: Edition) -> None:
        name = self.tr("Version {version}").format(version=edition.version)
        self._heading(cursor, name if edition.version else self.tr("Not released yet"))
        plain, block = QTextCharFormat(), QTextBlockFormat()
        block.setBottomMargin(Space.XS)
        cursor.insertBlock(block, plain)
        bullets = QTextListFormat()
        bullets.setStyle(QTextListFormat.Style.ListDisc)
        bullets.setIndent(1)
        changes = cursor.createList(bullets)
        for number, words in enumerate(edition.changes):
            if number:
                cursor.insertBlock(block, plain)
                changes.add(cursor.block())
            cursor.insertText(words, plain)

    def _heading(self, cursor: QTextCursor, words: str) -> None:
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setHeadingLevel(2)
        block.setTopMargin(0 if cursor.atStart() else Space.L)
        block.setBottomMargin(Space.S)
        letters.setFontWeight(QFont.Weight.DemiBold)
        letters.setFontPointSize(self.font().pointSizeF() * _HEADING_SCALE)
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(words, letters)
