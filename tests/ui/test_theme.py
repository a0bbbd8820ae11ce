"""Colours that can be read, one theme switch for everything, icons of one family."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton

from smm_desktop.ui.choosing_theme import theme_of
from smm_desktop.ui.icons import application_icon, dress, icon, redress
from smm_desktop.ui.labels import PlainLabel, card
from smm_desktop.ui.resources import resource
from smm_desktop.ui.setting_names import DESKTOP_DARK
from smm_desktop.ui.theme import DARK, LIGHT, Choice, Theme, Tokens, Tone, style_sheet, tokens_of
from tests.ui.contrast import contrast

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_every_tone_can_be_read_as_text(tokens: Tokens, tone: Tone, ground: str):
    assert contrast(tokens.color(tone), QColor(getattr(tokens, ground))) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
def test_what_stands_on_a_pill_a_selection_or_a_button_can_be_read(tokens: Tokens):
    pills = [tone for tone in Tone if tone not in (Tone.TEXT, Tone.ACCENT, Tone.MUTED)]
    faint = {tone: round(contrast(tokens.color(tone), tokens.pill(tone)), 2) for tone in pills}
    assert all(value >= 4.5 for value in faint.values()), faint
    assert contrast(QColor(tokens.text), tokens.selected) >= 4.5
    assert contrast(QColor(tokens.on_accent), QColor(tokens.accent)) >= 4.5


def rules(sheet: str) -> list[tuple[str, dict[str, str]]]:
    """(selector, {property: value}) of each rule of a style sheet."""
    bare = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", bare)
    return [(" ".join(head.split()), dict(re.findall(r"([\w-]+)\s*:\s*([^;]+);", body))) for head, body in found]


@pytest.mark.parametrize("tokens", THEMES)
def test_every_rule_that_names_both_colours_can_be_read(tokens: Tokens):
    faint = {}
    looked_at = 0
    for selector, values in rules(style_sheet(tokens)):
        ground, word = QColor(values.get("background", "")), QColor(values.get("color", ""))
        selected = QColor(values.get("selection-background-color", "")), QColor(values.get("selection-color", ""))
        if ":disabled" in selector:
            continue  # what cannot be used may step back
        for lower, upper in ((ground, word), selected):
            if lower.isValid() and upper.isValid() and lower.alpha() == upper.alpha() == 255:
                looked_at += 1
                value = contrast(upper, lower)
                if value < 4.5:
                    faint[selector] = round(value, 2)
    assert looked_at > 15
    assert faint == {}


@pytest.mark.parametrize("tokens", THEMES)
def test_words_can_be_read_on_every_ground_that_they_stand_on(tokens: Tokens):
    tints = {
        "hover": QColor(tokens.hover),
        "selected": tokens.selected,
        "found or chosen": tokens.tint(Tone.ACCENT, 0.12),
        "notice": tokens.tint(Tone.PARTIAL, 0.12),
        "alarm": tokens.tint(Tone.FAILED, 0.10),
        "pressed": QColor(tokens.line),
    }
    pairs = [(word, ground) for ground in tints for word in (tokens.text, tokens.muted)]
    pairs += [(tokens.accent, "hover"), (tokens.accent, "found or chosen"), (tokens.failed, "alarm")]
    faint = {(word, name): round(contrast(QColor(word), tints[name]), 2) for word, name in pairs}
    assert {pair: value for pair, value in faint.items() if value < 4.5} == {}


@pytest.mark.parametrize("tokens", THEMES)
def test_the_border_that_shows_the_focus_stands_out(tokens: Tokens):
    for ground in ("window", "surface"):
        assert contrast(QColor(tokens.accent), QColor(getattr(tokens, ground))) >= 3


@pytest.mark.parametrize("tokens", THEMES)
def test_the_style_sheet_leaves_no_name_open(tokens: Tokens):
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert resource().joinpath(path).is_file(), path


def test_a_switch_changes_palette_and_icons_at_once(theme: Theme, qapp: QApplication, qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    dress(button, "refresh")
    light = button.icon().pixmap(20, 20).toImage()
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.DARK)
    redress(button.window())
    assert tokens_of() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    holder = QLabel()
    qtbot.addWidget(holder)
    child = QPushButton(holder)
    dress(child, "refresh")
    assert child.icon().pixmap(20, 20).toImage() != light
    theme.choose(Choice.LIGHT)
    redress(holder)
    assert child.icon().pixmap(20, 20).toImage() == light


def test_the_person_s_choice_goes_before_the_system_s(theme: Theme):
    theme.choose(Choice.DARK)
    assert theme.tokens is DARK
    theme.choose(Choice.SYSTEM)
    assert theme.tokens in (LIGHT, DARK)


def test_icons_are_of_one_grid_and_one_stroke():
    drawn = [path for path in resource("icons").glob("*.svg") if path.stem != "smm-desktop"]
    assert len(drawn) > 30
    for path in drawn:
        text = path.read_text("utf-8")
        stroke = "2.25" if path.stem.startswith("tray-") else "1.75"  # panels draw theirs in 16 pixels
        assert 'viewBox="0 0 24 24"' in text, path.name
        assert f'stroke-width="{stroke}"' in text, path.name
        assert "currentColor" in text, path.name
        assert not icon(path.stem).isNull()


def test_the_application_icon_has_all_sizes(qapp: QApplication):
    assert {16, 32, 48, 256} <= {size.width() for size in application_icon().availableSizes()}


def test_labels_show_markup_letter_by_letter(qtbot):
    label = PlainLabel("<b>bold</b><img src='file:///x'>")
    qtbot.addWidget(label)
    other = PlainLabel("bold")
    qtbot.addWidget(other)
    assert label.sizeHint().width() > other.sizeHint().width() * 3


def test_a_switch_of_the_system_is_followed_unless_the_person_chose(theme: Theme, qapp: QApplication):
    theme.choose(Choice.SYSTEM)
    for dark, tokens in ((True, DARK), (False, LIGHT), (True, DARK)):
        theme.hear_desktop(dark)
        assert theme.tokens is tokens
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(tokens.window)
    theme.choose(Choice.LIGHT)
    theme.hear_desktop(True)
    assert theme.tokens is LIGHT
    theme.choose(Choice.SYSTEM)
    assert theme.tokens is DARK


def test_a_window_begins_as_the_desktop_was_last(qapp: QApplication, state: QSettings):
    state.setValue(DESKTOP_DARK, True)
    made = theme_of(qapp, state)
    try:
        assert made.tokens is DARK
    finally:
        made.choose(Choice.LIGHT)
        qapp.setStyleSheet("")
        made.deleteLater()


def test_what_was_hidden_while_the_theme_was_switched_is_dressed_when_it_shows(qtbot, qapp):
    theme = Theme(qapp, Choice.LIGHT)
    area, (frame, inside) = QScrollArea(), card()
    plain, muted = PlainLabel("One"), PlainLabel("Two", role="muted")
    for label in (plain, muted):
        inside.addWidget(label)
    area.setWidget(frame)
    qtbot.addWidget(area)
    area.show()
    area.hide()
    for choice, tokens in ((Choice.DARK, DARK), (Choice.LIGHT, LIGHT), (Choice.DARK, DARK)):
        theme.choose(choice)
        for label, tone in ((plain, "text"), (muted, "muted")):
            wanted = tokens.color(tone)
            qtbot.waitUntil(lambda label=label, wanted=wanted: label.palette().windowText().color() == wanted)
    area.show()
    assert plain.palette().windowText().color() == DARK.color("text")
    theme.choose(Choice.LIGHT)
