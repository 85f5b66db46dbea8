"""
Tries how well a linear layer tells what is asked, on hands that taught it nothing: python asking.py [CHECKPOINT]. It reads what the
encoder makes of a question, the letters and words of it, or both. Nothing of it is in use yet.
"""

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from batches import QUERY, QUERY_TOKENS, Encoding
from examples import ROOT, Files, read_kinds
from measure import embed
from network import Encoder, open_base
from torch import Tensor, nn
from torch.nn import functional
from train import Model

ASKING = ROOT / "learn" / "asking"
MARKS = re.compile(r"</?(?:s|me|no)>")
LETTERS = (3, 4, 5)
"""Lengths of the runs of letters that are looked at."""
LEAST = 3
"""A run of letters, a word or a pair of words counts where so many questions have it."""
ROUNDS, BATCH, SMOOTHING = 60, 256, 0.05
SPREAD = 10.0
"""Vectors of length 1 are made longer, so that both kinds of input learn at one rate."""


@dataclass(frozen=True)
class Question:
    text: str
    language: str
    asks: str


def read_hands(pattern: str) -> list[Question]:
    """The questions of some hands, without their marks."""
    lines = [json.loads(line) for path in sorted(ASKING.glob(pattern)) for line in path.read_text("utf-8").splitlines()]
    return [Question(MARKS.sub("", line["question"]), line["language"], line["asks"]) for line in lines]


def parts_of(text: str) -> set[str]:
    """Runs of letters, words and pairs of words."""
    plain = f" {text.lower()} "
    words = re.findall(r"\w+", plain)
    runs = {plain[at : at + length] for length in LETTERS for at in range(len(plain) - length + 1)}
    return runs | {f"w:{word}" for word in words} | {f"p:{a} {b}" for a, b in zip(words, words[1:])}


class Telling(nn.Module):
    """A linear layer on the vector of a question, and one on its parts; either may be left out."""

    def __init__(self, kinds: int, parts: int, by_vector: bool, by_parts: bool) -> None:
        super().__init__()
        self.vector = nn.Linear(384, kinds) if by_vector else None
        self.parts = nn.EmbeddingBag(parts, kinds, mode="sum") if by_parts else None
        if self.parts is not None:
            nn.init.zeros_(self.parts.weight)

    def forward(self, vectors: Tensor, numbers: list[list[int]]) -> Tensor:
        values = torch.zeros(len(vectors), 1)
        if self.vector is not None:
            values = values + self.vector(vectors * SPREAD)
        if self.parts is not None:
            offsets = torch.tensor(np.cumsum([0, *[len(own) for own in numbers[:-1]]]))
            flat = torch.tensor([number for own in numbers for number in own], dtype=torch.long)
            lengths = torch.tensor([max(1.0, float(len(own))) for own in numbers])
            values = values + self.parts(flat, offsets) / lengths.sqrt()[:, None]
        return values


def fit(model: Telling, vectors: Tensor, numbers: list[list[int]], kinds: Tensor) -> None:
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2 if model.parts is not None else 3e-2, weight_decay=1e-4)
    for _ in range(ROUNDS):
        order = torch.randperm(len(kinds)).tolist()
        for start in range(0, len(order), BATCH):
            own = order[start : start + BATCH]
            values = model(vectors[own], [numbers[at] for at in own])
            loss = functional.cross_entropy(values, kinds[own], label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / ".out" / "checkpoint.pt"
    base = open_base()
    encoder = Model(Encoder(base, 0.0), len({own.asks for own in read_kinds(Files())}))
    encoder.load_state_dict(torch.load(path, weights_only=True)["model"])
    encoder.eval()
    encoding = Encoding(json.dumps(base.tokenizer))
    taught, asked = read_hands("hand-*.jsonl"), read_hands("measured-*.jsonl")
    # Written for the patterns, by others, of seventeen kinds.
    asked += [Question(own.text, "old", own.asks) for own in read_kinds(Files())]
    vectors = [
        torch.tensor(embed(encoder.vectors, encoding, QUERY, [own.text for own in some], QUERY_TOKENS))
        for some in (taught, asked)
    ]
    counts = Counter(part for own in taught for part in parts_of(own.text))
    number_of = {part: at for at, part in enumerate(part for part, count in counts.items() if count >= LEAST)}
    numbers = [
        [[number_of[part] for part in parts_of(own.text) if part in number_of] for own in some]
        for some in (taught, asked)
    ]
    names = sorted({own.asks for own in taught})
    kinds = torch.tensor([names.index(own.asks) for own in taught])
    print(f"{len(taught)} questions teach, {len(asked)} are asked; {len(names)} kinds; {len(number_of)} parts")
    for label, by_vector, by_parts in (("vector", True, False), ("parts", False, True), ("both", True, True)):
        torch.manual_seed(0)
        model = Telling(len(names), len(number_of), by_vector, by_parts)
        fit(model, vectors[0], numbers[0], kinds)
        with torch.no_grad():
            told = [names[at] for at in model(vectors[1], numbers[1]).argmax(1).tolist()]
        right = {
            language: np.mean([a == own.asks for a, own in zip(told, asked) if own.language == language])
            for language in ("fr", "ru", "old")
        }
        print(f"{label:8} right: " + "  ".join(f"{name} {share:.3f}" for name, share in right.items()), flush=True)


if __name__ == "__main__":
    main()
