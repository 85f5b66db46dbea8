import type { ReminderSettings } from "../../reminders/zones.ts";
import type { FeatureDeps } from "../context.ts";

/** What every screen about reminders is made from. */
export interface Screen extends ReminderSettings {
  now: Date;
  facts: FeatureDeps["facts"];
  /** Whether all readers of a channel see it. */
  inChannel: boolean;
}
