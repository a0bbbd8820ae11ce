"""A plot with its title, its legend, the table of the same figures, and the way to a picture of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import OneLine, PlainLabel
from smm_desktop.ui.reading import margins
from smm_desktop.ui.tables import Column, DataTable, TableModel
from smm_desktop.ui.theme import Space, Tone, scaled_font, tokens_of
from smm_desktop.ui.widgets.charts import Chart, Shape
from smm_desktop.ui.widgets.legend import Legend
from smm_desktop.ui.widgets.plots import Plot

_HEIGHT = 250


class PlotCard(QFrame):
    """Shows a `Chart`; `columns` make the table of the rows behind it. `empty` is said where there is nothing to draw.

    The plot is made when there is something to draw for the first time.
    """

    table_made = Signal(object)
    """The `DataTable` behind the plot, made when it is looked at for the first time."""

    def __init__(
        self,
        title: str,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        *,
        empty: str,
    ) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.plot: Plot | None = None
        self._title = title
        self._empty_words = empty
        self.table: DataTable | None = None
        self.setProperty("role", "card")
        self._model = TableModel(columns, self)
        self._build()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows of the table."""
        return self._model.rows

    @property
    def drawn(self) -> bool:
        """True once there is a plot, or words that say why there is none."""
        return self._chart is not None and (self._chart.empty or self.plot is not None)

    def show_chart(self, chart: Chart, rows: Sequence[Any]) -> None:
        """Show another chart, and `rows`, the figures behind it."""
        self._chart = chart
        self._model.set_rows(rows)
        named = [(each.name, each.tone) for each in chart.series] if len(chart.series) > 1 else []
        self._legend.show_series(named, lines=chart.shape is Shape.STEPS)
        self.picture_button.setEnabled(not chart.empty)
        if chart.empty:
            self._words.setText(self._empty_words)
        else:
            self.plot = self.plot or self._make_plot()
            self.plot.show_chart(chart)
        self._turn()

    def redress(self) -> None:
        """Draw in the colours of the theme shown now."""
        if self.plot is not None:
            self.plot.redress()

    def picture(self) -> QPixmap:
        """Title, legend and plot as they are shown, on the ground of the theme."""
        ratio, tokens = self.devicePixelRatioF(), tokens_of()
        self._hide_mark()
        whole = self.rect()
        made = QPixmap(whole.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(tokens.color("surface"))
        painter = QPainter(made)
        painter.setFont(scaled_font(self, 1.1, bold=True))
        painter.setPen(tokens.color(Tone.TEXT))
        head = self._head.geometry()
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self._title)
        if self._legend.isVisible():
            place = self._legend.mapTo(self, QPoint())
            self._legend.render(painter, place, QRegion(), QWidget.RenderFlag.DrawChildren)
        if self.plot is not None:
            painter.drawPixmap(self.plot.mapTo(self, QPoint()), self.plot.grab())
        painter.end()
        return made

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(Space.L, Space.M, Space.M, Space.M))
        layout.setSpacing(Space.XS)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.XS)
        caption = OneLine()
        caption.setFont(scaled_font(caption, 1.0, bold=True))
        caption.say(self._title)
        head.addWidget(caption, 1)
        self.table_button = self._make_button("table", self.tr("Show as table"), self._turn)
        self.table_button.setCheckable(True)
        self.picture_button = self._make_button("picture", self.tr("Copy as picture"), self._copy)
        head.addWidget(self.table_button)
        head.addWidget(self.picture_button)
        layout.addWidget(self._head)
        self._legend = Legend(self.tr("Legend"))
        layout.addWidget(self._legend)
        layout.addLayout(self._make_stack(), 1)

    def _make_button(self, icon: str, words: str, clicked: Callable[..., None]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(self.tr("{title}: {action}").format(title=self._title, action=words))
        button.setToolTip(words)
        dress(button, icon, Tone.MUTED)
        button.clicked.connect(clicked)
        return button

    def _make_stack(self) -> QStackedLayout:
        self._stack = QStackedLayout()
        self._words = PlainLabel(parent=self, role="muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMinimumHeight(_HEIGHT)
        self._stack.addWidget(self._words)
        return self._stack

    def _make_table(self) -> DataTable:
        name = self.tr("{title}, as a table").format(title=self._title)
        table = DataTable(self._model, name, empty=(self._empty_words, ""))
        self._stack.addWidget(table)
        return table

    def _make_plot(self) -> Plot:
        plot = Plot(self._title, self)
        self._stack.addWidget(plot)
        return plot

    @Slot()
    def _turn(self) -> None:
        """Show the table, the plot, or the words that stand for it."""
        if self.table_button.isChecked():
            if self.table is None:
                self.table = self._make_table()
                self.table_made.emit(self.table)
            self._stack.setCurrentWidget(self.table)
        elif self.plot is not None and self._chart is not None and not self._chart.empty:
            self._stack.setCurrentWidget(self.plot)
        else:
            self._stack.setCurrentWidget(self._words)
        self._legend.setVisible(self._legend.filled and not self.table_button.isChecked())

    def _hide_mark(self) -> None:
        if self.plot is not None:
            self.plot.point(None)

    @Slot()
    def _copy(self) -> None:
        self.table_button.setChecked(False)
        self._turn()
        QGuiApplication.clipboard().setPixmap(self.picture())
