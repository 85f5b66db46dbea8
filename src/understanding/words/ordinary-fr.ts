/**
 * French words that say nothing about the subject of a question, folded and separated by spaces. One form stands for all
 * that share its stem of four letters or more; irregular forms are listed.
 */
export const FRENCH_WORDS = [
  // Articles, pronouns, determiners
  `l le la les un une uns unes du des d de au aux a j je tu t il elle on nous vous ils elles m me moi toi lui leur leurs eux se s soi
  ce c cet cette ces ceci cela ca celui celle ceux celles ci mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne miens miennes
  tien tienne siens sien sienne notres votres y en qui que qu quoi dont ou lequel laquelle lesquels lesquelles auquel auxquels auxquelles
  duquel desquels desquelles quel quels quelle quelles quelconque quiconque chacun chacune chaque aucun aucune nul nulle rien personne
  quelqu quelque quelques quelquun quelquechose plusieurs certain certains certaine certaines tout toute tous toutes tel tels telle telles
  autre autres autrui meme memes divers diverses different differents`,
  // Prepositions, conjunctions, negation
  `et ni or car donc mais si comme lorsque lorsqu quand puisque puisqu quoique quoiqu parce pendant durant depuis avant apres des jusque
  jusqu entre parmi pour par avec sans sauf hors hormis excepte sur sous dans chez vers contre selon malgre environ via outre voici voila
  ne n pas non point jamais guere plus moins sinon afin ainsi alors aussi cependant neanmoins toutefois pourtant tandis tant autant
  aupres autour a travers concernant moyennant vis face dehors dedans dessus dessous derriere devant loin pres proche proximite cote cotes`,
  // To be, to have, to do, to go, to be able, to want, to have to, to know
  `suis es est sommes etes sont etais etait etions etiez etaient fus fut furent serai seras sera serons serez seront serais serait serions
  seriez seraient sois soit soyons soyez soient etre ete etant ai as avons avez ont avais avait avions aviez avaient eu eue eus eurent aurai
  auras aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient avoir ayant fais fait faisons faites
  font faisais faisait faisaient ferai fera feras ferons ferez feront ferais ferait ferions feriez feraient fasse fasses fassent faire
  faisant vais vas va allons allez vont allais allait allions alliez allaient irai iras ira irons irez iront irais irait irions iriez
  iraient aille ailles aillent aller alle allee peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pourrai pourra pourras pourrons
  pourrez pourront pourrais pourrait pourrions pourriez pourraient puis puisse puissent puissions pouvoir pu veux veut voulons voulez
  veulent voulais voulait voulions voulaient voudrai voudra voudras voudrais voudrait voudrions voudriez voudraient veuillez veuille
  vouloir voulu dois doit devons devez doivent devais devait devaient devrai devra devront devrais devrait devrions devriez devraient
  devoir faut fallait faudra faudrait fallu falloir sais sait savons savez savent savais savait saurai saura saurais saurait sauriez
  sache sachez sachant savoir su`,
  // Other verbs of asking and telling
  `cherche cherches cherchent cherchons cherchez chercher cherchais recherche recherchons recherchez rechercher demande demandons demandez
  demander renseigne renseigner renseignez renseignement informe informer informez information info infos interroge interroger question
  questionne reponse reponds repond repondre repondez dis dit dites disent dire dirai dirais dirait diriez disait disons parle parler parlez
  parlons raconte raconter racontez explique expliquer expliquez explication donne donner donnez donnes filer file filez indique indiquer
  indiquez indication montre montrer montrez liste lister listez enumere enumerer cite citer citez nomme nommer detail details detaille
  detailler detaillez precise preciser precisez precision resume resumer resumez affiche afficher affichez envoie envoyer envoyez fournis
  fournir fournissez communiquer communiquez transmettre signale signaler rappelle rappeler rappelez confirme confirmer confirmez verifier
  verifie recommande recommander recommandez recommandation conseil conseille conseiller conseillez suggere suggerer suggestion propose
  proposer proposez proposition aide aider aidez aiderait trouve trouver trouvez trouvons retrouve retrouver selectionne selectionner`,
  // Wanting, planning, being interested
  `aime aimer aimez aimerais aimerait aimerions aimeraient souhaite souhaiter souhaitez souhaitons souhaiterais souhaiterait souhaiterions
  desire desirer desirez desirons desireux espere esperer esperons envie besoin compte comptons comptez pense penser pensez pensons pense
  crois croire croyez imagine imaginer envisage envisager envisageons prefere preferer prefererais interesse interesser interessez
  interesserait interet interessant interesses curieux curieuse curiosite passionne passionnant passionner amateur fan fans adore adorer
  attire attirer motive decide decider hesite hesiter tente tenter prevois prevoit prevoyons prevoyez prevoient prevoir prevu prevue prevus
  prevues planifie planifier prepare preparer preparons preparez preparation organise organiser organisons organisez organisation
  organisateur programme programmer programmation projette projeter projetons projetes projetee profite profiter occuper occupe servir sert
  utile utiles plait plairait plaire plaisir convient convenir conviendrait`,
  // Hearing, seeing, understanding
  `entends entend entendu entendre entendez ecoute ecouter lu vois voit voyons voyez voient voyais verrai verra verrons verrez verrait voir vu
  vue vus vues revoir apercois decouvrir decouvre decouvrez decouvrons decouvrirai connais connait connaissez connaissent connaitre connaissance
  connu connus apprends apprend apprendre appris comprends comprend comprendre comprenez compris remarque remarquer souviens rappelle ignore
  ignorer informe tombe sembler semble semblerait parait paraitre paraitrait apparemment suppose supposer devine`,
  // Going, visiting, attending, living, working
  `viens vient venons venez viennent venais viendrai viendra viendrons viendront viendrais viendrait venir venu venus venue pars part partons
  partez partent partir partirai partirais parti partis partie parties arrive arriver arrivons arrivez arrivee rends rend rendons rendez rendre
  rendrai rendra rendu passe passer passons passez passage passent passerai sors sort sortons sortez sortir sortie sorties retourner retourne
  reviens revient revenir entrer entre visite visiter visitons visitez visiterai sejour sejourne sejourner voyage voyager voyageons vacances
  conge conges weekend week end balade balader promene promener flaner bouge bouger rejoindre rejoins traverser traverse emmene emmener amene
  amener accompagne accompagner assiste assister assistons suivre suit suivi participe participer participons participant participation vis vit
  vivons vivez vivent habite habiter habitons habitez habitant demeure demeurer reside resider residons resident installe installer emmenage
  demenage loge travaille travaillons travaillez travailler travaillent bosse bosser reste rester restons restez attend attends attendons
  attendez attendre attendu attendus attendue attendues rate rater louper loupe manque manquer interviens intervenir prends prend prenons
  prenez prennent prendre pris mets met mettons mettez mettent mettre mis mise essaie essaye essayer tiens ramene ecris ecrit ecrire article
  dossier`,
  // Existing, taking place, being planned
  `existe existent exister existant lieu lieux deroule derouler deroulement tient tiennent tiendra tiendront tiendrait tenir tenu tenue passe
  passera passeront figure figurer apparait apparaissent apparaitre contient contiennent contenir comporte comporter comprenant inclus inclut
  incluent inclure correspond correspondent correspondre concerne concerner touche toucher vise viser releve appartient appartiennent annonce
  annoncer annoncent attendait profile mijote produit produire produira realise realiser realisation menee menees mene menent mener mes conduit
  conduite entreprend entrepris entreprendre reserve reserver offre offrent offrir offert recoit recevoir recevra recevront accueil accueille
  accueillir accueillera accueilleront rassemble rassembler reuni reunit reunir reunion consacre consacrer dedie dedier specialement propose presente presenter presentation debute debuter
  debut commence commencer commencera fini finit finir finira termine terminer terminera dure durer duree continue continuer poursuivre
  poursuit cours effectue effectuer annule annuler reporte reporter maintenu maintenus maintenue maintient inscrit inscrits inscrite inscrire
  inscris inscription mettra animation anime animer foisonne abrite oeuvre place quotidien`,
  // The programme and its words
  `agenda calendrier planning plan plans rubrique ligne lignes document tableau page texte titre intitule intitules chapitre section annee
  annees croise croises croisee croisees label labellise labellises catalogue brochure guide base donnees contenu theme thematique sujet
  domaine secteur categorie projet evenement evenementiel manifestation activite action initiative operation chose choses truc trucs machin
  bidule actu actualite actualites nouveaute nouvelle nouvelles nouveau nouveaux rendez proposition possibilite opportunite occasion partenaire
  participant invitons bot assistant application appli edition cadre decentralise decentralisee decentralises decentralisees objet nature_ sorte sortes
  type types genre genres style idee piste programme prog`,
  // Working together
  `coopere cooperer cooperation coopererait collabore collaborer collaboration associe associer relie relier lie lies liee liees lier lien liens
  relation rapport rapports ensemble commun communs commune communes conjoint conjointe conjointement mutuel reciproque bilateral
  implique impliquer interregional mixte`,
  // Places in general
  `ville villes commune communes municipalite municipalites municipal mairie agglomeration metropole capitale region regional departement departemental
  territoire territorial collectivite localite pays province quartier arrondissement coin endroit zone secteur site lieu alentours
  voisinage voisin banlieue peripherie bourgade_ ici la bas ailleurs partout nulle nulleparts sein interieur local locale locaux localement place france
  russie rf fr russe russes russo francais francaise franco hexagone`,
  // Time without a date
  `moment moments instant instants jour jours journee journees mois an ans annee semaine semaines date dates datee dater periode temps heure
  heures horaire horaires matin matinee midi soir soiree_ fois toujours souvent parfois rarement deja encore bientot prochainement prochain prochaine
  prochains prochaines futur futurs future recent recemment recents dernier derniere derniers dernieres actuel actuelle actuels actuellement
  maintenant desormais tot tard tantot avance soudain ensuite puis enfin fin finalement aujourd aujourdhui hui demain saison_ quotidien
  calendaire long longue courant milieu`,
  // People who speak of themselves and of theirs
  `gens personne personnes monde famille familles familial familiale ami amis amie amies copain copains copine copines pote potes mari epouse epoux
  parents maman papa mere pere fils fille filles frere grands mamie papi cousin cousine collegue voisins compagnon compagne couple groupe bande
  classe adulte retraite retraites expatrie blogueur riverain citadin public local simple particulier particuliers elu elus elue seul seule seuls
  originaire natif native accompagnee vieux vieille ne nee`,
  // Greetings, politeness, thanks
  `bonjour bonsoir salut coucou hello hey hi allo bienvenue madame mesdames mademoiselle monsieur messieurs mme mr mlle cher chere chers cheres
  merci remercie remercions remercier avance svp stp plait vous please pls excuse excusez excuser desole desolee pardon pardonnez derange deranger
  permettre permettez possible gentil gentille gentillesse amabilite aimable cordialement salutations bonne journee auriez revoir bye ciao
  bravo felicitations volontiers obligeance reconnaissant`,
  // Fillers, hesitation, slang
  `ah aie bah bof ben beh boh bon eh euh heu hein he ho hum hmm mdr lol oh ouais ouai oui ouf ok oki okay dac accord_ nan non nope si tiens
  allez voyons franchement franco sincerement serieusement serieux honnetement bref enfin quoi coup fait genre grave trop carrement style
  kiffe kiffer kif pige capte cool sympa sympas sympathique chouette genial geniale geniaux super top extra terrible bonnard wesh yo mec meuf
  gars dingue fou_ vachement hyper mega bordel zut purée_ kesako kezako quesaco dispo dispos disponible disponibles deal`,
  // Emphasis, quantity, order, comparison
  `tres assez beaucoup peu trop tellement presque quasi quasiment vraiment absolument surement certainement probablement sans_ eventuellement
  possiblement normalement notamment surtout principalement particulierement precisement exactement justement juste simplement seulement
  uniquement seul exclusivement plutot mieux meilleur meilleurs meilleure meilleures pire bien mal vite rapidement rapide lentement facilement
  facile difficile directement egalement aussi davantage plein pleins pleine tas maximum max minimum min total totalite integralite complet
  complete completement entier entiere entierement ensemble globalement globale global general generale generalement combien nombre nombreux
  nombreuses plupart majorite moitie un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt dizaine vingtaine centaine
  premier premiere premiers premieres second seconde deuxieme troisieme dernier unique uniques grand grande grands grandes gros grosse petit petite
  petits petites moyen important importants importante importantes majeur majeurs majeure principal principaux principale principales essentiel
  incontournable phare phares interessante remarquable exceptionnel extraordinaire original originale originaux insolite beau beaux belle belles
  joli jolie agreable amusant amusante marrant marrante concret concrete concretement precis precise quelconque semblable similaire pareil
  pareille identique equivalent numero facon maniere cas exemple part partie point sens cause raison but rapport effet_ niveau suite comparaison mesure
  gratuit gratuite gratuits gratuites vrai vraie vrais faux sur_ sure exact exacte ordinaire courants habituel habituels special_ connues international internationale internationaux accessible accessibles visible visibles ouvert ouverte ouverts ouvertes etrange`,
  // Without accents or apostrophes, chat spellings, usual typing errors
  `koi quoa kel kels kelle kelles ki ke keske kesk keskil keski kesskil kess qd kan kand pr pk pq pkoi prkoi pourkoi pcq parceque tt ts tte ttes tjs
  tjrs bcp ds ac avc qq qqch qqchose qqun qqn qqs jveux jvoudrais jcherche jaimerais jsuis chui chuis jai jhabite jarrive jorganise jpeux jvais
  jviens ya yatil yaura yavait yatila cest cetait estce esce esque esqu eske esk quest questce quesque quesqui quesquil quya quyatil quon quil quils
  quelles lon sil dun dune dici lannee nest nya jy ny tas ta taurais tu tas fo faudrai ptet ptetre peutetre tkt rdv bjr bsr slt cc mci mrc thx
  plz siouplait sivouplait silvousplait sa sest kelkun kelke qelque quelqes qelles qels qeul quells quele quelques qelle evt evts event events
  evenment evenments evennement evennements evenemnt evenemnts evenemen evenemens evenemet evenemets evenemnets evenemtn evenemants eventement
  progamme programe programes porgramme prgramme programmme programm progr pgm projts porjet porjets projest pojet projects manif manifs manifestaion
  activitees activitee interresse interresser interressant interressants interressante interresent interesant interessent intresse intressant
  renseignemet rensegnement renseignemnt bonjours bonjou bjour bonojur bonsoi voudrai voudrait aimerai souhaitte cherhce chercehr chercheé trouvé
  initatives innitiatives inisiatives regoin vile viles departemant colabore colaboration coperation cooperations cooperation cooperent anee
  annne organize organizer organisse prevut prevuent acceuil acceuille acceuillir developement progamation aujourdui aujourduis ojd auj
  aujoud ajourd plai plais plaît conait connai conaitre sait savoire pouver pouvé pourai pourait pouriez pourier voulé vouler allé ala alor alord
  parcontre enfaite enfait avous quoid ok d'acc oups`,
].join(" ");

/** French words that are ordinary in these very forms only: others of the same stem are subjects (« regards », « le port »). */
export const FRENCH_FORMS = `
regarde regarder regardez regardons lance lancee lancees lances lancent lancer monte montent monter montee montees portent portant porter portee
special speciale speciaux speciales specialement touriste touristes femme journaliste environ environs cours trame centre
`;
