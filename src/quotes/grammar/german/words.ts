/** Pronouns that are never the subject. */
export const OBJECTS = 'sich ihn ihm ihnen mir uns euch dir mich dich einander';
/** Words that open a clause whose verb stands at its end. */
export const SUBORDINATORS =
  'dass daß weil wenn ob obwohl nachdem bevor damit sodass indem während falls wie als da sobald wobei wonach woraufhin worauf womit wodurch wofür wogegen wonach worin worüber weshalb weswegen warum wieso';
export const RELATIVES = 'der die das den dem dessen deren denen welcher welche welches was';
/** Nouns for what somebody says or where something is said: behind them stands whose it is. */
export const UTTERANCES =
  'behauptung vermutung annahme befürchtung klage ankündigung versprechen warnung aufforderung bitte rat eingeständnis geständnis beobachtung prognose empfehlung motto wort zitat fazit aussage begründung kommentar feststellung forderung vorwurf urteil reaktion antwort einschätzung erklärung meinung ansicht auffassung bilanz frage devise credo botschaft these passus satz spruch parole hinweis bemerkung ergebnis schluss worten worte satzes sätzen überzeugung argument gegenargument rezept ratschlag tipp appell mahnung schlusswort schlussworte erkenntnis lehre bekenntnis befund eindruck replik konter ansage leitspruch lieblingssatz wahlspruch standardsatz kernsatz kernbotschaft rückmeldung gegenfrage nachfrage vorhersage eigenlob stoßseufzer wunsch plädoyer kampfansage versicherung rechtfertigung entschuldigung ausrede drohung erwartung hoffnung befund diagnose lösung';
/** Nouns for what is blamed, asked or turned down, which no ending tells. */
export const ABSTRACTS =
  'kritik schuld vorwurf vorwürfe verdacht protest proteste zweifel idee ideen plan pläne vorschlag vorschläge antrag anträge bericht berichte gerücht gerüchte frage fragen spekulation angst sorge sorgen hoffnung einwand einwände anschuldigung wunsch wünsche klage klagen beschwerde beschwerden spruch sprüche angebot angebote ergebnis ergebnisse verbot absage rücktritt streit debatte unfall ereignis vorgehen';
/** Nouns for what is written, found or announced. */
export const DOCUMENTS =
  'erklärung bericht berichten angaben mitteilung pressemitteilung meldung meldungen studie gutachten umfrage darstellung bewertung schätzung schätzungen erkenntnissen informationen auskunft ankündigung stellungnahme protokoll urteil beschluss entwurf vereinbarung untersuchung analyse statistik medienberichten presseberichten zeitungsberichten';
/** Nouns without an article before “zufolge”: behind them stands who states it. */
export const STATEMENTS =
  'angaben aussage aussagen worten ansicht meinung auffassung einschätzung einschätzungen darstellung bewertung schätzung schätzungen erkenntnissen informationen berichten auskunft';

/** Of countries and towns in the genitive. */
export const PLACE_ENDINGS = ['lands', 'reichs', 'iens', 'stans', 'burgs', 'steins', 'heims', 'stadts'];
export const PLACES_IN_GENITIVE =
  'irans iraks israels chinas japans kubas polens schwedens norwegens bayerns sachsens hessens thüringens brandenburgs berlins bremens kölns münchens dresdens leipzigs wiens zürichs berns basels roms londons moskaus kiews europas amerikas afrikas asiens ägyptens jemens libanons perus chiles kanadas vietnams koreas katars ungarns zyperns';

/** Works that a colon leads from to their title. */
export const TITLED =
  'titel untertitel originaltitel arbeitstitel buch buches bücher roman romane debütroman kriminalroman krimi thriller erzählung novelle kurzgeschichte gedichtband sachbuch bilderbuch kinderbuch kochbuch bestseller erstling erstlingswerk erstwerk werk spätwerk hauptwerk debüt autobiografie memoiren album debütalbum cd dvd ep platte schallplatte single song lied schlager hit ballade film films spielfilm kurzfilm dokumentarfilm dokumentation drama komödie stück theaterstück musical oper operette serie reihe hörspiel podcast gemälde bild skulptur installation ausstellung zyklus';
/** Nouns for what is called out or written up, of which “wie” gives examples. */
export const CRIES =
  'parolen parole sprüche sprüchen spruch rufe rufen zurufe zurufen zwischenrufe zwischenrufen sprechchöre sprechchören schlachtrufe schlachtrufen slogans slogan losungen losung forderungen aufschriften aufschrift schriftzüge sätze sätzen satz kommentare kommentaren fragen bemerkungen äußerungen aussagen worte worten ausrufe ausrufen beschimpfungen schmähungen drohungen botschaften zeilen phrasen floskeln antworten einträge';
/** Verbs by which words stand somewhere. */
export const WRITTEN = 'stand standen steht stehen prangte prangten prangt prangen';
/** What stands on these is a title, a dish or a theme. */
export const PROGRAMMES =
  'programm spielplan lehrplan stundenplan speiseplan speisekarte karte tagesordnung liste index plan agenda zeichen mittelpunkt';
/** Of nouns for papers in which words stand, alone or as the last part of a word. */
export const PAPER_ENDINGS =
  'brief schreiben mail aufruf blatt papier entwurf antrag schrift anklage urteil begründung bescheid gutachten bericht studie erklärung mitteilung meldung stellungnahme protokoll vermerk notiz dokument vertrag vereinbarung satzung petition resolution beschluss video botschaft nachricht tweet beitrag posting artikel kommentar interview buch memoiren testament anzeige inserat chronik manuskript konzept programm richtlinie verordnung gesetz aushang zettel plakat eintrag seite website homepage schild transparent banner tafel akte analyse umfrage'.split(
    ' ',
  );
/** Nouns for what somebody gets from others who hear or read of him. */
export const REACTIONS =
  'kritik kopfschütteln zustimmung widerspruch widerstand beifall applaus lob unterstützung gegenwind rückendeckung ablehnung spott hohn protest zuspruch antwort konter reaktion reaktionen skepsis verständnis unverständnis schützenhilfe einspruch empörung entsetzen tadel rüffel absage mahnung ermutigung töne worte gelächter schelte häme bedenken anerkennung bestätigung warnung warnungen aufmunterung trost dank';
/** What somebody does right before he speaks. */
export const GESTURES =
  'lacht lachte lächelt lächelte grinst grinste nickt nickte seufzt seufzte zuckt zuckte winkt winkte schmunzelt schmunzelte strahlt strahlte stöhnt stöhnte überlegt überlegte zögert zögerte schluckt schluckte stockt stockte schüttelt schüttelte runzelt runzelte verdreht verdrehte räuspert räusperte schweigt schwieg stutzt stutzte seufzt hebt hob blinzelt blinzelte kichert kicherte weint weinte holt holte atmet atmete';
/** Adjectives that stand for things without an article. */
export const NEUTERS =
  'neues gutes schlechtes positives negatives besseres schlimmes schlimmeres wichtiges erfreuliches unerfreuliches folgendes genaueres näheres weiteres ähnliches anderes konkretes großes schönes böses falsches richtiges';
/** Countries by names without an article. */
export const COUNTRIES =
  'deutschland österreich frankreich italien spanien portugal großbritannien england irland schottland polen tschechien ungarn rumänien bulgarien griechenland zypern kroatien serbien slowenien bosnien albanien kosovo dänemark schweden norwegen finnland island estland lettland litauen belgien luxemburg russland weißrussland belarus georgien armenien aserbaidschan moldau kasachstan usbekistan china japan taiwan indien pakistan afghanistan bangladesch indonesien malaysia singapur thailand vietnam kambodscha nordkorea südkorea korea australien neuseeland israel syrien jordanien ägypten libyen tunesien algerien marokko saudi-arabien katar kuwait äthiopien eritrea somalia kenia uganda ruanda tansania nigeria ghana mali südafrika simbabwe namibia angola mosambik kanada mexiko kuba haiti venezuela kolumbien ecuador peru bolivien brasilien chile argentinien uruguay paraguay europa amerika afrika asien';
/** Verbs by which somebody takes something for what “als” tells. */
export const CALLING =
  'bewirbt bewarb bewarben bewerben preist pries priesen preisen feiert feierte feierten feiern tut tat taten tun wertet wertete werteten werten stuft stufte stuften stufen brandmarkt brandmarkte brandmarkten begrüßt begrüßte begrüßten lobt lobte lobten rühmt rühmte rühmten tadelt tadelte geißelt geißelte verurteilt verurteilte verurteilten verspottet verspottete verspotteten verhöhnt verhöhnte beschimpft beschimpfte beschimpften verkauft verkaufte verkauften verteidigt verteidigte verteidigten kritisiert kritisierte kritisierten betrachtet betrachtete betrachteten empfindet empfand empfanden versteht verstand bedauert bedauerte bedauerten deutet deutete deuteten interpretiert interpretierte würdigt würdigte würdigten bejubelt bejubelte schmäht schmähte porträtiert porträtierte schildert schilderte beurteilt beurteilte charakterisiert charakterisierte';
