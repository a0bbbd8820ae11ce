from __future__ import annotations

import itertools
import json
import unicodedata
from collections import Counter
from decimal import Decimal

import pytest

from smm_desktop.core.services import TYPES, service_type
from smm_desktop.practice.catalogue import Catalogue
from smm_desktop.practice.specials import SPECIALS


@pytest.fixture(scope="module")
def services():
    return [offer.service for offer in Catalogue(2000, 1)]


def test_as_many_as_asked_for_and_the_same_for_the_same_seed():
    for count in (0, 1, 33, 34, 35, 500):
        assert len(Catalogue(count, 1)) == count
    assert Catalogue(500, 3).records() == Catalogue(500, 3).records() != Catalogue(500, 4).records()
    with pytest.raises(ValueError, match="catalogue"):
        Catalogue(-1, 1)


def test_ids_are_unique_and_stable(services):
    assert len({service.id for service in services}) == 2000
    assert [service.id for service in services[:34]] == [str(number) for number in range(1, 35)]


def test_all_types_are_among_the_first_and_in_the_rest(services):
    names = {kind.name for kind in TYPES}
    assert {service_type(service.type).name for service in services[:30]} == names
    assert {service_type(service.type).name for service in services[34:]} == names


def test_limits_and_rates_are_sound(services):
    for service in services:
        assert 1 <= service.min <= service.max <= 2_147_483_647, service
        assert Decimal("0.00001") <= service.rate < 100, service
    rates = sorted(service.rate for service in services)
    assert rates[100] < Decimal("0.1") < 5 < rates[-100]


def test_names_are_such_as_panels_have(services):
    names = [service.name for service in services]
    directions = Counter(unicodedata.bidirectional(character) for name in names for character in name)
    assert directions["R"] > 50
    assert directions["AL"] > 50
    assert any("한국" in name for name in names)
    assert sum("R30" in name or "30d" in name for name in names) > 50
    assert any("<b>" in name for name in names)
    assert max(map(len, names)) > 250
    assert sum(any(ord(character) > 0x1F000 for character in name) for name in names) > 500


def test_flags_categories_and_descriptions(services):
    for flag in ("refill", "cancel", "dripfeed"):
        assert 200 < sum(getattr(service, flag) for service in services) < 1600
    categories = [service.category for service in services]
    assert 200 < len(set(categories)) < 600
    runs = sum(here != there for here, there in itertools.pairwise(categories[34:]))
    assert runs == len(set(categories[34:])) - 1
    assert all("\n" in service.description for service in services)


def test_specials_are_told_apart_by_number():
    assert [int(special.service.id) for special in SPECIALS] == list(range(1, 35))


def test_a_service_without_type_has_no_such_field():
    record = Catalogue(40, 1).records()[31]
    assert "type" not in record
    assert json.loads(json.dumps(record)) == record


def test_changes_count_up():
    catalogue = Catalogue(5, 1)
    catalogue.change("3", name="New", max=7)
    catalogue.remove("1")
    assert catalogue.version == 2
    assert (catalogue.records()[1]["name"], catalogue.records()[1]["max"]) == ("New", "7")
    for wrong in (lambda: catalogue.change("99", name="x"), lambda: catalogue.remove("1")):
        with pytest.raises(KeyError):
            wrong()
    with pytest.raises(TypeError):
        catalogue.change("3", nonsense=1)
