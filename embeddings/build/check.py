"""
Compares embeddings/model/, run by the JavaScript library of the project, with the taught network in float32 on sentences.txt.
Fails when a file differs from the manifest, or when a sentence is further than cosine 0.985 from it: that is more than rounding to
8 bits does. Needs the weights that learn/encoder/train.sh left, and its virtual environment.
"""

import hashlib
import json
import statistics
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch

from build import TAUGHT, open_carriers, read_parts
from sources import BUILD
from taught import TaughtWeights

sys.path.insert(0, str(BUILD.parents[1] / "learn" / "encoder"))

from batches import Encoding  # noqa: E402
from network import Base, Encoder  # noqa: E402

MODEL = BUILD.parent / "model"
NEAR = 0.985
LONGEST = 512


def main() -> None:
    manifest = json.loads((MODEL / "manifest.json").read_text(encoding="utf-8"))
    check_files(manifest)
    sentences = [line.split("\t") for line in (BUILD / "sentences.txt").read_text(encoding="utf-8").splitlines()]
    texts = [(manifest["prefixes"][kind], text) for _, kind, text in sentences]
    ours = embed([{"prefix": prefix, "text": text} for prefix, text in texts])
    cosines = np.sum(reference(texts) * np.array(ours), axis=1)
    for language in ("fr", "ru"):
        for kind in ("query", "passage"):
            some = [c for c, s in zip(cosines, sentences) if s[:2] == [language, kind]]
            print(f"{language} {kind:8} cosine min {min(some):.5f}  median {statistics.median(some):.5f}")
    for cosine, (_, _, text) in zip(cosines, sentences):
        if cosine < NEAR:
            print(f"far  {cosine:.5f}  {text}")
    if min(cosines) < NEAR:
        raise SystemExit(f"A sentence is below cosine {NEAR}: the graph does not compute what was taught.")


def reference(texts: list[tuple[str, str]]) -> np.ndarray:
    """Unit vectors of texts by the taught network in float32."""
    base, kept, tokenizer = read_parts(open_carriers())
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TAUGHT
    encoder = Encoder(Base(TaughtWeights(base, folder), kept, tokenizer), dropout=0.0).eval()
    encoding = Encoding(json.dumps(tokenizer))
    vectors = []
    with torch.no_grad():
        for prefix, text in texts:
            pieces = encoding.texts(prefix, [text], LONGEST)
            vectors.append(torch.nn.functional.normalize(encoder(pieces.ids, pieces.mask), dim=-1)[0].numpy())
    return np.array(vectors)


def check_files(manifest: dict) -> None:
    listed = {entry["path"] for entry in manifest["files"]}
    present = {path.relative_to(MODEL).as_posix() for path in MODEL.rglob("*") if path.is_file()}
    if present != {*listed, "manifest.json"}:
        raise SystemExit(f"Files that the manifest and the directory do not share: {sorted(present ^ listed)}")
    for entry in manifest["files"]:
        content = (MODEL / entry["path"]).read_bytes()
        if (len(content), hashlib.sha256(content).hexdigest()) != (entry["bytes"], entry["sha256"]):
            raise SystemExit(f"{entry['path']} is not the file of the manifest: run build.sh.")


def embed(inputs: list[dict]) -> list[list[float]]:
    command = ["node", str(BUILD / "check.mjs"), str(MODEL)]
    done = subprocess.run(command, input=json.dumps(inputs), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"The model did not run in JavaScript: {done.stderr.strip()}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    main()
