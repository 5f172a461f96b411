import type { Language } from './language.ts';
import { unknown } from './none.ts';
import { nordicMen, nordicWomen } from './nordic-names.ts';

/** Norwegian. Written for this project from general knowledge of news prose; forenames are common ones. */
export const norwegian: Language = {
  ...unknown,
  tag: 'no',
  cues: {
    'er,te,t':
      'mene svar fortell forklar spør lov hevd hvisk rop påpek beton understrek innrømm erkjenn fastsl konkluder kommenter konstater utdyp klag advar protester sukk avslutt minn håp frykt utrop skriv tilføy presiser oppsummer replisér beskriv',
    'er,et,a': 'mumle hviske le love håpe hevde sukke klage',
    '-': 'istemmer istemte ropte ropt svarte svart spurt ment fortalt forklart opplyst tilføyd tilføyet uttalt meddelt innrømmet hevdet påstått påpekte poengtert bemerket anført gjentatt erklært betonet konstatert konstaterte oppfordret advart advarte beklaget bekreftet erkjent truet truer lovet takker takket forsikrer forsikret framhever framhevet fremhever fremhevet nevner nevnte nevnt tviler tvilte gleder gledet vurdert anslått spøkt utbroderte utdypet utdyper jamret jamrer klynket hikstet brummet brummer snufset tenker tenkte bebreider bebreidet understreket skrytt skryter roste roser hilser hilste slår fastslått kommenterte svarar seia sa sier si sagt mener mente fortalte skrev skrevet spør spurte legger la hevdet tror trodde synes syntes understreket fastslår fastslo innrømmet fortsetter fortsatte opplyser opplyste mumler mumlet hvisket ler lo smiler sukket avsluttet lovet bekrefter bekreftet melder meldte beskrev minnes husker erkjente uttrykker uttrykte uttaler uttalte håpet slår slo innvender klaget tvitret fastholder fastholdt tilføyde poengterer poengterte understreka fortel seier svarar skriv meiner påstår påsto undrer lyder lød lurer lurte freste freser fnyste fnyser hveste hveser skrek skriker brølte brøler hylte hyler stønnet stønner stammet stammer snøftet snøfter gryntet grynter knurret knurrer hostet flirte flirer gliste gliser humret humrer spøkte spøker ertet erter befalte befaler ba ber kunngjorde kunngjør erklærte erklærer noterte noterer filosoferte filosoferer spådde spår anslo anslår vurderte vurderer anklaget anklager kritiserte kritiserer oppfordret oppfordrer foreslo foreslår insisterte insisterer replisert replikker replikkerer kontret kontrer innskjøt innskyter innvendte begrunnet begrunner tilsto tilstår beklaget beklager jublet jubler raste raser tordnet tordner utbrøt utbryter varslet varsler antyder antydet dementerer dementerte krever krevde forlanger forlangte bemerker bemerket anfører anførte gjentar gjentok gråt gråter gispet gisper kvitterte kvitterer meddelte meddeler beroliger beroliget sutret sutrer avslørte avslører ønsker ønsket avkrefter avkreftet benekter benektet vedgår vedgikk fryktet løy lyver',
  },
  participles: { '-': 'sagt fortalt skrevet' },
  weakCues: {
    '-': 'fant finner fremstiller kaller kalte kalt beskriver beskrev beskrevet omtaler omtalte omtalt betegner betegnet snakker snakket sammenligner anklager anklaget beskylder beskyldte henviser henviste avfeier avfeide avviser avviste stempler stemplet karakteriserer karakteriserte etterlyser etterlyste hyller hyllet slakter slaktet tilbakeviser tilbakeviste refser refset',
  },
  nearCues: {
    '-': 'ler smiler nikker begynner slutter skyter skjøt bryter brøt fyller fylte rister ristet smilte nikket tar tok trekker trakk',
  },
  alsoNouns: 'spørsmål svar kommentar tro lov',
  according: 'ifølge|i følge|ifølgje|i henhold til|med ordene til|ifølge *',
  he: 'han',
  she: 'hun ho',
  they: 'de vi jeg eg du man',
  determiners:
    'en ei et den det de denne dette disse min sin sitt sine hans hennes deres vår vårt våre ingen noen mange alle begge to tre fire fem andre hver samme',
  prepositions:
    'i på av for med til fra hos ved gjennom over under mellom mot etter om uten innen blant per rundt siden tross overfor ifølge bak foran utenfor innenfor bortenfor langs innenfra utenfra bakfra',
  conjunctions: 'hvorvidt og eller men at som når fordi mens så om derfor før da',
  relatives: 'hvem hva hvor hvilken hvilket hvis hvordan hvorfor hvorvidt',
  auxiliaries:
    'er var har hadde blir ble blitt kan kunne skal skulle vil ville må måtte får fikk bør burde være pleier pleide ser synes later tør turde trenger trengte orker orket rekker rakk prøver prøvde forsøker forsøkte',
  passives: 'blir ble blitt',
  adverbs:
    'også isteden istedet plutselig heldigvis dessverre kanskje muligens trolig antakelig antagelig sannsynligvis naturligvis selvfølgelig selvsagt åpenbart egentlig samtidig deretter dermed derimot dessuten ellers faktisk nemlig riktignok visstnok iblant ofte sjelden snart straks først før nettopp nesten hovedsakelig særlig spesielt fremfor minst omtrent veldig ganske helt fortsatt fremdeles enda ennå tydeligvis forhåpentligvis blidt sint rolig tørt stille høyt bestemt stolt kort fornøyd tidvis etterpå underveis innimellom visst dog selv da nå her der siden senere tidligere likevel ikke aldri alltid seg igjen bare dessuten nylig endelig allerede derfor jo vel inn fast ned opp til ut videre imidlertid',
  verbs:
    'står sto ligger lå kommer kom gjør gjorde fører bor arbeider holder finnes avviser avviste tilbakeviser tilbakeviste ser så går gikk løper løp sitter satt reiser reiste setter satte holdt løfter løftet snur snudde åpner åpnet lukker lukket kikker kikket venter ventet leter lette spiller spilte vinner vant taper tapte begynte starter startet stopper stoppet kjøper kjøpte selger solgte',
  days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember',
  times: 'går dag morgen kveld natt uke uken måned år året dager timer ettermiddag gang gangen',
  misters: 'herr',
  mistresses: 'fru frøken',
  titles:
    'dr professor førsteamanuensis president statsminister statsministeren minister statsråd ordfører byråd fylkesmann stortingsrepresentant leder generalsekretær direktør rektor pressetalsmann talsperson general oberst kaptein dommer konge kongen dronning dronningen prins pave biskop statsadvokat advokat partileder sjef kultursjef trener treneren keeper keeperen kapteinen aktor forsvarer forsvareren kommunikasjonssjef politimester politimesteren lensmann lensmannen politiadvokat vaktsjef innsatsleder innsatslederen operasjonsleder rådmann rådmannen kommunedirektør kommunedirektøren varaordfører glasiolog forsker seniorforsker overlege overlegen stipendiat statsforvalter statssekretær ambassadør sogneprest presten prest sokneprest redaktør redaktøren ansvarlig elevrådsleder formann styreleder biblioteksjef bibliotekar bibliotekaren brannsjef brannsjefen politisjef skipper trommeslager fylkesordfører partisekretær parlamentarisk gruppeleder varaordføreren helseminister helseministeren finansminister finansministeren justisminister justisministeren utenriksminister utenriksministeren klimaminister byrådsleder byrådslederen fylkesråd nestleder nestlederen styrelederen sportssjef sportssjefen hovedtrener landslagssjef landslagssjefen angriper midtstopper spiss spissen back forfatter forfatteren artist artisten skuespiller skuespilleren regissør regissøren programleder programlederen kokk kokken bonde bonden jordmor lensmannsbetjent politibetjent politiinspektør bistandsadvokat bistandsadvokaten sorenskriver tingrettsdommer dommeren havnesjef havnesjefen ferjekaptein kommuneadvokat kommuneoverlege skolesjef skolesjefen enhetsleder avdelingsleder avdelingslederen prosjektleder prosjektlederen salgsdirektør klubbleder tillitsvalgt hovedtillitsvalgt verneombud meteorolog meteorologen seismolog forskningsleder museumsdirektør konservator rådgiver',
  titleEndings:
    'minister ministeren sjef sjefen leder lederen direktør direktøren råd trener treneren keeper keeperen kaptein kapteinen lege legen forsker forskeren advokat advokaten forsvarer forsvareren dommer dommeren formann formannen ordfører ordføreren talsmann talskvinne talsperson talspersonen sekretær representant representanten eieren mester mesteren redaktør redaktøren rådgiver rådgiveren professor ekspert analytiker etterforsker rektor sjåfør rådmann rådmannen',
  officePrefixes: 'eks vise',
  people:
    'dommeren advokaten rektoren statsministeren biskopen statsadvokaten kongen professor forsker forskeren leder lederen sjef sjefen direktør direktøren minister statsråd statsråden ordfører ordføreren lege legen sykepleier lærer læreren fisker fiskeren bonde bonden student studenten elev eleven lærling lærlingen advokat dommer journalist forfatter forfatteren sanger skuespiller regissør trener treneren spiller vitne vitner nabo naboen beboer beboere innbyggere mann mannen kvinne kvinnen menn kvinner gutt jente far mor pappa mamma sønn datter datteren sønnen bror søster bestefar bestemor venn foreldre foreldrene politi politiet regjering regjeringen departement parti partiet fagforening forening selskap selskapet gruppe avis rapport kommisjon domstol kilde kilder myndigheter opposisjon felemaker fiolinist fiolinisten musiker musikeren musikkforsker ekspert eksperten eksperter gjest gjesten turist økonom økonomen historiker historikeren talsperson talspersonen tiltalte siktede fornærmede gjerningsmannen offeret aktor forsvarer forsvareren kasserer kassereren læremester læremesteren kona kone konen hustru ektemannen ektemann samboer samboeren gamlefar gamlemor bestefaren bestemoren fetter fetteren kusine kusinen nevø niese onkel onkelen tante tanta tanten svigermor svigerfar enke enken gubben kjerringa gutten jenta jenten ungdommen tenåring tenåringen pensjonist pensjonisten naboer naboene forskere forskerne legene leger lærere lærerne elever elevene studenter studentene reisende passasjer passasjeren passasjerer passasjerene keeper keeperen kaptein kapteinen spilleren spillerne fotograf fotografen reporter reporteren redaktør redaktøren kokk kokken kelner servitør servitøren snekker snekkeren tømrer tømreren maler maleren baker bakeren fiskere fiskerne bønder bøndene jeger jegeren grunneier grunneieren eier eieren prest presten imam arkitekt arkitekten ingeniør ingeniøren biolog biologen økolog arkeolog arkeologen psykolog psykologen jurist juristen glasiolog etterforsker etterforskeren politimannen lensmannen brannmann innsatslederen rederiet direktoratet kommunen foreningen fylket styret laget klubben stortingsrepresentanten kunde kunden kunder kundene pasient pasienten pasienter arbeidsgiveren arbeider arbeiderne kritikere kritikerne kritikeren sjåfør sjåføren skipper skipperen los losen gjester gjestene vennen venninne venninnen kollega kollegaen barn barnet barna folk ungdommer ungdommene faren moren broren søsteren partifelle partifellen urmaker svoger svigerinne stemme stemmen stemmer forlegger forleggeren dama trommeslageren biblioteksjefen brannsjefen anmelder anmelderen kritiker bibliotekaren pårørende etterlatte forelder ansatt ansatte medarbeider medarbeideren øyenvitne øyenvitner forbipasserende bilist bilisten syklist syklisten lagkamerat lagkameraten supporter supportere supporterne vinneren mesteren retten tingretten lagmannsretten påtalemyndigheten advokatene politikere politikeren politikerne velger velgere velgerne myndighetene veterinær veterinæren tannlege pilot piloten lokfører soldat soldaten offiser offiseren kunstner kunstneren danser danseren komponist dirigent dirigenten gitarist gitaristen poet oversetter designer kurator guide guiden vaktmester vaktmesteren barnehagelærer hjelpepleier jordmoren terapeut terapeuten butikkeier butikkeieren gründer gründeren bedriftseier matros matrosen styrmann styrmannen svensken dansken finnen tyskeren debattant motstander motstanderen klubblederen dronningen politimesteren rådmannen kommunedirektøren overlegen varaordføreren helseministeren finansministeren justisministeren utenriksministeren byrådslederen nestlederen styrelederen sportssjefen landslagssjefen spissen artisten skuespilleren regissøren programlederen bistandsadvokaten havnesjefen skolesjefen avdelingslederen prosjektlederen meteorologen forgjenger forgjengeren etterfølger etterfølgeren verdensmester verdensmesteren fagforeningene kommunene partiene selskapene bankene skolene klubbene foreningene sakkyndige sakkyndig mistenkte hovedperson hovedpersonen klubblegende klubblegenden medlem medlemmet fastlege sykehuslege huseier hytteeier hundeeier analytikeren sekretæren talskvinnen representanter inspektør inspektøren megler megleren sangeren journalisten journalister geolog geologen kirurg kirurgen mekaniker mekanikeren tekniker kandidat kandidaten velgeren tilhenger politimann driveren medlemmer søsken',
  organisations:
    'universitet universitetet institutt departement råd kommune kommunen direktorat verket forbund union parti bank domstol selskap gruppe stiftelse skole kirke avis storting stortinget fylke politiet myndigheten tingretten lagmannsretten påtalemyndigheten brannvesenet sykehus sykehuset klubben klubb forlag forlaget nemnd nemnda styre styret fagforbund fagforbundet forening foreningen organisasjon organisasjonen selskapet bedrift bedriften tilsyn tilsynet høgskole høyskole høgskolen avisen avisa redaksjon redaksjonen museum museet teater teateret menighet menigheten kirken stiftelsen kjede kjeden konsern konsernet partiet departementet ambassade ambassaden skolen rederi rederiet etaten etat landsforbund landsforbundet komité komiteen utvalg utvalget nettverk nettverket',
  works:
    'film filmen bok boken roman romanen låt låten plate platen album serie serien program programmet tidsskrift tittel tittelen kalt kalles heter het ord ordet ordene begrep artikkel navnet navn kallenavnet oppnavnet tilnavnet klengenavnet stykke utstilling utstillingen tidsskriftet avisa avisen rapporten studien',
  particles: 'av von de la',
  men: `${nordicMen} kim`,
  women: `${nordicWomen} `,
  organisationEndings:
    'selskapet firmaet etaten styret kommunen foreningen forbundet partiet klubben departementet direktoratet tilsynet instituttet konsernet kjeden organisasjonen ledelsen vernet universitetet rederiet rådet',
  peopleEndings:
    'mannen mennene kvinnen kvinnene sjefen sjefer lederen lederne mesteren mester arbeideren arbeidere arbeiderne forskerne forskeren læreren lærerne legen legene vakten føreren skipperen spilleren spillerne bonden bøndene handleren boerne beboerne innbyggerne politiet politimannen politikvinnen advokaten juristen eleven elevene gjestene reisende pasienten brukeren brukerne maker makeren selgeren pleieren selskapet firmaet etaten styret kommunen foreningen forbundet partiet klubben departementet direktoratet tilsynet instituttet konsernet kjeden organisasjonen ledelsen vernet universitetet rederiet rådet forgjengeren etterfølgeren politiker politikeren politikerne forskere lærere konsulent konsulenten økonom økonomen direktør direktøren representant representanten rådgiver rådgiveren mann kvinne fisker fiskeren ingeniør ingeniøren nabo naboen foreldre medlem dommer dommeren',
  verbFirst: true,
  grammar: 'subject-first',
  insertsAttribution: true,
  closesMarks: true,
  dashesInNews: true,
  bareGenitive: true,
  roles: {
    bearer:
      'skipet skip båten ferja fergen toget plata singelen låta restauranten kafeen hotellet butikken prosjektet aksjonen podkasten selskapet firmaet klubben partiet kjeden organisasjonen stiftelsen foreningen',
    quoting: 'siterer siterte',
    shortTitle: 'dr prof gen kapt adv',
    her: 'henne hennes',
    his: 'ham hans',
    saidAs: 'som',
    infinitive: 'å',
    agent: 'av',
    asks: 'spør spurte undrer undret',
    complementizer: 'at',
    possessive: 'sin sitt sine',
    demonstrative: 'dette det',
    document:
      'høringsuttalelse høringsuttalelsen begrunnelsen beslutningen innstillingen stevningen årsrapporten kvartalsrapporten børsmeldingen regnskapet budsjettet saksframlegget kravet klagen redegjørelsen brev brevet dom dommen kjennelsen kjennelse rapport rapporten avtale avtalen referat referatet uttalelse uttalelsen tiltalen siktelsen anmeldelse anmeldelsen loven dagboken artikkel artikkelen post melding meldingen vedtaket varsel varselet notat notatet sms',
    written:
      'konstateres påpekes fastslås hevdes opplyses understrekes pekes slås framheves lese leses står sto stod heter het framgår framgikk fremgår fremgikk',
    sounding: 'lyder lød',
    wordsBefore: 'det dette slik',
    spokenFrom: 'fra',
    anybody: 'noen ingen',
    somebody: 'annen andre mange',
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
    naming: 'kalt kalles heter het kjent kjente såkalte såkalt',
    utterance:
      'ord ordene uttalelse brev svar kommentar melding tale svaret kommentaren beskjeden meldingen budskapet e-post epost e-posten pressemelding pressemeldingen intervju intervjuet innlegg innlegget uttalelsen sms tekstmelding forklaringen forklaring reaksjonen reaksjon beskjed replikken oppfordringen konklusjonen',
    owner: 'fra av til',
    impersonal: 'man',
  },
  endings: {
    finite: 'er et te de',
    eitherSex:
      'formann talsmann rådmann lensmann fylkesmann styrmann tillitsmann ombudsmann lagmann sysselmann',
    passive: 'alles tales ives gnes edes aktes stemples',
    subject: 'en et a rne ene',
    woman:
      'kvinne kvinnen kvinna mor moren mamma mammaen datter datteren søster søsteren jente jenta jenten kone kona konen hustru tante tanta tanten enke enken dronningen bestemor bestemoren frøken venninnen kjerringa niese husmor gamlemor',
    man: 'mann mannen far faren pappa sønn sønnen bror broren gutt gutten gubben onkel onkelen bestefar bestefaren kongen nevø ektemannen gamlefar',
    forenameWoman: 'ina na nna ia lla ella ine ette hild',
  },
  reports: {
    ...unknown.reports,
    that: 'at om',
    unsaid: 'ikke aldri skulle',
    subordinators: 'hvorvidt om når fordi mens da',
    nobody: 'jeg vi man',
  },
  firstPerson: 'jeg vi min mitt vår vårt våre',
  questionLabels: 's spørsmål svar journalist',
};
