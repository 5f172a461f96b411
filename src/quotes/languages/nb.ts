import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Norwegian. Written for this project from general knowledge of news prose; forenames are common ones. */
export const norwegian: Language = {
  ...unknown,
  tag: 'no',
  cues: {
    'er,te,t':
      'mene svar fortell forklar spør lov hevd hvisk rop påpek beton understrek innrømm erkjenn fastsl konkluder kommenter konstater utdyp klag advar protester sukk avslutt minn håp frykt utrop skriv tilføy presiser oppsummer replisér beskriv',
    'er,et,a': 'mumle hviske le love håpe hevde sukke klage',
    '-': 'sier sa si sagt mener mente svarer svarte forteller fortalte skriver skrev skrevet spør spurte legger la forklarer forklarte hevder hevdet tror trodde synes syntes påpeker påpekte understreker understreket fastslår fastslo innrømmer innrømmet fortsetter fortsatte opplyser opplyste mumler mumlet hvisker hvisket roper ropte ler lo smiler sukker sukket avslutter avsluttet lover lovet advarer advarte betoner bekrefter bekreftet melder meldte beskriver beskrev minnes husker erkjenner erkjente uttrykker uttrykte uttaler uttalte håper håpet utdyper presiserer oppsummerer slår slo innvender protesterer klager klaget tvitret konstaterer konstaterte kommenterer kommenterte konkluderer konkluderte fastholder fastholdt tilføyer tilføyde poengterer poengterte understreka fortel seier sa svarar skriv meiner påstår påsto undrer lyder lød lurer lurte',
  },
  participles: { '-': 'sagt fortalt skrevet' },
  weakCues: {
    '-': 'kaller kalte kalt beskriver beskrev beskrevet omtaler omtalte omtalt betegner betegnet snakker snakket sammenligner',
  },
  nearCues: { '-': 'ler smiler nikker begynner slutter' },
  alsoNouns: 'spørsmål svar kommentar tro lov',
  according: 'ifølge|i følge|ifølgje|i henhold til|med ordene til|ifølge *',
  he: 'han',
  she: 'hun ho',
  they: 'de vi jeg eg du man',
  determiners:
    'en ei et den det de denne dette disse min sin sitt sine hans hennes deres vår vårt våre ingen noen mange alle begge to tre fire fem andre hver samme',
  prepositions:
    'i på av for med til fra hos ved gjennom over under mellom mot etter om uten innen blant per rundt siden tross overfor',
  conjunctions: 'og eller men at som når fordi mens så om derfor før da',
  relatives: 'hvem hva hvor hvilken hvilket hvis',
  auxiliaries:
    'er var har hadde blir ble blitt kan kunne skal skulle vil ville må måtte får fikk bør burde være',
  passives: 'blir ble blitt',
  adverbs:
    'også selv da nå her der siden senere tidligere likevel ikke aldri alltid seg igjen bare dessuten nylig endelig allerede derfor jo vel inn fast ned opp til ut videre imidlertid',
  verbs: 'står sto ligger lå kommer kom gjør gjorde fører bor arbeider holder finnes',
  days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember',
  times: 'går dag morgen kveld natt uke uken måned år året dager timer ettermiddag',
  misters: 'herr',
  mistresses: 'fru frøken',
  titles:
    'dr professor førsteamanuensis president statsminister statsministeren minister statsråd ordfører byråd fylkesmann stortingsrepresentant leder generalsekretær direktør rektor pressetalsmann talsperson general oberst kaptein dommer konge kongen dronning dronningen prins pave biskop statsadvokat advokat partileder sjef kultursjef',
  titleEndings: 'minister ministeren sjef sjefen leder lederen direktør direktøren råd',
  people:
    'dommeren advokaten rektoren statsministeren biskopen statsadvokaten kongen professor forsker forskeren leder lederen sjef sjefen direktør direktøren minister statsråd statsråden ordfører ordføreren lege legen sykepleier lærer læreren fisker fiskeren bonde bonden student studenten elev eleven lærling lærlingen advokat dommer journalist forfatter forfatteren sanger skuespiller regissør trener treneren spiller vitne vitner nabo naboen beboer beboere innbyggere mann mannen kvinne kvinnen menn kvinner gutt jente far mor pappa mamma sønn datter datteren sønnen bror søster bestefar bestemor venn foreldre foreldrene politi politiet regjering regjeringen departement parti partiet fagforening forening selskap selskapet gruppe avis rapport kommisjon domstol kilde kilder myndigheter opposisjon felemaker fiolinist fiolinisten musiker musikeren musikkforsker ekspert eksperten eksperter gjest gjesten turist økonom økonomen historiker historikeren talsperson talspersonen',
  organisations:
    'universitet universitetet institutt departement råd kommune kommunen direktorat verket forbund union parti bank domstol selskap gruppe stiftelse skole kirke avis storting stortinget fylke',
  works:
    'film filmen bok boken roman romanen låt låten plate platen album serie serien program programmet tidsskrift tittel tittelen kalt kalles heter het ord ordet ordene begrep artikkel stykke utstilling utstillingen',
  particles: 'av von de la',
  men: 'hans ole nils amir per jonas lars jan bjørn kjell svein arne knut tor odd geir morten terje erik martin andreas henrik kristian magnus thomas anders espen øyvind rune tore stein einar harald sverre gunnar petter sindre eirik håkon trond frode oddvar leif markus olav ola kåre asbjørn roar vidar stian kristoffer mathias tobias sondre aksel roger jarle steinar øystein sigurd arvid',
  women:
    'kari ingrid mona lise sara klara anne inger marit liv eva anna maria hilde berit astrid bjørg randi marianne nina solveig ida elin bente heidi tone kristin silje camilla hanne trine linda julie nora emma tonje siri ragnhild gro turid torill ingunn mette sigrid gunn wenche unni',
  verbFirst: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  roles: {
    shortTitle: 'dr prof gen kapt adv',
    her: 'henne hennes',
    his: 'ham hans',
    saidAs: 'som',
    infinitive: 'å',
    agent: 'av',
    complementizer: 'at',
    possessive: 'sin sitt sine',
    demonstrative: 'dette det',
    expletive: 'det',
    definite: 'den det de',
    indefinite: 'en ei et',
    officeArticle: 'den det en ei et',
    coordinator: 'og',
    verbCoordinator: 'og men',
    clauseBreak: 'og men at når mens',
    mainClauseOpener: 'og men',
    personalRelative: 'som',
    personalRelatives: 'som',
    origin: 'fra av',
    nameModifier: 'på fra i ved',
    nounModifier: 'på for i ved fra av',
    appositionOpener: 'tidligere daværende',
    naming: 'kalt kalles heter het',
    utterance:
      'ord ordene uttalelse brev svar kommentar melding tale svaret kommentaren beskjeden meldingen budskapet svar kommentar',
    owner: 'fra av til',
    impersonal: 'man',
  },
  endings: { subject: 'en et a rne ene' },
  reports: {
    ...unknown.reports,
    that: 'at om',
    unsaid: 'ikke aldri skulle',
    subordinators: 'om når fordi mens da',
    nobody: 'jeg vi man',
  },
  firstPerson: 'jeg vi min mitt vår vårt våre',
  questionLabels: 's spørsmål svar journalist',
};
