import type { Language } from './language.ts';
import { unknown } from './none.ts';
import { nordicMen, nordicWomen } from './nordic-names.ts';

/** Swedish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const swedish: Language = {
  ...unknown,
  tag: 'sv',
  cues: {
    'r,de,t':
      'mena svara berätta konstatera förklara kommentera fråga lova hävda betona undra medge förtydliga tro klaga varna protestera viska ropa mumla muttra sucka skratta argumentera påpeka sammanfatta poängtera understryka upprepa intyga bedyra försäkra meddela avsluta fortsätta inflika invända utbrista skoja citera tacka spekulera gissa resonera kontra erinra utveckla rapportera minnas fräsa väsa flika stamma snäsa jubla stöna grymta morra reflektera filosofera spå bedöma vädja mana uppmana rekommendera insistera precisera replikera notera deklarera annonsera signalera nyansera retas beklaga beordra befalla ironisera analysera kritisera tipsa',
    'er,te,t,ade,ar,at': 'beskriv tyck tänk tillägg anse uttryck fortsätt påminn',
    '-': 'ropat frågat svarat menat tyckt ansett hävdat lovat uppgett uppgivit medgett medgivit sagts tillagt understrukit uttalat utropat erkänt upplyst meddelat framhållit föreslagit krävt avslöjat instämmer instämde påstår påstod påstått hotar hotade hotat tackar tackade försäkrat nämner nämnde nämnt tvivlar tvivlade gläds gladdes berömmer berömde jämrar jämrade kvider snyftar snyftade brummar brummade grymtade funderar funderade funderat undrat konstaterat betonat fastslår fastslog fastslagit slagit lyfter lyfte hälsat skojade skojat skämtar skämtade skämtat retades utvecklar fyllde pekar pekade gormar gormade dundrar dundrade jublat klagat berättar sade säger sa säga sagt anser ansåg skriver skrev skrivit tillade lägger la lade uppger uppgav trodde medgav understryker underströk fortsatte utbrister utbrast ler bekräftar bekräftade beskrev minns mindes erkänner erkände uttalar uttalade hoppas summerar slår slog invänder twittrade rasar rasade hälsar hälsade inleder inledde hoppades låter lät fräste fräser väste väser röt ryter skrek skriker gnällde gnäller tjöt fnyste fnyser invände genmälde genmäler hojtade hojtar log hånade hånar bad ber befallde vidhöll vidhåller föreslog föreslår svor svär förkunnade förkunnar pustade pustar kved kväkte gastade gastar vrålade vrålar skrockade skrockar fnissade fnissar flinade flinar hostade hostar nickade inskjuter insköt lyder löd ljuder ljöd antyder antydde dementerar dementerade bedömer bedömde framhåller framhöll upplyser upplyste spådde uppskattar uppskattade kräver krävde avslöjar avslöjade fruktar fruktade befarar befarade önskar önskade förnekar förnekade utropar utropade ljög ljuger',
  },
  participles: { '-': 'sagt berättat skrivit' },
  weakCues: {
    '-': 'fann finner omtalar omtalade framställer framställde prisar prisade avvisade avvisar avfärdade avfärdar kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade talar talade jämför liknar liknade benämner betecknat anklagar anklagade beskyller beskyllde hänvisar hänvisade sågar sågade hyllar hyllade utmålar utmålade efterlyser efterlyste klassar klassade stämplar stämplade karaktäriserar karaktäriserade kritiserar dömer tillbakavisar tillbakavisade viftar viftade',
  },
  nearCues: {
    '-': 'ler skrattar nickar börjar slutar fyller fyllde skjuter sköt bryter bröt tar tog ruskar ruskade skakar skakade fnittrar rycker ryckte stönar himlar',
  },
  alsoNouns: 'fråga svar kommentar tro',
  according: 'enligt|i ord av|med ord av|enligt *',
  he: 'han',
  she: 'hon',
  they: 'de dom vi jag du man ni hen',
  determiners:
    'en ett den det de denna detta dessa min sin sitt sina hans hennes deras vår vårt våra ingen inget några många alla båda två tre fyra fem andra varje samma',
  prepositions:
    'i på av för med till från hos vid genom över under mellan mot efter om utan inom innan bland per kring sedan trots enligt bakom framför utanför innanför ovanför nedanför längs bredvid inifrån utifrån',
  conjunctions: 'och eller men att som när eftersom medan fast så om därför innan',
  relatives: 'vem vad var vilken vilket vilka vars hur varför',
  auxiliaries:
    'är var har hade blir blev blivit kan kunde ska skall skulle vill ville måste får fick bör borde vara brukar brukade verkar verkade tycks tycktes lär kommer behöver behövde vågar vågade orkar orkade hinner hann råkar råkade försöker försökte hade',
  passives: 'blir blev blivit',
  adverbs:
    'också istället nyss strax plötsligt äntligen lyckligtvis tyvärr kanske möjligen troligen troligtvis antagligen förmodligen naturligtvis givetvis självklart uppenbarligen egentligen samtidigt dessförinnan därefter därpå därmed däremot därtill dessutom vidare likaså annars faktiskt nämligen emellertid visserligen förvisso ibland ofta oftast sällan snart genast omedelbart först förr numera nuförtiden hittills tills hemma borta överallt någonstans ingenstans knappt nästan endast enbart främst särskilt framförallt åtminstone ungefär precis just väldigt mycket ganska helt alldeles fortfarande alltjämt åter ännu än såklart förstås tydligen förhoppningsvis glatt argt lugnt torrt tyst högt bestämt stolt kort nöjt sedermera även då nu här där sedan senare tidigare dock inte aldrig alltid själv sig igår idag imorgon igen bara framför dessutom nyligen slutligen redan ändå därför ju väl in fast ned ner upp till ut',
  verbs:
    'står stod ligger låg kommer kom gör gjorde sköter bor arbetar håller finns ser såg går gick springer sprang sitter satt reser reste sätter satte höll lyfter lyfte vänder vände öppnar öppnade stänger stängde tittar tittade väntar väntade letar letade spelar spelade vinner vann förlorar förlorade började startar startade stoppar stoppade köper köpte säljer sålde',
  days: 'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december',
  times:
    'går dag morgon kväll natt vecka veckan månad år året dagar timmar eftermiddagen morgonen kvällen gång gången',
  misters: 'herr',
  mistresses: 'fru fröken',
  titles:
    'dr professor docent president statsminister statsministern minister ministern kommunalråd kommunalrådet borgmästare riksdagsledamot ordförande generaldirektör direktör vd rektor talesperson talespersonen pressekreterare general överste kapten domare kung kungen drottning drottningen prins påve påven biskop biskopen åklagare advokat partiledare partiledaren chef chefen målvakt målvakten lagkapten lagkaptenen förbundskapten förbundskaptenen tränare tränaren räddningsledare räddningsledaren kommissarie kommissarien inspektör inspektören försvarare försvararen överläkare överläkaren lektor landshövding landshövdingen statssekreterare oppositionsråd oppositionsrådet regionråd regionrådet ambassadör ambassadören kyrkoherde kyrkoherden prästen präst komminister skådespelaren författaren chefredaktör chefredaktören museichef museichefen mamman pappan kusin lagman lagmannen rådman chefsrådman kammaråklagare kammaråklagaren chefsåklagare chefsåklagaren polischef polischefen presstalesman presstalesmannen presstalesperson presstalespersonen partisekreterare partisekreteraren gruppledare gruppledaren kommunstyrelseordförande kommundirektör kommundirektören kommunchef kommunchefen skolchef skolchefen verksamhetschef verksamhetschefen enhetschef enhetschefen avdelningschef projektledare projektledaren statsepidemiolog meteorolog meteorologen seismolog utrikesminister utrikesministern finansminister finansministern justitieminister justitieministern försvarsminister försvarsministern socialminister skolminister klimatminister ledamot ledamoten riksdagsledamoten landstingsråd sportchef sportchefen huvudtränare assisterande anfallare anfallaren back backen mittfältare mittfältaren forward författare artisten artist regissör regissören skådespelare programledare programledaren kock krögare krögaren lantbrukare lantbrukaren rektorn vice förskollärare barnmorska barnmorskan kommendör brandchef brandchefen insatsledare insatsledaren yttre befäl förvaltningschef näringslivschef vd:n',
  titleEndings:
    'minister ministern chef chefen ledare ledaren direktör direktören råd rådet tränare tränaren målvakt målvakten kapten kaptenen läkare läkaren forskare forskaren åklagare åklagaren advokat advokaten domare domaren ordförande ordföranden talesperson talespersonen talesman talesmannen sekreterare sekreteraren professor professorn rektor rektorn ägare ägaren lärare läraren kommissarie inspektör föreståndare föreståndaren redaktör redaktören strateg strategen analytiker analytikern expert experten utredare utredaren ansvarig kurator',
  officePrefixes: 'ex vice',
  people:
    'domaren advokaten rektorn ministern statsministern biskopen åklagaren kungen professor forskare forskaren ordförande ordföranden chef chefen direktör direktören minister kommunalrådet borgmästaren läkare läkaren sjuksköterska lärare läraren fiskare fiskaren bonde bonden student studenten elev eleven lärling lärlingen advokat domare journalist författare författaren sångare sångerska skådespelare regissör tränare tränaren spelare vittne vittnen granne grannen boende invånare man mannen kvinna kvinnan män kvinnor pojke flicka far mor pappa mamma son dotter dottern sonen bror syster farfar mormor vän föräldrar föräldrarna polis polisen regering regeringen departement parti partiet fack facket förening företag företaget grupp tidning rapport kommission domstol källa källor myndigheter opposition fiolbyggare violinist violinisten musiker musikern expert experten experter besökare besökaren turist kulturchefen musikforskaren ekonom ekonomen historiker historikern talesperson talespersonen presschef åklagare försvarare försvararen målsägande målsäganden åtalade misstänkte tilltalade gärningsmannen offret kassör kassören kusin kusinen hustru hustrun fru frun make maken maka makan sambo sambon mormodern farmodern mamman pappan barnbarn dotterdotter syskon tvilling änka änkan änkling gumma gubbe gubben gumman tant tanten farbror farbrodern flickan pojken killen tjejen tonåring tonåringen pensionär pensionären grannar grannarna forskarna läkarna lärarna eleverna studenter studenterna resenär resenären resenärer resenärerna passagerare passageraren målvakt målvakten lagkapten tränarna spelaren spelarna domarna fotograf fotografen reportern reporter redaktören redaktör kock kocken kyparen servitris servitrisen snickare snickaren målare målaren bagare bagaren fiskarna bönder bönderna jägare jägaren skogsägaren ägaren ägare prästen präst imamen imam arkitekt arkitekten ingenjör ingenjören biolog biologen ekolog arkeolog arkeologen psykolog psykologen jurist juristen kommissarien utredaren polismannen brandman brandmannen räddningsledaren räddningstjänsten trafikverket verket bolaget föreningen kommunen regionen riksdagsledamoten ledamot ledamoten kunden kunder kunderna kund patient patienten patienter arbetsgivaren arbetare nämnden styrelsen kritiker kritikerna kritikern chaufför chauffören förare föraren kapten kaptenen sjöman lotsen lots gäst gästen vännen väninna väninnan kollega kollegan barn barnet barnen människor folk ungdomar ungdomarna partikamrat partikamraten urmakare urmakaren svåger svägerska röst rösten röster förläggare förläggaren anhöriga anhörig förälder lagmannen presstalespersonen lantbrukare lantbrukaren lantbrukarna krögare krögaren handlare butiksägare butiksägaren entreprenör entreprenören företagare företagaren anställd anställda medarbetare medarbetaren medarbetarna ögonvittne ögonvittnen ögonvittnet förbipasserande bilist bilisten cyklist cyklisten sportchefen lagkamrat lagkamraten motståndare supporter supportrar supportrarna fans segraren vinnaren mästaren juryn domstolen rätten tingsrätten hovrätten åklagarna poliserna försvararna målsägarbiträdet advokaterna vittnet recensent recensenten kolumnist korrespondent debattör debattören politiker politikern politikerna väljare väljarna ministrar oppositionen statsråd myndigheten kommissionen veterinär veterinären tandläkare djurskötare präster pilot piloten lokförare lokföraren soldat soldaten officer officeren konstnär konstnären dansare dansaren kompositör dirigent dirigenten gitarrist trummis bassist låtskrivare poet poeten översättare översättaren formgivare designer kurator kuratorn guide guiden bibliotekarie bibliotekarien badmästare badmästaren vaktmästare vaktmästaren förskolläraren socialsekreterare undersköterska undersköterskan barnmorskan terapeut terapeuten forskargruppen drottningen partiledaren lagkaptenen förbundskapten förbundskaptenen inspektören överläkaren landshövdingen oppositionsrådet regionrådet ambassadören kyrkoherden skådespelaren chefredaktören museichefen lagman rådman chefsrådman kammaråklagaren chefsåklagaren polischefen presstalesman presstalesmannen partisekreteraren gruppledaren kommundirektören kommunchefen skolchefen verksamhetschefen enhetschefen projektledaren meteorologen anfallaren backen mittfältaren artisten regissören programledaren brandchefen insatsledaren företrädare företrädaren efterträdare efterträdaren världsmästare världsmästaren facken kommunerna partierna bolagen företagen bankerna skolorna klubbarna föreningarna sakkunniga sakkunnig misstänkt huvudperson huvudpersonen klubblegendaren legendaren brodern systern fadern modern medlem medlemmen konsulterna analytikerna ekonomer företagarna jägarna pensionärer tjänstemän inspektörer ingenjörer mäklare mäklaren sångaren journalisten journalister geolog geologen ekologen kirurg kirurgen pedagog pedagogen mekaniker mekanikern tekniker teknikern slaktare servitör apotekare kandidat kandidaten väljaren motståndaren anhängare anhängaren föräldern soldater poliser befälet',
  organisations:
    'universitet universitetet institut departement råd kommun kommunen myndighet verket förbund union parti bank domstol bolag grupp stiftelse skola kyrka tidning riksdag riksdagen region polisen myndigheten tingsrätten hovrätten åklagarmyndigheten räddningstjänsten sjukhus sjukhuset klubben klubb förlag förlaget nämnd nämnden styrelse styrelsen fackförbund fackförbundet förening föreningen organisation organisationen bolaget företaget verk inspektion inspektionen länsstyrelsen landsting landstinget högskola högskolan tidningen redaktion redaktionen museum museet teater teatern församling församlingen kyrkan stiftelsen kedja kedjan koncern koncernen partiet regeringskansliet ministeriet ambassad ambassaden riksförbund riksförbundet kommitté kommittén sällskap sällskapet nätverk nätverket',
  works:
    'film filmen bok boken roman romanen låt låten skiva skivan album serie serien program programmet tidskrift titel titeln kallad kallas heter hette ord ordet orden begrepp artikel pjäs namnet namn smeknamnet öknamnet tillnamnet rubriken utställning utställningen tidskriften tidningen rapporten studien',
  particles: 'af av von de la',
  men: nordicMen,
  women: `${nordicWomen} kim`,
  organisationEndings:
    'bolaget företaget myndigheten styrelsen nämnden kommunen föreningen förbundet partiet klubben byrån departementet institutet koncernen kedjan organisationen inspektionen ledningen universitetet jätten',
  peopleEndings:
    'mannen männen kvinnan kvinnorna ägaren ägare ägarna chefen chefer chefsåklagaren ledaren ledarna ledare mästaren mästare arbetaren arbetare arbetarna forskarna forskaren läraren lärarna läkaren läkarna vakten föraren förare förarna skötaren skötare sköterskan spelaren spelare spelarna byggaren handlaren handlare makaren makare vittnet borna boende invånarna polisen polismannen åklagaren advokaten juristen eleven eleverna resenären resenärerna besökaren besökarna säljare säljaren bolaget företaget myndigheten styrelsen nämnden kommunen föreningen förbundet partiet klubben byrån departementet institutet koncernen kedjan organisationen inspektionen ledningen universitetet jätten företrädaren efterträdaren politiker politikern politikerna forskare lärare läkare studenten konsult konsulten ekonom ekonomen direktör direktören ledamot ledamoten domare inspektör inspektören ingenjör ingenjören tjänsteman tjänstemannen bonde bonden förälder föräldrar jägare fiskare',
  verbFirst: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  closesMarks: true,
  dashesInNews: true,
  bareGenitive: true,
  roles: {
    bearer:
      'fartyget fartyg båten färjan tåget singeln restaurangen krogen kaféet hotellet butiken projektet operationen kampanjen podden bolaget företaget firman klubben partiet kedjan organisationen stiftelsen föreningen',
    quoting: 'citerar citerade',
    shortTitle: 'dr prof gen kapt adv',
    her: 'henne hennes',
    his: 'honom hans',
    saidAs: 'som',
    infinitive: 'att',
    agent: 'av',
    asks: 'frågar frågade undrar undrade',
    complementizer: 'att',
    possessive: 'sin sitt sina',
    demonstrative: 'detta det',
    document:
      'kallelsen remissvar remissvaret förundersökningen föreläggandet sammanfattningen beskrivningen motiveringen tjänsteanteckningen promemorian pm skrivelsen skrivelse inlagan häktningsframställan häktningspromemorian handlingarna budgeten årsredovisningen bokslutet delårsrapporten kvartalsrapporten inbjudan programmet programförklaringen brev brevet dom domen rapport rapporten avtal avtalet protokoll protokollet utlåtande utlåtandet yttrandet åtalet anmälan stämningsansökan lagen dagboken artikel artikeln mejl mejlet meddelande meddelandet beslut beslutet utredning utredningen recension recensionen sms',
    written:
      'konstateras konstaterades påpekas påpekades framhålls framhölls fastslås fastslogs slås sägs anges angavs noteras noterades understryks betonas betonades bedöms läses läsa står stod heter hette framgår framgick',
    sounding: 'lyder löd ljuder ljöd låter lät',
    wordsBefore: 'det detta så',
    spokenFrom: 'från',
    anybody: 'någon ingen',
    somebody: 'annan somliga många',
    expletive: 'det',
    definite: 'den det de',
    indefinite: 'en ett',
    officeArticle: 'den det en ett',
    coordinator: 'och',
    verbCoordinator: 'och men',
    clauseBreak: 'och men att när medan',
    mainClauseOpener: 'och men',
    personalRelative: 'som',
    personalRelatives: 'som vars',
    origin: 'från av',
    nameModifier: 'på från i vid',
    nounModifier: 'på för i vid från av',
    appositionOpener: 'tidigare då',
    naming: 'kallad kallas heter hette känd känt kända kallade såkallade',
    utterance:
      'ord orden uttalande brev svar kommentar meddelande tal svaret kommentaren beskedet budskapet mejl mail e-post pressmeddelande pressmeddelandet intervju intervjun inlägg inlägget uttalandet mejlet förklaringen förklaring reaktionen reaktion omdömet omdöme repliken replik uppmaningen slutsatsen',
    owner: 'från av',
    impersonal: 'man',
  },
  endings: {
    finite: 'ar er ade de te',
    eitherSex: 'talesman rådman lagman ombudsman nämndeman talman förman styrman',
    passive: 'ades tes ndes evs allas kallas rivs ecknas ämns',
    subject: 'en et an on rna',
    woman:
      'kvinna kvinnan mor moder modern mamma mamman dotter dottern syster systern flicka flickan tjejen fru frun hustru hustrun tant tanten änka änkan drottningen sångerska sångerskan sköterska sköterskan väninna väninnan damen gumman mormor farmor servitrisen',
    man: 'man mannen far fader fadern pappa pappan son sonen bror brodern pojke pojken killen gubbe gubben farbror morfar farfar kungen änkling herren munken',
    forenameWoman: 'ina na nna ia lla ella itta ette',
  },
  reports: {
    ...unknown.reports,
    that: 'att om',
    unsaid: 'inte aldrig skulle',
    subordinators: 'om när eftersom medan fast',
    nobody: 'jag vi man',
  },
  firstPerson: 'jag vi min mitt vår vårt våra',
  questionLabels: 'f s fråga svar reporter',
};
