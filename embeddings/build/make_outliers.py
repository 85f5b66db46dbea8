"""
Makes outliers.json, by running the taught model without it: python make_outliers.py [FOLDER] (needs build.sh once, and
requirements-outliers.txt installed beside requirements.txt). The build reads the list as it is.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from onnx import ModelProto, TensorProto, helper
from tokenizers import Tokenizer

from build import TAUGHT, open_carriers, read_parts
from graph import build_graph
from int8 import find_outliers
from sources import BUILD
from taught import TaughtWeights


def main() -> None:
    base, kept, tokens = read_parts(open_carriers())
    weights = TaughtWeights(base, Path(sys.argv[1]) if len(sys.argv) > 1 else TAUGHT)
    model = build_graph(weights, kept, {})
    inputs = reveal_inputs(model)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_str(json.dumps(tokens))
    largest = {name: 0.0 for name in inputs}
    for line in (BUILD / "sentences.txt").read_text(encoding="utf-8").splitlines():
        _, kind, text = line.split("\t")
        ids = np.array([tokenizer.encode(f"{kind}: {text}").ids], np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        for name, values in zip(inputs, session.run(list(inputs.values()), feed)):
            largest[name] = np.maximum(largest[name], np.abs(values).max(axis=(0, 1)))
    found = {name: find_outliers(channels) for name, channels in largest.items()}
    lines = [f"  {json.dumps(name)}: {json.dumps(channels)}" for name, channels in found.items() if channels]
    (BUILD / "outliers.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def reveal_inputs(model: ModelProto) -> dict[str, str]:
    """Makes the inputs of the feed-forward layers outputs of the model too; they come back by the names of the layers."""
    linear = [node for node in model.graph.node if node.op_type == "DynamicQuantizeMatMul"]
    found = {node.input[1].removesuffix(".w"): node.input[0] for node in linear}
    wide = {name: source for name, source in found.items() if name.endswith((".fi", ".fo"))}
    model.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in wide.values())
    return wide


if __name__ == "__main__":
    main()
