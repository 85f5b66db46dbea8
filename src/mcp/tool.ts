import type { McpServer, StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { z } from "zod";
import type { Brain } from "../answer/brain/brain.ts";
import { BusyError } from "../answer/brain/turns.ts";

/** What the tools stand on; nothing of a call is kept for the next one. */
export interface ToolDeps {
  brain: Pick<Brain, "assistant" | "deps">;
  now: () => Date;
  /** Hears of what went wrong inside; what was asked is not in it. */
  onFailure: (error: unknown) => void;
}

/** What a tool is, for whoever chooses among tools. */
export interface ToolDescription<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
}

/** Something asked for cannot be given; the message is a sentence that says what to do. */
export class ToolRefusal extends Error {
  override readonly name = "ToolRefusal";
}

const FAILED = "Something went wrong inside, and not with what was asked: try again later.";

function said(message: string) {
  return { isError: true, content: [{ type: "text" as const, text: message }] };
}

/** What is wrong with arguments and what to put there, in one sentence. */
function sentenceOf({ issues }: z.ZodError): string {
  const problems = issues.map(({ path, message }) => [path.join("."), message].filter((part) => part !== "").join(" "));
  return `${problems.join("; ")}.`;
}

/** The schema as it is published; what comes is looked at by the tool itself, so that it answers in sentences of its own. */
function published(schema: z.ZodObject): StandardSchemaWithJSON {
  const standard = schema["~standard"];
  return { "~standard": { ...standard, validate: (value) => ({ value }) } };
}

/**
 * Gives a server a tool that only reads. Bad arguments, a {@link ToolRefusal}, too many who ask at a time and failures inside are answered with a sentence;
 * what is more than the output schema has is left out.
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
      // Clients that know no structured content read the same as text.
      return { content: [{ type: "text" as const, text: JSON.stringify(structuredContent) }], structuredContent };
    } catch (error) {
      if (error instanceof ToolRefusal || error instanceof BusyError) return said(error.message);
      onFailure(error);
      return said(FAILED);
    }
  });
}
