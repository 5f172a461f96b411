import type { Language } from './language.ts';

/** German. Written for this project from general knowledge of news prose; forenames are common ones. */
export const german: Language = {
  tag: 'de',
  common:
    'der die das und ist nicht von mit den dem des ein eine auf für im zu sich auch wird werden hat als bei nach',
  cues: {
    '-,t,te,ten,en,e':
      'sag erklär fordert forder ergänz betont beton bemerk kritisier warn mahn frag schilder fürcht befürcht behaupt erläuter erinner erzähl entgegn erwider gesteh begründ bedauer begrüß bestätig beklag beteuer verkünd prophezei kommentier äußer jubel klag lob monier resümier konter schimpf scherz schwärm polter verteidig zweifel stichel orakel raun flüster brüll stöhn seufz murr läster tadel bemängel bejubel folger prahl reklamier signalisier skizzier referier protestier konstatier prognostizier präzisier argumentier versicher rechtfertig verurteil unterstrich wunder freu hoff glaub mein vermut witzel zitier zitiert spottet diktier dementier plädier appellier unterstell formulier analysier bilanzier ruf mutmaß fürchtet sicher schilder brumm hauch murmel knurr zisch fauch schnaub krächz kreisch stammel jammer nörgel schluchz schmunzel plauder sinnier philosophier dozier höhn grummel moser motz wetter tröst bekräftig bekrittel entgegn frotzel sprudel',
    'et,ete,eten,en':
      'antwort berichte bericht bewert red meld bekund verkünd befürwort entrüst spott bedeut behaupt vermut entgegn erwart fürcht',
    '-': 'verriet verrieten verrät ließ lässt teilte teilten gab gaben gibt fügte fügten führte führten stellte stellten hob wies räumte räumten sprach sprachen spricht schrieb schrieben schreibt rief riefen hieß heißt sagt gesagt erklärt widersprach widersprachen widerspricht schloss nannte nannten nennt bezeichnete bezeichneten bezeichnet gestand beschrieb beschreibt verwies verlangte verlangten vertrat warf wirft meinte meinten glaubt glaubte denkt dachte versprach verspricht lautet lautete lauteten unterstrich unterstreicht urteilte urteilten drohte drohten skandierten skandierte attestierte würdigte rügte spekuliert rät empfahl empfiehlt bittet besagt besagte angibt hinweist zugibt hervorhebt vorwirft drückte drückten drückt kündigte kündigten kündigt',
    // At the end of a clause the two parts of such a verb are one word.
    't,te,ten':
      'mitteil feststell hinzufüg ausführ ausdrück einräum klarstell ankündig zusammenfass darstell nachleg klarmach deutlichmach ausricht entgegenhalt weissag',
    '-,en': 'hinwies angab zugab bekanntgab aufrief ausrief hervorhob vorwarf beschrieb riet bat schrie',
    'sagt,sagte,sagten,sagen,erklärte,erklären,erklärten': '-',
  },
  participles: {
    '-': 'gesprochen gemeldet verkündet bekräftigt angekündigt versichert zitiert behauptet bezeichnet genannt beschrieben kritisiert gelobt gewürdigt hingewiesen angegeben gerufen aufgerufen ausgerufen gemeint festgestellt eingeräumt hervorgehoben klargestellt verlangt bekanntgegeben ausgedrückt zusammengefasst angemahnt bemängelt vorgeworfen empfohlen geraten gebeten versprochen gesagt erklärt geschrieben betont mitgeteilt berichtet hinzugefügt geäußert gefordert gewarnt',
  },
  weakCues: {
    '-': 'hält hielt halten hielten sieht sah sehen sahen findet fand finden fanden sprechen empfindet empfand sprach nannte nannten nennt werfen warfen weist weisen wies wiesen lehnt lehnen lehnte lehnten bezeichnete bezeichneten bezeichnet beschrieb beschreibt kritisierte kritisierten wertete werteten bewertete charakterisierte charakterisierten verurteilte verurteilten würdigte kommentierte',
  },
  nearCues: { '-': 'zeigte zeigten reagierte reagierten begann schließt endet fordert' },
  alsoNouns: '',
  according:
    'laut|gemäß|gemäss|so|zufolge|nach angaben von|nach ansicht von|nach meinung von|nach auffassung von|nach einschätzung von|nach aussage von|nach aussagen von|nach den worten von|nach angaben|nach ansicht|nach meinung|nach auffassung|nach einschätzung|nach den worten|nach worten von|nach darstellung von|nach bewertung von|nach überzeugung von|nach schätzung von|nach schätzungen von|nach erkenntnissen von|nach informationen von|nach berichten von|nach auskunft von|nach darstellung|nach bewertung|nach überzeugung|nach schätzung|nach schätzungen|nach erkenntnissen|nach informationen|nach berichten|nach auskunft',
  accordingAfter: 'zufolge',
  labelLeads: '',
  he: 'er',
  she: 'sie',
  they: 'es wir ich man',
  determiners:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere kein keine einige mehrere viele manche alle beide zwei drei vier fünf andere zahlreiche keinerlei allerlei vielerlei derlei mancherlei jegliche jeglicher jegliches jeglichen jede jeder jedes solche solcher solches sämtliche etliche',
  prepositions:
    'in im am an auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch ohne während wegen seit bis zwischen gegenüber angesichts trotz hinter neben ab per laut ins ans anlässlich hinsichtlich',
  conjunctions:
    'und oder aber doch denn sondern dass daß weil wenn als ob während obwohl nachdem bevor damit sowie wie da indem sodass deshalb daher jedoch warum wieso',
  relatives: 'welcher welche welches deren dessen wer was wo',
  auxiliaries:
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden kann können konnte konnten könne könnte soll sollen sollte sollten muss müssen musste müsse will wollen wollte darf dürfen dürfe mag möchte mochte mochten mögen möge dürfte dürften durfte durften könnten müssten sollten möchten',
  passives: 'wird werden wurde wurden worden',
  adverbs:
    'erst zwar anders ganz leise trocken knapp kühl ruhig gerührt energisch spöttisch ironisch dennoch trotzdem gleichwohl vielmehr immerhin freilich offensichtlich ausdrücklich folglich nämlich stattdessen seither seitdem mittlerweile inzwischen zuletzt erstmals umgekehrt andererseits einerseits jedenfalls möglicherweise vermutlich wahrscheinlich angeblich grundsätzlich letztendlich natürlich selbstverständlich tatsächlich vielleicht dadurch daran darauf daraus darin darüber davon davor hierbei hierfür ansonsten beispielsweise derweil eigentlich einst gerade häufig hinterher irgendwann jüngst kürzlich künftig lediglich manchmal nebenbei neuerdings schon selten sofort sonst stets teilweise üblicherweise wieder zunehmend zwischenzeitlich wohl eher etwa kaum besorgt erfreut zufrieden enttäuscht empört überrascht erleichtert kritisch optimistisch skeptisch zuversichtlich ähnlich gelassen verärgert bestürzt demgegenüber demnach demzufolge somit überdies indes indessen währenddessen unterdessen zunächst anschließend abschließend insbesondere offenbar zusätzlich nunmehr bislang bisher ebenso insgesamt ursprünglich letztlich auch dann später zuvor bereits noch nur so hier dort jetzt nun heute gestern weiter außerdem zudem zugleich gleichzeitig dabei dazu hierzu daraufhin schließlich sogar wiederum einmal erneut allerdings dagegen ebenfalls derzeit besonders vorher danach weiterhin unter wörtlich ferner hingegen damals nicht sich hinzu selbst',
  verbs:
    'kam ging machte stand lag zeigte blieb begann sollte findet gilt galt kommt geht steht liegt bleibt',
  days: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember',
  times:
    'heute gestern morgen abend vormittag nachmittag mittag nacht woche monat jahr jahre jahren tage tagen wochen monate monaten stunde stunden minute minuten sekunden uhr',
  misters: 'herr herrn',
  mistresses: 'frau',
  titles:
    'dr prof professor professorin präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin oberbürgermeister sprecher sprecherin chef chefin vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin papst bischof könig königin general richter anwalt rechtsanwalt senator abgeordnete abgeordneter journalist journalistin autor autorin experte expertin trainer generalsekretär generalsekretärin politiker politikerin geschäftsführer geschäftsführerin staatsanwalt regisseur vorstand forscher forscherin historiker schriftsteller',
  people:
    'herr herren dame damen mädchen bub oma opa großmutter großvater enkel enkelin schwester bruder onkel tante neffe nichte gatte gattin witwe witwer ehefrau ehemann freundin kollegin mitstreiter mitstreiterin rentner rentnerin senioren patient patientin besucher besucherin tourist touristin polizist polizistin ermittler ermittlerin sanitäter retter kellner kellnerin koch köchin hebamme pfleger pflegerin verkäuferin handwerker lehrling student studentin studenten kapitän pilot matrose fischer winzer winzerin landwirt landwirtin jäger gärtner gärtnerin vorarbeiter vorarbeiterin hausmeister hausmeisterin angeklagte angeklagter zeuge zeugin verteidiger verteidigerin kläger klägerin staatsanwältin torwart stürmer coach obmann obfrau moderator moderatorin sänger sängerin schauspieler schauspielerin maler malerin künstler künstlerin dirigent dirigentin intendant intendantin eltern kinder leute bürger nachbarn nachbar nachbarin frauen männer familie familien gäste kunden fans spieler opfer angehörige betroffene passanten schüler lehrer lehrerin pfarrer pfarrerin wirt wirtin küster bäcker förster försterin bauer bäuerin händler händlerin fahrer fahrerin arzt ärztin autoren trainer sprecher sprecherin polizei regierung gericht behörde partei verband experten experte kritiker beobachter zeugen augenzeuge bewohner anwohner demonstranten gewerkschaft ministerium bericht studie zeitung kommission opposition staatsanwaltschaft menge zuschauer teilnehmer mitarbeiter ärzte forscher wissenschaftler politiker minister präsident chef vorsitzende vorsitzender leiter direktor mann frau vater mutter sohn tochter freund kollege organisation unternehmen konzern verein kommentator redaktion',
  organisations:
    'universität hochschule institut ministerium ausschuss rat kommission amt verband bund union partei bank gericht gesellschaft gruppe stiftung zentrum kirche zeitung rundschau nachrichten sender bundestag landtag parlament regierung gmbh ag e.v polizei stadt land kreis gemeinde kommune behörde verwaltung klinik schule firma jury vorstand magistrat bürgerinitiative genossenschaft kammer medien presse',
  organisationEndings:
    'ministerium ausschuss verband verbands verbände gewerkschaft partei gesellschaft behörde regierung kommission komitee gericht gerichtshof kammer institut universität hochschule klinik polizei bank anwaltschaft werke agentur kirche bundesrat stadtrat gemeinderat betriebsrat aufsichtsrat wirtschaftsrat konzern unternehmen bewegung amtes',
  works:
    'thema reihe kampagne slogan preis folge festival film buch roman lied album stück serie sendung zeitschrift magazin zeitung wochenzeitung tageszeitung nachrichtenmagazin titel motto name namen namens begriff wort schlagwort projekt programm aktion initiative ausstellung schiff flugzeug firma modell sogenannte sogenannten genannte genannten song band gruppe operation unternehmen künstlername spitzname motto bezeichnung zeitungen restaurant hotel internetportal portal webseite website blog sender fernsehsender verein organisation partei fraktion typ klasse',
  workEndings:
    'serie sendung film roman buch zeitung magazin zeitschrift titel motto name namen thema reihe projekt kampagne ausstellung album gruppe verein stiftung initiative firma portal preis festival vertrag',
  particles: 'von van zu zur der den de bin al el vom',
  men: 'adrian albert alfons alfred alois anselm arne arnold artur august axel benedikt benjamin benno bernhard berthold bertram bruno burkhard clemens cornelius detlef edgar egon emil erwin eugen fabian falk florentin frederik fridolin gustav gerald gottfried gunnar günther harry hartmut heiner hendrik henning henrik ingo jakob joachim joseph julian justus kaspar kilian konstantin kornelius leo leon leonhard leopold ludwig luis lutz malte marcel mathias moritz nico niklas nils pascal philip quentin reiner roger roman rupert ruprecht samuel sascha severin sören tilman timo till tobias tom uli urban urs valentin veit vincent volkmar wendelin wieland xaver alexander andreas anton armin bernd björn boris carsten christian christoph daniel david dieter dirk dominik eberhard erich ernst felix ferdinand florian frank franz friedrich fritz georg gerd gerhard gregor guido günter günther hans harald heiko heinrich heinz helmut herbert hermann holger horst hubert hugo jan jens joachim jochen johann johannes jonas jörg josef jürgen kai karl karsten klaus konrad kurt lars lothar lukas manfred marc marco mario markus martin matthias max maximilian michael moritz norbert olaf oliver oskar otto patrick paul peter philipp rainer ralf reinhard reinhold richard robert roland rolf rudolf rüdiger sebastian siegfried sigmar simon stefan steffen stephan sven theo thomas thorsten tim tobias torsten ulrich uwe viktor volker walter werner wilhelm willi willy winfried wolf wolfgang',
  women:
    'adelheid agathe agnes alexandra alice alina almut amelie angelina annette annika antonia ariane augusta babette beatrix bianca birte britta caroline cäcilia christin clara constanze corinna dorit edith elfriede elisa else elvira emilia eva-maria felicitas frauke frieda friederike gerlinde gertrud gesa gesine greta gundula hedwig heidemarie helene henriette henrike hertha hilde ida ilona imke irma irmgard isabel isabell isabella jasmin jessica josefine judith juliane karla karolin käthe kirsten konstanze kornelia lea lieselotte lina linda lisa lore lydia magdalena maja maren margit margret marianne marika marina mareike marita marlies mathilde meike mia michaela miriam mirjam nadja natalie nele nora ottilie patricia paula pauline ricarda roswitha rosemarie sabrina saskia sigrun sina sonia stefania susanna sybil thea theresia tina traudel ulla ursina uschi veronica viktoria vivien wiebke wilma yvonne andrea angela angelika anja anke anna anne annegret annette antje astrid barbara beate bettina birgit brigitte carola carolin charlotte christa christel christiane christina christine claudia cornelia dagmar daniela doris dorothea elisabeth elke ellen emma erika esther eva franziska gabriele gerda gisela gudrun hanna hannah hannelore heide heidi heike helga hildegard ilse ines inge ingrid irene iris jana johanna julia jutta karin katharina katja katrin kerstin klara kristina laura lena leonie luise manuela margarete margot maria marie marion marlene martina melanie monika nadine nicole nina petra regina renate rita rosa ruth sabine sandra sarah sibylle sigrid silke silvia simone sonja sophie stefanie steffi susanne svenja sybille tanja theresa ulla ulrike ursula uta ute vera verena veronika waltraud',
  peopleEndings: 'jährige jähriger jährigen',
  titleEndings:
    'beamte beamter beamten beamtin ärztin arzt minister ministerin sprecher sprecherin chef chefin präsident präsidentin vorsitzender vorsitzende vorsitzenden vorstand kanzler kanzlerin meister meisterin sekretär sekretärin direktor direktorin leiter leiterin politiker politikerin experte expertin anwalt richter richterin vorständin kommissar kommissarin führer führerin botschafter abgeordnete abgeordneter trainer forscher forscherin erin istin antin entin eurin orin ogin omin ältin ologe ökonom jurist nalist izist techniker ingenieur händler berater betreiber besitzer eigentümer inhaber gründer schützer mitarbeiter verkäufer dozent pädagoge anwältin rätin',
  verbFirst: true,
  grammar: 'german',
  joinedPronouns: '',
  invertsAuxiliary: false,
  dropsSubject: false,
  capitalNouns: true,
  reportive:
    'sei seien habe könne müsse solle werde wolle dürfe würden hätten könnten müssten gebe gelte stehe komme wäre wären gäbe würde lasse brauche bleibe nehme bringe bedeute beweise bestehe entstehe verstehe bekomme erhalte verliere zahle koste diene gehöre helfe fehle handle trage zeige heiße kenne sehe mache gehe laufe fahre falle lebe spiele stimme schade drohe passe reiche führe schaffe bilde verdiene verdanke betreffe gewinne wachse sterbe sinke steige wirke zerstöre gefährde verhindere ermögliche benötige belege bestätige erlaube biete ließe käme ginge bliebe bräuchte müßten dürften möge',
  roles: {
    quotingPassive: 'zitiert',
    quoting: 'zitiert zitieren zitierte zitierten',
    expletive: 'es',
    anybody: 'man es',
    indefinite: 'ein eine einen einem einer',
    definite: 'der die das den dem des',
    officeArticle: 'der die ein eine',
    written: 'stand standen steht stehen prangte prangten prangt prangen',
  },
  endings: { plural: 's', woman: 'in frau', man: 'er ist ent ant or eur mann kan loge' },
  reports: {
    that: 'dass daß ob',
    told: '',
    bare: 'sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont teilte teilten berichtete berichteten berichtet meinte meint behauptete behauptet fügte kritisierte warnte warnt ergänzte versicherte hieß gab räumte erläuterte schrieb antwortete glaubt findet rechnet hofft schätzt kündigte bestätigte bestritt',
    wordless: 'glaubt hält sieht sah hielt',
    unsaid: 'nicht nie niemals würde würden könnte könnten möchte wollte wollten soll sollte kaum',
    subordinators: 'wenn als weil obwohl während nachdem bevor falls sobald solange damit indem ob wie warum',
    nobody: 'ich wir man es',
  },
  firstPerson: 'ich wir mein meine unser unsere mir mich uns',
  questionLabels: 'frage antwort interviewer q a',
};
