/**
 * The minimum work for a question: a process that receives an update by webhook, embeds its text and replies. It
 * stores, reads and ranks nothing, so with the same chats it shows the limit that the embedder sets. It sends its port
 * to its parent. `SIMULATED_EMBEDDING_MS` sets the delay of a simulated embedder.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { openEmbedder } from "./open-brain.ts";

interface Asked {
  message: { chat: { id: number }; text: string };
}

const [apiRoot = "", token = ""] = process.argv.slice(2);
const embedder = openEmbedder();
await embedder.embedQuery("warm");

async function answer({ message }: Asked): Promise<void> {
  await embedder.embedQuery(message.text);
  const body = JSON.stringify({ chat_id: message.chat.id, text: "–" });
  const headers = { "content-type": "application/json" };
  const said = await fetch(`${apiRoot}/bot${token}/sendMessage`, { method: "POST", headers, body });
  await said.arrayBuffer();
}

const server = createServer((request, response) => {
  void text(request).then((body) => {
    response.end();
    return answer(JSON.parse(body) as Asked);
  });
}).listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

process.once("disconnect", () => {
  process.exit();
});
