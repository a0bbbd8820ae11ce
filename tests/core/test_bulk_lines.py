"""Bulk lines: every form that is understood, and every fault at its line."""

import contextlib
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.bulk import MAX_LINES, BulkLine, Preview, faulty_text, preview
from smm_desktop.core.bulk_files import MAX_FILE_SIZE, check_size, decode
from smm_desktop.core.errors import InputError
from smm_desktop.core.services import Service

TODAY = date(2026, 3, 5)
LINK = "https://site.example/p?a=1,2;3"
SERVICES = {
    "1": Service("1", "Followers", "Default", "C", Decimal("2"), 10, 1000, dripfeed=True),
    "5": Service("5", "Comments", "Custom Comments", "C", Decimal("8"), 2, 100),
    "6": Service("6", "Package", "Package", "C", Decimal("3"), 1, 1),
    "100": Service("100", "Likes", "Default", "C", Decimal("1"), 10, 1000),
    "a1b2": Service("a1b2", "Coded", "Default", "C", Decimal("1"), 10, 1000),
}


def lookup(service: str) -> Sequence[Service]:
    if service == "7":
        return (SERVICES["1"], SERVICES["100"])
    return (SERVICES[service],) if service in SERVICES else ()


def check(text: str, **options: object) -> Preview:
    return preview(text, lookup, today=TODAY, currency="USD", **options)  # type: ignore[arg-type]


def only(text: str, **options: object) -> BulkLine:
    (line,) = check(text, **options).lines
    return line


@pytest.mark.parametrize(
    "text",
    [
        f"1 | {LINK} | 50",
        f"1|{LINK}|50",
        f"1\t{LINK}\t50",
        f"{LINK} | 1 | 50",
        f"1 | 50 | {LINK}",
        f"service | link | quantity\n1 | {LINK} | 50",
        f'Service ID,URL,Qty\n1,"{LINK}",50',
        f'link;quantity;service\n"{LINK}";50;1\n',
        f"\ufeff\n\n1 | {LINK} | 50\r\n",
        f"1 | quantity=50 | link={LINK}",
        f"service=1 | {LINK} | 50",
    ],
)
def test_one_order_in_many_forms(text: str) -> None:
    line = only(text)
    assert line.faults == ()
    assert (line.service, dict(line.fields), line.billed) == ("1", {"link": LINK, "quantity": "50"}, 50)
    assert line.estimate == Decimal("0.10")


@pytest.mark.parametrize("separator", [";", ","])
def test_semicolons_and_commas_separate_too(separator: str) -> None:
    line = only(separator.join(["1", "https://site.example/p", "50"]))
    assert line.ready
    assert line.fields == {"link": "https://site.example/p", "quantity": "50"}


def test_which_number_is_the_service_is_decided_for_all_lines() -> None:
    found = check("50 | x.example/a | 1\n100 | x.example/b | 1\n60 | x.example/c | 100")
    assert [line.service for line in found.lines] == ["1", "1", "100"]
    assert [line.fields["quantity"] for line in found.lines] == ["50", "100", "60"]


def test_where_both_numbers_are_services_the_limits_decide() -> None:
    assert [line.service for line in check("1 | x.example/a | 100\n1 | x.example/b | 100").lines] == ["1", "1"]
    found = check("100 | x.example/a | 6\n100 | x.example/b | 1\n200 | x.example/c | 1")
    assert [line.service for line in found.lines] == ["6", "1", "1"]


def test_columns_without_a_meaning_are_named_once() -> None:
    found = check("service,link,quantity,notes,\n1,x.example/a,50,n,\n1,x.example/b,50,n,")
    assert [[str(text) for text in line.cautions] for line in found.lines] == [
        ["These columns of the file are not used: notes."],
        [],
    ]


def test_our_own_exports_are_read_again() -> None:
    line = only(f"Line,Order ID,Service ID,Service,Link,Quantity\n7,,1,Followers,{LINK.replace(',', '%2C')},50")
    assert (line.service, line.billed, line.ready) == ("1", 50, True)


def test_files_with_lone_carriage_returns_have_headers_too() -> None:
    assert [line.service for line in check("link,service,quantity\rx.example/a,1,50\rx.example/b,1,50").lines] == [
        "1",
        "1",
    ]


@pytest.mark.parametrize("cell", ['"x.example/a', '"x.example/a" b'])
def test_quotation_marks_that_do_not_match_are_one_sentence(cell: str) -> None:
    with pytest.raises(InputError, match="quotation marks"):
        check(f"service,link,quantity\n1,{cell},50\n1,x.example/b,50\n")


def test_codes_are_service_ids_too() -> None:
    assert only(f"a1b2 | {LINK} | 50").service == "a1b2"


def test_lists_are_named_and_their_items_separated() -> None:
    line = only(f"5 | {LINK} | comments=Nice // Great\\nWow!")
    assert line.fields["comments"] == "Nice\nGreat\nWow!"
    assert (line.billed, line.estimate) == (3, Decimal("0.024"))


def test_csv_cells_hold_line_breaks_and_lines_are_counted_as_in_the_file() -> None:
    found = check('service,link,comments\n5,x.example/a,"one\ntwo\nthree"\n9,x.example/b,c\n')
    assert found.lines[0].fields["comments"] == "one\ntwo\nthree"
    assert [line.line for line in found.lines] == [2, 5]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"999 | {LINK} | 50", "999 is not in this account"),
        (f"7 | {LINK} | 50", "more than once"),
        (f"1 | {LINK}", "Enter a quantity"),
        (f"1 | {LINK} | 5", "At least 10"),
        (f"1 | {LINK} | {'9' * 40}", "whole number"),
        (f"1 | {LINK} | =1+1", "Too many fields|whole number"),
        ("1 | =HYPERLINK(1) | 50", "not a link"),
        ("1 | two words | 50", "not a link"),
        (f"1 | {LINK} | 50 | 60", "Too many fields"),
        (f"1 | {LINK} | 50 | extra", "Too many fields"),
        (f"1 | {LINK} | quantity=50 | quantity=60", "given twice"),
        (f"1 | {LINK} | 50 | comments=a", "takes no comments"),
        (f"5 | {LINK} | comments=one", "at least 2"),
        ("https://site.example/p", "No service id"),
        (f"1 | {LINK} | ٥٠", "whole number"),
    ],
)
def test_each_fault_is_said_at_its_line(text: str, says: str) -> None:
    found = check(f"1 | x.example/good | 50\n\n{text}")
    assert [line.line for line in found.lines] == [1, 3]
    assert found.lines[0].ready
    assert found.lines[1].faults
    assert re.search(says, " ".join(str(fault) for fault in found.lines[1].faults))
    assert (found.ready, found.faulty, found.total) == (1, 1, Decimal("0.10"))


def test_the_same_order_twice_is_said() -> None:
    found = check(f"1 | {LINK} | 50\n1 | {LINK} | 60\n100 | {LINK} | 60")
    assert [[str(c) for c in line.cautions] for line in found.lines] == [[], ["Same service and link as line 1."], []]


@pytest.mark.parametrize("text", ["", "  \n\n", "\ufeff", "service,link,quantity\n"])
def test_a_list_without_lines_is_one_sentence(text: str) -> None:
    with pytest.raises(InputError, match="no line to order"):
        check(text)


def test_a_header_without_service_is_said() -> None:
    with pytest.raises(InputError, match="no service column"):
        check("link,quantity\nx.example,50")


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(InputError, match="100,000"):
        check(f"1 | {LINK} | 50\n" * (MAX_LINES + 1))


def test_a_long_line_is_its_own_fault() -> None:
    assert str(only("1 | " + "x" * 300_000).faults[0]) == "This line is too long."


@given(st.text(max_size=200))
def test_no_text_breaks_the_preview(text: str) -> None:
    try:
        found = check(text)
    except InputError:
        return
    assert found.ready + found.faulty == len(found.lines)
    for line in found.lines:
        assert line.ready == (not line.faults)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings_are_recognised(encoding: str) -> None:
    text = "1 | https://site.example/ünï | 50\n"
    assert decode(text.encode(encoding)) == text


def test_windows_text_is_read() -> None:
    assert decode("1 | x.example/é | 50".encode("cp1252")) == "1 | x.example/é | 50"


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, b"PK\x03\x04" + b"\0\x01\x02\xff" * 2000]
)
def test_a_binary_file_is_one_sentence(data: bytes) -> None:
    with pytest.raises(InputError, match="not a text file"):
        decode(data)


def test_sizes_are_checked_before_reading() -> None:
    with pytest.raises(InputError, match="64 MB"):
        check_size(MAX_FILE_SIZE + 1)
    with pytest.raises(InputError, match="empty"):
        check_size(0)


@given(st.binary(max_size=300))
def test_any_file_is_text_or_one_sentence(data: bytes) -> None:
    with contextlib.suppress(InputError):
        assert isinstance(decode(data), str)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"1 | {LINK} | 50\n", ""),
        (f"1 | {LINK} | 50\n\n999 | {LINK} | 50\n1 | {LINK} | 60\n", f"999 | {LINK} | 50\n"),
        (
            'service,link,comments\n5,x.example/a,"one\ntwo"\n9,x.example/b,"c\nd"\n',
            'service,link,comments\n9,x.example/b,"c\nd"\n',
        ),
    ],
)
def test_faulty_lines_are_left_to_be_mended(text: str, left: str) -> None:
    assert faulty_text(text, check(text).lines) == left
