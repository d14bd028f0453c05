"""Put the pictures of a preview where a comment can show them. Run by hand: pictures.py FOLDER NUMBER [--dry-run].

A comment shows only pictures that have an address, and a workflow can give them one without any secret by a commit. They
go on the branch `previews/<number>`, one commit without a parent, which goes when the pull request is closed. FOLDER was made by
contributed code: of each file only what draws is kept (the header, the palette, the pixels; of bounded size, unpacked once
to be sure), under a name of ours. Prints {"commit", "names"}. Standard library only.
"""  # noqa: INP001  a script

import base64
import json
import os
import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,150}-(?:before|after)\.png")
SIGNATURE = b"\x89PNG\r\n\x1a\n"
DRAWS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
CHANNELS = {0: 1, 2: 3, 3: 1, 6: 4}
MOST, LARGEST, ALL = 20, 1_500_000, 8_000_000
WIDEST, TALLEST = 1_400, 4_000
MOST_CLOSED = 20


def chunks(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts of a PNG file (w3.org/TR/png-3). Raises ValueError where they do not fit together."""
    if not body.startswith(SIGNATURE):
        raise ValueError("no PNG file")
    at = len(SIGNATURE)
    while at < len(body):
        length, kind = struct.unpack_from(">I4s", body, at)
        data = body[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">I", body, at + 8 + length)
        if len(data) != length or zlib.crc32(kind + data) != check:
            raise ValueError("a part is damaged")
        yield kind, data
        at += 12 + length
        if kind == b"IEND":
            return
    raise ValueError("no end")


def drawn(body: bytes) -> bytes:
    """The picture with nothing but what draws it. Raises ValueError on anything else than a plain picture."""
    held = [(kind, data) for kind, data in chunks(body) if kind in DRAWS]
    if not held or held[0][0] != b"IHDR" or len(held[0][1]) != 13:
        raise ValueError("no header")
    width, height, bits, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", held[0][1])
    plain = bits == 8 and colour in CHANNELS and (packing, filtering, interlaced) == (0, 0, 0)
    if not (plain and 0 < width <= WIDEST and 0 < height <= TALLEST):
        raise ValueError("a picture of another kind or size")
    pixels = height * (1 + width * CHANNELS[colour])
    unpacking = zlib.decompressobj()
    found = unpacking.decompress(b"".join(data for kind, data in held if kind == b"IDAT"), pixels + 1)
    if len(found) != pixels or not unpacking.eof or unpacking.unused_data:
        raise ValueError("the pixels do not fit the header")
    rows = (struct.pack(">I4s", len(d), k) + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in held)
    return SIGNATURE + b"".join(rows)


def sound(folder: Path) -> dict[str, bytes]:
    """The pictures that can be shown, by name; what is none is left out."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.glob("*.png"))[: 10 * MOST]:
        fits = NAME.fullmatch(path.name) and not path.is_symlink() and path.stat().st_size <= LARGEST
        if not fits or len(found) == MOST:
            continue
        try:
            made = drawn(path.read_bytes())
        except (ValueError, struct.error, zlib.error):
            continue
        if sum(map(len, found.values())) + len(made) <= ALL:
            found[path.name] = made
    return found


def ask(path: str, method: str = "GET", value: object = None) -> object:
    """GitHub's answer. Raises CalledProcessError where it refuses."""
    command = ["gh", "api", f"repos/{os.environ['GITHUB_REPOSITORY']}/{path}", "--method", method]
    given = {"input": json.dumps(value)} if value is not None else {}
    command += ["--input", "-"] if value is not None else []
    done = subprocess.run(command, check=True, capture_output=True, text=True, **given)  # noqa: S603  no shell
    return json.loads(done.stdout) if done.stdout.strip() else None


def publish(pictures: dict[str, bytes], number: int) -> str:
    """Commit the pictures on the branch of their pull request; the commit."""
    tree = []
    for name, body in pictures.items():
        blob = ask("git/blobs", "POST", {"content": base64.b64encode(body).decode(), "encoding": "base64"})
        tree.append({"path": name, "mode": "100644", "type": "blob", "sha": blob["sha"]})  # type: ignore[index]
    made = ask("git/trees", "POST", {"tree": tree})
    words = {"message": f"Pictures of pull request {number}", "tree": made["sha"], "parents": []}  # type: ignore[index]
    commit = str(ask("git/commits", "POST", words)["sha"])  # type: ignore[index]
    branch = f"refs/heads/previews/{number}"
    if any(one["ref"] == branch for one in branches()):
        ask(f"git/{branch}", "PATCH", {"sha": commit, "force": True})
    else:
        ask("git/refs", "POST", {"ref": branch, "sha": commit})
    return commit


def branches() -> list[dict[str, str]]:
    """The branches with pictures."""
    found = ask("git/matching-refs/heads/previews/")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def tidy(number: int) -> None:
    """Remove the pictures of pull requests that are closed."""
    for one in branches()[:MOST_CLOSED]:
        other = str(one.get("ref", "")).rpartition("/")[2]
        if other.isdecimal() and int(other) != number:
            state = ask(f"pulls/{other}")
            if isinstance(state, dict) and state.get("state") == "closed":
                ask(f"git/refs/heads/previews/{other}", "DELETE")


def main(arguments: list[str]) -> int:
    """Exit status 0 also where nothing can be shown: the comment then links the artefact alone."""
    folder, number = Path(arguments[0]), int(arguments[1])
    pictures = sound(folder) if folder.is_dir() else {}
    commit = ""
    try:
        if pictures and "--dry-run" not in arguments:
            commit = publish(pictures, number)
        if "--dry-run" not in arguments:
            tidy(number)
    except (OSError, ValueError, KeyError, TypeError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"::warning::pictures: {type(error).__name__}: {' '.join(str(error).split())[:300]}\n")
    sys.stdout.write(
        json.dumps({"commit": commit, "names": sorted(pictures) if commit or "--dry-run" in arguments else []}) + "\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
