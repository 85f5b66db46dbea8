import type { Unmet } from "../../i18n/site/messages.ts";

/** A parameter of a request that is to blame: its name, and what is wrong with it. */
export interface Field {
  name: string;
  problem: "unknown" | "invalid" | "notThere";
}

/** A request that is not met, and is told so in a sentence. */
export class UnmetError extends Error {
  readonly unmet: Unmet;
  /** The parameter that is to blame, where it is one. */
  readonly field: Field | undefined;
  /** Seconds until another try is worth it. */
  readonly retryAfter: number | undefined;
  constructor(unmet: Unmet, retryAfter?: number, field?: Field) {
    super(unmet);
    this.name = "UnmetError";
    this.unmet = unmet;
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

/** The status of HTTP that goes with each. */
export const STATUS: Record<Unmet, number> = {
  notFound: 404,
  badRequest: 400,
  badMethod: 405,
  tooMany: 429,
  busy: 503,
  starting: 503,
  failed: 500,
};
