import type { Examples } from "./examples.ts";

/** Examples of what is to be told: a model tells it, so a share of the texts is tested and not each. */
export const KINDS: Examples = {
  recogniser: "kinds",
  finds: [
    {
      says: "a number",
      alike: { asks: "count" },
      examples: [
        {
          means: {},
          fr: [
            "Combien de projets à Nice ?",
            "combien de projets en tout ?",
            "Quel est le nombre de rencontres en Normandie ?",
            "Toulouse : combien de projets ?",
            "Il y a combien de villes russes ?",
            "ça fait combien ?",
          ],
          ru: ["Сколько проектов в Ницце?", "В скольких проектах участвует Лилль?", "Пленарных заседаний сколько?"],
        },
      ],
    },
    {
      says: "yes or no: a verb before its subject, «ли», a tag, or what is said with a question mark",
      alike: { asks: "whether" },
      examples: [
        {
          means: {},
          fr: [
            "Y a-t-il un concert à Kazan ?",
            "y a t il un concert a kazan",
            "Est-ce qu’il y a du théâtre à Avignon ?",
            "Le forum se tient-il à Moscou ?",
            "Lille est dans la liste ?",
            "Le hackathon, c’est en février, non ?",
            "Y a-t-il un projet qui parle de chevaux ?",
            "Avez-vous des expositions ?",
            "Y a-t-il de l’aide aux devoirs ?",
            "Y a-t-il un atelier photo ?",
          ],
          ru: [
            "Есть ли выставка кружева?",
            "а выставка есть?",
            "есть что-нибудь про лошадей",
            "Есть ли короткометражки?",
            "Верно ли, что форум в Рязани?",
            "Форум пройдёт в мае?",
            "Участвует ли Псков?",
            "Хакатон в Казани, да?",
          ],
        },
      ],
    },
    {
      says: "a date, a place, or who takes part",
      examples: [
        {
          means: { asks: "when" },
          fr: [
            "Quand a lieu le forum de Riazan ?",
            "À quelle date est prévu le marché de Noël ?",
            "combien de temps dure la semaine russe à Bordeaux",
            "Jusqu’à quand peut-on voir ce qui est exposé à Nice ?",
            "ça ferme quand ?",
            "elle ouvre quel jour ?",
          ],
          ru: [
            "Когда пройдёт форум в Рязани?",
            "На какие даты намечена выставка кружева?",
            "Как долго длится неделя в Бордо?",
            "а дата есть?",
            "До какого числа она открыта?",
            "когда он закрывается?",
          ],
        },
        {
          means: { asks: "where" },
          fr: [
            "Où se tient le forum ?",
            "Dans quelle ville est l’exposition de dentelle ?",
            "le forum urbain c’est ou",
            "Le concours de phonétique, il se passe à quel endroit ?",
          ],
          ru: ["Где будет форум?", "В каком городе выставка кружева?", "А шахматный турнир где"],
        },
        {
          means: { asks: "list" },
          fr: ["et pour mon neveu de 17 ans, qui court tous les matins", "et ma sœur, qui en a 53 ?"],
          ru: ["а кому всего четыре года?", "с кем её оставить?"],
        },
        {
          means: { asks: "who" },
          fr: [
            "Avec qui Nice travaille-t-elle ?",
            "Qui organise le forum ?",
            "Quel musée expose ses dentelles avec Caudry ?",
          ],
          ru: ["С кем работает Ницца?", "Кто организует форум?", "Какой музей показывает кружево с Кодри?"],
        },
      ],
    },
    {
      says: "what somebody who wants to go there has to know, whose words are no subject",
      alike: { asks: "practical" },
      examples: [
        {
          means: { knownTerms: ["dentelle"], coreTerms: ["dentelle"] },
          fr: ["Combien coûte l’entrée pour la dentelle ?", "À quelle heure ouvre la dentelle ?"],
        },
        {
          means: { places: ["tulle"], coreTerms: [] },
          fr: ["Qui est le maire de Tulle ?", "Comment s’inscrire à Tulle ?"],
        },
        {
          means: { coreTerms: ["хакатон"] },
          ru: ["Сколько стоит билет на хакатон?", "как записаться на хакатон", "Во сколько хакатон?"],
        },
        {
          means: { places: ["bordeaux"], coreTerms: ["garer"] },
          fr: ["où se garer à Bordeaux"],
        },
      ],
    },
    {
      says: "in which language it is, how much for whom, and at which hours, which names no place and no subject",
      alike: { asks: "practical", places: [], coreTerms: [] },
      examples: [
        {
          means: {},
          fr: [
            "C’est en français ?",
            "ce sera en russe ?",
            "combien pour deux ?",
            "faut comprendre le russe ?",
            "je parle pas un mot de russe",
            "jusqu’à quelle heure ?",
          ],
          ru: [
            "Это на русском?",
            "идёт на французском?",
            "сколько за ребёнка?",
            "В какие часы открыто?",
            "До какого часа?",
            "надо знать французский?",
            "нас шестеро, это сколько выйдет?",
          ],
        },
      ],
    },
    {
      says: "what those have to know who would come",
      alike: { asks: "whether" },
      examples: [
        {
          means: { item: null },
          fr: [
            "je dois apporter quoi",
            "faut ramener quoi",
            "le goûter est compris ?",
            "les outils sont fournis ?",
            "on apporte nos pelles ?",
          ],
          ru: ["что взять с собой", "обед входит?", "фартук свой нести?", "ей 74, не поздно?", "Ей 63, возьмут?"],
        },
        {
          means: { places: [] },
          fr: [
            "on peut venir à pied ?",
            "ai-je le droit de filmer ?",
            "dois-je apporter quelque chose ?",
            "je n’ai pas de vélo",
          ],
          ru: ["нас пустят?", "там можно перекусить?", "не поздно?", "у меня нет лыж"],
        },
      ],
    },
    {
      says: "what comes first in an order",
      alike: { asks: "rank" },
      examples: [
        {
          means: {},
          fr: [
            "Quelle ville a le plus de projets ?",
            "quel mois est le plus calme",
            "Quel est le projet le plus long ?",
            "la ville russe la plus à l'est",
            "top 3 des villes françaises",
            "Quel est le prochain rendez-vous ?",
          ],
          ru: ["В каком городе больше всего проектов?", "самый долгий проект", "какой раздел на втором месте"],
        },
        {
          means: { scope: "ties", only: "oldest" },
          fr: ["Quel est le plus ancien jumelage ?"],
          ru: ["Какие города породнились раньше всех?"],
        },
      ],
    },
    {
      says: "names, whose words are neither subject nor heading",
      alike: { asks: "names" },
      examples: [
        {
          means: { headings: [], knownTerms: [] },
          fr: ["Avec quelles villes russes travaille Nice ?", "Quelles universités participent ?", "liste des régions"],
          ru: ["Какие вузы участвуют?", "назовите города Нормандии", "С какими городами работает Ницца?"],
        },
      ],
    },
    {
      says: "things side by side",
      alike: { asks: "compare" },
      examples: [
        {
          means: {},
          fr: ["Compare Nice et Dijon", "plus de projets à Kazan ou à Perm ?", "Nice et Avignon, quoi en commun ?"],
          ru: ["Сравните Вологду и Псков", "Казань или Пермь?", "чем отличается Ницца от Авиньона?"],
        },
      ],
    },
    {
      says: "a short account",
      alike: { asks: "overview" },
      examples: [
        {
          means: {},
          fr: ["Résume le programme", "Nice en bref", "un aperçu des projets de décembre"],
          ru: ["Ницца вкратце", "краткий обзор проектов с Воронежем"],
        },
        { means: { scope: "projects" }, ru: ["расскажи коротко о программе"] },
      ],
    },
    {
      says: "to be reminded, or to have something in one’s calendar",
      examples: [
        {
          means: { asks: "remind" },
          fr: [
            "Rappelle-moi l’anniversaire de Dijon – Volgograd",
            "préviens-moi 7 jours avant pour Tulle",
            "je veux un rappel pour tous les anniversaires",
          ],
          ru: [
            "Напомни о годовщине Арля и Пскова",
            "поставь напоминание Азов Курбевуа",
            "присылай мне годовщины Дижона",
          ],
        },
        {
          means: { asks: "calendar" },
          fr: ["ajoute Arles – Pskov à mon agenda", "Un fichier iCal pour Tulle", "agenda : la Folle Journée"],
          ru: ["добавь в календарь Псков и Арль", "В календарь, пожалуйста: Ярославль и Пуатье"],
        },
        {
          means: { asks: "remind", scope: "ties", ranges: [] },
          fr: ["rappel la veille pour Arles"],
          ru: ["напомни за неделю про Псков"],
        },
      ],
    },
    {
      says: "what became of things",
      alike: { asks: "afterwards" },
      examples: [
        {
          means: {},
          fr: [
            "Le forum a-t-il eu lieu ?",
            "La parade de Poissy, ça a donné quoi ?",
            "Qui a gagné le tournoi ?",
            "Le festival a été annulé ?",
            "La nuit des musées est-elle maintenue ?",
            "c’est annulé ?",
            "Quels projets sont annulés ?",
          ],
          ru: [
            "Концерт не отменили?",
            "она отменена?",
            "Форум состоялся?",
            "Чем закончился вебинар?",
            "Подписали ли соглашение?",
            "Что стало с проектом в Самаре?",
          ],
        },
      ],
    },
    {
      says: "ties",
      alike: { asks: "twinning", scope: "ties" },
      examples: [
        {
          means: { years: null },
          fr: [
            "jumelages de Nice",
            "Quels jumelages sont suspendus depuis 2022 ?",
            "jumelages signés dans les années 1980",
          ],
          ru: ["побратимы Воронежа", "Какие побратимства старше 50 лет?", "Побратимские связи 1970-х годов"],
        },
        { means: { years: 60 }, fr: ["Quel jumelage aura 60 ans en 2027 ?"] },
      ],
    },
    {
      says: "the programme itself, the bot, or small talk",
      alike: { scope: "nothing", places: [], terms: [] },
      examples: [
        {
          means: { asks: "about" },
          fr: ["Qui a décidé de l’année croisée ?", "De quand date le document ?", "Gardes-tu mes messages ?"],
          ru: ["Какова цель перекрёстного года?", "Когда опубликовали программу?", "Как отключить напоминания?"],
        },
        {
          means: { asks: "talk" },
          fr: ["Comment allez-vous aujourd’hui ?", "merci, bonne journée", "non", "recommence"],
          ru: ["пока", "да", "Ты классный", "давай сначала"],
        },
      ],
    },
  ],
  nothing: { asks: "list" },
  findsNothing: [
    {
      says: "in a question for projects",
      examples: [
        {
          means: {},
          fr: ["Que se passe-t-il à Nice ?", "Que reste-t-il à Nice ?", "Que va-t-on voir à Nice ?", "des expositions"],
          ru: ["Что будет в Ницце?", "выставки"],
        },
        { means: {}, fr: ["le sport ou la culture"], ru: ["кино или музыка"] },
        {
          means: {},
          fr: [
            "je cherche les projets de ceux qui montent à cheval",
            "La danse, où que ce soit",
            "Quand vient l’été, que propose Ekaterinbourg ?",
            "Qu’y a-t-il à Nice ?",
            "Pouvez-vous me montrer les projets de Nice ?",
            "Quels projets y a-t-il à Nice ?",
            "Peu importe combien il y en a, montrez les expositions",
            "Quels projets des musées ?",
            "Quels concerts sont au programme ?",
            "Bonjour, des concerts à Nice ?",
            "la lutte contre le bruit",
            "les plus beaux villages",
            "D’accord, mais si je n’y connais rien du tout ?",
          ],
          ru: [
            "Что можно посмотреть, когда окажешься в Бордо?",
            "Всё о том, кто преподаёт французский",
            "проекты, где есть музыка",
            "Что есть в Вологде?",
            "Не могли бы вы показать проекты Ниццы?",
            "Сколько бы их ни было, дайте выставки",
            "какие проекты у музеев",
            "самые красивые деревни",
            "мой лучший друг из Томска",
            "Какие выставки есть в программе?",
            "Привет, что в Ницце?",
            "Понятно. А если он совсем ничего не знает?",
            "справка нужна?",
          ],
        },
      ],
    },
  ],
};
