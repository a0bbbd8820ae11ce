"""Looking for a release: only a list that is signed, whole, in date and no older than the last is followed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import sign_manifest
from release_place import NOW, Place, Releases

from smm_desktop.actions import settings, updates
from smm_desktop.actions.desk import Desk
from smm_desktop.api import fetching
from smm_desktop.core.errors import UpdateError
from smm_desktop.core.releases import Channel


def trouble(desk: Desk, channel: Channel) -> str:
    with pytest.raises(UpdateError) as caught:
        updates.look(desk, channel)
    return str(caught.value)


def test_a_newer_release_is_told_with_its_notes_and_the_file_for_this_machine(desk: Desk, releases: Releases) -> None:
    releases.publish(notes="Much is <b>new</b>.\n\n- one\u202e thing\n- another")
    found = updates.look(desk, releases.channel)
    assert found.release is not None
    assert found.release.version == "9.0.0"
    assert found.release.notes == "Much is <b>new</b>.\n\n- one thing\n- another"
    assert found.file is not None
    assert (found.file.name, found.file.size) == (releases.file.name, releases.file.stat().st_size)
    assert not found.urgent


def test_a_machine_without_a_file_of_its_own_is_told_of_the_release_all_the_same(
    desk: Desk, releases: Releases
) -> None:
    releases.publish()
    found = updates.look(desk, replace(releases.channel, platform="windows-x86_64"))
    assert found.release is not None
    assert found.file is None


def test_a_version_that_has_a_grave_fault_is_told_so(desk: Desk, releases: Releases) -> None:
    told = json.loads(releases.body()) | {"minimum": "8.0"}
    releases.put(json.dumps(told).encode())
    assert updates.look(desk, releases.channel).urgent


@pytest.mark.parametrize("version", ["0.0.1", updates.__version__])
def test_an_older_or_the_same_version_is_never_offered(desk: Desk, releases: Releases, version: str) -> None:
    releases.publish(version)
    assert updates.look(desk, releases.channel) == updates.Found()


def tampered(releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json"] = releases.body().replace(b"9.0.0", b"9.0.1")


def cut_short(releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json"] = releases.body()[:-40]


def other_key(releases: Releases) -> None:
    releases.put(releases.body(), sign_manifest.SigningKey.new())


def other_key_of_the_same_name(releases: Releases) -> None:
    forger = sign_manifest.SigningKey(releases.key.name, sign_manifest.SigningKey.new().secret)
    releases.put(releases.body(), forger)


def comment_changed(releases: Releases) -> None:
    releases.publish()
    signature = releases.place.bodies["/updates.json.minisig"]
    releases.place.bodies["/updates.json.minisig"] = signature.replace(b"a list", b"b list")


def no_signature(releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json.minisig"] = b"<html>welcome</html>"


def cut_signature(releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json.minisig"] = releases.place.bodies["/updates.json.minisig"][:-30]


def empty(releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json"] = b""


@pytest.mark.parametrize(
    "mischief",
    [tampered, cut_short, other_key, other_key_of_the_same_name, comment_changed, no_signature, cut_signature, empty],
)
def test_what_the_signature_does_not_vouch_for_is_not_looked_at(
    desk: Desk, releases: Releases, mischief: Callable[[Releases], None]
) -> None:
    mischief(releases)
    assert "nothing in it was looked at" in trouble(desk, releases.channel)
    assert settings.get(desk, "updates_seen") is None
    releases.publish()
    assert updates.look(desk, releases.channel).release is not None


def test_any_of_several_keys_may_have_signed(desk: Desk, releases: Releases) -> None:
    following = sign_manifest.SigningKey.new()
    channel = replace(releases.channel, keys=(releases.key.public, following.public))
    releases.put(releases.body(), following)
    assert updates.look(desk, channel).release is not None


def test_an_older_list_is_not_followed_after_a_newer_one(desk: Desk, releases: Releases) -> None:
    releases.publish("9.1.0", now=NOW)
    assert updates.look(desk, releases.channel).release is not None
    releases.publish("9.9.0", now=NOW - timedelta(days=1))
    assert "older list" in trouble(desk, releases.channel)
    releases.publish("9.1.0", now=NOW)
    assert updates.look(desk, releases.channel).release is not None, "the same list again is no older one"


def test_a_list_that_ran_out_is_not_followed(desk: Desk, releases: Releases) -> None:
    releases.publish(now=NOW - timedelta(days=31))
    assert "ran out on 2026-11-24" in trouble(desk, releases.channel)


@pytest.mark.parametrize(
    "change",
    [
        {"program": "another"},
        {"serial": 0},
        {"serial": True},
        {"serial": "1"},
        {"expires": "2030-01-01T00:00:00"},
        {"expires": "soon"},
        {"version": "9"},
        {"version": "9.0.0; rm"},
        {"version": ["9.0"]},
        {"notes": None},
        {"day": "tomorrow"},
        {"files": {}},
        {
            "files": [
                {"platform": "linux", "name": "../x", "size": 1, "sha256": "0" * 64, "address": "https://a.example/"}
            ]
        },
        {
            "files": [
                {"platform": "linux", "name": "x", "size": -1, "sha256": "0" * 64, "address": "https://a.example/"}
            ]
        },
        {"files": [{"platform": "linux", "name": "x", "size": 1, "sha256": "0" * 64, "address": "http://a.example/"}]},
        {"files": [{"platform": "linux", "name": "x", "size": 1, "sha256": "0" * 64, "address": "file:///etc/passwd"}]},
        {"files": [{"platform": "linux", "name": "x", "size": 1, "sha256": "A" * 64, "address": "https://a.example/"}]},
        {"files": [{"platform": "linux", "name": "x", "size": 10**12, "sha256": "0" * 64, "address": "https://a.x/"}]},
    ],
)
def test_a_signed_list_that_makes_no_sense_is_told_as_such(desk: Desk, releases: Releases, change: dict) -> None:
    releases.put(json.dumps(json.loads(releases.body()) | change).encode())
    assert trouble(desk, releases.channel)
    assert settings.get(desk, "updates_seen") is None


@pytest.mark.parametrize("body", [b"[]", b"null", b"{}", b"\xff", b"[" * 100_000])
def test_a_signed_list_that_is_no_list_is_told_as_such(desk: Desk, releases: Releases, body: bytes) -> None:
    releases.put(body)
    assert "cannot read it" in trouble(desk, releases.channel)


def test_more_than_a_list_can_be_is_not_taken(desk: Desk, releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json"] = b" " * (300 * 1024)
    assert "More came" in trouble(desk, releases.channel)


def test_a_list_that_drips_is_given_up(desk: Desk, releases: Releases, monkeypatch: pytest.MonkeyPatch) -> None:
    releases.publish()
    releases.place.drip = 0.05
    monkeypatch.setattr(updates, "_LIST_SECONDS", 0.3)
    assert "too long" in trouble(desk, releases.channel)


def test_a_list_cut_off_on_its_way_is_told(desk: Desk, releases: Releases) -> None:
    releases.publish()
    releases.place.cut.add("/updates.json")
    assert "cannot be reached" in trouble(desk, releases.channel)


def test_a_list_is_never_fetched_from_elsewhere(desk: Desk, releases: Releases, place: Place) -> None:
    releases.publish()
    place.turns["/updates.json"] = f"{place.address}/updates.json.minisig"
    assert "points elsewhere" in trouble(desk, releases.channel)


def test_packed_answers_are_not_unpacked(desk: Desk, releases: Releases, place: Place) -> None:
    releases.publish()
    place.headers["Content-Encoding"] = "gzip"
    assert "packed" in trouble(desk, releases.channel)


def test_a_place_without_a_list_is_told(desk: Desk, releases: Releases) -> None:
    assert "404" in trouble(desk, releases.channel)


def test_a_place_that_is_not_there_is_told(desk: Desk) -> None:
    channel = Channel("http://127.0.0.1:9/updates.json", (sign_manifest.SigningKey.new().public,))
    assert "cannot be reached" in trouble(desk, channel)


@pytest.mark.parametrize(
    "address",
    [
        "http://releases.example/updates.json",
        "ftp://127.0.0.1/updates.json",
        "file:///tmp/updates.json",
        "https://someone@releases.example/updates.json",
        "https:///updates.json",
        "http://127.0.0.1.example/updates.json",
    ],
)
def test_only_https_is_called_and_http_on_this_machine(address: str) -> None:
    with pytest.raises(UpdateError, match="https:// alone"):
        fetching.fetch(address, most=10, seconds=1)


def test_a_build_without_address_or_key_says_so_and_calls_nobody(desk: Desk, releases: Releases, place: Place) -> None:
    assert "not set up" in trouble(desk, Channel())
    assert "no release key built in" in trouble(desk, replace(releases.channel, keys=()))
    assert place.asked == []


def test_by_itself_the_program_looks_only_where_that_was_asked_for_and_once_a_day(
    desk: Desk, releases: Releases, place: Place
) -> None:
    releases.publish()
    assert updates.look_if_due(desk, releases.channel) == updates.Found()
    assert place.asked == []
    settings.put(desk, updates.LOOK, True)
    assert updates.look_if_due(desk, Channel()) == updates.Found()
    assert updates.look_if_due(desk, releases.channel).release is not None
    asked = len(place.asked)
    assert updates.look_if_due(desk, releases.channel) == updates.Found()
    assert len(place.asked) == asked
    desk.now = lambda: NOW + timedelta(days=2)
    assert updates.look_if_due(desk, releases.channel).release is not None
