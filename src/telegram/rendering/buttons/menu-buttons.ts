import { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons, MENUS } from "../../links/callback-data.ts";

/** One row that opens the lists of towns, months and themes. */
export function menuButtons(language: Language): InlineKeyboard {
  const { menus } = catalogueOf(language).telegram;
  const keyboard = new InlineKeyboard();
  for (const menu of MENUS) keyboard.text(menus[menu], buttons.menu.data({ menu }));
  return keyboard;
}
