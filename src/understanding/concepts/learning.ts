import type { Concept } from "./concept.ts";

/** Schools, universities, students, languages, contests. */
export const LEARNING: readonly Concept[] = [
  {
    fr: "école scolaire écolier écolière élève lycée lycéen collège collégien gymnase bahut",
    ru: "школа школьный школьник школьница межшкольный ученик учащийся лицей лицея лицейский лицеист гимназия гимназист старшеклассник ученица гимназистка гимназисток лицеистка лицеисток старшеклассница",
  },
  {
    fr: "jeune jeunesse adolescent ado ados juvénile",
    ru: "молодёжь молодёжный молодой юный юность юноша юношеский подросток подростки подростковый",
  },
  {
    fr: "enfant enfance enfantin gamin gosse môme minot mioche",
    ru: "дети детьми детский детвора ребёнок ребёнка ребята ребят малыш ребятишки детишек детки ребятишек деток малышня детсад детишкам",
  },
  {
    fr: "université universitaire fac faculté campus supérieur recteur rectorat",
    ru: "университет университетский вуз межвузовский вузовский факультет кампус высший ректор ректорат",
  },
  { fr: "institut", ru: "институт институтский" },
  { fr: "académique", ru: "академический академия" },
  {
    fr: "étudiant études estudiantin",
    ru: "студент студентка студенток студенческий студенчество учиться учёба обучение поступить поступать поступление абитуриент абитуриентка отучиться поучиться учатся поступлю абитуриенток",
  },
  {
    fr: "stage stagiaire",
    ru: "стажировка стажировок стажёр стажироваться практика стажируется практикант практикантка интерн практиканток",
  },
  { fr: "mobilité erasmus", ru: "мобильность эразмус" },
  {
    fr: "diplôme certification certificat cursus",
    ru: "диплом диплома дипломный сертификация сертификат бакалавриат магистратура аспирантура",
  },
  {
    fr: "enseignement professeur prof pédagogie pédagogue formation instituteur institutrice",
    ru: "преподавание преподавать преподаватель преподавательский учитель учительский педагог педагогический обучение профессор курс учительница преподавательница",
  },
  {
    fr: "éducation éduquer",
    ru: "образование образовательный просвещение просветительский воспитание",
  },
  { fr: "atelier masterclass master workshop", ru: "мастерская мастер мастеркласс воркшоп" },
  { fr: "métier profession professionnel", ru: "профессия профессиональный" },
  // Languages
  {
    fr: "langue linguistique apprentissage polyglotte",
    ru: "язык языковой лингвистика лингвистический лингвист языкознание языковед выучить изучать изучение изучить подучить полиглот выучат изучат",
  },
  { fr: "francophone francophile", ru: "франкоязычный франкофон" },
  {
    fr: "oriental arabe chinois japonais persan turc coréen hindi",
    ru: "восточный востоковедение востоковед арабский китайский японский персидский турецкий корейский фарси хинди",
  },
  { fr: "dictée orthographe", ru: "диктант правописание орфография орфографический грамотность грамотей" },
  {
    fr: "phonétique prononciation prononcer orthoépie accent",
    ru: "фонетика фонетический произношение орфоэпия орфоэпический произносить выговор",
  },
  { fr: "philologie philologue", ru: "филология филологический" },
  {
    fr: "civilisation",
    ru: "регионоведение страноведение страноведческий краеведение краеведческий лингвострановедение лингвокультурология краевед страновед",
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
