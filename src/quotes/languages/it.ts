import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Italian. Written for this project from general knowledge of news prose; forenames are common ones. */
export const italian: Language = {
  ...unknown,
  tag: 'it',
  cues: {
    'a,ano,ò,arono,ava,avano,ato,ata,ati':
      'afferm dichiar raccont sottoline osserv comment precis annunci aggiunt afferm ribatt replic confess ricord lament critic denunci conferm ammett invit rivel argoment esclam mormor sussurr grid domand protest assicur spieg not avvis sbott scherz incalz segnal rimarc ipotizz azzard afferm auspic attacc assicur garant preg insinu balbett bofonchi brontol giur dett annot twitt chios rimprover recit rassicur puntualizz minimizz enfatizz ironizz polemizz accus esort implor supplic consigli raccomand elenc illustr rammar rammaric rallegr lagn vant congratul dol lod elogi esult piagnucol singhiozz url strill tuon sibil farfugli biascic rantol sospir sogghign ridacchi ghign declam proclam predic pronostic preannunc anticip testimoni attest certific constat rilev evidenzi specific dettagli motiv giustific obiett contest rettific ricalc rincar incit invoc sper ragion riflett medit filosof teorizz specul analizz postill controbatt ribadi sconfess rivendic spiattell confid ammon rampogn rimbrott sgrid redargu apostrof interpell interrog indag stuzzic punzecchi glissa smorz sdrammatizz abbozz ringrazi salut gongol sentenzi borbott mugugn ringhi sbuff scandi allarm preoccup augur stim',
    'a,iamo,ano': 'st',
    'e,ono,eva,evano': 'dic sostien ammett rispond scriv promett avvert aggiung conclud chied ripet riflett',
    'isce,iscono,ì,irono,iva,ito': 'rifer chiar ribad suggerir avvert garant conclud intu sugger',
    '-': 'detto disse dissero dicono aggiunto aggiunse aggiungono aggiunge risposto rispose rispondono scritto scrisse scrivono sostenuto sostiene sostengono ammesso ammise promesso promise concluso concluse chiesto chiese chiedono chiarito ribadito riferito spiega spiegano spiegato insiste insistito ripete ripetuto crede pensa ritiene ritengono prosegue continua continuò proseguito ribatte ribattuto titola titolava titolò diceva dicevano confessa domanda gridò grida urla urlò mormorò replicò riprese riprende chiosa fanno fa sospira sospirò ride sorride avverte avvertito osserva taglia tuona confida confidato riassume riassunto ironizza ironizzato commentato recita detta scrive promettono aggiungeva rispondeva scriveva chiedeva chiede sosteneva ammetteva ammettono ammettevano difende difeso difese difendono dissente smentisce smentiscono smentito smentì suggerisce suggeriscono suggerito suggerì chiarisce chiarì ribadisce ribadiscono ribadì riferisce riferiscono riferì avvertono avvertì garantisce garantiscono conclude concludono esordisce esordito esordì interviene intervenuto reagisce reagito reagì corto obietta obiettato eccepisce eccepito incalza incalzato rincara scandisce scandito sbotta sbottava proseguono proseguì proseguiva continuava replicava ruggisce ruggì piange pianse singhiozza geme gemette grugnisce ringhia propone proposto propose propongono espone esposto pretende preteso intima intimato implora contraddice contraddetto condivide condiviso convengono conviene convenuto deduce dedotto predice predetto precisava sorrise sorriso rise riso ridacchia esprime espresso confermava notare ribattè ribatté riassumeva sintetizza sintetizzato ricordava raccomanda insinua',
  },
  participles: { '-': 'dicendo affermando aggiungendo spiegando sottolineando ricordando sostenendo' },
  weakCues: {
    '-': 'paragona paragonò paragonato parlare parlava definito definita definisce definì definiscono chiamato chiama accusato accusa descritto descrive descrisse bollato bolla parlato parla parlano ribattezzato ribattezza ribattezzò soprannominato chiamano definivano paragonava rivolto rivolge promette promesso giura chiede chiesto minaccia minacciato lamenta prometteva auspica invoca invita invitato considera considerò considerano considerato considerata giudica giudicò giudicato evoca evocò evocano invocò bollano bollò etichetta etichettato parlò parlarono parlavano ribattezzata soprannomina attribuisce attribuì accusano incolpa incolpò teme temono temeva temevano chiesero vede vedono vide vedeva attribuiscono condanna condannano condannò respinge respingono respinto respinse esige esigono esigeva pretendono reclama reclamano cita citano citato menziona menzionato prevede prevedono paventa paventano paventato giudicano reputa reputano reputò dipinge dipingono intravede intravedono scorge caldeggia caldeggiano deplora deplorano stigmatizza stigmatizzano stigmatizzato taccia tacciano tacciò addebita imputa imputano definiti definite bollata bollati bollate descritta descritti descritte giudicata giudicati giudicate considerati considerate etichettata etichettati etichettate paragonata paragonati paragonate bocciato bocciata bocciati bocciate liquidato liquidata liquidati liquidate stigmatizzata stigmatizzati stigmatizzate tacciato tacciata tacciati tacciate additato additata additati additate',
  },
  nearCues: {
    '-': 'volle vuole voleva vollero sorride ride ridono insiste comincia conclude riprende scuote avverte incalza taglia tagliato sorrise rise apre aperto aprì chiude chiuso chiuse attacca attaccato attaccò azzarda rilancia rilanciato rilanciò stempera calcola calcolato esulta esultato scherza interrompe interrotto interruppe corregge corretto corresse affonda contrattacca glissa allarga spera teme sogna sbuffa tentenna esita esitato riflette brinda gongola gela gelato osa liquida liquidato liquidò butta buttò lancia lanciò lanciato canta cantò ordina ordinò ordinato comanda festeggia festeggiò',
  },
  alsoNouns:
    'commento domanda nota racconto critica denuncia accusa conferma replica risposta protesta ricordo grido detto canta sogno lancia saluto consiglio ordine comando accuse predica minaccia rilievo motivo motivi chiusa apre chiuso aperto corretto gelato taglia detta grida urla sospiro riso giura dettaglio dettagli lanci invito allarme augurio lode vanto comandi consigli giuro azzardo ragione medita corto fa interrotto auguri saluti precisa precise specifica ordina ordinata ordinato dichiarata avviso lamento canto ricordi rimprovero sentenza condanna',
  according:
    'secondo|per|a detta di|a detta del|a detta della|a giudizio di|a giudizio del|a giudizio della|ad avviso di|nelle parole di|così|stando a|ad ascoltare|a detta dei|a giudizio dei|a parere di|a parere del|a parere della|a dire di|a dire del|a dire della|agli occhi di|agli occhi del|agli occhi della|nelle parole del|nelle parole della|a sentire|ad avviso del|ad avviso della|stando al|stando alla|stando ai|stando alle|stando agli|stando all|a sentire il|a sentire la|a detta dello|a detta delle|a detta degli|ad avviso dei|a parere degli|nelle intenzioni del',
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro essi io noi qualcuno',
  determiners:
    'il lo la i gli le un uno una l un’ questo questa questi queste quel quella quello quei quelle suo sua suoi sue nostro nostra alcuni alcune molti molte altri altre altro altra due tre quattro cinque ogni tutti tutte nessun nessuno',
  prepositions:
    'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col dell all dall nell sull d verso contro senza durante dopo prima sotto sopra presso davanti dietro accanto oltre fuori dentro vicino attraverso lungo circa secondo mediante tranne',
  conjunctions: 'e ed o ma che quando mentre perché se come dove anche però quindi infatti poiché',
  relatives: 'chi cui quale quali',
  auxiliaries:
    'è sono era erano fu furono ha hanno aveva avevano abbia avrebbe sarà può possono deve devono sarebbe viene stato stata ebbe avrebbero avrà avranno sarebbero abbiano sia siano poteva potevano doveva dovevano potrebbe potrebbero dovrebbe dovrebbero possa',
  passives: 'stato stata stati venne viene fu',
  adverbs:
    'poi ancora già sempre mai inoltre infine ieri oggi domani qui lì così allora non più molto solo anche subito invece tuttavia intanto adesso ora si corto davanti dietro accanto dentro fuori intorno attorno altrove dovunque tanto poco meno abbastanza quasi forse spesso talvolta presto tardi piano bene male certo sicuramente finalmente soltanto solamente perfino persino nemmeno neanche neppure dunque però infatti quindi comunque piuttosto anzi peraltro altresì ormai addirittura soprattutto',
  verbs:
    'fatto fa tiene venne resta vive lavora cerca porta mette abita legge consta risulta emerge vede sente passa arriva arrivato torna tornato entra entrato esce uscito apre sale scende firma firmato guarda guida alza nasce diventa rimane sta stanno dà va vanno sa sanno pone pongono tengono fanno portano trova trovano conosce conoscono lavorano riceve ricevono ricevette ritorna perde perdono vince vincono gioca giocano siede siedono serve servono muove tocca tratta trattano evita evitano preferisce preferiscono rifiuta prende prendono dirige presiede guidano rappresenta rappresentano visita viaggia presenta presentano compie compiono sostengono appoggia occupa occupano offre offrono rimangono appare scompare cresce muore dorme cammina corre cade abbraccia bacia aiuta accompagna studia insegna ascolta aspetta possiede produce riunisce sceglie riesce finisce affronta raccoglie distribuisce trema scuote scrolla allarga abbassa indica sfoglia versa beve mangia veste indossa raggiunge lascia lasciano parte partono vola assiste assistono posa stringe solleva rientra preoccupa cala aumenta segue seguono scappa siedeva ottenne mantenne tenne divenne prese presero mise misero fece fecero lesse pose decise decisero seppe nacque rimase vinse perse corse scese spese offrì scelse raccolse ottiene mantiene contiene condividono condivideva',
  days: 'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  times:
    'ieri oggi ora adesso momento mattina sera pomeriggio notte settimana mese mesi anno anni giorno giorni',
  misters: 'signor sig don',
  mistresses: 'signora signorina donna suor',
  titles:
    'dott dottor dottoressa prof professor professoressa presidente presidentessa ministro ministra sindaco sindaca assessore assessora senatore senatrice deputato deputata onorevole direttore direttrice segretario segretaria portavoce capo papa re regina giudice procuratore avvocato avvocata ingegner generale colonnello capitano governatore rettore rettrice commissario vescovo cardinale maestro consigliere consigliera premier leader',
  officePrefixes: 'ex vice',
  people:
    'soprintendente portiere professore professoressa presidente ministro ministra sindaco sindaca assessore assessora direttore direttrice segretario portavoce medico infermiere infermiera insegnante studente studentessa ricercatore ricercatrice storico storica economista avvocato giudice pescatore pescatrice contadino agricoltore operaio attore attrice regista scrittore scrittrice cantante allenatore giocatore testimone testimoni vicino vicina donna uomo donne uomini ragazzo ragazza madre padre figlio figlia nonno nonna moglie marito amico amica abitanti residenti cittadini genitori famiglia polizia governo ministero partito sindacato associazione azienda gruppo giornale rapporto studio commissione tribunale fonte fonti autorità opposizione critico critica prefetto questore prefetta questora cittadino cittadina pensionato pensionata volontario volontaria volontari soccorritore soccorritori primario primaria teste imputato imputata difesa accusa procura attaccante difensore portiere capitano tecnico mister vecchio vecchia bambino bambina zio zia cugino cugina fratello sorella suocera vedova sposa maresciallo brigadiere carabiniere carabinieri vigile vigili fornaio fornaia oste ostessa barista commerciante commercianti negoziante negozianti operaia operai sindacalista sindacati fotografo fotografa pittore pittrice editore editrice libraio libraia curatore curatrice parroco comitato quotidiano maggioranza violinista liutaio allievo allieva maestro maestra restauratrice restauratore antiquario esperto esperta esperti responsabile consigliere candidato candidata imprenditore imprenditrice leader consigliera deputato deputata senatore senatrice vicesindaco vicesindaca governatore governatrice premier segretaria presidentessa cancelliere ambasciatore ambasciatrice diplomatico colonnello tenente agente agenti poliziotto poliziotta ispettore ispettrice commissario pompiere pompieri detective magistrato magistrati magistrata pm gip gup procuratore procuratrice avvocata avvocati notaio cancelliera perito perita consulente giurato detenuto detenuta indagato indagata arrestato condannato vittima vittime ladro complice superstite superstiti ferito orfano nipote nipoti nuora genero suocero cognato cognata compagno compagna fidanzato fidanzata coppia coniuge gemello gemella amici amiche collega colleghi colleghe coinquilino inquilino inquilina proprietario proprietaria padrone padrona affittuario residente turista turisti viaggiatore viaggiatrice passeggero passeggera passeggeri pendolare pendolari automobilista ciclista autista conducente macchinista camionista tassista pilota marinaio comandante capitana skipper postino postina portalettere cameriere cameriera cuoco cuoca chef pasticcere pasticcera macellaio macellaia fruttivendolo pescivendolo panettiere pizzaiolo ristoratore ristoratrice albergatore albergatrice bagnino bagnina contadina agricoltrice agricoltori allevatore allevatrice pastore pastora viticoltore vignaiolo vignaiola enologo apicoltore boscaiolo giardiniere giardiniera falegname fabbro muratore idraulico elettricista meccanico sarto sarta calzolaio parrucchiere parrucchiera barbiere orologiaio gioielliere artigiano artigiana artigiani ceramista impiegato impiegata dipendente dipendenti lavoratore lavoratrice lavoratori disoccupato manager dirigente dirigenti amministratore amministratrice fondatore fondatrice titolare socio soci azionista banchiere bancaria broker analista rappresentante delegato delegata tesoriere organizzatore organizzatrice organizzatori promotore manifestante manifestanti attivista attivisti militante oppositore sostenitore sostenitori avversario avversari elettore elettori utente utenti cliente clienti lettore lettrice ascoltatore spettatore spettatrice spettatori tifoso tifosa tifosi signora signore signori signorina tizio persona persone gente folla anziano anziana anziani giovane giovani adolescente ragazzi ragazze bambini bimbo bimba figli alunno alunna alunni scolaro liceale preside bidello docente docenti insegnanti maestri rettore rettrice scienziato scienziata scienziati fisico biologo biologa geologo geologa sociologo sociologa psicologo psicologa psichiatra politologo filosofo filosofa archeologo archeologa speleologo speleologa meteorologo climatologo astronomo matematico statistico ingegnere ingegnera architetto architetta geometra dottore dottoressa chirurgo pediatra farmacista ostetrica veterinario veterinaria dentista paziente pazienti infermieri prete sacerdote frate suora monaca vescovo arcivescovo cardinale pontefice rabbino imam musicista pianista chitarrista compositore compositrice ballerino ballerina coreografo coreografa sceneggiatore sceneggiatrice produttore produttrice comico comica conduttore conduttrice presentatore presentatrice giornalista giornalisti cronista inviato inviata corrispondente opinionista blogger poeta poetessa autore autrice romanziere romanziera saggista traduttore traduttrice scultore scultrice artista artiste artisti stilista illustratore disegnatore centravanti terzino mediano allenatrice ct selezionatore arbitro atleta nuotatore nuotatrice tennista pugile campione campionessa mugnaio mugnaia barcaiolo carbonaio campanaro sagrestano sagrestana venditore venditrice ambulante edicolante locandiere locandiera organista falegnami tipografo tipografa rilegatore destinatario destinataria mittente ad ceo primo-ministro bassista batterista familiari legale legali delegati segretari ministri sindaci assessori consiglieri giudici avvocatessa trentenne quarantenne cinquantenne sessantenne settantenne ottantenne novantenne ventenne passante passanti custode regatante relatore relatrice direttori tecnici medici operatori operatore operatrice vicepresidente vicedirettore creditori paroliere affittuaria committente predecessore successore mamma papà babbo mamme tenore soprano baritono sovrintendente designatore inquirenti inquirente investigatori investigatore',
  organisations:
    'capitaneria prefettura questura opposizione ordine albo club squadra comitato ditta cooperativa procura prefettura università istituto ministero consiglio commissione agenzia associazione federazione unione partito banca tribunale società gruppo fondazione centro scuola chiesa giornale senato parlamento governo repubblica stato città comune regione provincia stampa critica azienda sindacato ospedale compagnia confederazione collettivo consorzio giunta proprietà amministrazione questura curia soprintendenza ateneo facoltà rettorato ente authority coordinamento lega cassazione ambasciata parrocchia diocesi redazione multinazionale holding osservatorio dirigenza segreteria direzione ufficio dicastero esecutivo coalizione movimento vertici opposizioni accusa difesa assicurazione entourage giuria tesoro settore delegazione protezione',
  works:
    'film libro romanzo canzone disco opera serie programma rivista titolo intitolato intitolata chiamato chiamata parola parole termine articolo saggio mostra album',
  particles: 'de di del della dei degli d’ van von lo la',
  men: 'marco paolo gino tommaso fabio piero dario andrea luca giovanni giuseppe antonio francesco mario luigi alessandro matteo lorenzo davide stefano roberto carlo franco giorgio enrico riccardo simone federico michele pietro vincenzo salvatore claudio massimo giulio sergio alberto daniele filippo emanuele gabriele nicola bruno renato silvio umberto aldo vittorio fabrizio ottavio livio gianni gianluca massimiliano cesare guido renzo edoardo samuele diego mattia leonardo raffaele domenico angelo maurizio mauro walter dino ettore ugo achille giacomo jacopo nino pier gianfranco',
  women:
    'lucia elena anna irene sara nadia maria giulia francesca chiara laura paola silvia valentina federica martina alessandra elisa giovanna rosa teresa angela caterina monica cristina roberta barbara daniela simona claudia ilaria beatrice alice emma sofia giorgia carla rita luisa marta michela ersilia ornella patrizia antonella donatella lorenza giada aurora greta noemi rossella luciana mirella adele ada gloria viola serena eleonora benedetta raffaella tiziana emanuela annamaria franca',
  grammar: 'subject-first',
  peopleEndings: 'atore trice ista iere iera ologo ologa',
  invertsAuxiliary: true,
  insertsAttribution: true,
  elided: 'l un d all dell dall nell sull quest quell dov com c’ c n s t m v',
  dropsSubject: true,
  roles: {
    shortTitle: 'dott prof sig avv ing on sen gen col cap mons don geom arch',
    objectPronoun: 'lo la li le gli ne ci si mi ti vi l',
    saidAs: 'come',
    judging:
      'considera considerò considerano ritiene ritengono giudica giudicò giudicano definisce definì definiscono reputa reputano bolla chiama descrive vede',
    saidObject: 'lo',
    bearer:
      'peschereccio nave barca veliero yacht fregata sottomarino mercantile traghetto rimorchiatore petroliera motovedetta goletta galeone motonave hotel albergo bar caffè ristorante trattoria osteria cinema teatro sala discoteca piazza via viale parco quartiere stadio palazzetto liceo istituto scuola asilo operazione piano caso legge progetto programma premio concorso festival rassegna fiera congresso convegno torneo coppa trofeo marchio prodotto modello negozio libreria tenuta cantina varietà uragano ciclone tempesta cavallo cane cagna toro collezione serie saga concerto tournée inno brano singolo videogioco applicazione app sito portale pagina blog podcast canale emittente quadro tela scultura fotografia mostra esposizione autore autrice tecnologia sistema missione navicella sonda satellite razzo telescopio ciclo',
    standaloneDeterminer: 'altro altra altri altre alcuni alcune molti molte',
    agent: 'da dal dalla dallo dai dagli dalle dall',
    complementizer: 'che',
    possessive: 'suo sua suoi sue',
    demonstrative: 'questo questa ciò',
    definite: 'il lo la i gli le l',
    indefinite: 'un uno una',
    officeArticle: 'il lo la i gli le l un uno una',
    coordinator: 'e ed',
    verbCoordinator: 'e ed ma poi',
    clauseBreak: 'e ma che quando mentre',
    mainClauseOpener: 'e ma poi',
    personalRelative: 'che',
    personalRelatives: 'chi che cui',
    origin: 'di da',
    nameModifier: 'di del della dell d',
    nounModifier: 'd al ai agli alle allo all di del dello della dei degli delle dell per a al alla',
    appositionOpener: 'ex allora già',
    reflexive: 'si',
    clefted: 'a',
    causative: 'sapere notare osservare presente',
    naming: 'chiama chiamano chiamava intitola chiamato chiamata intitolato intitolata',
    document:
      'nota comunicato lettera relazione rapporto verbale referto sentenza ordinanza decreto bozza delibera circolare atto atti documento dossier esposto ricorso denuncia querela perizia motivazioni provvedimento bando regolamento statuto manifesto volantino cartello striscione messaggio email mail post tweet biglietto diario testamento contratto bollettino editoriale articolo giornale rivista quotidiano studio ricerca sondaggio informativa avviso mozione interrogazione petizione appello verdetto telegramma comma norma legge',
    written: 'sente sentiva sentono sentire legge leggeva leggono leggere letto',
    thisWay: 'così',
    utterance:
      'parola parole frase frasi dichiarazione dichiarazioni lettera commento commenti risposta risposte messaggio messaggi discorso appello sfogo battuta monito post tweet intervento annuncio grido domanda replica ammissione confessione promessa minaccia giudizio voce reazione',
    owner: 'di del dello della dei degli delle dell d',
    impersonal: 'si',
    spokenFrom: 'dal dalla dallo dai dagli dalle dall da',
  },
  endings: {
    plural: 'i',
    adverb: 'mente',
    notAdverbs: 'clemente',
    finite: 'ando endo ò arono erono irono ì avano evano ivano ava eva erà irà eranno iranno rebbe rebbero',
    opener: 'ato ata ati ate uto uta uti ute ito ita iti ite rebbe rebbero so sa si se to ta ti te ndo',
  },
  reports: {
    ...unknown.reports,
    that: 'che se',
    unsaid: 'non mai per potrebbe dovrebbe',
    subordinators: 'se quando perché mentre come dove',
    nobody: 'io noi',
  },
  firstPerson: 'io noi mi mio mia nostro nostra',
  questionLabels: 'd r domanda risposta giornalista',
};
