import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server of agendas that answers as the test says, and records the requests. */
export interface AgendaServer {
  url: string;
  /** Sets how it answers from now on. */
  answer: (how: (request: IncomingMessage, response: ServerResponse) => void) => void;
  /** Answers with JSON and an ETag, and with 304 if the client has that version. */
  serve: (content: unknown, etag?: string) => void;
  /** The headers of all requests, in order. */
  asked: IncomingMessage["headers"][];
}

/** Starts a server on its own port; it ends with the test. */
export async function startAgendaServer(): Promise<AgendaServer> {
  let how: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end();
  const asked: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    how(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const answer: AgendaServer["answer"] = (next) => (how = next);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer,
    asked,
    serve(content, etag) {
      answer((request, response) => {
        if (etag !== undefined && request.headers["if-none-match"] === etag) response.writeHead(304).end();
        else response.writeHead(200, etag === undefined ? {} : { etag }).end(JSON.stringify(content));
      });
    },
  };
}

/** An event in OpenAgenda's export format, on an evening in Dijon. */
export function agendaEvent(uid: number, title: string, day: string, more: object = {}): object {
  const timings = [{ begin: `${day}T20:00:00+02:00`, end: `${day}T22:00:00+02:00` }];
  const location = { name: "Salle des fêtes", city: "Dijon", latitude: 47.32, longitude: 5.04, countryCode: "FR" };
  return { uid, title: { fr: title }, description: { fr: `${title}, tout simplement.` }, timings, location, ...more };
}
