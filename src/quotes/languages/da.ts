import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Danish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const danish: Language = {
  ...unknown,
  tag: 'da',
  cues: {
    'er,ede,et':
      'fortæll forklar svar påpeg beton understreg indrømm erkend konkluder kommenter konstater uddyb klag advar protester sukk afslutt mind håb frygt udbryd tilføj præciser opsummer hævd lov mumle hvisk råb mened vurder pointer tilføj bekræft oplys',
    '-': 'siger sagde sagt mener mente svarer svarede fortæller fortalte skriver skrev skrevet spørger spurgte lægger lagde forklarer forklarede hævder hævdede tror troede synes syntes påpeger påpegede understreger understregede fastslår fastslog indrømmer indrømmede fortsætter fortsatte oplyser oplyste mumler mumlede hvisker hviskede råber råbte ler lo griner grinede smiler sukker sukkede slutter sluttede lover lovede advarer advarede bekræfter bekræftede melder meldte beskriver beskrev mindes husker erkender erkendte udtrykker udtrykte udtaler udtalte håber håbede uddyber præciserer opsummerer slår slog indvender protesterer klager klagede tweetede konstaterer konstaterede kommenterer kommenterede konkluderer konkluderede fastholder fastholdt tilføjer tilføjede pointerer pointerede undrer lyder lød vurderer vurderede afslutter afsluttede betoner betonede',
  },
  participles: { '-': 'sagt fortalt skrevet' },
  weakCues: {
    '-': 'kalder kaldte kaldt beskriver beskrev beskrevet omtaler omtalte omtalt betegner betegnede betegnet taler sammenligner',
  },
  nearCues: { '-': 'ler griner smiler nikker begynder' },
  alsoNouns: 'spørgsmål svar kommentar tro lov',
  according: 'ifølge|i følge|med ord af|ifølge *',
  he: 'han',
  she: 'hun',
  they: 'de vi jeg du man',
  determiners:
    'en et den det de denne dette disse min sin sit sine hans hendes deres vores vor ingen nogle mange alle begge to tre fire fem andre hver samme',
  prepositions:
    'i på af for med til fra hos ved gennem over under mellem mod efter om uden inden blandt per omkring siden trods',
  conjunctions: 'og eller men at som når fordi mens så om derfor før da',
  relatives: 'hvem hvad hvor hvilken hvilket hvis der',
  auxiliaries:
    'er var har havde bliver blev blevet kan kunne skal skulle vil ville må måtte får fik bør burde være',
  passives: 'bliver blev blevet',
  adverbs:
    'også selv da nu her der siden senere tidligere alligevel ikke aldrig altid sig igen kun desuden netop endelig allerede derfor jo vel ind fast ned op til ud videre imidlertid dog bare',
  verbs: 'står stod ligger lå kommer kom gør gjorde fører bor arbejder holder findes',
  days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags onsdags torsdags fredags lørdags søndags januar februar marts april maj juni juli august september oktober november december',
  times: 'går dag morgen aften nat uge ugen måned år året dage timer eftermiddag',
  misters: 'hr herr',
  mistresses: 'fru frøken',
  titles:
    'dr professor lektor præsident statsminister statsministeren minister borgmester rådmand regionsrådsformand folketingsmedlem formand generalsekretær direktør rektor pressechef talsmand talsperson general oberst kaptajn dommer konge kongen dronning dronningen prins pave biskop anklager advokat partiformand partileder chef kulturchef',
  titleEndings:
    'minister ministeren chef chefen leder lederen direktør direktøren formand borgmester ordfører',
  people:
    'dommeren advokaten rektoren statsministeren biskopen anklageren kongen professor forsker forskeren leder lederen chef chefen direktør direktøren minister ministeren formand formanden borgmester borgmesteren læge lægen sygeplejerske lærer læreren fisker fiskeren bonde landmand student studerende elev eleven lærling lærlingen advokat dommer journalist forfatter forfatteren sanger skuespiller instruktør træner træneren spiller vidne vidner nabo naboen beboer beboere indbyggere mand manden kvinde kvinden mænd kvinder dreng pige far mor søn datter datteren sønnen bror søster bedstefar bedstemor ven forældre forældrene politi politiet regering regeringen ministerium parti partiet fagforening forening selskab selskabet gruppe avis rapport kommission domstol kilde kilder myndigheder opposition violinbygger violinist violinisten musiker musikeren musikforsker ekspert eksperten eksperter gæst gæsten turist økonom økonomen historiker historikeren talsmand talsperson',
  organisations:
    'universitet universitetet institut ministerium råd kommune kommunen styrelse styrelsen forbund union parti bank domstol selskab gruppe fond skole kirke avis folketing folketinget region',
  works:
    'film filmen bog bogen roman romanen sang sangen plade pladen album serie serien program programmet tidsskrift titel titlen kaldt kaldes hedder hed ord ordet ordene begreb artikel stykke udstilling udstillingen',
  particles: 'af von de la',
  men: 'hans ole niels amir per jonas lars jan peter jens michael henrik thomas søren christian martin morten jesper anders rasmus mads kasper jørgen erik bent poul svend kim frederik mikkel jakob simon emil magnus kristian troels bo carsten flemming steen torben claus ib aksel preben kurt finn allan',
  women:
    'karen inge mona lise sara klara anne kirsten hanne mette anna helle susanne lene maria marianne inger pia birthe charlotte tina camilla louise line ida sofie emma julie katrine cecilie birgitte bente annette gitte pernille trine dorthe ulla signe nanna lone jytte freja josefine lis tove else',
  verbFirst: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  roles: {
    shortTitle: 'dr prof gen kapt adv',
    her: 'hende hendes',
    his: 'ham hans',
    saidAs: 'som',
    infinitive: 'at',
    agent: 'af',
    complementizer: 'at',
    possessive: 'sin sit sine',
    demonstrative: 'dette det',
    expletive: 'det',
    definite: 'den det de',
    indefinite: 'en et',
    officeArticle: 'den det en et',
    coordinator: 'og',
    verbCoordinator: 'og men',
    clauseBreak: 'og men at når mens',
    mainClauseOpener: 'og men',
    personalRelative: 'der som',
    personalRelatives: 'der som',
    origin: 'fra af',
    nameModifier: 'på fra i ved',
    nounModifier: 'på for i ved fra af',
    appositionOpener: 'tidligere daværende',
    naming: 'kaldt kaldes hedder hed',
    utterance:
      'ord ordene udtalelse brev svar kommentar meddelelse tale svaret kommentaren beskeden meldingen budskabet svar kommentar',
    owner: 'fra af',
    impersonal: 'man',
  },
  endings: { subject: 'en et rne ene' },
  reports: {
    ...unknown.reports,
    that: 'at om',
    unsaid: 'ikke aldrig skulle',
    subordinators: 'om når fordi mens da',
    nobody: 'jeg vi man',
  },
  firstPerson: 'jeg vi min mit vores',
  questionLabels: 's spørgsmål svar journalist',
};
