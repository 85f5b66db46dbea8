import type { Concept } from "./concept.ts";

/** Research, its subjects and its meetings, health, space, computing. */
export const SCIENCE: readonly Concept[] = [
  {
    fr: "science scientifique savant recherche chercheur chercheuse laboratoire labo labos",
    ru: "наука научный учёный исследование исследователь исследовательский лаборатория",
  },
  {
    fr: "conférence conférencier colloque congrès symposium",
    ru: "конференция конгресс симпозиум коллоквиум лекция лекционный лектор доклад докладчик",
  },
  { fr: "séminaire", ru: "семинар семинарский" },
  { fr: "table ronde débat débattre discussion", ru: "круглый стол дискуссия обсуждение обсудить дебаты" },
  { fr: "forum", ru: "форум форумный" },
  { fr: "webinaire webinar visioconférence visio visios", ru: "вебинар видеоконференция видеосвязь" },
  {
    fr: "ligne online distance distanciel virtuel internet web zoom visio visios webinaire numérique",
    ru: "онлайн виртуальный дистанционный удалённый дистант интернет расстояние зум вебинар",
  },
  { fr: "expert expertise spécialiste", ru: "эксперт экспертный специалист" },
  { fr: "mathématique mathématicien maths", ru: "математика математический матан" },
  {
    fr: "physique physicien spin hyperpolarisation polarisation quantique magnétique",
    ru: "физика физический физтех спин спиновый гиперполяризация поляризация квантовый",
  },
  { fr: "vie vivant biologie", ru: "жизнь биология биологический" },
  { fr: "chimie chimique chimiste", ru: "химия химический химик" },
  { fr: "nanotechnologie nano nanomatériaux", ru: "нанотехнология нано нанотех наноматериал наноматериалы" },
  {
    fr: "technologie technique tech",
    ru: "технология технологический технический техника техникум технопарк",
  },
  {
    fr: "numérique numérisation informatique informaticien digital ordinateur logiciel programmeur codeur développeur",
    ru: "цифровой цифровизация цифра информатика компьютер компьютерный айти айтишник программист программирование программировать",
  },
  { fr: "télécom télécommunication", ru: "телекоммуникации телекоммуникационный телеком телекома" },
  {
    fr: "spatial espace astronautique cosmonautique cosmos cosmique fusée spationaute gagarine orbite satellite planétarium",
    ru: "космос космический космонавт космонавтика астронавт астронавтика ракета ракетный гагарин орбита спутник орбит ракетостроение планетарий",
  },
  // Health
  {
    fr: "santé médecine médical hôpital hospitalier docteur soin soignant toubib chirurgien clinique infirmier infirmière",
    ru: "здоровье здравоохранение минздрав минздрава медицина медицинский медик врач врачебный доктор больница больничный лечение лечить хирург клиника поликлиника медработник медсестра медсестёр лечат",
  },
  {
    fr: "pharmacie pharmaceutique pharmacien pharma médicament apothicaire",
    ru: "фармацевтика фармацевтический фармацевт фармация фарма фармакология лекарство лекарственный аптека аптекарь провизор таблетка таблеток",
  },
  {
    fr: "covid coronavirus pandémie épidémie sanitaire virus confinement",
    ru: "ковид ковидный коронавирус коронавирусный пандемия эпидемия эпидемический вирус карантин локдаун",
  },
  // Humanities
  { fr: "éthique morale", ru: "этика этический этичный мораль морали" },
  {
    fr: "droit juridique juriste loi lois législation",
    ru: "право правовой юридический юрист юриспруденция закон правовед правоведение",
  },
];
