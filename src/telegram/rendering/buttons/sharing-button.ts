import type { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { cardAddress, sharingQuery } from "../../links/deep-links.ts";
import type { CardLink } from "../../links/deep-links.ts";
import type { Reader } from "../reader.ts";

/**
 * Adds the button that shares a card to the last row. Telegram lets the person choose a chat and enters the inline
 * query that finds the card. A bot without inline mode shares the link to the card.
 */
export function addSharingButton(
  keyboard: InlineKeyboard,
  card: CardLink,
  { language, bot }: Pick<Reader, "language" | "bot">,
): InlineKeyboard {
  const { share } = catalogueOf(language).telegram;
  if (bot.supports_inline_queries) return keyboard.switchInline(share, sharingQuery(card, language));
  const address = encodeURIComponent(cardAddress(card, bot.username));
  return keyboard.url(share, `https://t.me/share/url?url=${address}`);
}
