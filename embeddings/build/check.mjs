// Reads [{ prefix, text }] as JSON on standard input; prints their vectors by the model in the directory named.
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { env, pipeline } from "@xenova/transformers";

const directory = resolve(process.argv[2] ?? "");
const { dtype } = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
env.allowRemoteModels = false;
env.localModelPath = dirname(directory);
const extract = await pipeline("feature-extraction", basename(directory), { dtype });
const results = [];
for (const { prefix, text: sentence } of JSON.parse(await text(process.stdin))) {
  const input = prefix + sentence;
  const output = await extract(input, { pooling: "mean", normalize: true });
  results.push(Array.from(output.data));
}
await extract.dispose();
console.log(JSON.stringify(results));
