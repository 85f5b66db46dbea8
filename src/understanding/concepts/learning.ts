import type { Concept } from "./concept.ts";

/** Schools, universities, students, languages, contests. */
export const LEARNING: readonly Concept[] = [
  {
    fr: "école scolaire écolier écolière élève lycée lycéen collège collégien gymnase bahut",
    ru: "школа школьный школьник школьница межшкольный ученик учащийся лицей лицея лицейский лицеист гимназия гимназист старшеклассник",
  },
  {
    fr: "jeune jeunesse adolescent ado ados juvénile",
    ru: "молодёжь молодёжный молодой юный юность юноша юношеский подросток подростки подростковый",
  },
  {
    fr: "enfant enfance enfantin gamin gosse môme minot mioche",
    ru: "дети детьми детский детвора ребёнок ребёнка ребята ребят малыш ребятишки детишек детки",
  },
  {
    fr: "université universitaire fac faculté campus supérieur",
    ru: "университет университетский вуз межвузовский вузовский факультет кампус высший",
  },
  { fr: "institut", ru: "институт институтский" },
  { fr: "académique", ru: "академический академия" },
  {
    fr: "étudiant études estudiantin",
    ru: "студент студентка студенток студенческий студенчество учиться учёба обучение",
  },
  { fr: "stage stagiaire", ru: "стажировка стажировок стажёр стажироваться практика" },
  { fr: "mobilité erasmus", ru: "мобильность эразмус" },
  {
    fr: "diplôme certification certificat cursus",
    ru: "диплом диплома дипломный сертификация сертификат бакалавриат магистратура аспирантура",
  },
  {
    fr: "enseignement professeur prof pédagogie pédagogue formation instituteur institutrice",
    ru: "преподавание преподавать преподаватель преподавательский учитель учительский педагог педагогический обучение профессор курс",
  },
  {
    fr: "éducation éduquer",
    ru: "образование образовательный просвещение просветительский воспитание",
  },
  { fr: "atelier masterclass master workshop", ru: "мастерская мастер мастеркласс воркшоп" },
  { fr: "métier profession professionnel", ru: "профессия профессиональный" },
  // Languages
  {
    fr: "langue linguistique",
    ru: "язык языковой лингвистика лингвистический лингвист языкознание языковед",
  },
  { fr: "francophone francophile", ru: "франкоязычный франкофон" },
  { fr: "oriental", ru: "восточный востоковедение востоковед" },
  {
    fr: "dictée orthographe",
    ru: "диктант правописание орфография орфографический грамотность",
  },
  {
    fr: "phonétique prononciation prononcer orthoépie accent",
    ru: "фонетика фонетический произношение орфоэпия орфоэпический",
  },
  { fr: "philologie philologue", ru: "филология филологический" },
  {
    fr: "civilisation",
    ru: "регионоведение страноведение страноведческий краеведение краеведческий лингвострановедение лингвокультурология",
  },
  { fr: "mot vocabulaire", ru: "слово словарь" },
  // Contests
  {
    fr: "concours compétition tournoi tournois olympiade championnat challenge",
    ru: "конкурс конкурсный соревнование турнир турнирный олимпиада чемпионат состязание",
  },
  { fr: "marathon", ru: "марафон марафонский" },
  { fr: "hackathon hackaton", ru: "хакатон" },
];
