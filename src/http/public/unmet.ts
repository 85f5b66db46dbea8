import type { Unmet } from "../../i18n/site/messages.ts";

/** A parameter at fault: its name, and what is wrong with it. */
export interface Field {
  name: string;
  problem: "unknown" | "invalid" | "notThere";
}

/** A request that cannot be fulfilled, with a reason that the reader is told. */
export class UnmetError extends Error {
  readonly unmet: Unmet;
  /** The parameter at fault, if there is one. */
  readonly field: Field | undefined;
  /** Seconds until a retry makes sense. */
  readonly retryAfter: number | undefined;
  constructor(unmet: Unmet, retryAfter?: number, field?: Field) {
    super(unmet);
    this.name = "UnmetError";
    this.unmet = unmet;
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

/** The HTTP status of each reason. */
export const STATUS: Record<Unmet, number> = {
  notFound: 404,
  badRequest: 400,
  badMethod: 405,
  tooMany: 429,
  busy: 503,
  starting: 503,
  failed: 500,
};
