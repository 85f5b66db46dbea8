import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import { flagOf, integerOf, jsonOf, textOf } from "./arguments.ts";
import type { Methods } from "./method.ts";

/** The methods that bring updates. Long polling is the only way here: a webhook is refused in words. */
export const updateMethods: Methods = {
  getUpdates({ updates }, args, hangUp) {
    const allowed = jsonOf(args, "allowed_updates", "allowed updates");
    if (Array.isArray(allowed)) updates.setAllowed(allowed.filter((type) => typeof type === "string"));
    return updates.poll({
      offset: integerOf(args, "offset", 0),
      limit: integerOf(args, "limit", limits.updatesAtOnce, 1, limits.updatesAtOnce),
      timeoutSeconds: integerOf(args, "timeout", 0, 0, limits.pollSeconds),
      signal: hangUp,
    });
  },

  deleteWebhook({ updates }, args) {
    if (flagOf(args, "drop_pending_updates")) updates.drop();
    return true;
  },

  setWebhook({ updates }, args) {
    if (textOf(args, "url") !== "") {
      throw badRequest("bad webhook: this local Telegram delivers by long polling only; use getUpdates");
    }
    if (flagOf(args, "drop_pending_updates")) updates.drop();
    return true;
  },

  getWebhookInfo({ updates }) {
    const allowed = updates.allowed();
    return {
      url: "",
      has_custom_certificate: false,
      pending_update_count: updates.pendingCount(),
      ...(allowed && { allowed_updates: allowed }),
    };
  },
};
