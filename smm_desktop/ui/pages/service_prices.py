"""What changed of a service since it is watched, its price above all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from smm_desktop.core.price_history import PriceStep, price_steps
from smm_desktop.ui import formats
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.pages.change_words import change_words
from smm_desktop.ui.pages.service_sections import Section
from smm_desktop.ui.widgets.price_plot import PricePlot
from smm_desktop.ui.workspace import Workspace

_MOST_SHOWN = 4


class PricesSection(Section):
    """The price as a plot with its summary in words, and the newest changes; hidden while nothing ever changed."""

    all_wanted = Signal(object)
    """The `Listed` of which all changes are to be shown."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.setText(self.tr("Price and changes"))
        self.plot = PricePlot()
        self._summary = PlainLabel(role="muted", wrap=True)
        self._lines = [PlainLabel(wrap=True) for _ in range(_MOST_SHOWN)]
        self._all = QPushButton(self.tr("All changes of this service…"))
        self._all.setProperty("role", "flat")
        self._all.clicked.connect(self._want_all)
        for part in (self.plot, self._summary, *self._lines, self._all):
            self.column.addWidget(part)

    def forget(self) -> None:
        """Another service is there."""
        self.hide()

    def look_up(self) -> None:
        """Read the changes."""
        from smm_desktop.actions import watch

        if self.listed is not None:
            self.workspace.query(watch.history, *self.listed.key, done=self.while_shown(self._show))

    def _show(self, changes: Any) -> None:
        steps = price_steps(changes)
        has_plot = sum(step.rate is not None for step in steps) > 1
        currency = self.listed.currency if self.listed else ""
        summary = self._words(steps, currency) if has_plot else ""
        self.plot.setVisible(has_plot)
        self._summary.setVisible(has_plot)
        if has_plot:
            self.plot.show_steps(steps, datetime.now(UTC), currency, summary)
            self._summary.setText(summary)
        newest = list(changes)[::-1]
        for label, change in zip(self._lines, [*newest, *[None] * _MOST_SHOWN], strict=False):
            label.setVisible(change is not None)
            if change is not None:
                words = self.tr("{date}: {change}")
                label.setText(words.format(date=formats.when(change.at), change=change_words(change)))
        self._all.setVisible(len(newest) > _MOST_SHOWN)
        self.setVisible(bool(newest))

    def _words(self, steps: Sequence[PriceStep], currency: str) -> str:
        rates = [step.rate for step in steps if step.rate is not None]
        moves = len(rates) - 1
        since = next(step.at for step in steps if step.at is not None)
        words = self.tr("From {first} to {last}, %Ln change(s) since {date}.", "", moves)
        return words.format(
            first=formats.money(rates[0]), last=formats.money(rates[-1], currency), date=formats.date(since)
        )

    @Slot()
    def _want_all(self) -> None:
        if self.listed is not None:
            self.all_wanted.emit(self.listed)
