from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from urllib.parse import urlencode

import pytest

PROGRAM = (sys.executable, "-m", "smm_desktop.practice")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_tells_its_address_answers_and_stops_cleanly(tmp_path, number):
    file = tmp_path / "ledger.jsonl"
    options = ("--services", "40", "--speed", "50", "--dialect", "numbers", "--balance", "12.5", "--ledger", str(file))
    program = subprocess.Popen(
        [*PROGRAM, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        url = program.stdout.readline().removeprefix("Practice panel: ").strip()
        key = program.stdout.readline().removeprefix("Key: ").strip()
        assert url.startswith("http://127.0.0.1:")

        def ask(**fields):
            body = urlencode({"key": key, **fields}).encode()
            with urllib.request.urlopen(url, body, timeout=20) as answer:  # noqa: S310 - the address was checked above
                return json.load(answer)

        assert ask(action="balance") == {"balance": 12.5, "currency": "USD"}
        assert len(ask(action="services")) == 40
        placed = ask(action="add", service="1", link="a.example", quantity="50")["order"]
        assert placed > 23501  # ids go on from run to run
        program.send_signal(number)
        _, errors = program.communicate(timeout=20)
    finally:
        program.kill()
        program.communicate()
    assert (program.returncode, errors) == (0, "")
    assert json.loads(file.read_text())["order"] == str(placed)


@pytest.mark.parametrize(
    "options",
    [
        ("--port", "70000"),
        ("--services", "-1"),
        ("--services", "many"),
        ("--speed", "nan"),
        ("--dialect", "klingon"),
        ("--balance", "NaN"),
        ("--balance", "lots"),
    ],
)
def test_wrong_options_are_named(options):
    done = subprocess.run([*PROGRAM, *options], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert options[0] in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_is_said(still):
    port = still.url.removeprefix("http://127.0.0.1:").removesuffix("/api/v2")
    done = subprocess.run([*PROGRAM, "--port", port], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (2, "")
    assert f"Port {port} cannot be used" in done.stdout
