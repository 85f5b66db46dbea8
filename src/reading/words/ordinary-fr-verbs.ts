/** Regular French verbs that ask, plan and tell, without accents; the stemmer does not join all of their forms. */
export const FRENCH_REGULAR_VERBS = `
aborder accompagner adorer adresser afficher aiguiller aimer ajouter amener animer annoncer annuler apprecier arreter
arriver assister attirer balader balancer bloquer booker bosser bouger caler capter changer chapeauter checker chercher
citer collaborer coller commencer communiquer compter concerner concocter confirmer consacrer conseiller consister
consulter continuer cooperer coordonner copiloter creer croiser dater debarquer deboucher debuter decider declencher
dedier degoter demander demarrer demenager demeurer denicher deployer deranger derouler desirer detailler deviner
discuter dispenser donner durer eclairer ecouter effectuer elaborer embarquer emmenager emmener entourer entrainer
enumerer envisager envoyer esperer essayer eviter evoquer excuser exister expliquer figurer filer fixer fomenter
fonctionner formuler frequenter guetter habiter hesiter ignorer imaginer impliquer importer indiquer informer initier
installer interesser interroger intituler intriguer kiffer laisser lister localiser loger louper manquer marquer mener
mentionner meriter mijoter mitonner montrer necessiter nommer noter occuper organiser orienter oublier parler parrainer
participer passer penser piger piloter planifier pointer preciser preferer preparer presenter profiler profiter
programmer projeter promener proposer raconter ramener rappeler rapprocher rassembler rater realiser recenser
recommander relever relier remarquer remercier rencarder renseigner rentrer repertorier reporter reserver resider
rester resumer retourner retrouver sejourner selectionner sembler signaler signifier situer solliciter souhaiter
souligner suggerer supposer supprimer tenter terminer tomber toucher tourner travailler traverser trouver unifier
utiliser verifier viser visiter voyager zapper zieuter
`;

/** Other French verbs of the same kind, folded: one form for each stem of four letters or more, all shorter forms. */
export const FRENCH_IRREGULAR_VERBS = `
etre suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serais serait
serions seriez seraient ete sois soit soyons soyez soient etant avoir ai as a avons avez ont avais avait aviez avaient
aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient eu aie aies ait ayons ayez aient ayant eus
eue eues faire fais fait faisons font faisions ferai feras fera ferons ferez feront ferais ferait ferions feriez
feraient fasse fassions fassent aller vais vas va allons allez vont allais allait allions alliez allaient irai iras ira
irons irez iront irais irait irions iriez iraient allee aille aillent allant pouvoir peux puis peut pouvons pouvez
peuvent pouvions pourrai pourrons pourront pourrions pu puisse puissions puissent pus pue pues vouloir veux veut
voulons voulez veulent voulions voudrai voudrons voudront voudrions voulu veuille veuillent veuillons voulus devoir
dois doit devons devez doivent devais devait devions deviez devaient devrai devrons devront devrions du doive devant
dus savoir sais sait savons savez savent savais savait savions saviez savaient saurai saurons sauront saurions su sache
sachions sachent sachons sus falloir fallu prevoir prevois prevoit prevoyons prevoyez prevoient prevoirons prevoiront
prevu prevus voir vois voit voyons voyez voient voyais voyait voyions voyiez voyaient vu voyant vus vue vues revoir
revois revoit revoyons revoyez revoient reverrai reverrons reverront revu revus apercevoir apercois apercoit apercevons
apercevez apercoivent apercevrai apercevrons apercevront apercu apercoive apercus recevoir recois recoit recevons
recevez recoivent recevrai recevrons recevront recu recoive recus valoir vaux vaut valons valez valent valais valait
valions valiez valaient vaudrai vaudrons vaudront vaudrions valu vaille vaillent valant valus dire dis dit disons dites
disent disais disait disions disiez disaient dirai diras dira dirons direz diront dirais dirait dirions diriez diraient
dise dises disant dits dite redire redis redit redisons redites redisent redisais redirai rediras redira redirons
redirez rediront redirais redirait redirions rediriez rediraient ecrire ecris ecrit ecrivons ecrivez ecrivent ecrirons
ecriront decrire decris decrivons decrivez decrivent decrits inscrire inscris inscrit inscrivons inscrivez inscrivent
inscrirons inscriront transcrire transcris transcrivons transcrivez transcrivent transcrits suivre suit suivons suivez
suivent suivions suivrons suivront suivrions poursuivre poursuis poursuit poursuivons poursuivez poursuivent
poursuivrons poursuivront vivre vis vit vivons vivez vivent vivais vivait vivions viviez vivaient vivrons vivront
vivrions vecu vive vives vecus mettre mets met mettons mettez mettent mettais mettait mettions mettiez mettaient
mettrons mettront mettrions mis mette mettes mettant mise mises permettre permets permettons permettent permettrons
permettront permise transmettre transmets transmettons transmettent transmettrons transmettront transmis transmise
promettre promets promettons promettent promettrons promettront promis promise admettre admets admettons admettent
admettrons admettront admis soumettre soumets soumettons soumettent soumettrons soumettront soumis soumise prendre
prends prenons prenez prennent prenions prendrons prendront prendrions pris apprennent apprendrons apprendront appris comprendre comprends comprenons comprenez comprennent comprendrons
comprendront compris comprise attendre attends attendons attendent attendrons attendront attendu attendus entendre
entends entendons entendent entendrons entendront entendu entendus etendre etends etendons etendent etendrons etendront
etendu etendus rendre rends rendons rendent rendions rendrons rendront rendrions rendu rendus repondre reponds
repondons repondent repondrons repondront repondu repondus descendre descends descendons descendent descendrons
descendront descendue descendus dependre depends dependons dependent dependrons dependront dependu dependus tendre
tends tendons tendent tendions tendrons tendront tendrions tendu tendus venir viens vient venons venez viennent venais
venait venions veniez venaient viendrai viendrons viendront viendrions venue venus venant revenir reviens revient
revenons reviennent reviendrai reviendrons reviendront revenue revenus devenir deviens devient devenons deviennent
deviendrai deviendrons deviendront devenue devenus intervenir interviens intervient intervenons interviennent
interviendrai interviendrons interviendront intervenu intervenus prevenir previens previent prevenons previennent
previendrai previendrons previendront prevenu prevenus souvenir souviens souvient souvenons souviennent souviendrai
souviendrons souviendront souvenu souvenus convenir conviens convient convenons conviennent conviendrai conviendrons
conviendront convenu convenus provenir proviens provient provenons proviennent proviendrai proviendrons proviendront
provenu provenus parvenir parviens parvient parvenons parviennent parviendrai parviendrons parviendront parvenue
parvenus tenir tiens tient tenons tenez tiennent tenais tenait tenions teniez tenaient tiendrai tiendrons tiendront
tiendrions tenu tenant tenus maintenir maintiens maintient maintenons maintiennent maintiendrai maintiendrons
maintiendront maintenu maintenus retenir retiens retient retenons retiennent retiendrai retiendrons retiendront retenu
retenus obtenir obtiens obtient obtenons obtiennent obtiendrai obtiendrons obtiendront obtenu obtenus contenir contiens
contient contenons contiennent contiendrai contiendrons contiendront contenu contenus appartenir appartiens appartient
appartenons appartiennent appartiendrai appartiendrons appartiendront appartenu appartenus soutenir soutiens soutient
soutenons soutiennent soutiendrai soutiendrons soutiendront soutenu soutenus detenir detiens detient detenons
detiennent detiendrai detiendrons detiendront detenu detenus partir pars partons partent partions sortir sors sortons
sortent sortions ressortir ressors ressortons ressortent servir sers sert servons servent servions desservir dessers
dessert desservons desservent parcourir parcourt parcourons parcourent parcourrai parcourrons parcourront parcouru
parcourus decouvrir decouvrons decouvrent offrir offre offrons offrez offrent offrais offrait offrions offriez
offraient offrirons offriront offert offrant souffrir souffrons souffrent souffrions souffert connaitre connais connait
connaissons connaissez connaissent connaitrons connaitront connu connus reconnaitre reconnais reconnaissons
reconnaissez reconnaissent reconnaitrons reconnaitront reconnu reconnus paraitre parais parait paraissons paraissez
paraissent paraitrons paraitront paru parus apparaitre apparais apparaissons apparaissez apparaissent apparaitrons
apparaitront apparu apparus plaire plais plait plaisons plaisent plaisions plairons plairont plairions plu plue plues
croire crois croit croyons croyez croient croyions croirons croiront croirions conduire conduis conduit conduisons
conduisent conduirons conduiront produire produis produisons produisent produirons produiront produite reproduire
reproduis reproduit reproduisons reproduisent reproduirons reproduiront introduire introduis introduit introduisons
introduisent introduirons introduiront inclure inclut incluons incluez incluent incluions incluiez inclurons incluront
exclure exclus exclut excluons excluez excluent excluions excluiez exclurons excluront finir finis finit finissons
finissez finissent finissais finissait finissions finissiez finissaient finirai finiras finira finirons finirez
finiront finirais finirait finirions finiriez finiraient fini finisse finisses finissant finie finies choisir reflechir
reunir unir unis unit unissons unissez unissent unirons uniront uni unie unies accueillir accueillons accueillent
fournir remplir etablir reussir definir enrichir elargir reagir agir agis agit agissons agissez agissent agirons
agiront agi agie agies garantir avertir renseignions appeler appelons appellent appelee rappelle rappellent envoie
envoient enverrai enverrons enverront essaie essaient enquerir enquiers enquiert enquerons enquierent enquerrai
enquerrons enquerront enquis rejoindre rejoins rejoint rejoignons rejoignez rejoignent rejoindrons rejoindront joindre
joins joint joignons joignez joignent joignions joindrons joindront joindrions craindre crains craint craignons
craignez craignent craignions craindrons craindront craindrions suffire suffis suffisons suffisez suffisent interdire
interdis interdisons interdisez interdisent interdits dementir demens dementons dementent sentir sentons sentent
sentions ressentir ressens ressentons ressentent consentir consens consentons consentent mentir mens mentons mentent
mentions advenir advenu advenus retournions
`;
