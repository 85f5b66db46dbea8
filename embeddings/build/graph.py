"""
The encoder as an ONNX graph: BERT with post-layer-norm, its linear layers in int8 and its word embeddings in 4 bits, by
operators of ONNX Runtime. An int8 layer spreads the 256 steps of a byte over all numbers of its input, so that one large
channel would leave few steps to the others: such a channel is divided before, and its weights are multiplied instead.
"""

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from e5s1 import BLOCK, Weights, consecutive, signed
from int8 import Outliers, divisors, quantize_rows
from taught import TaughtWeights

MASKED = -1e9
"""Added to the attention score of a padding token."""


def build_graph(weights: Weights | TaughtWeights, kept: list[int], outliers: Outliers) -> ModelProto:
    """
    The model over the pieces whose original ids are `kept`, in that order. Pooling is left to the caller. What `outliers`
    says changes no result but for the rounding to 8 bits.
    """
    graph = _Graph(weights, outliers)
    hidden = graph.embed(kept)
    bias = graph.attention_bias()
    for layer in range(weights.shape.layers):
        hidden = graph.layer(layer, hidden, bias)
    graph.node("Identity", [hidden], output="last_hidden_state")
    return graph.finish()


class _Graph:
    def __init__(self, weights: Weights | TaughtWeights, outliers: Outliers):
        self._weights = weights
        self._outliers = outliers
        self._shape = weights.shape
        self._nodes = []
        self._constants = []

    def node(self, operator: str, inputs: list[str], output: str | None = None, domain: str = "", **attributes) -> str:
        output = output or f"{operator.lower()}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def constant(self, name: str, value: np.ndarray) -> str:
        if all(constant.name != name for constant in self._constants):
            self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def _integers(self, *values: int) -> str:
        return self.constant("i_" + "_".join(map(str, values)), np.array(values, np.int64))

    def _scalar(self, name: str, value: float) -> str:
        return self.constant(name, np.array(value, np.float32))

    def embed(self, kept: list[int]) -> str:
        shape, hidden = self._shape, self._shape.hidden
        scales, nibbles = self._weights.blocks("emb.word", shape.vocabulary, hidden)
        packed = signed(consecutive(nibbles[kept]))
        self._constants.append(
            helper.make_tensor("emb.word", TensorProto.INT4, [len(kept), hidden], packed.tobytes(), raw=True)
        )
        word = self.node(
            "GatherBlockQuantized",
            ["emb.word", "input_ids", self.constant("emb.word.scale", scales[kept].astype(np.float32))],
            domain="com.microsoft",
            gather_axis=0,
            quantize_axis=1,
            block_size=BLOCK,
        )
        # A Slice, because ONNX Runtime's BERT fusion mistakes a Range and a Gather for another pattern.
        length = self.node("Shape", ["input_ids"], start=1, end=2)
        table = self.constant("emb.pos", self._weights.floats("emb.pos", shape.positions, hidden))
        position = self.node("Slice", [table, self._integers(0), length, self._integers(0)])
        types = self.constant("emb.type", self._weights.floats("emb.type", shape.types, hidden))
        kind = self.node("Gather", [types, "token_type_ids"])
        total = self.node("Add", [self.node("Add", [word, position]), kind])
        return self._normalize("emb.ln", total)

    def attention_bias(self) -> str:
        mask = self.node("Cast", ["attention_mask"], to=TensorProto.FLOAT)
        mask = self.node("Unsqueeze", [mask, self._integers(1, 2)])
        padding = self.node("Sub", [self._scalar("one", 1.0), mask])
        return self.node("Mul", [padding, self._scalar("masked", MASKED)])

    def layer(self, index: int, hidden: str, bias: str) -> str:
        width, wide = self._shape.hidden, self._shape.feed_forward
        name = f"l{index}"
        attention = self._linear(f"{name}.ao", self._attend(name, hidden, bias), width, width)
        hidden = self._normalize(f"{name}.aln", self.node("Add", [attention, hidden]))
        middle = self._linear(f"{name}.fi", self._divide(f"{name}.fi", hidden), width, wide)
        output = self._linear(f"{name}.fo", self._gelu(f"{name}.fo", middle), wide, width)
        return self._normalize(f"{name}.oln", self.node("Add", [output, hidden]))

    def _attend(self, name: str, hidden: str, bias: str) -> str:
        width, heads = self._shape.hidden, self._shape.heads
        head = width // heads

        def split(part: str, order: list[int]) -> str:
            projected = self._linear(f"{name}.{part}", hidden, width, width)
            parted = self.node("Reshape", [projected, self._integers(0, 0, heads, head)])
            return self.node("Transpose", [parted], perm=order)

        query, key, value = split("q", [0, 2, 1, 3]), split("k", [0, 2, 3, 1]), split("v", [0, 2, 1, 3])
        scores = self.node("Div", [self.node("MatMul", [query, key]), self._scalar("head.root", head**0.5)])
        shares = self.node("Softmax", [self.node("Add", [scores, bias])], axis=-1)
        context = self.node("Transpose", [self.node("MatMul", [shares, value])], perm=[0, 2, 1, 3])
        return self.node("Reshape", [context, self._integers(0, 0, width)])

    def _divide(self, linear: str, source: str) -> str:
        factors = 1 / self._divisors(linear, self._shape.hidden)
        return self.node("Mul", [source, self.constant(f"{linear}.factors", factors)])

    def _divisors(self, linear: str, width: int) -> np.ndarray:
        return divisors(self._outliers.get(linear, {}), width)

    def _linear(self, name: str, source: str, inputs: int, outputs: int) -> str:
        matrix = self._weights.matrix(f"{name}.w", outputs, inputs)
        rows, scales = quantize_rows(matrix * self._divisors(name, inputs))
        return self.node(
            "DynamicQuantizeMatMul",
            [
                source,
                self.constant(f"{name}.w", rows.T),
                self.constant(f"{name}.w.scale", scales),
                "",  # No zero point: it is 0.
                self.constant(f"{name}.b", self._weights.floats(f"{name}.b", outputs)),
            ],
            domain="com.microsoft",
        )

    def _normalize(self, name: str, source: str) -> str:
        gain, shift = (
            self.constant(f"{name}.{part}", self._weights.floats(f"{name}.{part}", self._shape.hidden)) for part in "wb"
        )
        return self.node("LayerNormalization", [source, gain, shift], axis=-1, epsilon=self._shape.epsilon)

    def _gelu(self, linear: str, source: str) -> str:
        """The input of `linear`, divided in the same step: the last factor, one half, takes the divisors in."""
        error = self.node("Erf", [self.node("Div", [source, self._scalar("root.two", 2**0.5)])])
        raised = self.node("Mul", [source, self.node("Add", [error, self._scalar("one", 1.0)])])
        halves = np.float32(0.5) / self._divisors(linear, self._shape.feed_forward)
        return self.node("Mul", [raised, self.constant(f"{linear}.halves", halves)])

    def finish(self) -> ModelProto:
        sequence = ["batch", "sequence"]
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, sequence)
            for name in ("input_ids", "attention_mask", "token_type_ids")
        ]
        output = helper.make_tensor_value_info(
            "last_hidden_state", TensorProto.FLOAT, [*sequence, self._shape.hidden]
        )
        graph = helper.make_graph(self._nodes, "multilingual-e5-small", inputs, [output], self._constants)
        return helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid("com.microsoft", 1)],
            ir_version=10,
            producer_name="jumelages",
        )
