"""Plots: where values stand on them, what is pointed at, and what is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.theme import LIGHT, Theme, Tone
from smm_desktop.ui.widgets.charts import Chart, Series, Shape
from smm_desktop.ui.widgets.plot_painting import ground_of
from smm_desktop.ui.widgets.plots import Plot

SIZE = QSize(400, 300)


def chart(shape: Shape, *values: tuple[float, ...], places: tuple[float, ...] = ()) -> Chart:
    tones = (Tone.ACCENT, Tone.TEAL)
    series = tuple(Series(f"s{at}", tones[at], each, places) for at, each in enumerate(values))
    stops = places or tuple(float(place) for place in range(len(values[0])))
    ticks = tuple((stop, f"at {stop:g}") for stop in stops)
    return Chart(shape, series, stops, ticks, lambda number: f"stop {number}", lambda value: f"{value:g}")


def shown(qtbot, made: Chart) -> Plot:
    plot = Plot("Sums")
    qtbot.addWidget(plot)
    plot.resize(SIZE)
    plot.show_chart(made)
    plot.show()
    qtbot.waitExposed(plot)
    return plot


def count(picture: QImage, color: QColor) -> int:
    return sum(
        picture.pixelColor(x, y).name() == color.name() for x in range(picture.width()) for y in range(picture.height())
    )


def test_values_become_points_and_points_values(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    for shape in Shape:
        places = (0.0, 50.0, 100.0) if shape is Shape.STEPS else ()
        ground = ground_of(chart(shape, (1.0, 9.0, 4.0), places=places), SIZE, metrics)
        for across in ground.across:
            for up in ground.up:
                spot = QPointF(ground.x(across), ground.y(up))
                assert ground.area.adjusted(-1, -1, 1, 1).contains(spot)
                told = ground.values(spot)
                assert abs(told[0] - across) < 1e-6
                assert abs(told[1] - up) < 1e-6
        assert ground.area.left() > metrics.horizontalAdvance("10")
        assert ground.area.bottom() < SIZE.height() - metrics.height()


def test_bars_are_as_tall_as_their_values_and_stand_on_each_other(qtbot, theme: Theme) -> None:
    picture = shown(qtbot, chart(Shape.BARS, (2.0, 4.0), (6.0, 0.0))).grab().toImage()
    lower, upper = count(picture, LIGHT.color(Tone.ACCENT)), count(picture, LIGHT.color(Tone.TEAL))
    assert abs(lower - upper) < 0.05 * lower  # 2 + 4 of one, 6 of the other
    column = [picture.pixelColor(x, y).name() for x in (120,) for y in range(picture.height())]
    teal, accent = LIGHT.color(Tone.TEAL).name(), LIGHT.color(Tone.ACCENT).name()
    assert column.index(teal) < column.index(accent)
    assert abs(column.count(teal) - 3 * column.count(accent)) <= 3


def test_the_first_rank_lies_at_the_top_and_is_the_longest(qtbot, theme: Theme) -> None:
    picture = shown(qtbot, chart(Shape.RANKS, (8.0, 2.0))).grab().toImage()
    accent = LIGHT.color(Tone.ACCENT).name()
    lengths = [
        sum(picture.pixelColor(x, y).name() == accent for x in range(picture.width())) for y in range(picture.height())
    ]
    long, short = max(lengths), min(length for length in lengths if length)
    assert lengths.index(long) < lengths.index(short)
    assert abs(long - 4 * short) <= 4


def test_a_line_keeps_its_level_until_the_next_value(qtbot, theme: Theme) -> None:
    picture = shown(qtbot, chart(Shape.STEPS, (10.0, 0.0), places=(0.0, 100.0))).grab().toImage()
    accent = LIGHT.color(Tone.ACCENT).name()
    rows = [
        sum(picture.pixelColor(x, y).name() == accent for x in range(picture.width())) for y in range(picture.height())
    ]
    assert max(rows[: SIZE.height() // 3]) > SIZE.width() / 2


def test_a_line_of_more_values_than_pixels_keeps_its_peaks(qtbot, theme: Theme) -> None:
    values = tuple(100.0 if number == 5000 else -20.0 if number == 7000 else 50.0 for number in range(10_000))
    picture = shown(qtbot, chart(Shape.STEPS, values, places=tuple(map(float, range(10_000))))).grab().toImage()
    accent = LIGHT.color(Tone.ACCENT).name()
    rows = [y for y in range(picture.height()) if any(picture.pixelColor(x, y).name() == accent for x in range(400))]
    assert max(rows) - min(rows) > 0.8 * (SIZE.height() - 60)


def test_pointing_marks_the_nearest_place_and_leaving_takes_the_mark_away(qtbot, theme: Theme) -> None:
    plot = shown(qtbot, chart(Shape.BARS, (1.0, 2.0, 3.0)))
    told: list[str] = []
    plot.clearFocus()
    plot.pointed.connect(told.append)
    before = plot.grab().toImage()
    QTest.mouseMove(plot, plot.rect().center())
    assert (plot.stop, plot.accessibleDescription()) == (1, "stop 1")
    assert plot.grab().toImage() != before
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.stop == 2
    plot.clearFocus()
    plot.point(None)
    assert plot.grab().toImage() == before
    assert [words for words in told if words] == ["stop 1", "stop 2", "stop 2"]


def test_a_plot_of_nothing_draws_nothing_and_points_at_nothing(qtbot, theme: Theme) -> None:
    plot = shown(qtbot, chart(Shape.BARS, (0.0, 0.0)))
    assert plot.grab().toImage().size() == SIZE
    QTest.mouseMove(plot, plot.rect().center())
    assert plot.stop is None
