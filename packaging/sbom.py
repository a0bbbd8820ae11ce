"""The bill of materials of a frozen program, as CycloneDX 1.6 in JSON: the same parts as in licences.txt."""

from __future__ import annotations

import json
import os
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from licences import Part

_NAMESPACE = uuid.UUID("b0a1c2a4-6f0e-5d43-9c7e-0a3a5d0b7c11")


def bill(version: str, parts: list[Part]) -> dict[str, Any]:
    """The document for a version of SMM Desktop and its parts; the same for the same parts and SOURCE_DATE_EPOCH."""
    when = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "315532800")), UTC)
    main = {"type": "application", "bom-ref": "smm-desktop", "name": "SMM Desktop", "version": version}
    components = [_component(part) for part in parts]
    content = json.dumps([main, components], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, content)}",
        "version": 1,
        "metadata": {
            "timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {**main, "licenses": [{"expression": "GPL-3.0-or-later"}]},
        },
        "components": components,
        "dependencies": [{"ref": "smm-desktop", "dependsOn": sorted({one["bom-ref"] for one in components})}],
    }


def _component(part: Part) -> dict[str, Any]:
    name = part.name.casefold().replace("_", "-") if part.kind == "pypi" else part.name
    address = f"pkg:{part.kind}/{quote(name)}@{quote(part.version, safe='')}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": part.name,
        "version": part.version,
        "purl": address,
        "licenses": [{"license": {"name": part.licence}}],
    }


def write(path: Path, version: str, parts: list[Part]) -> Path:
    """Write the document."""
    path.write_text(json.dumps(bill(version, parts), indent=1) + "\n", "utf-8", newline="\n")
    return path
