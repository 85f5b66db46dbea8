import type { Concept } from "./concept.ts";

/** Exhibitions, stage, music, film, books, visual arts, crafts, heritage and history. */
export const CULTURE: readonly Concept[] = [
  // Exhibitions and museums
  {
    fr: "exposition expo exposer vernissage galerie",
    ru: "выставка выставок выставочный экспозиция экспонат вернисаж галерея галереи",
  },
  { fr: "musée muséal muséographie", ru: "музей музея музейный музейщик" },
  { fr: "commissaire curateur", ru: "куратор кураторский" },
  // Music
  {
    fr: "musique musical musicien mélomane concert récital zik instrument violon piano pianiste violoncelle flûte guitare accordéon mélodie",
    ru: "музыка музыкальный музыкант меломан концерт концертный скрипка скрипок скрипач рояль пианист пианино фортепиано виолончель виолончелист флейта гитара гитарист баян мелодия",
  },
  {
    fr: "orchestre orchestral symphonique philharmonique maestro violon piano pianiste violoncelle flûte",
    ru: "оркестр оркестровый симфонический симфония филармония филармонический дирижёр скрипка скрипок скрипач рояль пианист пианино фортепиано виолончель виолончелист флейта",
  },
  { fr: "opéra lyrique opérette ténor soprano baryton", ru: "опера оперный оперетта тенор сопрано баритон" },
  {
    fr: "chorale chœur choriste chant chanson chanteur chanteuse chantent vocal",
    ru: "хор хоровой хорист певческий пение петь певец певцы песня песен песенный попеть спеть поют вокал вокалист вокальный певица споём споют",
  },
  // Dance, theatre, cinema
  {
    fr: "danse danseur danseuse ballet chorégraphie ballerine dansent",
    ru: "танец танцы танцевальный танцовщик танцор танцевать балет балетный хореография хореографический балерина потанцевать потанцуем танцуем плясать пляска плясок сплясать танцовщица балетмейстер пляшут",
  },
  {
    fr: "théâtre théâtral dramaturge dramatique comédien actrice",
    ru: "театр театральный драматург драматический актёр актриса театрал театралка артистка театралок",
  },
  {
    fr: "spectacle pièce drame comédie troupe répertoire scène scénique",
    ru: "спектакль пьеса драма комедия труппа репертуар сцена сценический постановка постановок премьера",
  },
  {
    fr: "cinéma ciné cinématographique cinéphile film projection cinéaste documentaire cinoche cinéclub métrage",
    ru: "кино кинофестиваль кинофестивали кинопоказ кинематограф кинематографический кинотеатр киношный фильм кинофильм кинорежиссёр киношка кинозал короткометражка киношек киноман кинолюбитель кинокартина короткометражек",
  },
  { fr: "festival festivalier fest", ru: "фестиваль фестивали фестивальный фест кинофестиваль кинофестивали" },
  { fr: "contemporain moderne", ru: "современный модерн" },
  { fr: "classique", ru: "классика классический" },
  // Books
  {
    fr: "livre littérature littéraire lire lecture lecteur lectrice roman bouquin librairie libraire lisent",
    ru: "книга книжный литература литературный чтение читать читатель читательский роман романе книжка книжек книголюб почитать чтец книгочей",
  },
  {
    fr: "bibliothèque bibliothécaire médiathèque",
    ru: "библиотека библиотечный библиотекарь медиатека",
  },
  {
    fr: "écrivain auteur autrice romancier romancière poète prosateur",
    ru: "писатель писательский писательница автор литератор романист поэт прозаик поэтесса",
  },
  {
    fr: "poésie poème poétique poète poétesse rime",
    ru: "поэзия поэтический поэма поэт стихи стихотворение стихотворный поэтесса",
  },
  { fr: "conte conteur conteuse féerie", ru: "сказка сказок сказочный сказочник" },
  { fr: "carnet récit récits", ru: "дневник дневниковый записки записок заметки заметок" },
  // Visual arts and crafts
  { fr: "art artiste", ru: "искусство художественный артист артистический артистка артисток" },
  {
    fr: "peinture peintre peindre pictural tableau toile aquarelle paysage pleinair monet chevalet gouache pastel peignent portraitiste",
    ru: "живопись живописи живописец живописцы живописный художник картина акварель пейзаж пленэр пленэрный моне мольберт гуашь пастель художница этюд этюдник акварелист",
  },
  {
    fr: "dessin croquis dessinent crayon esquisse",
    ru: "рисунок рисунка рисовать рисование карандаш эскиз набросок наброски порисовать нарисовать",
  },
  {
    fr: "photo photos photographie cliché photographier",
    ru: "фото фотография фотографический фоторепортаж снимок снимки фотка фоток фотать фотик фотосессия фотовыставка фотовыставок",
  },
  {
    fr: "vidéo vidéos reportage diffusion retransmission",
    ru: "видео видеозапись видеозаписи видеоролик видеосъёмка видеосъёмок репортаж трансляция фоторепортаж",
  },
  {
    fr: "dentelle dentellière guipure dentellier fuseau",
    ru: "кружево кружев кружевной кружевница кружевоплетение коклюшки коклюшек рукодельница",
  },
  {
    fr: "couture couturier couturière coudre broderie brodeuse textile mode vêtement broder brodent étoffe tissu brodeur",
    ru: "шитьё швейный вышивка вышивок текстиль мода модный одежда вышивать ткань вышивальщица швея портной портниха",
  },
  {
    fr: "artisan artisanat artisanal",
    ru: "ремесленник ремесленный ремесло ремёсел рукоделие умелец умельцы промысел промыслы кустарь рукодельница",
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
