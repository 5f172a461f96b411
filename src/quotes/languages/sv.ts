import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Swedish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const swedish: Language = {
  ...unknown,
  tag: 'sv',
  cues: {
    'r,de,t':
      'mena svara berätta konstatera förklara kommentera fråga lova hävda betona undra medge förtydliga tro klaga konstatera varna protestera viska ropa mumla muttra sucka skratta argumentera påpeka sammanfatta poängtera understryka upprepa intyga bedyra försäkra meddela avsluta fortsätta inflika invända utbrista skoja citera tacka spekulera gissa resonera kontra erinra utveckla rapportera minnas',
    'er,te,t,ade,ar,at': 'beskriv tyck tänk tillägg anse uttryck fortsätt påminn',
    '-': 'säger sade sa säga sagt menar menade anser ansåg tycker tyckte svarar svarade berättar berättade skriver skrev skrivit tillägger tillade lägger la lade förklarar förklarade konstaterar konstaterade hävdar hävdade frågar frågade undrar undrade uppger uppgav tror trodde påpekar påpekade medger medgav understryker underströk fortsätter fortsatte utbrister utbrast ropar ropade viskar viskade muttrar mumlar mumlade skrattar ler suckar suckade avslutar avslutade lovar lovade varnar varnade betonar betonade bekräftar bekräftade meddelar meddelade beskriver beskrev minns mindes erkänner erkände uttrycker uttryckte uttalar uttalade hoppas förtydligar sammanfattar summerar slår slog inflikar invänder protesterar klagar klagade twittrade resonerar utvecklar rasar rasade hälsar hälsade inleder inledde hoppades låter lät',
  },
  participles: { '-': 'sagt berättat skrivit' },
  weakCues: {
    '-': 'avvisade avvisar avfärdade avfärdar kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade talar talade jämför liknar liknade benämner betecknat',
  },
  nearCues: { '-': 'ler skrattar nickar börjar slutar' },
  alsoNouns: 'fråga svar kommentar tro',
  according: 'enligt|i ord av|med ord av|enligt *',
  he: 'han',
  she: 'hon',
  they: 'de dom vi jag du man ni hen',
  determiners:
    'en ett den det de denna detta dessa min sin sitt sina hans hennes deras vår vårt våra ingen inget några många alla båda två tre fyra fem andra varje samma',
  prepositions:
    'i på av för med till från hos vid genom över under mellan mot efter om utan inom innan bland per kring sedan trots',
  conjunctions: 'och eller men att som när eftersom medan fast så om därför innan',
  relatives: 'vem vad var vilken vilket vilka vars',
  auxiliaries:
    'är var har hade blir blev blivit kan kunde ska skall skulle vill ville måste får fick bör borde vara',
  passives: 'blir blev blivit',
  adverbs:
    'också även då nu här där sedan senare tidigare dock inte aldrig alltid själv sig igår idag imorgon igen bara framför dessutom nyligen slutligen redan ändå därför ju väl in fast ned ner upp till ut',
  verbs: 'står stod ligger låg kommer kom gör gjorde sköter bor arbetar håller finns',
  days: 'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december',
  times: 'går dag morgon kväll natt vecka veckan månad år året dagar timmar eftermiddagen morgonen kvällen',
  misters: 'herr',
  mistresses: 'fru fröken',
  titles:
    'dr professor docent president statsminister statsministern minister ministern kommunalråd kommunalrådet borgmästare riksdagsledamot ordförande generaldirektör direktör vd rektor talesperson talespersonen pressekreterare general överste kapten domare kung kungen drottning drottningen prins påve påven biskop biskopen åklagare advokat partiledare partiledaren chef chefen',
  titleEndings: 'minister ministern chef chefen ledare ledaren direktör direktören råd rådet',
  people:
    'domaren advokaten rektorn ministern statsministern biskopen åklagaren kungen professor forskare forskaren ordförande ordföranden chef chefen direktör direktören minister ministern kommunalrådet borgmästaren läkare läkaren sjuksköterska lärare läraren fiskare fiskaren bonde bonden student studenten elev eleven lärling lärlingen advokat domare journalist författare författaren sångare sångerska skådespelare regissör tränare tränaren spelare vittne vittnen granne grannen boende invånare man mannen kvinna kvinnan män kvinnor pojke flicka far mor pappa mamma son dotter dottern sonen bror syster farfar mormor vän föräldrar föräldrarna polis polisen regering regeringen departement parti partiet fack facket förening företag företaget grupp tidning rapport kommission domstol källa källor myndigheter opposition fiolbyggare violinist violinisten musiker musikern expert experten experter besökare besökaren turist kulturchefen musikforskaren ekonom ekonomen historiker historikern talesperson talespersonen presschef',
  organisations:
    'universitet universitetet institut departement råd kommun kommunen myndighet verket förbund union parti bank domstol bolag grupp stiftelse skola kyrka tidning riksdag riksdagen region',
  works:
    'film filmen bok boken roman romanen låt låten skiva skivan album serie serien program programmet tidskrift titel titeln kallad kallas heter hette ord ordet orden begrepp artikel pjäs utställning utställningen',
  particles: 'af av von de la',
  men: 'karl olle nils amir per jonas lars anders erik johan mats peter jan thomas mikael fredrik hans bengt bo leif björn magnus stefan daniel gustav gustaf oskar axel anton viktor emil henrik martin mattias niklas patrik robert sven göran ulf tomas håkan kjell rolf jörgen ola pär gunnar arne filip hugo åke hasse',
  women:
    'anna eva maria lisa sara klara karin kristina lena kerstin ingrid birgitta marie elisabeth margareta annika susanne malin jenny emma linda ulla helena monica sofia johanna elin hanna ida julia maja åsa camilla cecilia katarina gunilla agneta ebba elsa astrid linnea amanda magdalena maj-britt anna-karin ulrika anita therese',
  verbFirst: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  roles: {
    shortTitle: 'dr prof gen kapt adv',
    her: 'henne hennes',
    his: 'honom hans',
    saidAs: 'som',
    infinitive: 'att',
    agent: 'av',
    complementizer: 'att',
    possessive: 'sin sitt sina',
    demonstrative: 'detta det',
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
    naming: 'kallad kallas heter hette',
    utterance:
      'ord orden uttalande brev svar kommentar meddelande tal svaret kommentaren beskedet budskapet svar kommentar',
    owner: 'från av',
    impersonal: 'man',
  },
  endings: { subject: 'en et an on rna' },
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
