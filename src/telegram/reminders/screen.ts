import type { ReminderSettings } from "../../reminders/zones.ts";
import type { FeatureDeps } from "../context.ts";

/** The data that every screen about reminders needs. */
export interface Screen extends ReminderSettings {
  now: Date;
  facts: FeatureDeps["facts"];
  /** Whether the screen is in a channel, where all readers see it. */
  inChannel: boolean;
}
