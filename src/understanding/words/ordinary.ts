/**
 * Words that say nothing about the subject of a question: grammar, politeness, and what every question about a
 * programme holds. Folded; separated by spaces.
 */
const FRENCH = `
a ai aie ait ailleurs ainsi alors am apres as assez au aucun aucune aujourd auquel aura auraient aurait aurez auriez auront aussi autour
autre autres aux auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant beaucoup bien bon bonne bonsoir bonjour salut
c ca car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun chaque cher chez chose
choses ci combien comme comment contre cote d dans de debut dedans dehors deja depuis des deux devant devrait dire dis dit dites doit doivent
donc donne donner donnez dont du durant elle elles en encore enfin ensuite entre envers environ es est et etaient etais etait etant ete etes
etre eu eux existe existent exister fait faire fais faites font fois hein hors i ici il ils j jamais je jusque l la laquelle le lequel les
lesquelles lesquels leur leurs lors lui m ma madame mais mal me meme memes merci mes mettre mieux moi moins mon monsieur n ne neanmoins ni
non nos notre nous on ont ou oui par parce pareil parmi part partir pas pendant peu peut peuvent peux plait plus plusieurs plutot pour
pourquoi pourra pourraient pourrais pourrait pourrez pourriez pouvez pouvoir pres presque puis puisque qu quand quant que quel quelle quelles
quelqu quelque quelques quels qui quiconque quoi quoique rien s sa sans sauf se selon sera seraient serait seront ses seulement si sien
sinon soit sommes son sont sous souvent suis sur surtout t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute
toutes tres trop tu un une uns unes uniquement va vais vas vers veut veulent veux via voici voila voir vois vont vos votre voudrais voudrait
vouloir voulez vous vraiment vu y eh ah oh euh ok svp stp
action actions activite activites agenda aime aimerais aimerait aller annonce annoncee annoncees apprendre autour avoir besoin calendrier
cherche chercher cherchons concernant concerne concernent concret connaitre connais connaissez decouvrir derouler deroule deroulent
deroulera derouleront details dispo disponible disponibles evenement evenements eventuellement franco genre genres habite habitant habitants
idee idees indique indiquer indiquez indiquez info information informations infos initiative initiatives interesse interessant interessante
interessantes interessants interesser interesses interessee intitule lie lies liee liees lieu lieux liste lister manifestation manifestations
moment montre montrer montrez mot nom nombre objet occasion operation operations organise organisee organisees organiser organises organisent
parle parler parlez participe participer participent participants passe passer passera passent possible possibilite pourrait prepare preparer
prepares preparent presente presenter presentes presentent prevoit prevoient prevu prevue prevues prevus programmation programme programmee
programmees programmer programmes projet projets propos propose proposee proposees proposer proposes proposent quoi rapport recherche renseigne
renseignement renseignements renseigner sait sais savez savoir savons sortie sorties sortir special speciale sujet sujets sympa tenir tient
tiendra tiendront tiennent theme themes thematique thematiques trouve trouver trouvez truc trucs type types veuillez ville villes commune communes
region regions coin quartier endroit endroits municipalite pays departement territoire collectivite collectivites partie collaboration
collaborations cooperation cooperations decentralisee relation relations lien liens rendez annee annees an mois jour jours semaine semaines date dates periode
russe russes russie russo francais francaise francaises france cadre croise croisee croisees impliquant impliquent implique impliques associe associes
associent prochain prochaine prochains prochaines interroge question reponse peut etre aussi bonne journee vite quelquechose
chose grand grande petits petit nouvelle nouvelles nouveau precis precise precisement exactement possible public gratuit gratuits
s il vous plait concernees concernes touche touchent touchant dedie dediee dedies dediees consacre consacree consacres consacrees parlent parlant
travaille travaillent menee menees mene menent conduit lance lancee lancees lances monte montes mis mise place oeuvre marche bouge
notamment surtout quelconque vraiment simplement juste encore tiens dis donc
`;

const RUSSIAN = `
а без более больше будем будет будете будешь буду будут бы был была были было быть в вам вами вас ваш ваша ваше ваши вдруг ведь весь вместе вместо
во вокруг вон вообще вот впрочем все всегда всего всей всем всеми всему всех всю вы где да давай давайте даже для до довольно должен должна
должно должны другие других другой другая другое другим его ее ей ему если есть еще ж же за здесь здравствуйте здравствуй знаете знать знаешь и из
или им ими именно имеет иметь имеется имеются интересно интересное интересного интересные интересный интересует интересуют интересуюсь их к каждый
как какая какие каким какими каких какого какое какой каком какому какую кем когда ко кого ком кому кто куда ли либо лишь лучше люди меня мне много
могла могли могу могут можем можете может можно мой моя мое мои мочь мы на над надо нам нами нас наш наша наше наши не него нее ней некоторые нельзя нем
нему несколько нет нечто ни нибудь никогда ним ними них ничего но ну о об однако он она они оно от отчего очень по под пожалуйста покажи покажите
показать пока после потом потому почему почти при привет про просто против пусть раз разве разные разных с сам сама сами самый свои своих свой своя себе
себя сейчас скажи скажите сказать со совсем спасибо среди так такая такие таких такой там тебе тебя тем теперь то тобой тоже только том тот тут ты
у уж уже уметь хорошо хотел хотела хотелось хотелось хотеть хочется хочу хотим хоть хотя чего чей чем через что чтоб чтобы чуть эта эти этим этих
это этого этой этом этому этот эту я ага ой эй ок пж
будущие ближайшие ближайшее ведется ведутся возможно возможность вопрос встретить год года году годом годы даты дата дату дни день дня дело
делать делают детали достопримечательности жителей жители заинтересовать запланирован запланирована запланировано запланированы запланированные запланированных
затевается идет идут информация информации информацию инициатив инициативы инициатива каков какова каковы касается касающиеся касающихся
конкретно кратко куда материалы мероприятие мероприятии мероприятия мероприятий мероприятиям мероприятиях месте место места месяц месяца месяце месяцы
найди найдите найти намечается намечено намечены назови назовите название напиши напишите нашла неделя неделе недели новое новости
область области областей область областям общее общий обсуждают организуют организовано организуется организуются относится относятся ожидается ожидаются план планах планам
плане планируется планируют планируются планирует планы подготовлено подробнее подробности подсказать подскажи подскажите подскажете
показ посвящен посвящена посвящено посвящены посвященные посвященных посвященное посетить посмотреть посоветуй посоветуйте предлагает предлагают предлагается предполагается
предусмотрено предусмотрены представлено представлены произойдет происходит происходят происходящее проводит проводят проводится проводятся провести
программа программе программу программой программы прогрмма проект проекта проекте проекту проектов проектом проекты проектам проектах проектами пройдет пройдут
проходит проходят пункт расскажи расскажите рассказать регион региона регионе регионов регионы регионам республика республики республике
российский российская российское российские российских россии россия россию россией русские русский русских русская русское связан связана связанное связанные связанных связано связаны связь связи связей
сделать событие событии событиям событиях события событий событиями список смотреть сообщить состоится состоятся сотрудничает сотрудничество сотрудничества сотрудничестве сотрудничают
существует существуют стоит страна стране сюда темы тема теме тему темам ткните узнать участвует участвуют участие участием участвовали франции франция францией францию французские французский французская французских французское
хотелось бы города город городе городу городом городов городам городами городах целом что-нибудь чего-нибудь число числа сколько количество
перекрестный перекрестного перекрестном межрегиональный рамках рамки тематика тематике направление направления направлению направлениям сфера сфере
вещи штука какой-то кажется например кстати также сходить пойти поехать приехать съездить побывать занимаются занимается делается готовится готовят готовятся
имеющие отношение насчет относительно около рядом поблизости ближе нужен нужна нужно нужны хорошие крупные главные основные любые любой
`;

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word.length > 0);
}

/** Folded ordinary words of both languages. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([...words(FRENCH), ...words(RUSSIAN)]);
