import { z } from "zod";
import type { Programme } from "../../corpus/programme.ts";
import {
  answerSchema,
  errorSchema,
  eventSchema,
  listOf,
  named,
  placeSchema,
  queries,
  twinningSchema,
} from "./api-schemas.ts";

const VERSION = "1";

/** Top-level keywords of JSON Schema that do not belong inside another document. */
const OWN: ReadonlySet<string> = new Set(["$schema", "$id", "$defs", "id"]);
const inside = (schema: object) => Object.fromEntries(Object.entries(schema).filter(([key]) => !OWN.has(key)));

/** A schema in OpenAPI's form; its named parts move to the components. */
function schemaOf(schema: z.ZodType, io: "input" | "output" = "output"): Record<string, unknown> {
  const text = JSON.stringify(inside(z.toJSONSchema(schema, { io, metadata: named })));
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Record<string, unknown>;
}

function parametersOf(query: z.ZodObject): object[] {
  const { properties = {} } = schemaOf(query, "input") as { properties?: Record<string, object> };
  const { required = [] } = schemaOf(query, "input") as { required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: "query", schema },
    required: required.includes(name),
  }));
}

const json = (schema: z.ZodType) => ({ "application/json": { schema: schemaOf(schema) } });
const refused = (description: string) => ({ description, content: json(errorSchema) });

function listing(operationId: string, summary: string, query: z.ZodObject, entry: z.ZodType): object {
  return {
    get: {
      operationId,
      summary,
      parameters: parametersOf(query),
      responses: {
        200: { description: "A part of the list, and how long it is", content: json(listOf(entry)) },
        400: refused("The query cannot be read"),
        404: refused("There is no such place or theme"),
      },
    },
  };
}

/**
 * The API in OpenAPI 3.1.
 * @param programme gives the title and the description
 * @param origin of the public pages; empty makes the API's addresses relative to this document
 */
export function openApi(
  { title, licence, link }: Pick<Programme, "title" | "licence" | "link">,
  origin: string,
): object {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` });
  const components = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, inside(schema)]));
  return {
    openapi: "3.1.0",
    info: {
      title: title.fr,
      version: VERSION,
      description: "What a programme plans, read-only, in French and in Russian.",
      ...(link !== undefined && { contact: { url: link } }),
      ...(licence !== undefined && { license: { name: licence } }),
    },
    servers: [{ url: origin === "" ? "/" : origin }],
    paths: {
      "/api/events": listing("listEvents", "Projects, by place, theme and days", queries.events, eventSchema),
      "/api/events/{id}": {
        get: {
          operationId: "getEvent",
          summary: "One project",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            200: { description: "The project", content: json(eventSchema) },
            404: refused("There is no such project"),
          },
        },
      },
      "/api/ask": {
        get: {
          operationId: "ask",
          summary: "A question in French or Russian, and its answer",
          parameters: parametersOf(queries.ask),
          responses: {
            200: { description: "The answer", content: json(answerSchema) },
            400: refused("The query cannot be read"),
            429: refused("Too many questions at a time"),
          },
        },
      },
      "/api/twinnings": listing("listTwinnings", "Ties of towns", queries.twinnings, twinningSchema),
      "/api/places": listing("listPlaces", "Places with projects or ties", queries.places, placeSchema),
    },
    components: { schemas: components },
  };
}
