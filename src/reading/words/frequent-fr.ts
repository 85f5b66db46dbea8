/** Frequent French words that carry no subject, and first names: other words of the same stem are ordinary too. */
export const FREQUENT_FRENCH = `
  abandonnaient abandonnee abandonnent abandonnons abasourdi abominable abondaient abondee abondent abondons abouti
  absent absentee absentent absentons abstenaient abstenons abstenu abstenus abstiendra abstiendrons abstiendront
  abstienne abstiennent abstient abstinrent abstint absurde accaparaient accaparee accaparent accaparons acceleraient
  acceleree accelerent acceptee acceptent acceptons accessoire accidentellement acclame accommodaient accommodee
  accommodent accommodons accompli accordee accordent accordons accostaient accostee accostent accostons accoutumee
  accro accrochaient accrochee accrochent accrochons accros accumulaient accumulee accumulent accumulons accusee
  accusent accusons acharnaient acharnee acharnent acharnons acheminaient acheminee acheminent acheminons achevaient
  achevee achevent achevons acolyte acquerir acquis acquittaient acquittee acquittent acquittons actionnee actionnent
  actionnons active actualisee actualisent actualisons adaptee additionnel adepte adequat adjoignaient adjoignent
  adjoignons adjoindra adjoindrons adjoindront adjoins adjoints adjuge admirablement admiree admirent admirons admit
  adoptaient adoptee adoptent adoptons adossaient adossee adossent adossons adouci adroitement affaibli affairent
  affairons affectionne affectueusement affirmaient affirmee affirment affirmons affligaient affligee affligent
  affligeons affligons affluaient affluee affluiez affluions affluons affolaient affolee affolent affolons affreuse
  affrontee affrontent affrontons aficionado aficionados agacaient agacee agacent agacons agencee agencent agencons
  aggravaient aggravee aggravent aggravons agitee agitent agitons agrementaient agrementee agrementent agrementons
  ahurissant aiguisaient aiguisee aiguisent aiguisons aine ainee aines aise aisee aisement ajd alarmee alarment
  alarmons alignee alignent alignons allechant allegee allegent allegeons allegons allegue allouaient allouee allouent
  allouons allure alr alrs alternee alternent alternons amassaient amassee amassent amassons amatrice ambigu
  ambitionne amorcaient amorcee amorcent amorcons amplement ampleur amplifiaient amplifie amplifiee amplifient
  amplifiiez amplifiions amusent amusons analogie ancestral anecdote anerie angoisse annexaient annexee annexent
  annexons anniv anodin anonyme antan anterieure anticipaient anticipee anticipent anticipons apaisaient apaisee
  apaisent apaisons aplus apostrophe appartinrent appartint appelent appetence applaudi appliquee appliquent
  appliquons apportee apportent apportons appreciiez appreciions apprehendaient apprehendee apprehendent apprehendons
  apprenaient apprenons appretaient appretee appretent appretons apprit approchees approchent approchons appropriaient
  approprie appropriee approprient appropriiez appropriions approuvaient approuvee approuvent approuvons appuient
  appuyees appuyent appuyons aprem apresmidi apte ardemment ardu argumentee argumentent argumentons arpenter
  arrangaient arrangee arrangent arrangeons arrangons arriere articulee articulent articulons asap askip aspect
  aspiree aspirent aspirons asseoir asseyez assied assignaient assignee assignent assignons assimilaient assimilee
  assimilent assimilons associez associiez associions assoit assortiment assouplir assumaient assumee assument
  assumons assuree assurent assurons astuce aton atout atroce attachee attachent attachons attardaient attardee
  attardent attardons atteignaient atteignent atteignons atteindra atteindrons atteindront atteins atteint attenuaient
  attenuee attenuent attenuiez attenuions attenuons attestee attestent attestons attrait attrapaient attrapee
  attrapent attrapons attrayant attribuaient attribuee attribuent attribuiez attribuions attribuons attriste aucunn
  aufait aufaite augmentee augmentent augmentons aujrd auparavant aussitot autochtone autorisee autorisent autorisons
  autremen avalaient avalee avalent avalons avancee avancent avancons avantage avek aventuraient aventuree aventurent
  aventurons aveque averaient averee averent averons avezvous avk avnt avoisinaient avoisinee avoisinent avoisinons
  avotr avouaient avouee avouent avouons azy ba baaah baffaient baffee baffent baffions baffons bafouaient bafouee
  bafouent bafouons bagarraient bagarree bagarrent bagarrons baille baissaient baissee baissent baissons balek banal
  banlieusard bataillee bataillent bavaient bavais bavard bavardage bavardee bavardent bavardons bavee bavent bavera
  baverai baveraient baverais baverait baveras baverez baverons baveront baves bavez baviez bavions bavons bazar bcoup
  be beaucou beaufrere beaupere beauxparents bebe bellefamille bellemere bellesoeur beneficiaient beneficie beneficiee
  beneficient beneficiiez beneficiions bestof betise bicause bichette bicoz biensur biento bienveillant bienvenus
  bigre bin binome bise bises bisou bisous biz bizarre bizou bizz bla blabla blaguee blaguent blaguiez blaguions
  blaguons blairer blamaient blamee blament blamions blamons blessaient blessee blessent blessions blessons bluffant
  bocou bocoup bondi bonheur bonjourr bonnefete bonnejournee bonnidee bonshommes bonus boostaient boostee boostent
  boostions boostons boucoup boudaient boudee boudent boudions boudons bougre bouleversaient bouleversee bouleversent
  bouleversons bousculaient bousculee bousculent bousculons bousillaient bousillee bousillent bousillons bq branchee
  bravaient bravee bravent bravions bravons bredouille breve bribe brievement brillaient brillee brillent brillions
  brillons brouillaient brouillee brouillent brouillons bru brusquaient brusquee brusquent brusquions brusquons
  brutalement bruyamment bsx btw buchaient buchee buchent buchions buchons bugge buguer buzz cachaient cachee cachent
  cachions cachons cad cadet cadirai caetera calculee calculent calculons calmaient calmee calment calmions calmons
  camarade camoufler canular capable caprice captivant caressee caressent caressons carrent carrions carrons casee
  casent casions casons cassee cassent cassions cassons causees causions causons cdlt cdt cedaient cedais cedait
  cedant cede cedee cedent ceder cedera cederai cederaient cederais cederait cederas cederez cederons cederont cedes
  cedez cediez cedille cedions cedons cejour celibataire cense censee centieme centralisaient centralisee centralisent
  centralisons cernee cernent cernions cernons certainemen certifiaient certifiee certifient certifiiez certifiions
  cessaient cessee cessent chagrin chaipas chaleureuse chamboulaient chamboulee chamboulent chamboulons chanceux
  chargaient chargent chargeons chargions chargons charmaient charmee charment charmions charmons chatouillaient
  chatouillee chatouillent chatouillons chepa chialaient chialee chialent chialions chialons chiante chiantes chiants
  chiffree chiffrent chiffrions chiffrons choix chopaient chopee chopent chopions chopons choquaient choquee choquent
  choquions choquons chouchou chouia chouilla choupi choupinou chuchote ciaoo cinquantaine circonstance circulee
  circulent circulons clamaient clamee clament clamions clamons claquaient claquee claquent claquions claquons
  clarifiaient clarifie clarifiee clarifient clarifiiez clarifiions classent classions classons cliquaient cliquee
  cliquent cliquions cliquons coexistaient coexistee coexistent coexistons cognaient cognee cognent cognions cognons
  cohabitee cohabitent cohabitons coherent coincaient coincee coincent coincidaient coincidee coincidence coincidons
  coincions coincons colere colocataire colossal combinaient combinee combinent combinons comblaient comblee comblent
  comblions comblons commentaire commentee commentent commentons commets commettent commettons commettra commettrons
  commettront commise commode comparaient comparee comparent comparons compatriote compensee compensent compensons
  comperes compilee compilent compilons complement complementaire completee completent completons complice
  compliquaient compliquee compliquent compliquons comportees comportent comportons comprehensible compromet
  compromettent compromettons compromettra compromettrons compromettront compromis compromise con concentree
  concentrent concentrons conception concevaient concevoir concevons concevra concevrons concevront conciliaient
  conciliee concilient conciliiez conciliions concis concise concitoyen conclu conclut concois concoit concoive
  concoivent concordaient concordee concordent concordons concretisaient concretisee concretisent concretisons
  confessee confessent confessons confiaient confident confie confiee confient confiiez confiions confions
  confisquaient confisquee confisquent confisquons confluent confond confondent confondons confondra confondrons
  confondront confondu confondus confortees confortent confortons confrontee confrontent confrontons confus conjuguees
  conjuguent conjuguiez conjuguions conjuguons connaisseur conne connerie cons consciemment consecration
  consecutivement consoeur consolee consolent consolidee consolident consolidons consolons constamment constat
  constatee constatent constatons consternaient consternee consternent consternons constituee constituent constituiez
  constituions constituons contactee contactent contactons contemplaient contemplee contemplent contemplons contentee
  contentent contentons contestee contestent contestons continrent contint continuel contournaient contournee
  contournent contournons contraignaient contraignent contraignons contraindra contraindrons contraindront contrains
  contraint contraire contrariaient contrarie contrariee contrarient contrariiez contrariions contrastaient contrastee
  contrastent contrastons contredire contredit contrees contrepied contribuees contribuent contribuiez contribuions
  contribuons convaincant convaincre convaincu convaincus convergaient convergee convergent convergeons convergons
  conversee conversent conversons conviction convinrent convint convive convivial convoitaient convoitee convoitent
  convoitons convoquaient convoquee convoquent convoquons copiaient copiee copient copieuse copiiez copiions copinou
  copions cordialemt correspondons correspondrons correspondront correspondu correspondus costaud cotoie cotoient
  cotoye cotoyee cotoyent cotoyons couchee couchent couchions couchons coucouu coupions courage courtiser cousinade
  couvert couvraient couvrent couvrions couvrons cozy crachaient crachee crachent crachions crachons craquaient
  craquee craquent craquions craquons creiez creions crevaient crevee crevent crevions crevons criaient criais criait
  criant crie criee crient crier criera crierai crieraient crierais crierait crieras crierez crierons crieront cries
  criez criiez criions crions critere croisions croquignolet crucial cruel culminaient culminee culminent culminons
  cumulaient cumulee cumulent cumulons dab dabord daccor dacodac dacor dak daron dasn dc dcp deambuler deballer
  debarrassaient debarrasse debarrassee debarrassons debiles debitaient debitee debitent debitons debloquaient
  debloquee debloquent debloquons deboires debordaient debordee debordent debordons debrouillaient debrouillee
  debrouillent debrouillons decalaient decalee decalent decalons decemment deception decevaient decevoir decevons
  decevra decevrons decevront dechargees dechargent dechargeons dechargons dechiraient dechirant dechiree declinaient
  declinee declinent declinons decois decoit decoive decoivent decollaient decollee decollent decollons decomposaient
  decomposee decomposent decomposons deconcertant deconnaient deconnee deconnent deconnons decontractaient
  decontractee decontractent decontractons decortiquer decouragaient decouragee decouragent decourageons decouragons
  decrochee decrochent decrochons decryptaient decryptee decryptent decryptons decu decus dedommager deduira deduirons
  deduiront deduisaient deduisent deduisons deduit defaire defaut defavorable defere defigure defilees defilent
  defilons defoulaient defoulee defoulent defoulons degagaient degagee degagent degageons degagons degradee degradent
  degradons degre deguisaient deguisee deguisent deguisons delai delais delaissaient delaissee delaissent delaissons
  deleguent deleguiez deleguions deleguons deliberaient deliberant deliberee deliberent delicat delicieux delimitaient
  delimitee delimitent delimitons deliraient delirais delirait delirant deliree delirent delirez delirons delivree
  delivrent delivrons demarrage demasquaient demasquee demasquent demasquons demelaient demelee demelent demelons
  demesure demesuree demin demode demodee demoiselle demontraient demontree demontrent demontrons denigraient denigree
  denigrent denigrons denommaient denommee denomment denommons denote denouer dense depanner depars departager
  departent departons depassaient depasse depassee depassent depasses depassiez depassions depassons depechaient
  depechee depechent depechons deplaire deplait deploraient deploree deplorent deplorons depouillaient depouillee
  depouillent depouillons deprimaient deprimee depriment deprimons derangeons derapaient derapee derapent derapons
  derechef derobaient derobee derobent derobons derogaient derogee derogent derogeons derogons desabonner
  desactivaient desactive desactivee desactivent desactivons desagreable desesperaient desesperant desesperee
  desesperent desfois designee designent designons desir desobeir desolent desolons detachaient detachee detachent
  detachons detectee detectent detectons detend detendent detendons detendra detendrons detendront detendu detendus
  determinees determinent determinons deterrer detestaient detestee detestent detestons detinrent detint detour
  devancaient devancee devancent devancons devastaient devastee devastent devastons deviaient devie deviees devies
  deviiez deviions devinrent devint devisaient devisee devisent devisons devoilaient devoilee devoilent devoilons
  devoraient devoree devorent devorons devoue devouee dialoguees dialoguent dialoguiez dialoguions dialoguons diantre
  differaient differant differee differenciaient differencie differenciee differencient differenciiez differenciions
  difficulte dignement digression dimanch diminuaient diminuee diminuent diminuiez diminuions diminuons discerner
  discreditaient discreditee discreditent discreditons discret disparait disparaitre disparu dispersaient dispersee
  dispersent dispersons disponibilite disposee disposent disposons dissimulaient dissimulee dissimulent dissimulons
  dissipaient dissipee dissipent dissipons distinguaient distinguee distinguent distinguiez distinguions distinguons
  distraire distrait distraite distrayant ditto divergent diversifiaient diversifie diversifiee diversifient
  diversifiiez diversifiions divertissant divulguaient divulguee divulguent divulguiez divulguions divulguons dja dnas
  dnc documentee documentent documentons dominee dominent dominons doncc dorenavant doublees doublent doublions
  doublons doudou doue douee doues douillet doutent douteuse doutions doutons douzaine dressaient dressee dressent
  dressions dressons drole dsl dsole ducou ducoup dufait dukou durci durions dzl ebauche ecart ecartee ecartent
  ecartons echangent echangeons echangons echantillon echappaient echappee echappent echappons echeance echouaient
  echouee echouent echouons eclairci eclataient eclatee eclatent eclatons eclipsaient eclipsee eclipsent eclipsons
  ecoeurant ecoulaient ecoulent ecoulons ecrasaient ecrasee ecrasent ecrasons effacaient effacee effacent effacons
  effleuraient effleuree effleurent effleurons effort effraie effraient effraye effrayee effrayent effrayons egalee
  egalent egalons egaraient egaree egarent egarons egayer ek elancaient elancee elancent elancons eloignaient eloignee
  eloignent eloignons emanee emanent emanons emballaient emballee emballent emballons embarras embarrassaient
  embarrassee embarrassons embelli embetaient embetee embetent embetons emblematique embrassaient embrassee embrassent
  embrassons embrouillaient embrouillee embrouillent embrouillons emergees emergeons emergons emerveille emet emettent
  emettons emettra emettrons emettront emis emit emmerdaient emmerdee emmerdent emmerdons emotion emouvant emouvoir
  emparaient emparee emparent emparons empechaient empechee empechent empechons empiler empiree empirent empirons
  emplacement emploient employee employent employons emportaient emportee emportent emportons empresse empruntee
  empruntent empruntons emu emue encadree encadrent encadrons encaissaient encaissee encaissent encaissons
  encerclaient encerclee encerclent encerclons enchainaient enchainee enchainent enchainons enchantee enchantent
  enchantons enclenchaient enclenchee enclenchent enclenchons encombraient encombree encombrent encombrons
  encouragaient encouragee encouragent encourageons encouragons endommagaient endommagee endommagent endommageons
  endommagons endossaient endossee endossent endossons enduraient enduree endurent endurons enervaient enervee
  enervent enervons enfermaient enfermee enferment enfermons enfete enfilaient enfilee enfilent enfilons enfoncaient
  enfoncee enfoncent enfoncons enft enfuir engagee engagent engageons engagons engendraient engendree engendrent
  engendrons engouement engueulaient engueulee engueulent engueulons enieme enigmatique enjeu enlevaient enlevee
  enlevent enlevons ennui ennuient ennuis ennuye ennuyee ennuyent ennuyons enoncaient enoncee enoncent enoncons
  enragaient enragee enragent enrageons enragons entamaient entamee entament entamons entassaient entassee entassent
  entassons enthousiasme entourage entravaient entravee entravent entravons entreprendrons entreprendront
  entreprennent entreprenons entretemps entretenir entrevoir entrevu envahi enveloppaient enveloppee enveloppent
  enveloppons envergure enviee envient envieux enviiez enviions envions envoutant epanoui eparpillaient eparpillee
  eparpillent eparpillons epataient epatee epatent epatons epaulaient epaulee epaulent epaulons ephemere epousee
  epousent epousons epoustouflant epouvantable epouvante eprouvaient eprouvee eprouvent eprouvons epuisaient epuisee
  epuisent epuisons equilibree equilibrent equilibrons equipee equipent equipons eradiquer erraient errais errait
  errant erre errent errer errerons erreront errez erriez errions errons esceque escomptaient escomptee escomptent
  escomptons escuse eskon espoir espr esqil esquivaient esquivee esquivent esquivons essais essouffle estceque
  estimaient estimee estiment estimons etalee etape etcaetera etcetera eternel eterniser etonnaient etonnee etonnent
  etonnons etouffaient etouffee etouffent etouffons etourdi etroit euhh euhhh euuuh evadaient evadee evadent evadons
  evanoui evaporee evaporent evaporons eveillee eveillent eveillons eventail evidament evidemmen evincaient evincee
  evincent evincons evoluaient evoluee evoluent evoluiez evoluions evoluons ex exacerbaient exacerbee exacerbent
  exacerbons exageraient exagerant exageree exagerent exaltaient exaltee exaltent exaltons examinaient examinee
  examinent examinons exaspere excedaient excedee excedent excedons excellee excellons exceptee exceptent exceptons
  excessivement excitant excitee executee executent executons exemptaient exemptee exemptent exemptons exhibaient
  exhibee exhibent exhibons exhorte exigaient exigee exigence exigeons exigons exoneraient exoneree exonerent expier
  explicitaient explicitee explicitent explicitons expres exprimaient exprimee expriment exprimons exquis exs extirper
  extrait extremite fabuleuse fache fachee facilitaient facilitee facilitent facilitons faconnee faconnent faconnons
  facteur facto faible faisable falsifie fameuse fana fanas fanatique farfelu farfelus fascinee fascinent fascinons
  fatiguaient fatiguee fatiguent fatiguiez fatiguions fatiguons faussaient faussee faussent faussions faussons
  fautedefrappe favorable favorisaient favorisee favorisons feeling felicitee felicitent felicitons feroce feru ferus
  feuilletee feuilletent fiable fiancee fichtre fictif fidele fier fiere fierte filleul finalisaient finalisee
  finalisent finalisons finalite flair flanquaient flanquee flanquent flanquions flanquons flattaient flattee flattent
  flattions flattons flemme flippaient flippee flippent flippions flippons flopee flou flouee flouent flouions flouons
  flous foirees foirent foirons fol foncaient foncee foncent foncions foncons forcent forcions forcons formellement
  formidable fortuitement foulaient foulee foulent foulions foulons foultitude foutoir foutrement fragile
  fragilisaient fragilisee fragilisent fragilisons fragment fraichement frangin frappaient frappee frappent frappions
  frappons freinaient freinee freinent freinions freinons fremir frenetiquement frero frerot froissaient froissee
  froissent froissons frolaient frolee frolent frolions frolons frousse frr fructifier frustraient frustration
  frustree frustrent frustrions frustrons fuir fuis fun furtivement fusaient fusais fusait fusant fusent fusera
  fuserai fuseraient fuserais fuserait fuseras fuserez fuserons fuseront fusez fusiez fusons fute futee futile fuyez
  fuyons fyi gachaient gachee gachent gachions gachons gaffaient gaffee gaffent gaffions gaffons gagnee gagnions
  gagnons gai gaie gaiement gaies gais galerees galerent garcon gardees gardent gardions gaspillees gaspillent
  gaspillons gauche gavaient gavais gave gavee gavent gaver gavera gaverai gaveraient gaverais gaverait gaveras
  gaverez gaverons gaveront gaves gavez gaviez gavions gavons genaient genais genait genant genee genent gener
  generaient generais generait generalisaient generalisee generalisent generalisons generez generons generont genez
  geniez genions genons gentiment gerais gerant gere geree gerent gerer gerera gererai gereraient gererais gererait
  gereras gererez gererons gereront geres gerez gerons giga gigantesque glandee glandent glandions glandons glaner
  glissee glissent glissons gober gonflaient gonflee gonflent gonflions gonflons graduaient graduee graduellement
  graduent graduiez graduions graduons grandiose grandmaman grandmere grandpapa grandpere gratifiant gratitude
  gravitee gravitent gravitons gre grignoter grimacaient grimacee grimacent grimacons grogne grossierement grosso
  grossomodo grouille guidee guident guidions habile habituaient habitude habituee habituent habituiez habituions
  habituons hai hair hairons hairont hais haissaient haissent haissons haletant harcelee harcelent harcelons hataient
  hatais hatait hatant hatee hatent hater hatera haterai hateraient haterais haterait hateras haterez haterons
  hateront hates hatez hatiez hations hativement hatons haussaient haussee haussent haussions haussons hebdomadaire
  helas heurtaient heurtee heurtent heurtions heurtons hier hmmm hmmmm hola holala honoree honorent honorons honte
  honteux horrible horsnorme hourra huitieme humble humeur humm humour hurlaient hurlee hurlent hurlions hurlons hype
  hypothese hypothetiquement ideaux idem identifiaient identifiee identifient identifiiez identifiions illico illimite
  illimitee ilya imaginaire immanquable immense impact impatiemment impec impeccable implantee implantent implantons
  implicite imposaient imposee imposent imposons imprecis imprecise impressionnee impressionnent impressionnons
  imprevu imprevus improbable improvisaient improvisee improvisent improvisons imputaient imputee imputent imputons
  inattendu inattendus incapable incarnaient incarnee incarnent incarnons incertain incertitude incessant incidence
  incitaient incitees incitons inclinaient inclinee inclinent inclinons incombaient incombee incombent incombons
  incomparable incomprehensible inconsciemment incontestablement inconvenient incorporee incorporent incorporons
  incorrectement inculquer indeniablement indignaient indignee indignent indignons indirectement individu individuel
  individus indubitablement induira induirons induiront induis induisent induisons induit inedit inedite inegal
  ineluctablement inepuisable inerte inevitablement inexistant inexorablement inferieure infime infini infligaient
  infligee infligent infligeons infligons influaient influee influencaient influencee influencent influencons influent
  influiez influions influons infra ingeraient ingeree ingerent ingerons inhabituel inimaginable initial initiiez
  initiions injustement innocemment innombrable inoubliable inquiet inquietee inquietent inquietons inquietude
  inratable insensible insignifiant insinuaient insinuee insinuent insinuiez insinuions insinuons insistaient insistee
  insistent insistons inspiraient inspiree inspirent inspirons instantanement instauree instaurent instaurons instinct
  insuffisamment insuffler insultaient insultee insultent insultons insurmontable integral intensifiaient intensifie
  intensifiee intensifient intensifiiez intensifiions intentee intentent intentionnellement intentons interceptee
  interceptent interceptons interdiction interferer interlocuteur interlocutrice interminable interpellaient
  interpellee interpellent interpellons interposee interposent interposons interpretee interpretent interpretons
  interruption intervinrent intervint intimes intimidaient intimidee intimident intimidons intimite intrigant
  intuition inutile invalidaient invalidee invalident invalidons inventee inventent inventons inversaient inversent
  inversons involontairement invoquaient invoquee invoquent invoquons invraisemblable ipso irregulier irreprochable
  isolee isolent isolons itou jador jaimrai jalousee jalousent jalousons jamai jaser jaugaient jaugee jaugent jaugeons
  jaugions jaugons jcomprends jconnai jcrois jechrche jesper jla jle jme joie joies joliment joyeuse jpe jpense jpeu
  jpige jpp jrigole jsai jsais jse jspr jss jte judicieuse jugaient jugais jugait jugant jugeaient jugeais jugeait
  jugeant jugee jugement jugeons juger jugera jugerai jugeraient jugerais jugerait jugeras jugerez jugerons jugeront
  jugez jugiez jugions jugons justifiaient justifiee justifient justifiiez justifiions jveu jvoulais kek kelkechoz
  kelkin kelq keqchose keskiya keskon keskya kesskya keum kisquil kiss kom komen kyrielle laborieusement lachaient
  lachee lachent lachions lachons laid lala lanternaient lanternee lanternent lanternons largeur larguaient larguee
  larguent larguiez larguions larguons lassaient lassee lassent lassions lassons leguaient leguee leguent leguiez
  leguions leguons lendemain leurraient leurree leurrent leurrions leurrons levent levions levons lieudit liguaient
  liguee liguent liguiez liguions liguons liiez liions likaient likais likait likant like likee liker likera likerai
  likeraient likerais likerait likeras likerez likerons likeront likes likez likiez likions likons limitent limitons
  limpide lmao logeaient logeais logeait logeant logeons logeras logerez logiez logions logique longueur look
  louchaient louchee louchent louchions louchons loufoque lourdee lourdent lourdions lourdons loyal lubie
  machinalement maint maintinrent maintint maintnant maisonnee maitrisee maitrisent maitrisons majestueux
  majoritairement majuscule malchanceux malentendu maligne malin maltraitaient maltraitee maltraitent maltraitons
  mamies mamounette mamy manigances manipulee manipulent manipulons marraine marree marrent marrions materialisaient
  materialisee materialisent materialisons mazette mdrr mdrrr mechant meconnus mecontent mecs mediocre meditee
  meditent meditons mefiaient mefie mefiee mefient mefies mefiez mefiiez mefiions mefions melangee melangent
  melangeons melangons melee melent melions memoriser menacaient menacent menacons menagee menagent menageons menagons
  mensonge meprenaient meprend meprendra meprendrons meprendront meprennent meprenons mepris meprisaient meprisee
  meprisent meprisons mercii mercy merki mersi merssi meurent meurs meurt mexcuse mignon milliard millier million
  mince mineur mini minime minimisaient minimisee minimisent minimisons minoritairement minorite mintenant minuscule
  minute minutieusement miraculeusement mit mmh mmhh mnt moche modalites moderant moderees moderent modestement
  modifiaient modification modifiee modifient modifiiez modifiions modo modulee modulent modulons momentanement
  monotone moquaient moquee moquent moquions moquons morceau mordus motcle mou mouflet mouillaient mouillee mouillent
  mouillons mourrai mouvoir mtn mtnt multipliaient multipliee multiplient multipliiez multipliions multitude
  murmuraient murmuree murmurent murmurons must mutaient mutais mutait mutant mutee mutent muter mutera muterai
  muteraient muterais muterait muteras muterez muterons muteront mutes mutez mutiez mutions mutons myriade mysterieuse
  naguere nait naitre naivement nana nanas naquit navre navree negligaient negligee negligent negligeons negligons
  negociee negociiez negociions neophyte neutralisaient neutralisee neutralisent neutralisons neuve neuvieme nickel
  nickelchrome niee niees nient niiez niions nimp nimporte nimporteou nimportequoi ninporte ninportequoi nions
  nonobstant nonplus normalemen notable notion notoire notoriete nottament nouee nouent nouions nouons novice npq
  nrmlmt nuancaient nuancee nuancent nuancions nuancons nullissime obei obeir obeirons obeiront obeis obeissaient
  obeissent obeissons obeit obligaient obligatoirement obligent obligeons obligons observee observent observons
  obstine obtemperer obtinrent obtint occasionnaient occasionnee occasionnel occasionnent occasionnons occultaient
  occultee occultent occultons oci octroie octroient octroye octroyee octroyent octroyons oeil offensee offensent
  offensons officialisee officialisent officialisons offusque ohlala ojourdhui ojourdui okaaay oke okey okk okkk ola
  olala omet omettent omettons omettra omettrons omettront omis omit onzieme opinion opinions opportun oppose
  opprimaient opprimee oppriment opprimons optaient optais optait optant opte optent opter opterons opteront optez
  optiez optimisaient optimisee optimisent optimisons optionnel optons ordinaire ordonnee ordonnent ordonnons origine
  osaient osais osait osant oscillaient oscillee oscillent oscillons ose osecour osee osees osef osent oser oserons
  oseront oses osez osi osiez osions osons ossi ouah ouhla ouille oulala outrageusement ouvrent ouvrions ouvrons
  paceque pacque pagaille paisible palanquee palpitant paniquaient paniquee paniquent paniquons papotage papoter
  papounet papy paradoxalement parages paraphrase parbleu parcek pardi parenthese parfaire parfoi parsemaient parsemee
  parsement parsemons parske partagent partageons partagons particularite partiel parvinrent parvint paske pasq pasque
  passable passif passionnee passionnent passionnons passive patience patientee patientent patientons paumaient paumee
  paument paumions paumons pauses pauvrement pck pcque pdt peaufiner penalisaient penalisee penalisent penalisons
  penchaient penchee penchent penchions penchons penible pepe pepin percaient percee percent perception percevaient
  percevoir percevons percevra percevrons percevront percions percois percoit percoive percoivent percons percu
  percutaient percutee percutent percutons perd perdent perdions perdons perdrons perdront perduraient perduree
  perdurent perdurons perdus perenniser perfectionnee perfectionnent perfectionnons periple permanent permission
  perpetuaient perpetuee perpetuel perpetuent perpetuiez perpetuions perpetuons perplexe perseveraient perseverant
  perseveree perseverent persistaient persistee persistent persistons perso personnalisee personnalisent
  personnalisons persuadaient persuadee persuadent persuadons pertinent perturbee perturbent perturbons petais petait
  petee peter petera peterai peteraient peterais peterait peteras peterez peterons peteront petes petetre petez petiez
  petions petitami petitfils petons peuetre peuimporte peur peutete peuttre pff pfff pffff pfiou phase picolees
  picolent picolons pietinaient pietinee pietinent pietinons pif pifometre pincee pistee pistent pistions pistons
  pitit placees placions placons plaignaient plaignent plaignons plaindra plaindrons plaindront plaisantaient
  plaisantee plaisantent plaisanterie plaisantons planees planent planions planons planquaient planquee planquent
  planquions planquons plantage plausible pleuraient pleuree pleurent pleurions pleurons pliaient pliais pliait pliant
  plie pliee pliens plient plier pliera plierai plieraient plierais plierait plieras plierez plierons plieront plies
  pliez pliiez pliions pliiz plions pliz plutott poignante poignee ponctuaient ponctuee ponctuel ponctuent ponctuiez
  ponctuions ponctuons popularite portion portons posee posent posions posons possedee possedent possedons posteriori
  postulaient postulee postulent postulons potos pourcentage poursui pourvoir pourvu poussent poussions poussons pouvz
  preambule precipitee precipitent precipitons precoce preconisaient preconisee preconisent preconisons predire predit
  predominaient predominee predominent predominons prefigure prejugaient prejugee prejugent prejugeons prejugons
  premature premedite premices preoccupee preoccupent preoccupons presidees presidons pressaient pressee pressent
  pressons prestement prestigieuse presumaient presumee presument presumons presuppose pret pretee pretend pretendent
  pretendons pretendra pretendrons pretendront pretendu pretendus pretent pretextaient pretextee pretextent pretextons
  pretions pretons previnrent prevint priaient priais priait priant prie priee prient prier priera prierai prieraient
  prierais prierait prieras prierez prierons prieront pries priez priiez priions primaient primee priment primions
  primo primons prions priori priorite prit prive privee privilegiaient privilegient privilegiiez privilegiions
  problematique procedaient procedee procedent procedons processus proclamaient proclamee proclament proclamons
  procuree procurent procurons prodiguaient prodiguee prodiguent prodiguiez prodiguions prodiguons profane progeniture
  progressee progressent progressons prohibe projettent prolongee prolongent prolongeons prolongons promptement promu
  promulguaient promulguee promulguent promulguiez promulguions promulguons prononcees prononcent prononcons
  propagaient propagee propagent propageons propagons propice proportion proportionnellement propulsee propulsent
  propulsons prosperaient prosperant prosperee prosperent prouvaient prouvee prouvent prouvions prouvons provincial
  provinrent provint provisoire provoquaient provoquee provoquent provoquons prudemment psk psq ptdr pti ptit puine
  puisee puisent puisions puisons puni punie punir punira punirai puniraient punirais punirait puniras punirez
  punirons puniront punis punissaient punissais punissait punissant punisse punissent punissez punissons punit purin
  qelqun qquechose quadruple qualifiaient qualifiee qualifient qualifiiez qualifiions quantifier quatorze quatrieme
  quelqin quelquefois quelquepart quelqun questionnee questionnent questionnons quidam quinzaine quiproquo quittaient
  quittee quittent quittions quittons quota raccourci raccrochaient raccrochee raccrochent raccrochons rachetaient
  rachetee rachetent rachetons raclee raffole raflaient raflee raflent raflions raflons rafraichi ragaient ragais
  ragait ragant rage rageaient rageais rageait rageant ragee ragent rageons rager ragera ragerai rageraient ragerais
  ragerait rageras ragerez ragerons rageront rages ragez ragiez ragons raisonnee raisonnent raisonnons rajeuni
  rajoutaient rajoutee rajoutent rajoutons ralaient ralait ralant rale ralee ralent raler ralera ralerai raleraient
  ralerais ralerait raleras ralerez ralerons raleront rales ralez raliez ralions rallie ralliee rallient ralliiez
  ralliions rallions rallongaient rallongee rallongent rallongeons rallongons rallumer ralons ramassee ramassent
  ramassiez ramassions ramassons rang rangee rangent rangions rangons ranimer rapatrie rapatriee rapatrient rapatriiez
  rapatriions rarissime rassuraient rassuree rassurent rassurons ratifiaient ratifie ratifiee ratifient ratifiiez
  ratifiions ratio rationnellement rattachee rattachent rattrapaient rattrapee rattrapent rattrapons ravagaient
  ravagee ravagent ravageons ravagons ravie ravis ravissant ravissante raviver rayonnee rayonnent rayonnons re realite
  rebondi rebrousser recap recapitulatif rechargaient rechargee rechargent rechargeons rechargons recidive recitee
  recitent recitons reclamation recoin recoller recommencaient recommence recommencee recommencent recommencons
  recompensent recompensons reconciliaient reconcilie reconciliee reconcilient reconciliiez reconciliions
  reconfortaient reconfortee reconfortent reconfortons recopier recoupe rectifiaient rectification rectifiee
  rectifient rectifiiez rectifiions recuperee recuperent redescend redescendent redescendons redescendra redescendrons
  redescendront redescendu redescendus redoublaient redoublee redoublent redoublons redoutaient redoutee redoutent
  redoutons redressaient redressee redressent redressons reduira reduirons reduiront reduis reduisent reduisons reduit
  reel reevaluer refaire refais refaisons refait refaites refera referai referaient referais referait referant referee
  reference referez referons refletee refletent refletons reflexe reformuler refus refusee refusent refusons
  refutaient refutee refutent refutons regalee regalent regalons regenerer reglee reglent regrettaient regrettee
  regrettent regrettons regroupaient regroupee regroupent regroupons regulier rehabilitaient rehabilitee rehabilitent
  rehabilitons rehaussaient rehaussee rehaussent rehaussons reiteraient reiterant reiteree reiterent rejetaient
  rejetee rejetent rejeton rejettent rejoui relachaient relachee relachent relachons relaie relaient relancees
  relancent relancons relativisaient relativisee relativisent relativisons relaye relayee relayent relayons
  releguaient releguees releguent releguiez releguions releguons relira relirai relirais relirait relire relirez
  relirons reliront relis relisaient relisent relisons relit relou relous relue relus remaniaient remanie remaniee
  remanient remaniiez remaniions remballe remedier rememoraient rememoree rememorent rememorons remerciiez remerciions
  remet remettent remettons remettrons remettront remis remit remontaient remontee remontent remontons remplacaient
  remplacee remplacent remplacons remuee remuent remuiez remuions remuons renaitre renflouer reniaient reniee reniiez
  reniions renommaient renommee renomment renommons renoncaient renoncee renoncent renoncons renouaient renouee
  renouent renouons renovee renovent renovons rentabiliser renversaient renversee renversent renversons renvoie
  renvoient renvoye renvoyee renvoyent renvoyons repartent repartons repassaient repassee repassons reperant reperee
  reperent repetee repetent repetons replacaient replacee replacent replacons repliaient replie repliee replient
  repliiez repliions replions reposaient reposee reposent reposons repoussaient repoussee repoussent repoussons
  reprenaient reprend reprendrons reprendront reprennent reprimaient reprimande reprimee repriment reprimons
  reprochaient reprochee reprochent reprochons repugnaient repugnee repugnent repugnons reputee requerir requete
  requis resignaient resignee resignent resignons resistee resistent resistons resolu resonnee resonnent resonnons
  resorber resoudre respectee respectent respectons ressaisir ressasser ressemblaient ressemblee ressemblent
  ressemblons ressourcee ressourcent ressourcons ressuscitaient ressuscitee ressuscitent ressuscitons restions
  restituee restituent restituiez restituions restituons restreignaient restreignent restreignons restreindra
  restreindrons restreindront restreins restreint resultaient resultee resultent resultons retabli retardaient
  retardee retardent retardons retinrent retint retiraient retirais retirait retirant retiree retirent retirez
  retirons retombee retorque retracees retracent retracons retraitees retranchaient retranchee retranchent retranchons
  retrogradaient retrogradee retrogradent retrogradons reussite revais revait revaloriser revant reve revecu revecus
  revee reveillee reveillent revelee revelent revelons revendiquaient revendiquee revendiquent revendiquons rever
  revera reverai reveraient reverais reverait reveras reverez reverons reveront reves revez reviez revinrent
  revirement revis revit revivaient revivons revivrons revivront revons revoquaient revoquee revoquent revoquons
  ribambelle ridicule rienafaire rienavoir rient riez rigolaient rigolee rigolent rigolo rigolons rigolos rigolote
  rigoureusement ringard rions rira rirait rire rires risquee risquent risquions risquons rivalisaient rivalisee
  rivalisent rivalisons robuste rodaient rodais rodait rodant rode rodee rodent roder rodera roderai roderaient
  roderais roderait roderas roderez roderons roderont rodes rodez rodiez rodions rodons routine rouvert rouvraient
  rouvrent rouvrions rouvrons ruaient ruais ruait ruant rudement ruee ruees ruent ruer ruera ruerai rueraient ruerais
  ruerait rueras ruerez ruerons rueront ruez ruiez ruinaient ruinee ruinent ruinions ruinons ruions ruons rusaient
  rusais rusait rusant rusee rusent ruser rusera ruserai ruseraient ruserais ruserait ruseras ruserez ruserons
  ruseront rusez rusiez rusions rusons rythmaient rythmee rythment rythmions rythmons sacrifiaient sacrifie sacrifiee
  sacrifient sacrifiiez sacrifiions salement sali salie salir salira salirai saliraient salirais salirait saliras
  salirez salirons saliront salis salissaient salissais salissait salissant salisse salissent salissez salissons salit
  saloute saluaient saluee saluent saluiez saluions saluons salutt saoulaient saoulee saoulent saoulions saoulons
  saperlipopette sapristi satisfaire satisfaisant satisfait satisfaite saturaient saturee saturent saturons saugrenu
  sautee sautent sautions sautons sauvee sauvions sauvons savouree savourent savourons sciemment scrupuleusement scuse
  secondee secondent secondons secouaient secouee secouent secouons secundo seduirons seduiront seduis seduisent
  seduisons seduit seize semedi senior sensation sense sensees sensibilisees sensibilisent sensibilisons sensible
  separee separent separons serein serree serrent serrions serrons severement sic siderant siegees siegent siegeons
  siegions siegons silencieusement sillonnee sillonnent sillonnons similitude simplifiaient simplifie simplifiee
  simplifient simplifiiez simplifiions simulee simulent simulons simultanement sinan singulierement sinn sinnon sino
  siroter situiez situions sixieme slut smala sof soidisant soigneusement soixantaine solide sommaire somptueuse
  songee songent songeons songions songons soporifique sottement sottise souci soulagaient soulagee soulagent
  soulageons soulagons soulee soulent soulevaient soulevee soulevent soulevons soulions soulons soupcon soupconnee
  soupconnent soupconnons soupirant soupiree sourciller souriait sourire soutinrent soutint souvant souvinrent souvint
  specificite specifique spectaculaire splendide spontanement spot srmt srx stabilisee stabilisent stabilisons
  starfoullah statu statuee statuent statuiez statuions statuons stigmatiser stimulee stimulent stimulons stipulaient
  stipulee stipulent stipulons stpp stress stressee stressent stressions stressons strictement structuree structurent
  structurons stupefiant stupide stylee subdivisions subi subie subies subir subira subirai subiraient subirais
  subirait subiras subirez subirons subiront subis subissaient subissais subissait subissant subisse subissent
  subissez subissons subit subitement subito sublime submergaient submergee submergent submergeons submergons
  subordonne subrepticement subsidiairement subsistaient subsistee subsistent subsistons substantiel substituee
  substituent substituiez substituions substituons subtilement succedaient succedee succedent succedons succes
  succinct sui suie suies superficiel superflu superposaient superposee superposent superposons suppleaient supplee
  suppleee suppleent suppleiez suppleions supplementaire suppleons suppliaient suppliee supplient suppliiez suppliions
  supplions supportees supportent supportons supposition supra surestime surgi surlendemain surment surmontaient
  surmontee surmontent surmontons surnommaient surnommee surnomment surnommons surpassaient surpasse surpassee
  surpassons surplus surprenaient surprend surprendra surprendrons surprendront surprennent surprenons surpris
  surprise surrement surtt survecu survecus surveillee surveillent surveillons survenaient survenons survenu survenus
  surviendra surviendrons surviendront survienne surviennent survient survinrent survint survis survivent survivons
  survivra survivrons survivront survol survolee survolent survolons suscitees suscitent suscitons suspectaient
  suspectee suspectent suspectons svous svpl svplait svpp sympatik sympatique sympatoche synchronisee synchronisent
  synchronisons synthese synthetiser taire tais tait tandem tantinet tantmieux tantpis tapaient tapait tapant tape
  tapee tapent tapera taperai taperaient taperais taperait taperas taperez taperons taperont tapes tapez tapiez
  tapions tapons taquinaient taquinee taquinent taquinons tardee tardent tardif tardions tardive tardons tata tatas
  tatie taton tchao tchin tchuss tellemen tellment temoignaient temoignee temoignent temoignons temperant temperee
  temperent temporaire tendance tentative terrifiant tertio tetu textees textent textions textons theoriquement tiers
  timide tinrent tint tiptop tiquaient tiquee tiquent tiquions tiquons tiree tirent tiret tirons tit tite tjr tkte tlm
  toleraient tolerais tolerait toleree tolerent tolerez tolerons tonton top10 topos totalisaient totalisee totalisent
  totalisons tou touj toulmonde tousse toutlemonde tpense tqt tracas traduirons traduiront traduisent traduit trahi
  trainee trainent trainions trainons traitee traitent traitions traitons tralala tranchee tranchent tranchions
  tranchons tranquille transferaient transferant transferee transferent transparaitre transposaient transposee
  transposent transposons traquaient traquee traquent traquions traquons trebucher treize tremblee tremblent
  tremblions tremblons trentaine tressaille tribulations trimballer triomphaient triomphee triomphent triomphions
  triomphons triplaient triplee triplent triplions triplons triste tristesse tro trob tromperie troo trooop tropbien
  tropp troquer troublaient troublee troublent troublions troublons trouille trouvaille trrop truquaient truquee
  truquent truquions truquons tsai tsais ttlmonde tudieu tut tutoie tutoient tutoye tutoyee tutoyent tutoyons tuyau
  tuyaux tvois typesse ulterieur ultime ultra usuel usurpe utilite vadrouille vague vain valable validee valident
  validons valorisee valorisent valorisons valsees valsent valsions valsons vantaient vantee vantent vantions vantons
  variaient varie variee varient varies variete variez variiez variions varions vaste vasy vazi veinard veneraient
  venerais venerait veneree venerent venerez venerons verifiiez verifiions versee versent versons versus vexaient
  vexais vexait vexant vexe vexee vexent vexer vexera vexerai vexeraient vexerais vexerait vexeras vexerez vexerons
  vexeront vexes vexez vexiez vexions vexons vibree vibrent vibrions vibrons videe vident vidions vidons vieillot vif
  vifs vinrent vint violemment visions voeu voeux voilou vou vouaient vouais vouait vouant voudraisje voue vouee
  vouent vouer vouera vouerai voueraient vouerais vouerait voueras vouerez vouerons voueront voues vouez vouiez
  vouions vouons vouss vraimant vraimen vraimment vrm vrmnt vrmt vs wallah waouh waw wech whaou wow wsh xd xptdr yakoi
  yapa yapas yaquoi yates yavais yeah yep yes yess youhou youpi yup zappions zeste zinzin zonaient zonais zonait
  zonant zonee zonent zoner zonera zonerai zoneraient zonerais zonerait zoneras zonerez zonerons zoneront zonez zoniez
  zonions zonons zut
`;

/** Frequent French words that are ordinary in these very forms only. */
export const FREQUENT_FRENCH_FORMS = `
  entier entiere echelle contact rue jeter club mardi lundi mercredi jeudi samedi bois lus piege exterieur garder baie zup bosser pleurer craindre installer barbu coin chef vendre marche travail maison parait approchant dada convie convier folle fou femme homme age planter gater compagnie clin fascinee fascinant collectionner conventionnee traces erige consacre consacrer moment genre causer homologue trublion manuel prepa honoraire moscovite imaginer programmation sembler attire ferue feru rassemblement actuel raffoler chaine trou ame eteindre telecharger porter quotidien abonne metier profession
  abdel accelerant accelere accelerer accelerera accelererai accelereraient accelererais accelererait accelereras
  accelererez accelererons accelereront acceleres acceptable acceptables acceptaient acceptais acceptait acceptant
  accepte accepter acceptera accepterai accepteraient accepterais accepterait accepteras accepterez accepterons
  accepteront acceptes acceptez acceptiez acceptions accusaient accusais accusait accusant accuse accuser accusera
  accuserai accuseraient accuserais accuserait accuseras accuserez accuserons accuseront accuses accusez accusiez
  accusions adam adapte adaptes affluent affrontaient affrontais affrontait affrontant affronte affronter affrontera
  affronterai affronteraient affronterais affronterait affronteras affronterez affronterons affronteront affrontes
  affrontez affrontiez affrontions agathe agnes agreer ahmed aicha alain albert alfred alice alignaient alignais
  alignait alignant aligner alignera alignerai aligneraient alignerais alignerait aligneras alignerez alignerons
  aligneront alignes alignez aligniez alignions allegaient allegais allegait allegant allege allegeaient allegeais
  allegeait allegeant alleger allegera allegerai allegeraient allegerais allegerait allegeras allegerez allegerons
  allegeront alleges allegez allegiez allegions amandine ambiance anais andre anna annick annie annuel annuelle
  annuellement anthony antoine apportaient apportais apportait apportant apporte apporter apportera apporterai
  apporteraient apporterais apporterait apporteras apporterez apporterons apporteront apportes apportez apportiez
  apportions apprend apprendra apprendrai apprendraient apprendrais apprendrait apprendras apprendre apprendrez
  apprendriez apprends approximatif approximatifs approximative approximativement argumentaient argumentais
  argumentait argumentant argumente argumenter argumentera argumenterai argumenteraient argumenterais argumenterait
  argumenteras argumenterez argumenterons argumenteront argumentes argumentez argumentiez argumentions arlette arnaud
  arthur artificiel atmosphere attestaient attestais attestait attestant atteste attester attestera attesterai
  attesteraient attesterais attesterait attesteras attesterez attesterons attesteront attestes attestez attestiez
  attestions audrey augmentaient augmentais augmentait augmentant augmente augmenter augmentera augmenterai
  augmenteraient augmenterais augmenterait augmenteras augmenterez augmenterons augmenteront augmentes augmentez
  augmentiez augmentions aurelie automatiquement autorisaient autorisais autorisait autorisant autorise autoriser
  autorisera autoriserai autoriseraient autoriserais autoriserait autoriseras autoriserez autoriserons autoriseront
  autorisez autorisiez autorisions avenir baptiste basse basses bastien bataillons beatrice benjamin benoit bernadette
  bernard bilan bob bonhomme bord bordel bords boulette brigitte brin bruno camille caractere caressaient caressais
  caressait caressant caresser caressera caresserai caresseraient caresserais caresserait caresseras caresserez
  caresserons caresseront caressez caressiez caressions carole caroline cassaient cassais cassait casse casser cassera
  casserai casseraient casserais casserait casseras casserez casserons casseront casses cassez cassiez cedric celine
  cent cents cernaient cernais cernait cernant cerner cernera cernerai cerneraient cernerais cernerait cerneras
  cernerez cernerons cerneront cernez cerniez certitude chantal chargee chargees chemin chiffraient chiffrais
  chiffrait chiffrant chiffre chiffrer chiffrera chiffrerai chiffreraient chiffrerais chiffrerait chiffreras
  chiffrerez chiffrerons chiffreront chiffres chiffrez chiffriez chloe christian christine christophe cinquieme
  circulaient circulais circulait circulant circule circuler circulera circulerai circuleraient circulerais
  circulerait circuleras circulerez circulerons circuleront circules circulez circuliez circulions classee classees
  clemence clement cohabitaient cohabitais cohabitait cohabitant cohabite cohabiter cohabitera cohabiterai
  cohabiteraient cohabiterais cohabiterait cohabiteras cohabiterez cohabiterons cohabiteront cohabites cohabitez
  cohabitiez cohabitions colette collectif collectifs collective collectives compensaient compensais compensait
  compensant compense compenser compensera compenserai compenseraient compenserais compenserait compenseras
  compenserez compenserons compenseront compenses compensez compensiez compensions compilaient compilais compilait
  compilant compile compiler compilera compilerai compileraient compilerais compilerait compileras compilerez
  compilerons compileront compiles compilez compiliez compilions complexe complexes concentraient concentrais
  concentrait concentrant concentre concentrer concentrera concentrerai concentreraient concentrerais concentrerait
  concentreras concentrerez concentrerons concentreront concentres concentrez concentriez concentrions concilie
  concilies conciliez concilions conclure conclus conclusion conclusions confrere confreres confrontaient confrontais
  confrontait confrontant confronte confronter confrontera confronterai confronteraient confronterais confronterait
  confronteras confronterez confronterons confronteront confrontes confrontez confrontiez confrontions consequence
  consequences consequent consequente consequents considerablement consolidaient consolidais consolidait consolidant
  consolide consolider consolidera consoliderai consolideraient consoliderais consoliderait consolideras consoliderez
  consoliderons consolideront consolides consolidez consolidiez consolidions constituaient constituais constituait
  constituant constitue constituer constituera constituerai constitueraient constituerais constituerait constitueras
  constituerez constituerons constitueront constitues constituez contactaient contactais contactait contactant
  contacte contacter contactera contacterai contacteraient contacterais contacterait contacteras contacterez
  contacterons contacteront contactes contactez contactiez contactions conversaient conversais conversait conversant
  converse converser conversera converserai converseraient converserais converserait converseras converserez
  converserons converseront converses conversez conversiez conversions corinne coupee coupees coupons court courte
  courtes damien daniel danielle david decisif decisive decrochaient decrochais decrochait decrochant decroche
  decrocher decrochera decrocherai decrocheraient decrocherais decrocherait decrocheras decrocherez decrocherons
  decrocheront decroches decrochez decrochiez decrochions degradaient degradais degradait degradant degrade degrader
  degradera degraderai degraderaient degraderais degraderait degraderas degraderez degraderons degraderont degrades
  degradez degradiez degradions delivraient delivrais delivrait delivrant delivre delivrer delivrera delivrerai
  delivreraient delivrerais delivrerait delivreras delivrerez delivrerons delivreront delivres delivrez delivriez
  delivrions delphine demi demie demis denise destination destinations detectaient detectais detectait detectant
  detecte detecter detectera detecterai detecteraient detecterais detecterait detecteras detecterez detecterons
  detecteront detectes detectez detectiez detections didier divinement dixieme documentaient documentais documentait
  documentant documente documenter documentera documenterai documenteraient documenterais documenterait documenteras
  documenterez documenterons documenteront documentes documentez documentiez documentions dominaient dominais dominait
  dominant dominer dominera dominerai domineraient dominerais dominerait domineras dominerez dominerons domineront
  domines dominez dominiez dominions dominique douce doucement douzieme dylan dynamique dynamiques eclairage edouard
  element elements eliane elise eloise emanaient emanais emanait emanant emane emaner emanera emanerai emaneraient
  emanerais emanerait emaneras emanerez emanerons emaneront emanes emanez emaniez emanions emergent emile emilie emma
  emploie emploiera emploierai emploieraient emploierais emploierait emploierez emploierons emploieront emploies
  employaient employais employait employant employer employera employerai employeraient employerais employerait
  employeras employerez employerons employeront employez employiez employions encadraient encadrais encadrait
  encadrant encadre encadrer encadrera encadrerai encadreraient encadrerais encadrerait encadreras encadrerez
  encadrerons encadreront encadres encadrez encadriez encadrions enjeux enzo eric erwan estelle etalaient etalais
  etalait etalant etale etaler etalera etalerai etaleraient etalerais etalerait etaleras etalerez etalerons etaleront
  etales etalez etaliez etalions ethan etienne etrange etrangement etranger etrangere etrangeres etrangers etranges
  evaluation evaporaient evaporais evaporait evaporant evapore evaporer evaporera evaporerai evaporeraient evaporerais
  evaporerait evaporeras evaporerez evaporerons evaporeront evapores evaporez evaporiez evaporions eveillaient
  eveillais eveillait eveillant eveiller eveillera eveillerai eveilleraient eveillerais eveillerait eveilleras
  eveillerez eveillerons eveilleront eveilles eveillez eveilliez eveillions evelyne exclame executaient executais
  executait executant execute executer executera executerai executeraient executerais executerait executeras
  executerez executerons executeront executes executez executiez executions exonerant exonere exonerer exonerera
  exonererai exonereraient exonererais exonererait exonereras exonererez exonererons exonereront exoneres expression
  extremement fabien fabienne fabrice fascinaient fascinais fascinait fascinant fascinante fascinantes fascinants
  fascine fasciner fascinera fascinerai fascineraient fascinerais fascinerait fascineras fascinerez fascinerons
  fascineront fascines fascinez fasciniez fascinions fatima feuilletaient feuilletais feuilletait feuilletant
  feuillete feuilleter feuilletera feuilleterai feuilleteraient feuilleterais feuilleterait feuilleteras feuilleterez
  feuilleterons feuilleteront feuilletes feuilletez feuilletiez feuilletions florian foncierement fondamentalement
  forme fou fous fraction frederic frederique fusions gabriel gael gaelle gamme gardons gaston genevieve georges
  georgette gerard germaine ghislaine ginette glandaient glandais glandait glandant glander glandera glanderai
  glanderaient glanderais glanderait glanderas glanderez glanderons glanderont glandez glandiez gravitaient gravitais
  gravitait gravitant gravite graviter gravitera graviterai graviteraient graviterais graviterait graviteras
  graviterez graviterons graviteront gravites gravitez gravitiez gravitions gregory guidons guillaume guillemets
  gustave guy hait hallucinant hallucinante hallucinants hamid haut hautes hauts helene henri herve homme honoraient
  honorais honorait honorant honore honorer honorera honorerai honoreraient honorerais honorerait honoreras honorerez
  honorerons honoreront honores honorez honoriez honorions huguette identifie identifies identifiez identifions idiot
  idiotes idiots imperatif imperative imperativement implantaient implantais implantait implantant implanter
  implantera implanterai implanteraient implanterais implanterait implanteras implanterez implanterons implanteront
  implantez implantiez implantions impression impressions incorporaient incorporais incorporait incorporant incorpore
  incorporer incorporera incorporerai incorporeraient incorporerais incorporerait incorporeras incorporerez
  incorporerons incorporeront incorpores incorporez incorporiez incorporions indigene ines instauraient instaurais
  instaurait instaurant instaure instaurer instaurera instaurerai instaureraient instaurerais instaurerait instaureras
  instaurerez instaurerons instaureront instaures instaurez instauriez instaurions intelligemment intelligent
  intelligente intelligents intense intensement intenses interceptaient interceptais interceptait interceptant
  intercepte intercepter interceptera intercepterai intercepteraient intercepterais intercepterait intercepteras
  intercepterez intercepterons intercepteront interceptes interceptez interceptiez interceptions interposaient
  interposais interposait interposant interpose interposer interposera interposerai interposeraient interposerais
  interposerait interposeras interposerez interposerons interposeront interposes interposez interposiez interposions
  inversee inversees isabelle jacqueline jacques jean jeanne jeremy jerome jessica jimmy joel joelle jonathan jordan
  josette josiane julien juliette justifie justifies justifiez justifions justine karim karima karine kevin khadija
  laetitia lamenter laura laurence leila lena leo leon levaient levais levait levant leve lever levera leverai
  leveraient leverais leverait leveras leverez leverons leveront leves levez leviez lient liliane limitaient limitais
  limitait limitant limitera limiterai limiteraient limiterais limiterait limiteras limiterez limiterons limiteront
  limitiez limitions lionel loic lourd lourdaient lourdais lourdait lourdant lourde lourdement lourder lourdera
  lourderai lourderaient lourderais lourderait lourderas lourderez lourderons lourderont lourdez lourdiez lourds lucas
  lucette lucie lucien lucienne ludovic maeva magne main mains maitrisaient maitrisais maitrisait maitrisant maitrise
  maitriser maitrisera maitriserai maitriseraient maitriserais maitriserait maitriseras maitriserez maitriserons
  maitriseront maitrises maitrisez maitrisiez maitrisions majore maladroit maladroite maladroitement manipulaient
  manipulais manipulait manipulant manipuler manipulera manipulerai manipuleraient manipulerais manipulerait
  manipuleras manipulerez manipulerons manipuleront manipules manipulez manipuliez manipulions marcel marion marrons
  martine mathilde matthieu maud maurice maxime mecaniquement meconnu meconnue mehdi melanie memorable memorables
  menacee menacees menagaient menagais menagait menagant menageaient menageais menageait menageant menagera menagerai
  menageraient menagerais menagerait menageras menagerez menagerons menageront menagez menagiez menagions mensuel
  mensuellement merveille merveilles merveilleuse merveilleusement merveilleuses merveilleux message messages methode
  methodes michel michele mickael mille mireille modulaient modulais modulait modulant moduler modulera modulerai
  moduleraient modulerais modulerait moduleras modulerez modulerons moduleront modulez moduliez modulions mohamed
  molle mollement monique mordu mordue motif motifs motivation mourir multiple multiples multiplie multiplies
  multipliez multiplions muriel myriam nadia nathalie nathan nettement nina noah noemie nomination norbert nouaient
  nouais nouait nouant noue nouer nouera nouerai noueraient nouerais nouerait noueras nouerez nouerons noueront noues
  nouez nouiez nouvellement nuits obscur obscure obscurs observaient observais observait observant observation observe
  observer observera observerai observeraient observerais observerait observeras observerez observerons observeront
  observes observez observiez observions obstacle oceane odette odile offensaient offensais offensait offensant
  offense offenser offensera offenserai offenseraient offenserais offenserait offenseras offenserez offenserons
  offenseront offenses offensez offensiez offensions officialisaient officialisais officialisait officialisant
  officialise officialiser officialisera officialiserai officialiseraient officialiserais officialiserait
  officialiseras officialiserez officialiserons officialiseront officialises officialisez officialisiez officialisions
  officieuse officieusement officieux olivier omar ouvraient ouvrais ouvrait ouvrant ouvre ouvrez ouvriez ouvrir
  ouvrira ouvrirai ouvriraient ouvrirais ouvrirait ouvriras ouvrirez ouvrirons ouvriront panorama parallele pascal
  pascale patiemment patient patientaient patientais patientait patientant patiente patienter patientera patienterai
  patienteraient patienterais patienterait patienteras patienterez patienterons patienteront patientes patientez
  patientiez patientions patrick paul paulette pauline perdra perdrai perdraient perdrais perdrait perdras perdre
  perdrez perdriez perdu perdue perdues performant performante personnalisaient personnalisais personnalisait
  personnalisant personnalise personnaliser personnalisera personnaliserai personnaliseraient personnaliserais
  personnaliserait personnaliseras personnaliserez personnaliserons personnaliseront personnalises personnalisez
  personnalisiez personnalisions personnel personnelle personnellement personnelles personnels perturbaient perturbais
  perturbait perturbant perturbe perturber perturbera perturberai perturberaient perturberais perturberait perturberas
  perturberez perturberons perturberont perturbes perturbez perturbiez perturbions philippe phrase phrases placent
  plain plaisirs populaires posaient posais posait posant pose posera poserai poseraient poserais poserait poseras
  poserez poserons poseront poses posez posiez position positions possedaient possedais possedait possedant possede
  posseder possedera possederai possederaient possederais possederait possederas possederez possederons possederont
  possedes possedez possediez possedions precedemment precedent precedente precedentes precedents precipitaient
  precipitais precipitait precipitamment precipitant precipite precipiter precipitera precipiterai precipiteraient
  precipiterais precipiterait precipiteras precipiterez precipiterons precipiteront precipites precipitez precipitiez
  precipitions president pressions privilegie privilegiez privilegions procuraient procurais procurait procurant
  procure procurer procurera procurerai procureraient procurerais procurerait procureras procurerez procurerons
  procureront procures procurez procuriez procurions progressaient progressais progressait progressant progresse
  progresser progressera progresserai progresseraient progresserais progresserait progresseras progresserez
  progresserons progresseront progresses progressez progressiez progressions progressivement prolongaient prolongais
  prolongait prolongant prolonge prolongeaient prolongeais prolongeait prolongeant prolonger prolongera prolongerai
  prolongeraient prolongerais prolongerait prolongeras prolongerez prolongerons prolongeront prolonges prolongez
  prolongiez prolongions purement qualifie qualifies qualifiez qualifions rachid ralliaient ralliais ralliait ralliant
  rallier ralliera rallierai rallieraient rallierais rallierait rallieras rallierez rallierons rallieront rangeons
  rapatriaient rapatriais rapatriait rapatriant rapatrier rapatriera rapatrierai rapatrieraient rapatrierais
  rapatrierait rapatrieras rapatrierez rapatrierons rapatrieront raphael rare rares rattachaient rattachais rattachait
  rattachant rattache rattacher rattachera rattacherai rattacheraient rattacherais rattacherait rattacheras
  rattacherez rattacherons rattacheront rattaches rattachez rattachiez rattachions rattachons raymond raymonde
  rayonnaient rayonnais rayonnait rayonnant rayonne rayonner rayonnera rayonnerai rayonneraient rayonnerais
  rayonnerait rayonneras rayonnerez rayonnerons rayonneront rayonnes rayonnez rayonniez rayonnions recuperant recupere
  recuperer recuperera recupererai recupereraient recupererais recupererait recupereras recupererez recupererons
  recupereront recuperes redevable refletaient refletais refletait refletant reflete refleter refletera refleterai
  refleteraient refleterais refleterait refleteras refleterez refleterons refleteront refletes refletez refletiez
  refletions regis reglaient reglais reglait reglant regle regler reglera reglerai regleraient reglerais reglerait
  regleras reglerez reglerons regleront regles reglez regliez regulariser remettra remettrai remettraient remettrais
  remettrait remettras remettre remettrez remettriez remi remise remises remuaient remuais remuait remuant remue
  remuer remuera remuerai remueraient remuerais remuerait remueras remuerez remuerons remueront remues remuez remy
  renee repetaient repetais repetait repetant repete repeter repetera repeterai repeteraient repeterais repeterait
  repeteras repeterez repeterons repeteront repetes repetez repetiez repetions reprenons reprise reprises resistaient
  resistais resistait resistant resiste resister resistera resisterai resisteraient resisterais resisterait resisteras
  resisterez resisterons resisteront resistes resistez resistiez resistions responsable responsables restituaient
  restituais restituait restituant restitue restituer restituera restituerai restitueraient restituerais restituerait
  restitueras restituerez restituerons restitueront restitues restituez retour retours revelaient revelais revelait
  revelant revele reveler revelera revelerai reveleraient revelerais revelerait reveleras revelerez revelerons
  reveleront reveles revelez reveliez revelions revendique revendiques revivra revivrai revivraient revivrais
  revivrait revivras revivre revivrez risquaient risquais risquait risquant risque risquer risquera risquerai
  risqueraient risquerais risquerait risqueras risquerez risquerons risqueront risques risquez risquiez robert roger
  roland ronan sabrina sacrement samir samuel sandra sandrine sarah sauvaient sauvais sauvait sauve sauvent sauver
  sauvera sauverai sauveraient sauverais sauverait sauveras sauverez sauverons sauveront sauves sauvez sauviez
  sebastien secondaire secondaires secret secrete secretement secretes secrets separaient separais separait separant
  separe separement separer separera separerai separeraient separerais separerait separeras separerez separerons
  separeront separes separez separiez separions septieme serge severine sillonnaient sillonnais sillonnait sillonnant
  sillonne sillonner sillonnera sillonnerai sillonneraient sillonnerais sillonnerait sillonneras sillonnerez
  sillonnerons sillonneront sillonnes sillonnez sillonniez sillonnions simon simone simulaient simulais simulait
  simulant simule simuler simulera simulerai simuleraient simulerais simulerait simuleras simulerez simulerons
  simuleront simules simulez simuliez simulions smart soeur soeurs soirees solene songaient songais songait songant
  songe songeaient songeais songeait songeant songer songera songerai songeraient songerais songerait songeras
  songerez songerons songeront songes songez songiez souvenirs stabilisaient stabilisais stabilisait stabilisant
  stabilise stabiliser stabilisera stabiliserai stabiliseraient stabiliserais stabiliserait stabiliseras stabiliserez
  stabiliserons stabiliseront stabilises stabilisez stabilisiez stabilisions stephane stephanie steve stimulaient
  stimulais stimulait stimulant stimule stimuler stimulera stimulerai stimuleraient stimulerais stimulerait stimuleras
  stimulerez stimulerons stimuleront stimules stimulez stimuliez stimulions structuraient structurais structurait
  structurant structurer structurera structurerai structureraient structurerais structurerait structureras
  structurerez structurerons structureront structures structurez structuriez structurions substituaient substituais
  substituait substituant substitue substituer substituera substituerai substitueraient substituerais substituerait
  substitueras substituerez substituerons substitueront substitues substituez successivement surveillaient surveillais
  surveillait surveillant surveille surveiller surveillera surveillerai surveilleraient surveillerais surveillerait
  surveilleras surveillerez surveillerons surveilleront surveilles surveillez surveilliez surveillions survivaient
  survivais survivait survivant survive survives survivez surviviez survivions sylvain sylvie synchronisaient
  synchronisais synchronisait synchronisant synchronise synchroniser synchronisera synchroniserai synchroniseraient
  synchroniserais synchroniserait synchroniseras synchroniserez synchroniserons synchroniseront synchronises
  synchronisez synchronisiez synchronisions taille tailles tete theo therese thibault thierry thomas tiraient tirais
  tirait tirant tirer tirera tirerai tireraient tirerais tirerait tireras tirerez tirerons tireront tirez tom tony
  traduisons trainaient trainais trainait trainant traine trainer trainera trainerai traineraient trainerais
  trainerait traineras trainerez trainerons traineront traines trainez trainiez traitaient traitais traitait traitant
  traite traiter traitera traiterai traiteraient traiterais traiterait traiteras traiterez traiterons traiteront
  traitez traitiez tranchaient tranchais tranchait tranchant tranchera trancherai trancheraient trancherais
  trancherait trancheras trancherez trancherons trancheront tranchez tranchiez transformation tremblaient tremblais
  tremblait tremblant tremble trembler tremblera tremblerai trembleraient tremblerais tremblerait trembleras
  tremblerez tremblerons trembleront trembles tremblez trembliez trimestre tristan trou typique typiques valentin
  validaient validais validait validant valide valider validera validerai valideraient validerais validerait valideras
  validerez validerons valideront valides validez validiez validions valsaient valsais valsait valsant valsera
  valserai valseraient valserais valserait valseras valserez valserons valseront valsez valsiez vanessa venerant
  venere venerer venerera venererai venereraient venererais venererait venereras venererez venererons venereront
  veneres veronique versaient versais versait verse verser versera verserai verseraient verserais verserait verseras
  verserez verserons verseront versez versiez vibraient vibrais vibrait vibrant vibre vibrer vibrera vibrerai
  vibreraient vibrerais vibrerait vibreras vibrerez vibrerons vibreront vibres vibrez vibriez vincent vingtieme virage
  virginie visiteur visiteurs viviane walla xavier yann yannick yasmine yoann youssef yves yvette yvonne zoe rencontre
  rencontres rencontrer jouer joue jouent boire reunion reunions vie pratiquer decouvrir existe hommage emeut
`;
