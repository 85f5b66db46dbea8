import { createAsking, rowsOf } from "./test/answer/asking.ts";
const { reply } = createAsking();
for (const q of process.argv.slice(2)) { const { answer, found } = await reply(q); console.log(q, answer.kind, answer.reason, answer.total, found.trace?.way, found.trace?.floor, found.trace?.judged[0]?.relevance); }
