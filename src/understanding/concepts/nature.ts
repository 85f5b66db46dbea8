import type { Concept } from "./concept.ts";

/** Environment, climate, waste, transport, energy, the Arctic, the Earth. */
export const NATURE: readonly Concept[] = [
  {
    fr: "écologie écologue écolo écolos écoresponsable environnement environnemental",
    ru: "экология экологический экологичный эко экопросвещение окружающий природоохранный",
  },
  { fr: "durable durabilité odd", ru: "устойчивый цур" },
  { fr: "transition", ru: "переход" },
  {
    fr: "climat climatologie climatologue réchauffement carbone",
    ru: "климат климатический климатология потепление углерод углеродный",
  },
  { fr: "nature naturel", ru: "природа природный" },
  {
    fr: "préservation protection protéger sauvegarde conservation",
    ru: "охрана охране охранять сохранение сохранить сохранять защита защите защищать сбережение",
  },
  {
    fr: "déchet ordures poubelle tri recyclage recycler détritus décharge compost",
    ru: "отходы мусор мусорный свалка свалок утилизация переработка переработок переработать перерабатывать сортировка рециклинг вторсырьё помойка помоек мусорка мусорок хлам сортировать сортировок",
  },
  {
    fr: "verre bouteille bocal conteneur container",
    ru: "стекло стёкол стеклянный стеклотара бутылка бутылок контейнер",
  },
  {
    fr: "transport déplacement vélo vélos bicyclette cyclable tramway tram bus autobus covoiturage trottinette cycliste piéton",
    ru: "транспорт транспортный велосипед велосипедный велодорожка трамвай трамвая автобус автобусный самокат электросамокат велосипедист пешеход пешеходный велодорожек",
  },
  { fr: "route routier", ru: "дорога дорожный" },
  {
    fr: "énergie énergétique électricité sobriété",
    ru: "энергия энергетика энергетический энергосбережение энергоэффективность электроэнергия электричество энергосберегающий",
  },
  {
    fr: "arctique polaire pôle banquise septentrional iceberg toundra pergélisol permafrost",
    ru: "арктика арктический полюс полярный полярник заполярье айсберг тундра мерзлота ледник",
  },
  {
    fr: "géoparc géologie géologue minéral fossile roche minéralogie paléontologie",
    ru: "геопарк геология геологический минерал минералы палеонтология окаменелость заповедник заповедный",
  },
];
