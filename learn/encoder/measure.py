"""Measures an encoder by its vectors alone: what it finds first, what among five, and whether it tells what is lacking."""

import random
from collections.abc import Callable

import numpy as np
import torch
from batches import PASSAGE, PASSAGE_TOKENS, QUERY, QUERY_TOKENS, Encoding, Texts
from examples import Asked, World
from torch import Tensor

Vectors = Callable[[Texts], Tensor]


def embed(vectors: Vectors, encoding: Encoding, prefix: str, texts: list[str], most: int) -> np.ndarray:
    """Unit vectors of many texts, of like length together."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found = np.zeros((len(texts), 384), np.float32)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), 64):
            own = order[start : start + 64]
            found[own] = vectors(encoding.texts(prefix, [texts[at] for at in own], most)).float().numpy()
    return found


def area_under_curve(positive: np.ndarray, negative: np.ndarray) -> float:
    """How probably a value of the first kind is greater than one of the second (Mann–Whitney)."""
    if len(positive) == 0 or len(negative) == 0:
        return float("nan")
    ranks = np.concatenate([positive, negative]).argsort(kind="stable").argsort(kind="stable") + 1
    own = ranks[: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2
    return float(own / (len(positive) * len(negative)))


def measure_world(vectors: Vectors, encoding: Encoding, world: World, most: int) -> dict[str, list[float]]:
    """For each question: whether the first is right, the share of its rows among five, its best cosine."""
    pairs = [(row, text) for row, texts in world.passages.items() for text in texts.values()]
    rows = np.array([row for row, _ in pairs])
    passages = embed(vectors, encoding, PASSAGE, [text for _, text in pairs], PASSAGE_TOKENS)
    draw = random.Random(7)
    asked: list[Asked] = [
        *draw.sample(world.answerable, min(most, len(world.answerable))),
        *draw.sample(world.unanswerable, min(most // 2, len(world.unanswerable))),
    ]
    queries = embed(vectors, encoding, QUERY, [own.text for own in asked], QUERY_TOKENS)
    found: dict[str, list[float]] = {key: [] for key in ("first", "five", "best fr", "best ru", "lacking")}
    found |= {"first fr": [], "first ru": []}
    known = sorted(world.passages)
    for own, query in zip(asked, queries):
        cosines = passages @ query
        by_row = np.array([cosines[rows == row].max() for row in known])
        order = [known[at] for at in np.argsort(-by_row)]
        if not own.rows:
            found["lacking"].append(float(by_row.max()))
            continue
        counted = [row for row in order if row in own.rows or row not in own.optional]
        is_first = float(counted[0] in own.rows)
        found["first"].append(is_first)
        found[f"first {own.language}"].append(is_first)
        found["five"].append(len(own.rows & set(counted[:5])) / min(5, len(own.rows)))
        found[f"best {own.language}"].append(float(by_row.max()))
    return found


def measure(vectors: Vectors, encoding: Encoding, worlds: list[World], most: int = 1000) -> str:
    """A table of worlds, with the mean of those that are not the shipped one."""
    lines = ["programme            asked  first  (fr    ru)   in five  area"]
    sums: list[tuple[float, ...]] = []
    for world in worlds:
        own = measure_world(vectors, encoding, world, most)
        best = np.array(own["best fr"] + own["best ru"])
        figures = (
            float(np.mean(own["first"])),
            float(np.mean(own["first fr"])),
            float(np.mean(own["first ru"])),
            float(np.mean(own["five"])),
            area_under_curve(best, np.array(own["lacking"])),
        )
        if world.name != "shipped":
            sums.append(figures)
        lines.append(_line(world.name, len(best), figures))
    lines.append(_line("mean of others", 0, tuple(np.mean(sums, axis=0))))
    return "\n".join(lines)


def _line(name: str, count: int, figures: tuple[float, ...]) -> str:
    first, french, russian, five, area = figures
    return f"{name:20} {count:5}  {first:.3f}  {french:.3f} {russian:.3f}  {five:.3f}   {area:.3f}"
