import type { Concept } from "./concept.ts";

/** Exhibitions, stage, music, film, books, visual arts, crafts, heritage and history. */
export const CULTURE: readonly Concept[] = [
  // Exhibitions and museums
  {
    fr: "exposition expo exposer vernissage galerie",
    ru: "выставка выставок выставочный экспозиция экспонат вернисаж галерея галереи",
  },
  { fr: "musée muséal muséographie", ru: "музей музея музейный" },
  { fr: "commissaire curateur", ru: "куратор кураторский" },
  // Music
  {
    fr: "musique musical musicien mélomane concert récital zik",
    ru: "музыка музыкальный музыкант меломан концерт концертный",
  },
  {
    fr: "orchestre orchestral symphonique philharmonique maestro",
    ru: "оркестр оркестровый симфонический симфония филармония филармонический дирижёр",
  },
  { fr: "opéra lyrique opérette", ru: "опера оперный оперетта" },
  {
    fr: "chorale chœur choriste chant chanson chanteur chanteuse chantent",
    ru: "хор хоровой хорист певческий пение петь певец певцы песня песен песенный",
  },
  // Dance, theatre, cinema
  {
    fr: "danse danseur danseuse ballet chorégraphie ballerine dansent",
    ru: "танец танцы танцевальный танцовщик танцор танцевать балет балетный хореография хореографический балерина",
  },
  {
    fr: "théâtre théâtral dramaturge dramatique comédien actrice",
    ru: "театр театральный драматург драматический актёр актриса",
  },
  {
    fr: "spectacle pièce drame comédie troupe répertoire scène scénique",
    ru: "спектакль пьеса драма комедия труппа репертуар сцена сценический постановка постановок премьера",
  },
  {
    fr: "cinéma ciné cinématographique cinéphile film projection cinéaste documentaire cinoche cinéclub métrage",
    ru: "кино кинофестиваль кинофестивали кинопоказ кинематограф кинематографический кинотеатр киношный фильм кинофильм кинорежиссёр киношка кинозал короткометражка",
  },
  { fr: "festival festivalier fest", ru: "фестиваль фестивали фестивальный фест кинофестиваль кинофестивали" },
  { fr: "contemporain moderne", ru: "современный модерн" },
  { fr: "classique", ru: "классика классический" },
  // Books
  {
    fr: "livre littérature littéraire lire lecture lecteur lectrice roman bouquin librairie libraire lisent",
    ru: "книга книжный литература литературный чтение читать читатель читательский роман романе книжка книжек книголюб",
  },
  {
    fr: "bibliothèque bibliothécaire médiathèque",
    ru: "библиотека библиотечный библиотекарь медиатека",
  },
  {
    fr: "écrivain auteur autrice romancier romancière poète prosateur",
    ru: "писатель писательский писательница автор литератор романист поэт прозаик",
  },
  {
    fr: "poésie poème poétique poète poétesse rime",
    ru: "поэзия поэтический поэма поэт стихи стихотворение стихотворный",
  },
  { fr: "conte conteur conteuse féerie", ru: "сказка сказок сказочный сказочник" },
  { fr: "carnet récit récits", ru: "дневник дневниковый записки записок" },
  // Visual arts and crafts
  {
    fr: "art artiste",
    ru: "искусство художественный артист артистический",
  },
  {
    fr: "peinture peintre peindre pictural tableau toile aquarelle paysage pleinair monet chevalet gouache pastel peignent",
    ru: "живопись живописи живописец живописцы живописный художник картина акварель пейзаж пленэр пленэрный моне мольберт гуашь пастель",
  },
  {
    fr: "dessin croquis dessinent crayon esquisse",
    ru: "рисунок рисунка рисовать рисование карандаш эскиз набросок наброски",
  },
  {
    fr: "photo photos photographie cliché",
    ru: "фото фотография фотографический фоторепортаж снимок снимки",
  },
  {
    fr: "vidéo vidéos reportage diffusion retransmission",
    ru: "видео видеозапись видеозаписи видеоролик видеосъёмка видеосъёмок репортаж трансляция фоторепортаж",
  },
  { fr: "dentelle dentellière guipure", ru: "кружево кружев кружевной кружевница кружевоплетение" },
  {
    fr: "couture couturier couturière coudre broderie brodeuse textile mode vêtement broder brodent étoffe tissu",
    ru: "шитьё швейный вышивка вышивок текстиль мода модный одежда вышивать ткань",
  },
  {
    fr: "artisan artisanat artisanal",
    ru: "ремесленник ремесленный ремесло ремёсел рукоделие",
  },
  // Heritage and history
  { fr: "patrimoine patrimonial héritage", ru: "наследие достояние" },
  {
    fr: "immatériel tradition traditionnel folklore coutume",
    ru: "нематериальный традиция традиционный фольклор фольклорный обычай обычая",
  },
  {
    fr: "architecture architectural architecte monument bâtiment édifice",
    ru: "архитектура архитектурный архитектор зодчество зодчий памятник здание",
  },
  {
    fr: "château palais forteresse manoir châtelain donjon",
    ru: "замок замка дворец дворца дворцовый усадьба усадеб крепость поместье",
  },
  { fr: "histoire historique historien", ru: "история исторический историк" },
  { fr: "ancien antique antiquité médiéval", ru: "древний древность старинный античный средневековый" },
  { fr: "identité authenticité authentique", ru: "самобытность подлинность идентичность" },
  { fr: "slave slavon", ru: "славянский славяне славян славянин" },
  {
    fr: "tzigane tsigane gitan manouche rom bohémien romen",
    ru: "цыган цыгане цыганка цыганок цыганский ромы ромский ромэн",
  },
  {
    fr: "interculturel interculturalité multiculturel multiculturalisme",
    ru: "межкультурный поликультурный мультикультурный",
  },
  { fr: "unesco", ru: "юнеско" },
];
