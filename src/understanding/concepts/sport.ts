import type { Concept } from "./concept.ts";

/** Sport in general and the sports of the programme. */
export const SPORT: readonly Concept[] = [
  {
    fr: "sport sportif sportive athlète stade entraîneur",
    ru: "спорт спортивный спортсмен спортсмене спортсменка спортсменок атлет стадион физкультура тренер",
  },
  { fr: "olympique jo olympien", ru: "олимпийский олимпиада олимпиец олимпийцы" },
  {
    fr: "cheval équestre équitation équin cavalier cavalière écuyer écuyers hippique hippisme haras poney jument élevage jockey galop canasson étalon",
    ru: "лошадь лошадьми лошадиный конь конник коневодство коневод коневодческий верховой наездник наездница всадник жокей жокеев конюшня конюшен ипподром ипподрома галоп выездка лошадка лошадок кобыла жеребец жеребцы пони скачки скачек скакать скакун выездок скачут",
  },
  {
    fr: "martial judo judoka karaté karatéka aïkido sambo taekwondo combat tatami jujitsu wushu",
    ru: "боевой единоборство единоборец единоборцы дзюдо дзюдоист карате каратист айкидо самбо самбист тхэквондо татами каратэ ушу джитсу",
  },
  { fr: "lutte lutteur lutteuse combat", ru: "борьба борец борцы борцовский вольник единоборство бороться борется" },
  { fr: "échecs échiquéen échiquier", ru: "шахматы шахматный шахматист шахматистка шахматисток гроссмейстер" },
  { fr: "fédération fédéral", ru: "федерация" },
];
