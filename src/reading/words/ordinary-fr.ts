/**
 * French words that say nothing about the subject of a question, folded and separated by spaces. One form stands
 * for all that share its stem of four letters or more; irregular forms are listed.
 */
export const FRENCH_WORDS = [
  // Articles, pronouns, determiners
  `te idee idees envers lors quant l le la les un une uns unes des d de au aux j je tu t il elle on nous vous ils
  elles m me moi toi lui leur leurs eux se s soi ce c cet cette ces ceci cela ca celui celle ceux celles ci mon ma mes
  ton ta tes son sa ses notre nos votre vos mien mienne miens miennes tien siens sien sienne notres votres y en qui
  que qu quoi dont ou lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quel
  quels quelle quelles quelconque quiconque chacun chacune chaque aucun aucune nul nulle rien personne quelqu quelque
  quelques quelquun quelquechose plusieurs certain certains certaine certaines tout toute tous toutes tel tels telle
  telles autre autres autrui meme memes divers diverses different differents`,
  // Prepositions, conjunctions, negation
  `et ni car donc mais si comme comment pourquoi lorsque lorsqu quand puisque puisqu quoique quoiqu pendant depuis
  avant apres jusque jusqu entre parmi pour par avec sans sauf hors hormis excepte sur sous dans chez vers contre
  selon malgre via outre voici voila ne n pas non point jamais guere plus moins sinon afin ainsi alors aussi cependant
  neanmoins toutefois pourtant tandis tant autant aupres autour travers moyennant face dehors dedans dessus dessous
  derriere loin pres proche proximite cote cotes`,
  // To be, to have, to do, to go, to be able, to want, to have to, to know
  `fus fut furent eurent faut fallait faudra faudrait`,
  // Other verbs of asking and telling
  `renseignement information info infos question questionne reponse explication indication detail details precision
  recommandation conseil suggestion proposition aide aider aidez aiderait`,
  // Wanting, planning, being interested
  `aimerions souhaiterions desireux envie besoin intention hate avis heureux heureuse content ravi enchante
  envisageons interet curieux curieuse curiosite passionne passionnant passionner amateur fan fans preparation
  organisation organisateur programmation projette utile utiles plaisir`,
  // Hearing, seeing, understanding
  `lu connaissance apparemment`,
  // Going, visiting, attending, living, working
  `passage entrer sejour voyageons vacances conge conges weekend week end flaner participation article dossier`,
  // Existing, taking place, being planned
  `lieu lieux deroulement comporte comporter correspond correspondent correspondre realisation entreprend entrepris
  entreprendre accueil presentation debut inscription animation foisonne oeuvre place quotidien`,
  // The programme and its words
  `nom noms horizon agenda calendrier planning plan plans rubrique document page texte titre chapitre section annee
  annees label labellise labellises catalogue brochure base theme thematique sujet domaine secteur categorie projet
  evenement evenementiel manifestation activite action initiative chose choses truc trucs machin bidule actu actualite
  actualites nouveaute nouveau nouveaux possibilite opportunite occasion partenaire bot application appli edition
  cadre decentralise decentralisee decentralises decentralisees objet type types genre genres style piste prog`,
  // Working together
  `cooperation collaboration lie lies liee liees lier lien liens relation rapport rapports ensemble commun communs
  commune communes conjoint conjointe conjointement mutuel reciproque bilateral interregional mixte`,
  // Places in general
  `ville villes municipalite municipalites municipal agglomeration metropole capitale region regional departement
  departemental territoire territorial collectivite localite pays province quartier arrondissement coin endroit zone
  site alentours voisinage voisin banlieue peripherie ici bas ailleurs partout nulleparts sein interieur local locale
  locaux localement france russie rf fr russe russes russo francais francaise franco hexagone`,
  // Time without a date
  `moment moments instant instants jour jours journee journees mois an ans semaine semaines periode heure heures
  horaire horaires matin matinee midi soir fois toujours souvent parfois rarement deja encore bientot prochainement
  prochain prochaine prochains prochaines futur futurs future recent recemment recents dernier derniere derniers
  dernieres actuel actuelle actuels actuellement desormais tot tard tantot avance soudain ensuite enfin fin finalement
  aujourd aujourdhui hui demain calendaire long longue courant milieu`,
  // People who speak of themselves and of theirs
  `gens personnes monde famille familles familial familiale ami amis amie amies copain copains copine copines pote
  potes mari epouse epoux parents maman papa mere pere fils fille filles frere grands mamie papi cousin cousine
  collegue voisins compagnon compagne couple groupe equipe classe adulte retraite retraites expatrie blogueur riverain
  citadin public simple particulier particuliers elu elus elue seul seule seuls originaire natif native vieux vieille
  nee`,
  // Greetings, politeness, thanks
  `bonjour bonsoir salut coucou hello hey hi allo bienvenue madame mesdames mademoiselle monsieur messieurs mme mr
  mlle cher chere chers cheres merci svp stp please pls desole desolee pardon pardonnez possible gentil gentille
  gentillesse amabilite aimable cordialement salutations bonne bye ciao bravo felicitations volontiers obligeance`,
  // Fillers, hesitation, slang
  `ah bah bof ben beh boh bon eh euh heu hein he ho hum hmm mdr lol oh ouais ouai oui ouf ok oki okay dac nan nope
  franchement sincerement serieusement serieux honnetement bref coup grave trop carrement kif cool sympa sympas
  sympathique chouette genial geniale geniaux super top terrible bonnard wesh yo mec meuf gars dingue hyper mega
  kesako kezako quesaco dispo dispos disponible disponibles`,
  // Emphasis, quantity, order, comparison
  `longtemps doute abord grace changement bout attention situation effet etc chance chances confiance libre matiere
  peine mauvais mauvaise impossible necessaire malheureusement heureusement evidemment parfaitement largement
  legerement regulierement forcement immediatement certes effectivement definitivement correctement litteralement
  enormement profondement incroyable excellent excellente magnifique superbe parfait parfaite fantastique ideal ideale
  veritable evident dommage erreur role resultat resultats option contexte version presence etat topo intervention
  marre tante oncle neveu niece tres assez beaucoup peu tellement presque quasi quasiment vraisemblablement eventuel
  vraiment absolument surement certainement probablement eventuellement possiblement normalement notamment surtout
  principalement particulierement precisement exactement justement juste simplement seulement uniquement exclusivement
  plutot mieux meilleur meilleurs meilleure meilleures pire bien mal vite rapidement rapide lentement facilement
  facile difficile directement egalement davantage plein pleins pleine tas maximum max minimum min total totalite
  integralite complet complete completement entier entiere entierement globalement globale global general generale
  generalement combien nombre nombreux nombreuses plupart majorite moitie deux trois quatre cinq six sept huit neuf
  dix onze douze quinze vingt dizaine vingtaine centaine premier premiere premiers premieres second seconde deuxieme
  troisieme unique uniques grand grande grandes gros grosse petit petite petits petites moyen importants importante
  importantes majeur majeurs majeure principal principaux principale principales essentiel incontournable phare phares
  interessante remarquable exceptionnel extraordinaire original originale originaux insolite beau beaux belle belles
  joli jolie agreable amusant amusante marrant marrante bons bonnes fort forts forte fortes exhaustif exhaustive
  hasard stock concret concrete concretement precis semblable similaire pareil pareille identique equivalent numero
  facon maniere cas exemple sens cause raison but niveau suite comparaison mesure gratuit gratuite gratuits gratuites
  vrai vraie vrais faux sure exact exacte courants habituel habituels international internationale internationaux
  accessible accessibles visible visibles ouvert ouverte ouverts ouvertes`,
  // Without accents or apostrophes, chat spellings, usual typing errors
  `koi quoa kel kels kelle kelles ki ke keske kesk keskil keski kesskil kess qd kan kand pr pk pq pkoi prkoi pourkoi
  pcq parceque tt ts tte ttes tjs tjrs bcp ds ac avc qq qqch qqchose qqun qqn qqs ske kestu kil kils jveux jvoudrais
  jcherche jaimerais jsuis chui chuis jai jhabite jarrive jorganise jpeux jvais jviens ya yatil yaura yavait yatila
  cest cetait estce esce esque esqu eske esk quest questce quesque quesqui quesquil quya quyatil quon quil quils lon
  sil dun dune dici lannee nest nya jy ny taurais fo faudrai ptet ptetre peutetre tkt rdv bjr bsr slt cc mci mrc thx
  plz siouplait sivouplait silvousplait sest kelkun kelke qelque quelqes qelles qels qeul quells quele qelle evt evts
  event events evenment evenments evennement evennements evenemnt evenemnts evenemen evenemens evenemet evenemets
  evenemnets evenemtn evenemants eventement progamme programe programes porgramme prgramme programmme programm progr
  pgm projts porjet porjets projest pojet manif manifs manifestaion activitees activitee interresse interresser
  interressant interressants interressante interresent interesant intresse intressant renseignemet rensegnement
  renseignemnt bonjours bonjou bjour bonojur bonsoi souhaitte cherhce chercehr initatives innitiatives inisiatives
  regoin vile viles departemant colabore colaboration coperation cooperations anee annne organize organizer organisse
  prevut acceuil acceuille acceuillir developement progamation aujourdui aujourduis ojd auj aujoud ajourd plai conait
  connai conaitre savoire pouver pourai pourait pouriez pourier vouler alor alord parcontre enfaite enfait avous quoid
  oups`,
].join(" ");

/** French words that are ordinary in these very forms only: others of their stem are subjects (« regards », « tour »). */
export const FRENCH_FORMS = `
patelin bouquin livret dossier listing infiniment papier presse rediger redige deplacer poser enclave volet adjoint adjointe costumiere kekchose kelkechose kes keske
kesk qqch qqc pote copain copine fond table tables retraite retraitee vingt trente quarante cinquante soixante centaine
clairement naturellement lignes joue tuer nuls inclus incluse incluses vachement operation operations parce associe
associee associes associees associent associer verrai verras verra verrons verrez verront verrait recherchons
recherchez rechercher mairie mairies regarde regarder regardez regardons lance lancee lancees lances lancent lancer
monte montent monter montee montees montes portent portant porter portee nouvelle nouvelles special speciale speciaux
speciales touriste touristes femme journaliste environ environs trame centre tour deplacement journal
`;
