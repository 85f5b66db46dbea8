// Reads [{ prefix, text }] as JSON on standard input; prints [{ ids, vector }] of the model in the directory named.
import { basename, dirname, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { env, pipeline } from "@xenova/transformers";

const directory = resolve(process.argv[2] ?? "");
env.allowRemoteModels = false;
env.localModelPath = dirname(directory);
const extract = await pipeline("feature-extraction", basename(directory), { dtype: "q4" });
const results = [];
for (const { prefix, text: sentence } of JSON.parse(await text(process.stdin))) {
  const input = prefix + sentence;
  const output = await extract(input, { pooling: "mean", normalize: true });
  results.push({ ids: extract.tokenizer.encode(input), vector: Array.from(output.data) });
}
await extract.dispose();
console.log(JSON.stringify(results));
