throw new Error("There is no onnxruntime-web here: on Node, onnxruntime-node is what runs a model.");
