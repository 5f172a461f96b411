import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Dutch. Written for this project from general knowledge of news prose; forenames are common ones. */
export const dutch: Language = {
  ...unknown,
  tag: 'nl',
  cues: {
    '-,t,de,den,en':
      'verklaar vertel antwoord reageer benadruk waarschuw klaag beweer bevestig herhaal mopper brom roep schreeuw fluister mompel zucht grap lach glimlach concludeer constateer stel knik erken oordeel betoog verzeker beken belooft vervolg meld opper verdedig protesteer verzucht verduidelijk preciseer hoop vermoed foeter sneer snauw stamel giechel schamper jammer kreun kerm prevel brabbel joel juich tier bulder mijmer filosofeer bekritiseer redeneer relativeer nuanceer speculeer voorspel adviseer rapporteer informeer suggereer citeer corrigeer repliceer pareer resumeer stotter sputter hijg noteer becommentarieer bewonder argumenteer motiveer',
    't,te,ten,en': 'lach merk merk klop twijfel fluister maak wens snap',
    '-': 'zegt zei zeiden zeggen gezegd vertellen verteld vraagt vroeg vroegen vragen schrijft schreef schreven geschreven vindt vinden vond vonden denkt dacht noemt legt legde leggen voegt voegde geeft gaf benadrukte besluit besloot herinnert herinnerde riep riepen meent meende luidt luidde klinkt klonk beloofde spreekt zuchtte weet wist tweet bezweert bezwoer aldus kaatst kaatste riposteert riposteerde countert counterde beaamt beaamde klagen blikt gelooft verwijt ontkent ontkende lichtte licht wijst wees beschrijft beschreef laat liet verzuchtte brulde brult brullen gilde gilt krijste krijst raasde raast blafte blaft bitste bitst gromde gromt peinsde peinst pleit pleitte grinnikt grinnikte sist siste piept piepte spot spotte snoof snuift zwoer zweert bezweren snikte snikt loog schold scheldt tikt beet bijt jubelt jubelde juichte dichtte sombert somberde schrok hoonde hoont schimpt schimpte klinken klonken souffleert souffleerde tekende tekent signaleert signaleerde becijfert becijferde raamt raamde erkennen vermeldt vermeldde vreest vreesde eist eiste bepleit beseft besefte grapte twittert twitterde jokt jokte',
  },
  participles: { '-': 'gezegd verklaard verteld' },
  weakCues: {
    '-': 'beschrijven beschreven omschrijven omschreven typeren typeerden bestempelen bestempelden vergelijken vergeleken roemen roemden prijzen prezen wijt wijten weten afdeed afdoen kwalificeren kwalificeerden veroordelen veroordeelden duidt duidde duiden afschildert portretteert portretteerde noemt noemde noemden noemen spreekt sprak spreken sprake bestempelt bestempelde omschrijft omschreef typeert typeerde beschrijft beschreef vergelijkt beschuldigt beschuldigde beschuldigen verwijt verweet verwijten verwijst verwees hekelt hekelde hekelden laakt laakte veroordeelt veroordeelde wimpelt wimpelde prijst prees roemt roemde looft loofde karakteriseert karakteriseerde kenschetst kenschetste kwalificeert kwalificeerde betitelt betitelde schildert schilderde bejubelt bejubelde',
  },
  nearCues: {
    '-': 'blijft knikt begint begon eindigt wuift werpt wierp brengt bracht valt viel houdt hield haakt haakte vult vulde somt somde gaat ging schudt schudde haalt haalde zet zette gniffelt glimlacht grijnst grijnsde grijnzen kijkt keek acht achtte achten',
  },
  alsoNouns: 'vraag vragen antwoord reactie licht lach roep klacht zucht grap spot juich acht',
  according: 'volgens|aldus|naar de mening van|in de woorden van|zo zegt|in de ogen van|volgens *',
  he: 'hij',
  she: 'zij ze',
  they: 'we wij ik je jij men u',
  determiners:
    'de het een deze dit die dat zijn haar hun ons onze mijn geen enkele sommige veel vele alle beide twee drie vier vijf andere ieder iedere elke',
  prepositions:
    'in op aan van voor met naar uit bij door over onder tussen tegen na om tot sinds tijdens zonder binnen buiten per rond vanaf namens ondanks te volgens achter naast boven beneden langs richting vanuit vanachter binnenin',
  conjunctions: 'en of maar want dat als toen omdat terwijl hoewel zodat nadat voordat dus wanneer zoals',
  relatives: 'wie wat waar welke wiens hoe waarom hoezo waarover waaraan waarvoor',
  auxiliaries:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden zal zullen zou zouden moet moeten moest mag wil wilde willen gaat ging mogen mochten mocht moesten wilden gingen gaan hoeft hoefde hoeven durft durfde lijkt leek blijkt bleek probeert probeerde pleegt placht schijnt scheen dient diende',
  passives: 'wordt worden werd werden',
  adverbs:
    'zo gelukkig helaas blijkbaar kennelijk waarschijnlijk misschien wellicht natuurlijk uiteraard eigenlijk tegelijk tegelijkertijd intussen ondertussen inderdaad opnieuw ooit soms vaak meestal onlangs recent straks meteen onmiddellijk plotseling ineens opeens eindelijk tenslotte kortom desondanks niettemin nochtans echter evenwel bovenal allereerst ten anderzijds enerzijds daarnaast daarbij daarop hierop daarvoor daartegen daarover hierover waarop waarna achteraf vooraf tevens eveneens mogelijk vermoedelijk zeker jammer wonderlijk opvallend opmerkelijk eerst vervolgens nadien sindsdien toentertijd destijds vroeger tegenwoordig momenteel vandaar dankzij anders gewoon echt heel erg bijna pas reeds nauwelijks amper nergens ergens overal thuis buitenshuis kortgeleden laatst allicht heus immers trouwens overigens weliswaar toevallig vrolijk droogjes kalm stellig resoluut zachtjes zacht luid hardop fel boos verontwaardigd trots opgelucht verbaasd ook nog al dan nu daar hier er toen later eerder verder daarna vervolgens toch wel niet nooit altijd zelf zich gisteren vandaag morgen weer zelfs vooral eens alleen bovendien inmiddels eraan hem haar uiteindelijk daarom juist dus even nuchter lachend',
  verbs:
    'staat stond ligt lag komt kwam blijft bleef doet deed ruikt speelt woont werkt houdt ziet zag loopt liep zit zat zette pakt pakte opent opende sluit sloot draait draaide wacht wachtte zoekt zocht speelde wint won verliest verloor startte stopte koopt kocht verkoopt verkocht rijdt reed schuift schoof duwt duwde trekt trok krijgt kreeg neemt nam',
  days: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
  times:
    'gisteren vandaag morgen ochtend middag avond nacht week weken maand maanden jaar jaren dag dagen uur keer',
  misters: 'meneer heer dhr',
  mistresses: 'mevrouw mevr',
  titles:
    'dr prof professor hoogleraar president premier minister minister-president staatssecretaris burgemeester wethouder gedeputeerde kamerlid senator raadslid directeur voorzitter woordvoerder woordvoerster secretaris generaal kolonel kapitein rechter officier koning koningin prins prinses paus bisschop advocaat commissaris gouverneur trainer bondscoach lijsttrekker penningmeester doelman keeper aanvoerder coach hoofdredacteur lector conservator inspecteur commandant dominee pastoor pater zuster wijkagent agent notaris curator ambassadeur schepen viceburgemeester viceminister-president vicepremier partijvoorzitter fractieleider fractievoorzitter kamervoorzitter provinciegouverneur districtsburgemeester korpschef politiechef brandweercommandant procureur procureur-generaal onderzoeksrechter politierechter substituut parketwoordvoerder persofficier persrechter viroloog epidemioloog huisarts chirurg psycholoog socioloog politicoloog econoom historicus bioloog weerman weervrouw ploegleider wielrenner renner spits verdediger middenvelder hoofdtrainer hoofdcoach assistent-trainer sportdirecteur clubvoorzitter ceo cfo topman topvrouw hoofdinspecteur hoofdcommissaris korpsbeheerder dijkgraaf rector decaan schooldirecteur schoolhoofd bestuursvoorzitter vakbondsman vakbondsleider auteur schrijfster zangeres acteur actrice regisseur presentator presentatrice chef-kok',
  titleEndings:
    'minister voorzitter directeur woordvoerder leider burgemeester trainer coach hoogleraar secretaris bestuurder officier advocaat onderzoeker woordvoerster voorzitster directrice commandant inspecteur ambassadeur keeper doelman aanvoerder verdediger spits middenvelder regisseur redacteur manager adviseur specialist analist econoom historicus bioloog wethouder gedeputeerde kamerlid raadslid statenlid bestuurslid president premier curator rechercheur',
  officePrefixes: 'ex oud vice',
  people:
    'huurder huurders verhuurder huisbaas huiseigenaar huisgenoot bovenbuurman onderbuurvrouw huurdersvereniging pachter erfgenaam erfgenamen kopers verkoper verkopers schuldeiser schuldeisers boekhouder accountant bankier makelaar makelaars hovenier hoboïst pianist pianiste violist violiste cellist celliste musici musicus operazanger operazangeres tieners gedupeerde gedupeerden betoger betogers demonstrant demonstranten actievoerder actievoerders melkveehouder melkveehouders veehouder veehouders akkerbouwer akkerbouwers burgemeester wethouder minister directeur voorzitter woordvoerder woordvoerster hoogleraar onderzoeker onderzoekster historicus musicoloog econoom visser boer boerin bakker leraar lerares docent student studente arts verpleegkundige verpleger advocaat rechter journalist journaliste schrijver schrijfster zanger zangeres acteur actrice regisseur trainer speler speelster getuige getuigen buurman buurvrouw bewoner bewoonster bewoners inwoners man vrouw mannen vrouwen jongen meisje vader moeder zoon dochter opa oma broer zus vriend vriendin ouders politie regering ministerie partij vakbond vereniging bedrijf groep krant rapport onderzoek commissie rechtbank bron bronnen oppositie leerling organist orgelbouwer kerkmeester deskundige deskundigen expert experts ondernemer ondernemers ambtenaar kenner dirigent bezoeker toerist verdachte dader slachtoffer penningmeester officier nicht neef oom tante kleinzoon kleindochter echtgenoot echtgenote weduwe weduwnaar buren buurt politieman agent agenten verslaggever presentator presentatrice koopman marktkoopman veerman kok kokkin ober barman timmerman schilder schilderes dichter dichteres componist beeldhouwer bioloog biologe ecoloog archeoloog psycholoog psychiater socioloog jurist notaris aannemer architect eigenaar eigenares eigenaren klant klanten reiziger reizigers passagier passagiers leerlingen leraren artsen onderzoekers wetenschappers wetenschapper organisator organisatoren vrijwilliger vrijwilligers kind kinderen mensen volk baas chef collega collega’s medewerker medewerkster werknemer werknemers kapitein matroos machinist conducteur bisschop dominee pastoor imam rabbijn non monnik koning koningin prinses prins grijsaard bejaarde peuter tiener puber jongeman jongedame dame heer kerel meid gemeente provincie kabinet bestuur actiegroep stichting bond organisatie curator inspecteur brandweer brandweerman directie fabrikant producent leverancier redactie hoofdredacteur aanklager aanklaagster raadsman raadsvrouw griffier patiënt patiënten partijgenoot partijgenote klokkenmaker zwager schoonzus stem stemmen uitgever uitgeefster uitbater uitbaatster zaakvoerder zaakvoerster cafébaas cafébazin handelaar handelaars winkelier winkeliers omwonende omwonenden buurtbewoner buurtbewoners bestuurder automobilist fietser wandelaar ooggetuige ooggetuigen passant passante voorbijganger voorbijgangers familie nabestaanden nabestaande directrice schepen viroloog huisarts tandarts dierenarts verzorger verzorgster landbouwer landbouwers jagers imker monteur elektricien loodgieter conciërge portier bewaker soldaat militair piloot stuurman kapster bloemist apotheker columnist recensent criticus redacteur correspondent uitvinder ontwerper kunstenaar kunstenares fotograaf muzikant gitarist drummer bassist componiste danser danseres choreograaf gids toeristen bezoekers supporter supporters fan fans renner wielrenner doelman spits aanvaller ploegmaat ploeggenoot tegenstander winnaar winnares kandidaat kandidaten kiezer kiezers politicus politica politici vakbondsman advocaten rechters aanklagers agente politievrouw brandweerlieden hulpverlener hulpverleners arts-specialist scholier scholieren studenten docenten juf voorganger voorgangster opvolger opvolgster kampioen wereldkampioen ex-wereldkampioen oud-wereldkampioen vakbonden bonden gemeenten provincies partijen bedrijven scholen banken ziekenhuizen verenigingen organisaties clubs corporaties clubicoon partijgenoten teamgenoot bestuursleden commissielid gemeenteraadslid bendelid familielid familieleden afdelingshoofd teambaas topkok secretaresse adviseurs analisten economen historici biologen geoloog psychologen arbeider arbeiders docente specialisten consultant kamerleden inspecteurs ingenieur ingenieurs technicus monteurs journalisten slager vissers jager soldaten verpleegkundigen begeleidster ouder kijker kijkers luisteraar lezer lezers aanhanger aanhangers tegenstanders gebruiker gebruikers eisers eiser',
  organisations:
    'universiteit instituut ministerie raad commissie agentschap vereniging federatie unie partij bank rechtbank maatschappij groep stichting centrum school kerk krant senaat parlement provincie gemeente dienst stad parket openbaar politiezone politie hulpverleningszone ziekenhuis koepel sectorfederatie vakbond werkgeversorganisatie beroepsvereniging hogeschool uitgeverij omroep zender redactie inspectie autoriteit toezichthouder waterschap rekenkamer hof gerechtshof waarnemingscentrum planbureau fonds bond comité actiecomité buurtcomité directie club bestuur fractie kabinet overheid regering holding concern bedrijf genootschap netwerk werkgroep taskforce adviesraad',
  works:
    'film boek roman lied liedje cd album plaat serie programma tijdschrift krant titel getiteld heet heette heten genaamd woord woorden term artikel essay tentoonstelling naam bijnaam koosnaam toneelstuk vakblad blad weekblad dagblad studie verslag',
  particles: 'de van der den ter ten het in ’t te la le von',
  men: 'jan kees pieter hendrik sjoerd yusuf piet johan willem peter hans klaas dirk gerard henk bart bas tim tom thomas daan lars sander jeroen mark martijn erik frank paul robert rob wouter ruud arjen maarten joost koen bram stijn niels gijs mohammed ahmed geert jaap cor jelle gerrit thijs sven marco ron wim theo arjan gert lucas rik albert alex alexander andre andré anton arie arthur ben berend bernard bob cas christiaan chris coen david dennis derk dick eduard ferry frans fred hamza harry henry herman hugo ivo jacob jeffrey jesse jim jochem joop karel karim kevin leo leon luuk marcel matthijs maurits max michel michiel mohamed mustafa noah otto patrick pim rené richard robin roel roelof simon tobias wessel cees abel joris vincent victor nick hannes philippe nico luc koenraad pascal stef wout jef bert dries pieter-jan filip gunther guy herwig ivan jurgen kris kristof kurt lieven lode ludo marc mathias mathieu michaël miel nicolas olivier pol raf raymond ronald rudi rudy serge siebe sam seppe senne staf stefaan stefan thibaut tijs timothy toon tuur ward werner wesley wilfried yannick yves yvan zeno jens jelmer jasper jorrit jorn jordi job joey johnny jos jozef jules justin kas klaas-jan laurens lennart lex loek lou louis maikel manfred mario marnix mauro melvin mees mike milan mitchell nathan olaf oscar pepijn perry peer pelle philip quinten ralph randy rens reinier remco remko ricardo roland roman roy ruben rutger sebastiaan sebastian siem silvester sijmen steven sylvain sietse tjeerd tjerk teun theodoor tijmen tomas twan valentijn wijnand wiebe willem-alexander winston xander youssef bilal omar ali hassan ibrahim ismail khalid murat mehmet emre said rachid samir abdel achraf hakim aart adriaan auke bauke barend bjorn bernd boudewijn bouke chiel diederik dirk-jan douwe durk egbert emiel evert fedde fokke floris floor freek fons gideon goos gijsbert harm harmen harold hein heinz helmut herbert ids ite jacco jaco jan-willem jan-peter jarno jurre jurriaan kasper koos krijn leendert lambert lieuwe lodewijk luit maarten-jan menno mels minne nanne onno rients ritsert roelf seerp sipke steffen sybren taco tamme tammo teunis tiede tonny ubbo ulrich wilbert wolter wybe ype',
  women:
    'marieke anna els fenna lotte karin maria johanna annelies ingrid petra monique linda sanne lisa emma julia eva sophie femke anouk esther marloes ellen marjan wilma hanneke ineke marijke saskia yvonne joke tineke willemijn fatima noor iris laura kim esra truus maaike ans nienke roos fleur mieke carla agnes alice anita anja anke astrid barbara belle caroline catharina charlotte christine claudia eefje elisabeth ellis esmee greetje hanna hannah helena hilde isabel isabelle janna janneke jenny jet jette jolanda judith karlijn lidwien lieke lily maartje marian marianne marina marit marja marjolein marleen mathilde nadia nelleke nora paula pien reina rinske rosa samira sara sarah simone stien trijntje victoria wendy willy wies rosanne wil tamara irene diana nina sandra nele an ann annick annelien annemie annemarie annemiek ankie ank anneke antje annette ariane arlette bea beatrijs betty bianca birgit brenda carine carmen caro celine chantal cindy claire conny corry corrie cora dagmar daphne debbie deborah denise dominique dorien dorine edith eline elke ella elly emilie emmy erica erika evelien evelyne fien fiene fanny fientje florence frederike frieda fenne fleurtje gerda gerdien geertje ghislaine goedele greet greta griet gwen gwendolyn hadewych heidi heleen helga hendrikje henny henriëtte hetty hilda hilke ilona ilse imke inge ingeborg inez jacqueline jana jessica jo joan jolien joni josée josephine josine joyce julie jozefien karen karien kaat kato kathleen katja katleen katrien katrijn kelly kirsten klaartje klara kristel kristien laure laurence leen lena leni leonie lies liesbeth liesbet liesje lieselot lieve liv lize loes lore louise lucie lucy lut lynn machteld magda maike manon margot margriet margreet marieke-jan marie marielle marijn marie-louise marlies martine maya meike melanie melissa merel mia micheline mies miet miranda mirjam mirte myriam nancy naomi natalie natasja nathalie nicky nicole niki nikki noortje olga olivia oriane patricia paulien paulina pauline petronella phaedra philippine puck rachida rachel ria rian riet rika rita romy rosalie rosita ruth sabine sabrina samantha senna silke siska sigrid silvia sien sofie sonja stefanie stephanie suzanne suzan sylvia sylvie tanja tatjana thea tessa tess tilly tina tine tinne toos trees trudy ursula valerie valérie veerle vera veronique virginie vivian wietske wiebke wende yasmina yasmine yoni ymke zoë zita zuhal aukje aleida aafje alie baukje boukje djoke doutzen fokje froukje gepke grietje hiske hinke ietje jantje jikke jitske neeltje nynke renske sietske sjoukje sytske tjitske wytske ytsje aisha aicha amina hanan khadija leila loubna malika naima nawal rania samia sevgi soumaya yasmin zainab',
  organisationEndings:
    'bedrijf maatschappij organisatie vereniging stichting ministerie gemeenteraad bestuur federatie vakbond rechtbank instituut universiteit commissie inspectie autoriteit partij fractie coalitie concern keten fabrikant gezelschap comité directie waakhond toezichthouder',
  peopleEndings:
    'meester moeder vader zoon dochter vrouw vrouwen man mannen houder houders bewoner bewoners bewoonster werker werkers leider leiders maker makers koper koopman handelaar schrijver speler speelster eigenaar eigenares eigenaren leraar leraren lerares arts artsen boer boeren mensen onderzoekers agent agenten chauffeur trainer coach kundige kundigen ondernemer bestuurder medewerker medewerkster bedrijf maatschappij organisatie vereniging stichting ministerie gemeenteraad bestuur federatie vakbond rechtbank instituut universiteit commissie inspectie autoriteit partij fractie coalitie concern keten fabrikant gezelschap comité directie waakhond toezichthouder kampioen kampioene secretaris topman topvrouw wetenschapper wetenschappers politicus politici directeur ambtenaar ambtenaren deskundigen specialist raadslid raadsleden bestuurslid journalist leerling leerlingen rijder rijders kiezer kiezers passagier passagiers klant klanten ouders reizigers bezoekers partijgenoot inspecteur verpleegkundige begeleider',
  verbFirst: true,
  verbLastInClauses: true,
  singleMarks: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  closesMarks: true,
  roles: {
    bearer:
      'schip boot veerboot veerpont cruiseschip jacht zeilschip trein café restaurant hotel winkel project operatie actie single nummer podcast bedrijf bouwbedrijf firma club supermarkt keten organisatie',
    quoting: 'citeert citeerde',
    shortTitle: 'dr mr ir drs prof ing mevr dhr gen kol',
    her: 'haar',
    his: 'hem zijn',
    saidAs: 'zoals',
    infinitive: 'te',
    agent: 'door',
    asks: 'vraagt vroeg vragen vroegen informeert informeerde polst polste',
    complementizer: 'dat',
    possessive: 'zijn haar hun',
    demonstrative: 'dit dat',
    document:
      'jaarverslag kwartaalbericht begroting persbericht brandbrief motivatie toelichting uitnodiging folder inspectierapport onderzoeksrapport proces-verbaal requisitoir pleitnota dagorde raadsvoorstel brief briefje vonnis arrest rapport verslag contract overeenkomst akkoord advies nota notitie verklaring bericht mail document dossier aanklacht dagvaarding wet vergunning testament dagboek artikel',
    written: 'staat stond stonden staan heet heette lezen',
    sounding: 'luidt luidde klinkt klonk klinken klonken',
    wordsBefore: 'dat dit zo aldus',
    spokenFrom: 'bij',
    anybody: 'iemand niemand',
    somebody: 'ander anderen sommigen velen',
    expletive: 'het',
    definite: 'de het',
    indefinite: 'een',
    officeArticle: 'de het een',
    coordinator: 'en',
    verbCoordinator: 'en maar',
    clauseBreak: 'en maar dat toen terwijl',
    mainClauseOpener: 'en maar',
    personalRelative: 'die',
    personalRelatives: 'die wie',
    origin: 'van',
    nameModifier: 'van uit',
    nounModifier: 'van voor uit in bij',
    appositionOpener: 'destijds voormalig oud',
    naming: 'genaamd getiteld heet heette bekend bekendstaat zogenoemde zogenaamde zogeheten bijgenaamd',
    utterance:
      'woord woorden uitspraak brief reactie antwoord bericht toespraak opmerking commentaar boodschap verklaring persbericht e-mail mail interview toelichting podcast uitleg conclusie verwijt verweer',
    owner: 'van',
    impersonal: 'men',
  },
  endings: {
    finite: 't de te',
    woman:
      'vrouw moeder dochter zus oma tante nicht buurvrouw meisje dame mevrouw directrice actrice lerares studente schrijfster zangeres voorzitster woordvoerster onderzoekster speelster bewoonster verpleegster koningin prinses weduwe boerin echtgenote vriendin presentatrice medewerkster advocate meid',
    man: 'man vader zoon broer opa oom neef jongen heer koning prins weduwnaar kerel echtgenoot monnik priester bisschop pastoor',
    forenameWoman: 'ina ette ine lla nna ia etta anne lien tje',
  },
  reports: {
    ...unknown.reports,
    that: 'dat of',
    unsaid: 'niet nooit om zou',
    subordinators: 'of zolang als toen nadat zodra omdat terwijl hoewel wanneer',
    nobody: 'ik we wij',
  },
  firstPerson: 'ik we wij mijn ons onze',
  questionLabels: 'v a vraag antwoord interviewer',
};
