import type { Concept } from "./concept.ts";

/** Sport in general and the sports of the programme. */
export const SPORT: readonly Concept[] = [
  {
    fr: "sport sportif sportive athlète stade",
    ru: "спорт спортивный спортсмен спортсмене спортсменка спортсменок атлет стадион физкультура",
  },
  { fr: "olympique jo", ru: "олимпийский олимпиада" },
  {
    fr: "cheval équestre équitation équin cavalier cavalière écuyer écuyers hippique hippisme haras poney jument élevage jockey galop canasson",
    ru: "лошадь лошадьми лошадиный конь конник коневодство коневод коневодческий верховой наездник наездница всадник жокей жокеев конюшня конюшен ипподром ипподрома галоп выездка лошадка",
  },
  {
    fr: "martial judo judoka karaté karatéka aïkido sambo taekwondo combat tatami",
    ru: "боевой единоборство единоборец единоборцы дзюдо дзюдоист карате каратист айкидо самбо самбист тхэквондо татами",
  },
  {
    fr: "lutte lutteur lutteuse combat",
    ru: "борьба борец борцы борцовский вольник единоборство",
  },
  { fr: "échecs échiquéen échiquier", ru: "шахматы шахматный шахматист шахматистка шахматисток" },
  { fr: "fédération fédéral", ru: "федерация" },
];
