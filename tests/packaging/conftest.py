"""What the tests of the packages share: the scripts they are made with, and where a desktop comes from."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "packaging"), str(ROOT / "tests" / "desktop")]
