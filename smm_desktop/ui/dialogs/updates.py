"""Looks for a newer release and shows what is new in it; its file can be saved. Nothing is opened or installed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from smm_desktop import __version__
from smm_desktop.core.errors import SmmError
from smm_desktop.core.releases import Channel
from smm_desktop.jobs import Job
from smm_desktop.ui.folders import show_folder
from smm_desktop.ui.formats import megabytes
from smm_desktop.ui.labels import Notice, PlainLabel, muted, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.updates import Found  # loading it loads the network library


class UpdateDialog(QDialog):
    """Begins to look as soon as it is made. `folder` is where the file goes; usually the person's Downloads."""

    def __init__(
        self, workspace: Workspace, channel: Channel, parent: QWidget | None = None, *, folder: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._channel = channel
        self._folder = folder or _downloads()
        self._found: Found | None = None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Updates"))
        self.setMinimumWidth(520)
        self._build()
        self._lay_out()
        self.look()

    def look(self) -> None:
        """Fetch the list of releases and show what it says."""
        from smm_desktop.actions import updates

        self._headline.setText(self.tr("Looking for a newer version…"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self._job = self._workspace.run(updates.look, self._channel, done=self._show, failed=self._say_trouble)

    def _build(self) -> None:
        self._headline = PlainLabel("", bold=True, wrap=True)
        self._words = muted("", wrap=True)
        self._notes = QPlainTextEdit()
        self._notes.setReadOnly(True)
        self._notes.setAccessibleName(self.tr("What is new"))
        self._notes.setMinimumHeight(160)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._notice = Notice()
        for hidden in (self._words, self._notes):
            hidden.hide()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(title(self.tr("Updates")))
        column.addWidget(muted(self.tr("You have version {version}.").format(version=__version__)))
        column.addWidget(self._headline)
        column.addWidget(self._notes, 1)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._notice)
        column.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._save = QPushButton(self.tr("Save the file"))
        self._open = QPushButton(self.tr("Open folder"))
        set_property(self._save, "role", "primary")
        for button, slot in ((self._save, self._download), (self._open, self._open_folder)):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(slot)
            button.hide()
        box.rejected.connect(self.reject)
        return box

    # What came of it

    def _show(self, found: Found) -> None:
        self._bar.hide()
        self._found = found
        release = found.release
        if release is None:
            self._headline.setText(self.tr("This is the newest version."))
            self._fit()
            return
        self._headline.setText(self.tr("Version {version} is available.").format(version=release.version))
        self._notes.setPlainText(release.notes)
        self._notes.show()
        self._words.setText(self._advice(found))
        self._words.show()
        self._save.setVisible(found.file is not None)
        if found.urgent:
            self._notice.say(self.tr("Your version has a fault that is mended there. Update soon."), alarm=True)
        self._fit()

    def _advice(self, found: Found) -> str:
        if found.file is None:
            return self.tr("There is no file for this kind of computer. Update the way you installed this copy.")
        words = self.tr("{name}, {size}. It is checked and saved to {folder}; you open it yourself when you want to.")
        return words.format(name=found.file.name, size=megabytes(found.file.size), folder=self._folder)

    def _say_trouble(self, trouble: SmmError) -> None:
        self._bar.hide()
        self._headline.setText(self._headline_after_trouble())
        self._save.setEnabled(True)
        self._notice.say(say(trouble), alarm=True)
        self._fit()

    def _headline_after_trouble(self) -> str:
        if self._found is None or self._found.release is None:
            return self.tr("Could not find out whether there is a newer version.")
        return self.tr("Version {version} is available.").format(version=self._found.release.version)

    # The file

    @Slot()
    def _download(self) -> None:
        from smm_desktop.actions import updates

        if self._found is None or self._found.file is None:
            return
        self._save.setEnabled(False)
        self._notice.say("")
        self._bar.show()
        self._job = self._workspace.run(
            updates.download,
            self._found.file,
            self._folder,
            done=self._saved,
            failed=self._say_trouble,
            with_control=True,
        )
        self._job.progressed.connect(self._tell_progress)

    @Slot(int, int)
    def _tell_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(done * 1000 // max(1, total))

    def _saved(self, path: Path | None) -> None:
        self._bar.hide()
        if path is None:
            return
        self._save.hide()
        self._open.show()
        self._open.setFocus()
        words = self.tr("Saved and checked: {path}. Quit the program before you install it.")
        self._notice.say(words.format(path=path))
        self._fit()

    @Slot()
    def _open_folder(self) -> None:
        if words := show_folder(self._folder):
            self._notice.say(words)
            self._fit()

    def _fit(self) -> None:
        """Wrapped words are as high as the width makes them, which no layout of a window minds by itself."""
        self._column.activate()
        height = self._column.totalHeightForWidth(self.width())
        self.setMinimumHeight(height)
        self.resize(self.width(), height)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))

    def done(self, result: int) -> None:
        """Qt: closing gives the download up."""
        if self._job is not None and self._job.running:
            self._job.cancel()
        super().done(result)


def _downloads() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
