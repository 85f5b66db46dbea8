import type { McpServer, StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { z } from "zod";
import type { Brain } from "../answer/brain/brain.ts";
import { BusyError } from "../answer/brain/turns.ts";

/** What the tools need. They keep nothing from one call to the next. */
export interface ToolDeps {
  brain: Pick<Brain, "assistant" | "deps">;
  now: () => Date;
  /** Called with internal errors; they do not contain the question. */
  onFailure: (error: unknown) => void;
}

/** The description of a tool, for the model that chooses one. */
export interface ToolDescription<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
}

/** A request that cannot be fulfilled; the message is a sentence that says what to do. */
export class ToolRefusal extends Error {
  override readonly name = "ToolRefusal";
}

const FAILED = "Something went wrong inside, and not with what was asked: try again later.";

function said(message: string) {
  return { isError: true, content: [{ type: "text" as const, text: message }] };
}

/** Says in one sentence what is wrong with the arguments, and what to write instead. */
function sentenceOf({ issues }: z.ZodError): string {
  const problems = issues.map(({ path, message }) => [path.join("."), message].filter((part) => part !== "").join(" "));
  return `${problems.join("; ")}.`;
}

/** The schema that clients see. It accepts everything: the tool validates arguments itself, to answer with its own sentences. */
function published(schema: z.ZodObject): StandardSchemaWithJSON {
  const standard = schema["~standard"];
  return { "~standard": { ...standard, validate: (value) => ({ value }) } };
}

/**
 * Adds a read-only tool to a server. For invalid arguments, a {@link ToolRefusal}, too many requests or an internal
 * failure, it answers with a sentence. It drops fields that the output schema does not have.
 */
export function addTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  { name, title, description, input, output }: ToolDescription<Input, Output>,
  {
    run,
    onFailure,
  }: { run: (given: z.output<Input>) => Promise<z.input<Output>>; onFailure: (error: unknown) => void },
): void {
  const config = {
    title,
    description,
    inputSchema: published(input),
    outputSchema: output as StandardSchemaWithJSON,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given: unknown) => {
    const read = input.safeParse(given);
    if (!read.success) return said(sentenceOf(read.error));
    try {
      const structuredContent = output.parse(await run(read.data));
      // Clients that do not support structured content get it as text.
      return { content: [{ type: "text" as const, text: JSON.stringify(structuredContent) }], structuredContent };
    } catch (error) {
      if (error instanceof ToolRefusal || error instanceof BusyError) return said(error.message);
      onFailure(error);
      return said(FAILED);
    }
  });
}
