import type { Concept } from "./concept.ts";

/** Feasts, ceremonies, anniversaries and what goes with them. */
export const FESTIVITIES: readonly Concept[] = [
  {
    fr: "noël sapin réveillon",
    ru: "рождество рождественский ёлка ёлок ёлочный новогодний",
  },
  { fr: "nicolas nikolaus", ru: "николай никола святитель" },
  { fr: "parade défilé cortège carnaval", ru: "парад шествие карнавал карнавале карнавальный" },
  { fr: "fleur floral bouquet", ru: "цветок цветка цветы цветочный букет" },
  { fr: "jardin jardinage parc", ru: "сад садовый парк парковый" },
  {
    fr: "fête festivité festif festive célébration réjouissance",
    ru: "праздник праздничный праздновать празднование отпраздновать торжество отмечать празднуем празднует отпразднует гулянье",
  },
  {
    fr: "anniversaire jubilé commémoration",
    ru: "годовщина юбилей юбилея юбилейный юбиляр",
  },
  {
    fr: "inauguration inaugural ouverture ouvrir lancement cérémonie",
    ru: "открытие открыть открывать церемония инаугурация торжественный откроет откроют",
  },
  { fr: "clôture clore fermeture", ru: "закрытие закрыть завершение завершить завершать закроет закроют" },
  { fr: "invité invitée honneur", ru: "гость почётный приглашение приглашать пригласить" },
  { fr: "prix récompense lauréat distinction", ru: "премия награда награждение лауреат приз" },
  { fr: "salon foire", ru: "салон ярмарка ярмарок ярмарочный" },
];
