"""Cards with one figure each, and how they stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.accounts import Account
from smm_desktop.core.forecast import Forecast
from smm_desktop.core.spending import Spent
from smm_desktop.ui import forecast_words
from smm_desktop.ui.formats import NONE, ago, money
from smm_desktop.ui.labels import OneLine, PlainLabel, Role
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.readable import Figure
from smm_desktop.ui.theme import Space, set_property

_FIGURE_SCALE = 1.7
_PARTS = 12
_MOST = 4
_CARD_WIDTH = 235


class FigureCard(QFrame):
    """One figure with its words above and below; with `link` a button leads to where it comes from."""

    def __init__(self, words: str, parent: QWidget | None = None, *, link: str = "") -> None:
        super().__init__(parent)
        self.caption = words
        self.setProperty("role", "card")
        self._figure = Figure(words, NONE, scale=_FIGURE_SCALE, bold=True)
        self._below = PlainLabel(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._make_head(words, link))
        layout.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._below)
        layout.addStretch(1)

    @property
    def words(self) -> str:
        """What stands below the figure."""
        return self._below.text()

    def show_figure(self, figure: str, below: str = "", *, role: Role = "", below_role: Role = "muted") -> None:
        """Show another figure, in the colour of its role."""
        self._figure.setText(figure)
        self._figure.set_role(role)
        self._below.setText(below)
        self._below.set_role(below_role)
        self._below.setVisible(bool(below))

    def _make_head(self, words: str, link: str) -> QHBoxLayout:
        head = QHBoxLayout()
        caption = OneLine(role="muted")
        caption.say(words)
        caption.setAccessibleName(f"{words}:")  # apart from the figure of the same name
        head.addWidget(caption, 1)
        if link:
            self.button = QPushButton(link)
            set_property(self.button, "role", "link")
            head.addWidget(self.button)
        return head


class BalanceCard(FigureCard):
    """What an account holds, how long that lasts, and what that is told from."""

    def show_balance(self, account: Account, held: tuple[object, ...] | None, told: Forecast | None) -> None:
        """`held` is (amount, currency, time) of the balance last known; None before there is one."""
        if held is None:
            self.show_figure(NONE, self.tr("Not known yet"))
            return
        amount, currency, at = held
        low = account.low_balance is not None and amount < account.low_balance  # type: ignore[operator]
        lines = [forecast_words.lasts(told), forecast_words.basis(told)]
        if low:
            lines.insert(0, self.tr("Low balance"))
        self.show_figure(
            money(amount, str(currency)),  # type: ignore[arg-type]
            "\n".join(forecast_words.begun(line) for line in lines if line),
            role="fault" if low else "",
        )
        told_at = self.tr("Updated {ago}").format(ago=ago(at))  # type: ignore[arg-type]
        pace = forecast_words.pace(told, str(currency)) if told and told.per_day else ""
        self.setToolTip(plain_tooltip("\n".join(line for line in (told_at, pace) if line)))


class SpentCard(FigureCard):
    """What was spent in a while: large in one currency, small in the others, never summed over them."""

    def show_spent(self, currency: str, spent: Spent, others: Sequence[tuple[str, Spent]]) -> None:
        """`others` are the sums in the other currencies."""
        lines = []
        if spent.estimated:
            lines.append(self.tr("{amount} of it estimated").format(amount=money(spent.estimated, currency)))
        also = [money(each.amount, other).replace(" ", "\u00a0") for other, each in others if each.amount]
        if also:
            lines.append(self.tr("Also {amounts}").format(amounts=" · ".join(also)))
        self.show_figure(money(spent.amount, currency), "\n".join(lines))


class CardGrid(QGridLayout):
    """Rows of cards that share the width evenly, as many beside each other as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[tuple[QWidget, ...], ...] = ()
        self._room = 0
        self.setSpacing(Space.L)
        for column in range(_PARTS):
            self.setColumnStretch(column, 1)

    def set_groups(self, groups: Sequence[Sequence[QWidget]]) -> None:
        """Show these cards; each group begins a row of its own. Cards that were there before are let go."""
        self._clear()
        self._groups = tuple(tuple(group) for group in groups)
        self._place()

    def fit(self, width: int) -> None:
        """Arrange for another width."""
        room = max(1, min(_MOST, width // _CARD_WIDTH))
        if room != self._room:
            self._room = room
            self._clear()
            self._place()

    def _clear(self) -> None:
        while self.count():
            self.takeAt(0)

    def _place(self) -> None:
        row = 0
        for group in self._groups:
            for cards in evenly(group, max(1, self._room)):
                span = _PARTS // len(cards)
                for place, card in enumerate(cards):
                    self.addWidget(card, row, place * span, 1, span)
                row += 1


def evenly(cards: Sequence[QWidget], room: int) -> list[Sequence[QWidget]]:
    """Rows of at most `room` cards, as even as can be: five in rows of four stand three and two."""
    rows = -(-len(cards) // room) if cards else 0
    sizes = [len(cards) // rows + (number < len(cards) % rows) for number in range(rows)]
    starts = [sum(sizes[:number]) for number in range(rows)]
    return [cards[start : start + size] for start, size in zip(starts, sizes, strict=True)]
