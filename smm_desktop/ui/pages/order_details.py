"""The pane beside the order history: everything known about one order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.actions import order_story
from smm_desktop.actions.order_story import Story
from smm_desktop.core.changes import Changes
from smm_desktop.core.delivery import delivery
from smm_desktop.core.orders import Order, Placing
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, PlainLabel, heading, muted
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.pages import order_words as words
from smm_desktop.ui.pages.links import open_link, web_url
from smm_desktop.ui.pages.order_family import OrderFamily
from smm_desktop.ui.pages.order_money import given_back
from smm_desktop.ui.pages.orders_columns import moving_pill, service_text
from smm_desktop.ui.pages.still_orders import StillOrders
from smm_desktop.ui.pages.time_line import PillLabel, TimeLine
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.reading import leading
from smm_desktop.ui.states import refill_pill
from smm_desktop.ui.template_hands import keep_order
from smm_desktop.ui.theme import Space, font_scale
from smm_desktop.ui.workspace import Workspace

_Part = PlainLabel | Sentences | QLineEdit
_Kind = type[PlainLabel] | type[Sentences] | type[QLineEdit]
_LONG, _LENGTHY = 24, 300
"""Characters of one word from which on a value stands in a line that scrolls: a pane is never as wide as a link; and of
several words that fill many lines."""


class OrderDetails(QFrame):
    """One order in full. `again_wanted` carries the `Order` to be put on the ticket anew."""

    again_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, still: StillOrders | None = None
    ) -> None:
        """`still` knows which orders do not move."""
        super().__init__(parent)
        self._workspace = workspace
        self._still = still
        self._order: Order | None = None
        self._story = Story()
        self._reading = 0
        self._fact_kinds: list[tuple[str, _Kind]] = []
        self._fact_parts: list[_Part] = []
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Order details"))
        self.setMinimumWidth(round(260 * font_scale(self)))
        self._build_head()
        self._build_facts()
        self._build_story()
        self._lay_out()
        self.show_nothing()
        workspace.changed.connect(self._follow)
        if still is not None:
            still.changed.connect(self._look_at_stillness)

    @property
    def order(self) -> Order | None:
        """The order shown."""
        return self._order

    def show_nothing(self, selected: int = 0) -> None:
        """Say that one order is to be chosen, or how many are."""
        self._order = None
        several = self.tr("%Ln order(s) selected.", "", selected)
        self._hint.setText(several if selected > 1 else self.tr("Choose an order to see everything known about it."))
        self._stack.setCurrentIndex(0)

    def show_order(self, order: Order) -> None:
        """Show an order, and its events once they are read."""
        other = self._order is None or self._order.id != order.id
        self._order = order
        self._show_head(order)
        self._show_facts(order)
        self._show_answer(order)
        if other:
            self._story = Story()
            self._family.hide()
            self._time_line.show_events((), None)
            self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(1)
        self._read_story(order.id)

    def _is_still(self, order_id: int) -> bool:
        return self._still is not None and order_id in self._still

    @Slot()
    def _look_at_stillness(self) -> None:
        if self._order is not None:
            self._show_head(self._order)

    def _build_head(self) -> None:
        self._pill = PillLabel(self)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close details"))
        dress(self._close, "close")
        self._close.clicked.connect(self.closed)
        self._title = PlainLabel("", self, scale=1.15, bold=True, wrap=True, selectable=True)
        self._service = PlainLabel("", self, role="muted", wrap=True, selectable=True)
        self._meaning = Notice(self)
        self._copy = self._button(self.tr("Copy for ticket"), "copy", self._copy_for_ticket)
        self._open = self._tool(self.tr("Open link"), "link", self._open_link)
        self._again = self._button(self.tr("Order again"), "again", self._order_again)
        self._keep = self._tool(self.tr("Save as template…"), "history", self._save_template)

    def _button(self, word: str, icon: str, slot: object) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        dress(button, icon)
        button.clicked.connect(slot)
        return button

    def _tool(self, word: str, icon: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(word)
        button.setToolTip(word)
        dress(button, icon)
        button.clicked.connect(slot)
        return button

    def _build_facts(self) -> None:
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._figure = PlainLabel("", self)
        self._facts = QFormLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS + 2)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def _build_story(self) -> None:
        self._time_line = TimeLine(self)
        self._family = OrderFamily(self._workspace, self)
        self._answer = QPlainTextEdit(self)
        self._answer.setReadOnly(True)
        self._answer.setAccessibleName(self.tr("The panel's last answer"))
        self._answer.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._answer.setFixedHeight(self._answer.fontMetrics().lineSpacing() * 8 + Space.L)

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setObjectName("page")
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        top.addWidget(self._pill, 1)
        for button in (self._open, self._keep, self._close):
            top.addWidget(button)
        column.addLayout(top)
        for widget in (self._title, self._service, self._meaning):
            column.addWidget(widget)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._figure)
        column.addLayout(progress)
        column.addLayout(self._facts)
        column.addWidget(self._family)
        parts: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Time line"), self._time_line),
            (self.tr("The panel's last answer"), self._answer),
        )
        for title, part in parts:
            column.addSpacing(Space.S)
            column.addWidget(heading(title, self))
            column.addWidget(part)
        column.addStretch(1)
        self._stack_up(content)

    def _stack_up(self, content: QWidget) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._make_foot())
        self._hint = muted("", self, wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(whole)

    def _make_foot(self) -> QBoxLayout:
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(Space.L, 0, Space.L, 0)
        self._foot.setSpacing(Space.S)
        for button in (self._copy, self._again):
            button.setMinimumWidth(60)
            self._foot.addWidget(button, 1)
        return self._foot

    def _show_head(self, order: Order) -> None:
        self._pill.show_pill(moving_pill(order, self._is_still))
        known = self.tr("Order {id}").format(id=plain(order.order, 80))
        self._title.setText(known if order.order else self.tr("Not on the panel yet"))
        self._service.setText(service_text(order))
        self._service.setVisible(bool(order.service))
        self._meaning.say(words.meaning(order, still=self._is_still(order.id)), alarm=order.placing is Placing.REFUSED)
        self._open.setEnabled(web_url(order.link) is not None)
        self._keep.setEnabled(bool(order.service))
        done = order.done
        self._bar.setValue(round((done or 0) * 1000))
        self._bar.setVisible(done is not None)
        self._figure.setVisible(done is not None)
        self._figure.setText("" if done is None else formats.percent(done))

    def _show_facts(self, order: Order) -> None:
        facts = self._known_facts(order)
        kinds = [(name, _kind(value)) for name, value in facts]
        if kinds != self._fact_kinds:  # else another order of the same form: its rows are told other words
            while self._facts.rowCount():
                self._facts.removeRow(0)
            self._fact_kinds, self._fact_parts = kinds, [_fact(name, kind, self) for name, kind in kinds]
            for (name, _), part in zip(facts, self._fact_parts, strict=True):
                self._facts.addRow(muted(name, self), part)
        for (_, value), part in zip(facts, self._fact_parts, strict=True):
            _tell(part, value)

    def _known_facts(self, order: Order) -> list[tuple[str, str]]:
        refill = plain(refill_pill(order.refill_state).text, 60) if order.refill_state else ""
        facts = [
            (self.tr("Link"), plain(order.link, 2000)),
            (self.tr("Placed"), formats.when_long(order.placed_at)),
            (self.tr("Looked up"), formats.ago(order.checked_at) if order.checked_at else ""),
            (self.tr("Quantity"), formats.number(order.quantity)),
            (self.tr("Start count"), formats.number(order.start_count)),
            (self.tr("Remains"), formats.number(order.remains)),
            (self.tr("Charge"), self._charge(order)),
            (self.tr("Estimate"), formats.money(order.estimate, plain(order.currency, 8))),
            (self.tr("Given back"), given_back(order, self._story.events, self._story.children, self._story.parent)),
            (self.tr("Refill"), refill),
            (self.tr("Cancel"), self.tr("asked for") if order.cancel_asked else ""),
            (self.tr("Part of"), plain(order.parent, 80) if self._story.parent is None else ""),
            *words.delivery_facts(order, delivery(order, self._story.events, self._story.usual)),
            *words.subscription_facts(order),
        ]
        facts += [(plain(name, 40), plain(value, 2000)) for name, value in words.shown_fields(order)]
        return [(name, value) for name, value in facts if value and value != formats.NONE]

    def _charge(self, order: Order) -> str:
        if order.placing in (Placing.REFUSED, Placing.NOT_SENT):
            return self.tr("Nothing was charged")
        if order.charge is None:
            return self.tr("not told yet")
        return formats.money(order.charge, plain(order.currency, 8))

    def _show_answer(self, order: Order) -> None:
        text = words.pretty_answer(order.answer)
        if self._answer.toPlainText() != text:
            self._answer.setPlainText(text)
        self._answer.setPlaceholderText(self.tr("The panel has not told anything about this order yet."))

    def _read_story(self, id_: int) -> None:
        self._reading += 1
        self._workspace.query(order_story.story, id_, done=partial(self._show_story, id_))

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        """Another order of the family moved on, or was added to it."""
        late = bool(self._reading and changes.orders)
        if self._order is not None and (late or changes.added or changes.orders & self._family.ids):
            self._read_story(self._order.id)

    def _show_story(self, id_: int, story: Story) -> None:
        self._reading -= 1
        order = self._order
        if order is not None and order.id == id_:
            self._time_line.show_events(story.events, order.quantity, plain(order.currency, 8))
            self._family.show_family(order, story.parent, story.children, story.more)
            if story != self._story:
                self._story = story
                self._show_facts(order)

    @Slot()
    def _copy_for_ticket(self) -> None:
        if self._order:
            QApplication.clipboard().setText(words.for_ticket(self._order))
            self._workspace.said.emit(self.tr("Copied. Paste it into the panel's support ticket."))

    @Slot()
    def _open_link(self) -> None:
        if self._order and not open_link(self._order.link):
            self._workspace.said.emit(self.tr("The link could not be opened in a browser."))

    @Slot()
    def _save_template(self) -> None:
        keep_order(self._workspace, self, self._order)

    @Slot()
    def _order_again(self) -> None:
        if self._order:
            self.again_wanted.emit(self._order)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the two buttons beside each other where both have room for their words."""
        super().resizeEvent(event)
        room = (self.width() - 2 * Space.L - Space.S) // 2
        beside = max(self._copy.sizeHint().width(), self._again.sizeHint().width()) <= room
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


def _kind(value: str) -> _Kind:
    if max(map(len, value.split()), default=0) > _LONG:
        return QLineEdit
    return Sentences if len(value) > _LENGTHY else PlainLabel  # a label lays it out at every width that is tried


def _fact(name: str, kind: _Kind, parent: QWidget) -> _Part:
    if kind is PlainLabel:
        return PlainLabel("", parent, wrap=True, selectable=True)
    if kind is Sentences:
        return Sentences(name, "", parent)
    line = QLineEdit(parent)
    line.setReadOnly(True)
    line.setAlignment(leading())
    line.setTextMargins(-2, 0, -2, 0)  # in line with the values above and below
    line.setProperty("role", "quiet")
    return line


def _tell(part: _Part, value: str) -> None:
    if part.text() == value:
        return
    part.setText(value)
    if isinstance(part, QLineEdit):
        part.setToolTip(plain_tooltip(value))
        part.setCursorPosition(0)
