"""The locked environment as a CycloneDX 1.5 bill of materials: name, version, package URL and hashes of each package."""  # noqa: INP001  a script

import json
import re
import sys
from pathlib import Path

_LINE = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def components(lock: str) -> list[dict[str, object]]:
    """A component for each requirement; the hashes are those of every file that may be installed for it."""
    found: list[dict[str, object]] = []
    for block in re.split(r"(?m)^(?=[A-Za-z0-9])", lock):
        match = _LINE.match(block)
        if match is None:
            continue
        name, version = match["name"].lower(), match["version"]
        url = f"pkg:pypi/{name}@{version}"
        distributions = [
            {"type": "distribution", "url": url, "hashes": [{"alg": "SHA-256", "content": value}]} for value in _HASH.findall(block)
        ]  # fmt: skip
        found.append(
            {"type": "library", "bom-ref": url, "name": name, "version": version, "purl": url,
             "externalReferences": distributions}
        )  # fmt: skip
    return found


def bill(lock: str, version: str) -> dict[str, object]:
    """The whole document. It holds no time and no random number: the same lock gives the same bytes."""
    own = f"pkg:github/outagewire/outagewire@v{version}"
    parts = components(lock)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": own, "name": "outagewire", "version": version}},
        "components": parts,
        "dependencies": [{"ref": own, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


if __name__ == "__main__":
    json.dump(bill(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2]), sys.stdout, indent=1)
    sys.stdout.write("\n")
