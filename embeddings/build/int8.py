"""Linear layers in 8 bits: their weights, and what the far larger channels of their inputs are divided by."""

import json
from pathlib import Path

import numpy as np

LARGEST = 64
"""
Processors without VNNI add two products of an unsigned byte and a weight in 16 bits, and clip the sum: 2 × 255 × 64 still
fits, so that every processor finds the same. Centred on 0, so that no zero point is needed.
"""

Outliers = dict[str, dict[int, int]]
"""By the name of a linear layer (`l0.fi`): what the large channels of its input are divided by, each a power of two."""


def quantize_rows(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """
    Rows of float32 as int8 and a float32 scale for each, by which the largest number of a row becomes ±64 and every other
    is at most half a scale off. A row is what one output is made of.
    """
    scales = np.abs(rows).max(axis=1) / np.float32(LARGEST)
    return np.rint(rows / scales[:, np.newaxis]).astype(np.int8), scales


def read_outliers(path: Path) -> Outliers:
    """The frozen list, as `make_outliers.py` writes it."""
    listed = json.loads(path.read_text(encoding="utf-8"))
    return {name: {int(channel): by for channel, by in channels.items()} for name, channels in listed.items()}


def find_outliers(largest: np.ndarray) -> dict[int, int]:
    """
    Which channels to divide, given the largest absolute value of each: those far above what 99 % of the channels stay
    below, down to about that level.
    """
    powers = np.rint(np.log2(largest / np.percentile(largest, 99)))
    return {int(channel): int(2 ** powers[channel]) for channel in np.flatnonzero(powers > 0)}


def divisors(channels: dict[int, int], width: int) -> np.ndarray:
    """One float32 for each channel of an input: 1 where nothing is listed."""
    found = np.ones(width, np.float32)
    for channel, by in channels.items():
        found[channel] = by
    return found
