"""How the price of a service went."""

from __future__ import annotations

from typing import Any

from smm_desktop.ui import formats
from smm_desktop.ui.pages.service_sections import Facts, Section
from smm_desktop.ui.workspace import Workspace

_MOST_PRICES = 6


class PricesSection(Section):
    """The prices seen, newest first; hidden while the price never changed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.setText(self.tr("Price history"))
        self._facts = Facts()
        self.column.addWidget(self._facts)

    def forget(self) -> None:
        """Another service is there."""
        self.hide()

    def look_up(self) -> None:
        """Read the prices."""
        from smm_desktop.actions import catalogue

        if self.listed is not None:
            self.workspace.query(catalogue.rates, *self.listed.key, done=self.while_shown(self._show))

    def _show(self, rates: Any) -> None:
        shown = list(rates)[-_MOST_PRICES:][::-1]
        currency = self.listed.currency if self.listed else ""
        self.setVisible(len(shown) > 1)
        self._facts.show_facts(tuple((formats.when(at), formats.money(rate, currency)) for at, rate in shown))
