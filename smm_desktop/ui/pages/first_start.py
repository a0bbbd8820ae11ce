"""The first page a person sees: connect a panel, or try everything on the practice panel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.ui.hooks import Hooks
from smm_desktop.ui.icons import application_icon, dress
from smm_desktop.ui.labels import card, heading, muted, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.account_form import AccountForm
from smm_desktop.ui.workspace import Workspace

_WIDTH = 880
_NARROW = 760


class FirstStartPage(QScrollArea):
    """Two choices side by side; the form of the first opens in its place."""

    page_key = "first_start"

    def __init__(self, workspace: Workspace, hooks: Hooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._hooks = hooks
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.XL, Space.XL * 2, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        for widget in self._make_head():
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.XL)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(Space.L)
        self._choices.addWidget(self._make_connect(), 1)
        self._choices.addWidget(self._make_practice(), 1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(self._choices)
        self._choices.setContentsMargins(0, 0, 0, 0)
        centred = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        centred.addStretch(1)
        centred.addWidget(holder, 100)
        centred.addStretch(1)
        column.addLayout(centred)
        column.addStretch(1)
        self.setWidget(inner)

    def _make_head(self) -> tuple[QWidget, ...]:
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(56, 56))
        words = self.tr("Services, orders and refills of all your panels, in one calm window.")
        return picture, title(self.tr("Welcome to SMM Desktop")), muted(words)

    def _make_connect(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(heading(self.tr("I have an account on a panel")))
        inside.addWidget(
            muted(self.tr("You need the address and the key from the panel's API page. Nothing is ordered."), wrap=True)
        )
        self._connect_button = QPushButton(self.tr("Connect a panel"))
        set_property(self._connect_button, "role", "primary")
        dress(self._connect_button, "panel", "on_accent")
        self._connect_button.clicked.connect(self._open_form)
        self._form = AccountForm(self._workspace, frame)
        self._form.hide()
        inside.addSpacing(Space.S)
        inside.addStretch(1)
        inside.addWidget(self._connect_button)
        inside.addWidget(self._form)
        return frame

    def _make_practice(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(heading(self.tr("I want to look around first")))
        words = self.tr(
            "A practice panel runs on this computer: 2,000 invented services, orders that progress, and play money."
            " Nothing is spent, nothing leaves this computer."
        )
        inside.addWidget(muted(words, wrap=True))
        self._practice_button = QPushButton(self.tr("Try the practice panel"))
        dress(self._practice_button, "practice")
        self._practice_button.clicked.connect(self._try_practice)
        self._message = Sentences(self.tr("Practice message"), role="fault")
        self._message.hide()
        inside.addSpacing(Space.S)
        inside.addStretch(1)
        inside.addWidget(self._practice_button)
        inside.addWidget(self._message)
        return frame

    @Slot()
    def _open_form(self) -> None:
        self._connect_button.hide()
        self._form.show()
        self._form.focus_first()

    @Slot()
    def _try_practice(self) -> None:
        self._practice_button.setEnabled(False)
        self._practice_button.setText(self.tr("Starting the practice panel…"))
        self._practice_button.setAccessibleName(self.tr("Try the practice panel"))
        self._message.hide()
        self._workspace.run(self._hooks.connect_practice, done=self._ready, failed=self._troubled)

    def _ready(self, _outcome: Any) -> None:
        self._rest()

    def _troubled(self, trouble: SmmError) -> None:
        self._message.setText(say(trouble))
        self._message.show()
        self._rest()

    def _rest(self) -> None:
        self._practice_button.setEnabled(True)
        self._practice_button.setText(self.tr("Try the practice panel"))

    # Qt's own

    def resizeEvent(self, event: Any) -> None:
        """Qt: one choice below the other where there is no room."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._choices.setDirection(down if narrow else across)
