import type { Language } from './language.ts';
import { unknown } from './none.ts';
import { nordicMen, nordicWomen } from './nordic-names.ts';

/** Danish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const danish: Language = {
  ...unknown,
  tag: 'da',
  cues: {
    'er,ede,et':
      'fortæll forklar svar påpeg beton understreg indrømm erkend konkluder kommenter konstater uddyb klag advar protester sukk afslutt mind håb frygt udbryd tilføj præciser opsummer hævd lov mumle hvisk råb mened vurder pointer tilføj bekræft oplys',
    '-': 'istemmer istemte føjer føjede medgiver medgav råbt råbte hvisket mumlet svaret svarede spurgt ment oplyst tilføjet forklaret fortalt udtalt meddelt indrømmet hævdet påstået påstår påstod indvendt bemærket anført gentaget erklæret kaldt betonet sluttet konstateret hæftet opfordret advaret beklaget bekræftet bekendt erkendt truet truede truer lovet lovede lover grinet takker takkede takket jokede joker skriger lyde forsikrer forsikrede fremhæver fremhævede fremhævet nævner nævnte nævnt oplister understregede kommenteret vurderet skønnet tvivler tvivlede glæder glædede fastslået fortsatt vrænger vrængede vrænget pointerede pointeret spøgte spøger sukkede sukket fnyst udbasunerede jamrer jamrede klynkede klynker hikster hikstede brummer brummede snøftede snøfter tænker tænkte opsummerede slutter bebrejder bebrejdede sagt siger sagde sagt mener mente fortalte skriver skrev skrevet spørger spurgte lægger lagde tror troede synes syntes fastslår fastslog fortsætter fortsatte oplyste mumler mumlede råbte ler lo griner grinede smiler slutter sluttede melder meldte beskriver beskrev mindes husker erkendte udtrykker udtrykte udtaler udtalte slår slog indvender tweetede fastholder fastholdt undrer lyder lød rasede raser vrissede vrisser hvæsede hvæser skreg skriger brølede brøler hylede hyler stønnede stønner stammede stammer gryntede knurrede knurrer hostede flirede fnisede fnes fnøs fnyser drillede driller befalede befaler bad beder bekendtgjorde erklærede erklærer noterede noterer filosoferede filosoferer spåede spår skønnede skønner anslår anslog anklagede anklager kritiserede kritiserer opfordrede opfordrer foreslog foreslår insisterede insisterer replicerede replicerer indskød indskyder begrundede begrunder tilstod tilstår beklagede beklager jublede jubler tordnede tordner udbrød indvendte bemærkede bemærker anførte anfører gentager gentog græd græder gispede gisper kvitterede kvitterer meddelte meddeler beroligede beroliger varslede varsler antydede antyder dementerede dementerer kræver krævede forlangte forlanger snerrede snerrer bjæffede klukkede klukker pustede puster afslørede afslører supplerer supplerede forudser forudsiger forudsagde ræsonnerer ræsonnerede roser ønsker ønskede benægter benægtede vedgår løj lyver',
  },
  participles: { '-': 'sagt fortalt skrevet' },
  weakCues: {
    '-': 'fandt finder fremstiller fremstillede afskriver roste kalder kaldte kaldt beskriver beskrev beskrevet omtaler omtalte omtalt betegner betegnede betegnet taler sammenligner talte talt beskylder beskyldte anklager anklagede henviser henviste afviser afviste affejer affejede stempler stemplede karakteriserer karakteriserede efterlyser efterlyste hylder hyldede tilbageviser tilbageviste',
  },
  nearCues: {
    '-': 'ler griner smiler nikker begynder skyder skød bryder brød fylder fyldte ryster rystede smilede lo nikkede tager tog trækker trak',
  },
  alsoNouns: 'spørgsmål svar kommentar tro lov',
  according: 'ifølge|i følge|med ord af|ifølge *',
  he: 'han',
  she: 'hun',
  they: 'de vi jeg du man',
  determiners:
    'en et den det de denne dette disse min sin sit sine hans hendes deres vores vor ingen nogle mange alle begge to tre fire fem andre hver samme',
  prepositions:
    'i på af for med til fra hos ved gennem over under mellem mod efter om uden inden blandt per omkring siden trods ifølge bag foran udenfor indenfor langs indefra udefra',
  conjunctions: 'hvorvidt og eller men at som når fordi mens så om derfor før da',
  relatives: 'hvem hvad hvor hvilken hvilket hvis der hvordan hvorfor hvorvidt',
  auxiliaries:
    'er var har havde bliver blev blevet kan kunne skal skulle vil ville må måtte får fik bør burde være plejer plejede tør turde behøver behøvede gider gad når nåede prøver prøvede forsøger forsøgte',
  passives: 'bliver blev blevet',
  adverbs:
    'også istedet pludselig heldigvis desværre måske muligvis formentlig sandsynligvis naturligvis selvfølgelig åbenbart egentlig samtidig derefter dermed derimod desuden ellers faktisk nemlig ganske vist ofte sjældent snart straks først før næsten hovedsagelig særlig særligt især specielt mindst omtrent meget helt stadig fortsat endnu tilsyneladende forhåbentlig glad vredt roligt tørt stille højt bestemt stolt kort tilfreds undertiden bagefter undervejs indimellem dernæst selv da nu her der siden senere tidligere alligevel ikke aldrig altid sig igen kun desuden netop endelig allerede derfor jo vel ind fast ned op til ud videre imidlertid dog bare',
  verbs:
    'står stod ligger lå kommer kom gør gjorde fører bor arbejder holder findes afviser afviste ser så går gik løber løb sidder sad rejser rejste sætter satte holdt løfter løftede vender vendte åbner åbnede lukker lukkede tager tog kigger kiggede venter ventede leder ledte spiller spillede vinder vandt taber tabte skal begyndte starter startede stopper stoppede køber købte sælger solgte',
  days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags onsdags torsdags fredags lørdags søndags januar februar marts april maj juni juli august september oktober november december',
  times: 'går dag morgen aften nat uge ugen måned år året dage timer eftermiddag gang gangen engang',
  misters: 'hr herr',
  mistresses: 'fru frøken',
  titles:
    'dr professor lektor præsident statsminister statsministeren minister borgmester rådmand regionsrådsformand folketingsmedlem formand generalsekretær direktør rektor pressechef talsmand talsperson general oberst kaptajn dommer konge kongen dronning dronningen prins pave biskop anklager advokat partiformand partileder chef kulturchef træner træneren målmand målmanden anfører anføreren anklageren forsvarer forsvareren vagtchef vagtchefen indsatsleder indsatslederen politiinspektør politikommissær viceborgmester transportminister kommunaldirektør direktøren overlæge overlægen forsker seniorforsker ph.d.-studerende statssekretær ambassadør sognepræst sognepræsten præst præsten redaktør redaktøren chefredaktør lektoren kriminalinspektør bibliotekar bibliotekaren cheftræner cheftræneren landstræner landstræneren sportschef sportschefen angriber forsvarsspiller styrmand skipper ornitolog ornitologen senioranalytiker cheføkonom seniorøkonom aktieanalytiker viceinspektør vicepolitiinspektør politidirektør politiassistent specialanklager senioranklager bistandsadvokat forsvarsadvokat beredskabschef beredskabschefen brandchef brandchefen sundhedsminister finansminister finansministeren justitsminister justitsministeren udenrigsminister udenrigsministeren klimaminister kulturminister kulturministeren erhvervsminister skatteminister politisk ordfører gruppeformand næstformand næstformanden afdelingschef afdelingschefen kommunikationschef kommunikationschefen pressechefen skoleleder skolelederen museumsdirektør museumsinspektør projektleder projektlederen centerleder forstander forstanderen forfatter forfatteren instruktør instruktøren skuespiller skuespilleren sanger sangeren musiker kok kokken køkkenchef vært værten gårdejer landmand lægen chefredaktøren anmelder anmelderen kaptajnen hovedtillidsmand tillidsmand fællestillidsmand dyrlæge meteorolog meteorologen',
  titleEndings:
    'minister ministeren chef chefen leder lederen direktør direktøren formand borgmester ordfører træner træneren målmand målmanden læge lægen forsker forskeren advokat advokaten forsvarer forsvareren anklager anklageren dommer dommeren formanden talsmand talskvinde talsperson sekretær repræsentant ejeren mester mesteren redaktør redaktøren rådgiver rådgiveren professor ekspert analytiker efterforsker rektor borgmesteren inspektør',
  officePrefixes: 'eks vice',
  people:
    'dommeren advokaten rektoren statsministeren biskopen anklageren kongen professor forsker forskeren leder lederen chef chefen direktør direktøren minister ministeren formand formanden borgmester borgmesteren læge lægen sygeplejerske lærer læreren fisker fiskeren bonde landmand student studerende elev eleven lærling lærlingen advokat dommer journalist forfatter forfatteren sanger skuespiller instruktør træner træneren spiller vidne vidner nabo naboen beboer beboere indbyggere mand manden kvinde kvinden mænd kvinder dreng pige far mor søn datter datteren sønnen bror søster bedstefar bedstemor ven forældre forældrene politi politiet regering regeringen ministerium parti partiet fagforening forening selskab selskabet gruppe avis rapport kommission domstol kilde kilder myndigheder opposition violinbygger violinist violinisten musiker musikeren musikforsker ekspert eksperten eksperter gæst gæsten turist økonom økonomen historiker historikeren talsmand talsperson tiltalte sigtede forurettede gerningsmanden offeret anklager forsvarer forsvareren kasserer kassereren læremester læremesteren kone konen hustru ægtefælle kæreste kæresten samlever fætter kusine nevø niece onkel onklen tante tanten svigermor svigerfar enke enken gamle drengen pigen fyren teenager teenageren pensionist pensionisten naboer naboerne forskere forskerne læger lægerne lærere lærerne elever eleverne studenter studenterne rejsende passager passageren passagerer passagererne målmand anfører spilleren spillerne fotograf fotografen reporter reporteren redaktør redaktøren kok kokken tjener tjeneren servitrice snedker snedkeren tømrer tømreren maler maleren bager bageren fiskere fiskerne landmanden landmænd jæger jægeren ejer ejeren præst præsten imam arkitekt arkitekten ingeniør ingeniøren biolog biologen økolog arkæolog arkæologen psykolog psykologen jurist juristen efterforsker betjent betjenten brandmand indsatslederen vagtchef vagtchefen rederiet styrelsen kommunen foreningen bestyrelsen klubben ministeriet folketingsmedlemmet kunde kunden kunder kunderne patient patienten patienter arbejdsgiveren arbejder arbejderne kritikere kritikerne kritikeren chauffør chaufføren skipper skipperen lods lodsen gæster gæsterne vennen veninde veninden kollega kollegaen barn barnet børn børnene folk unge faren moren broren søsteren faderen moderen partifælle partifællen urmager svoger svigerinde stemme stemmen stemmer forlægger forlæggeren anmelder anmelderen analytiker analytikeren bibliotekaren pårørende efterladte forælder ansat ansatte medarbejder medarbejderen øjenvidne øjenvidner forbipasserende bilist bilisten cyklist cyklisten holdkammerat holdkammeraten supporter supportere fans vinderen mesteren retten byretten landsretten anklagemyndigheden advokaterne politiker politikeren politikerne vælger vælgere vælgerne myndighederne dyrlæge dyrlægen tandlæge pilot piloten lokofører soldat soldaten officer officeren kunstner kunstneren danser danseren komponist komponisten dirigent dirigenten guitarist guitaristen digter digteren oversætter oversætteren designer designeren kurator guide guiden pedel pedellen pædagog pædagogen pædagoger jordemoder terapeut terapeuten butiksejer butiksejeren iværksætter iværksætteren styrmand styrmanden svenskeren nordmanden tyskeren debattør modstander modstanderen museumsinspektøren stifter stifteren ledelsen dronningen målmanden anføreren overlægen sognepræsten lektoren cheftræneren landstræneren sportschefen ornitologen beredskabschefen brandchefen finansministeren justitsministeren udenrigsministeren kulturministeren næstformanden afdelingschefen kommunikationschefen pressechefen skolelederen projektlederen forstanderen instruktøren skuespilleren sangeren værten chefredaktøren kaptajnen meteorologen forgænger forgængeren efterfølger efterfølgeren verdensmester verdensmesteren fagforeningerne kommunerne partierne selskaberne bankerne skolerne klubberne foreningerne sagkyndige sagkyndig mistænkte hovedperson hovedpersonen klublegende klublegenden broderen medlem medlemmet husejer hundeejer kroejer lodsejer grundejer studenten sekretæren talspersonen talskvinden repræsentanter bønder inspektøren mægler mægleren journalisten journalister geolog geologen kirurg kirurgen mekaniker mekanikeren tekniker kandidat kandidaten vælgeren tilhænger tilhængerne medlemmer forkvinde forkvinden hjælpere',
  organisations:
    'universitet universitetet institut ministerium råd kommune kommunen styrelse styrelsen forbund union parti bank domstol selskab gruppe fond skole kirke avis folketing folketinget region politiet myndigheden byretten landsretten anklagemyndigheden brandvæsenet brandvæsen sygehus hospital hospitalet klubben klub forlag forlaget nævn nævnet bestyrelse bestyrelsen fagforbund fagforbundet forening foreningen organisation organisationen virksomhed virksomheden selskabet tilsyn tilsynet højskole højskolen avisen redaktion redaktionen museum museet teater teatret menighed kirken fonden kæde kæden koncern koncernen partiet ministeriet ambassade ambassaden skolen rederi rederiet landsforening landsforbund udvalg udvalget netværk netværket',
  works:
    'film filmen bog bogen roman romanen sang sangen plade pladen album serie serien program programmet tidsskrift titel titlen kaldt kaldes hedder hed ord ordet ordene begreb artikel navnet navn tilnavnet kælenavnet øgenavnet stykke udstilling udstillingen tidsskriftet avisen rapporten undersøgelsen',
  particles: 'af von de la',
  men: `${nordicMen} kim`,
  women: `${nordicWomen} `,
  organisationEndings:
    'selskabet firmaet styrelsen kommunen foreningen forbundet partiet klubben ministeriet instituttet koncernen kæden organisationen ledelsen universitetet rederiet tilsynet rådet nævnet',
  peopleEndings:
    'manden mændene kvinden kvinderne chefen chefer lederen lederne mesteren mester arbejderen arbejdere arbejderne forskerne forskeren læreren lærerne lægen lægerne vagten føreren skipperen spilleren spillerne bonden bønderne handleren boerne beboerne indbyggerne politiet betjenten advokaten juristen eleven eleverne gæsterne rejsende patienten brugeren brugerne mager mageren sælgeren plejeren selskabet firmaet styrelsen kommunen foreningen forbundet partiet klubben ministeriet instituttet koncernen kæden organisationen ledelsen universitetet rederiet tilsynet rådet nævnet forgængeren efterfølgeren politiker politikeren politikere forskere lærere læger konsulent konsulenten økonom økonomen direktør direktøren repræsentant repræsentanten rådgiver rådgiveren mand kvinde fisker fiskeren ingeniør ingeniøren nabo naboen forældre medlem dommer dommeren hjælper hjælperen',
  verbFirst: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  closesMarks: true,
  dashesInNews: true,
  bareGenitive: true,
  roles: {
    bearer:
      'skibet skib båden færgen toget singlen restauranten caféen hotellet butikken projektet aktionen podcasten selskabet firmaet klubben partiet kæden organisationen fonden foreningen',
    quoting: 'citerer citerede',
    shortTitle: 'dr prof gen kapt adv',
    her: 'hende hendes',
    his: 'ham hans',
    saidAs: 'som',
    infinitive: 'at',
    agent: 'af',
    asks: 'spørger spurgte',
    complementizer: 'at',
    possessive: 'sin sit sine',
    demonstrative: 'dette det',
    document:
      'høringssvar høringssvaret begrundelsen beslutningen indstillingen stævningen årsrapporten kvartalsregnskabet regnskabet budgettet redegørelsen klagen motivationen brev brevet dom dommen kendelse kendelsen rapport rapporten aftale aftalen referat referatet udtalelse udtalelsen tiltalen sigtelsen anklageskriftet anmeldelse anmeldelsen loven dagbogen artikel artiklen mail mailen meddelelse meddelelsen afgørelsen notat notatet sms',
    written:
      'konstateres påpeges fastslås hævdes oplyses understreges fremhæves læse læses står stod hedder hed fremgår fremgik',
    sounding: 'lyder lød',
    wordsBefore: 'det dette sådan således',
    spokenFrom: 'fra',
    anybody: 'nogen ingen',
    somebody: 'anden andre mange',
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
    naming: 'kaldt kaldes hedder hed kendt kendte såkaldte såkaldt',
    utterance:
      'ord ordene udtalelse brev svar kommentar meddelelse tale svaret kommentaren beskeden meldingen budskabet mail e-mail pressemeddelelse pressemeddelelsen interview interviewet opslag opslaget udtalelsen sms forklaringen forklaring reaktionen reaktion besked replikken opfordringen konklusionen',
    owner: 'fra af',
    impersonal: 'man',
  },
  endings: {
    finite: 'er ede te de',
    eitherSex: 'formand talsmand rådmand styrmand tillidsmand ombudsmand landmand vognmand amtmand',
    passive: 'aldes tales ives gnes edes stemples',
    subject: 'en et rne ene',
    woman:
      'kvinde kvinden mor moren moderen datter datteren søster søsteren pige pigen kone konen hustru hustruen tante tanten enke enken dronningen bedstemor veninden niece sygeplejersken servitricen',
    man: 'mand manden far faren faderen søn sønnen bror broren dreng drengen fyren onkel onklen bedstefar kongen nevø munken',
    forenameWoman: 'ina na nna ia lla ella ine ette hild',
  },
  reports: {
    ...unknown.reports,
    that: 'at om',
    unsaid: 'ikke aldrig skulle',
    subordinators: 'hvorvidt om når fordi mens da',
    nobody: 'jeg vi man',
  },
  firstPerson: 'jeg vi min mit vores',
  questionLabels: 's spørgsmål svar journalist',
};
