import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Polish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const polish: Language = {
  ...unknown,
  tag: 'pl',
  cues: {
    'ał,ała,ali,ały':
      'powiedzi dod zapyt napis przyzn zauważ opowiad odpowiad tłumacz wskaz podkreśl pyt przekonyw zapewni oświadcz ostrzeg krzycz szept wołał nap wskazyw przypomin zakończ deklarow mrucz argumentow komentow relacjonow informow apelow konstatow ocenii żartow dowodz zwraca bied zaapelow poinformow skomentow zaznacz podsumow skwitow spuentow zadeklarow zareagow zwierz',
    'ił,iła,ili,iły':
      'stwierdz mów podkreśl zauważ oświadcz ocen zaznacz wyjaśn zapewn uważ potwierdz ogłos uprzedz zakończ przypomn dorzuc wspomn ośw dodał twierdz żal przestrzeg wyrazi chwal sprostow poprawi potwierdz mrukn krzykn rzuc tłumaczy prosi wtrąc odparow zdradz ujawn',
    'ył,yła,yli': 'oświadcz zaznacz tłumacz uściśl ucz zakończ dorzuc wyznacz zobacz zaświadcz',
    'nął,nęła,nęli': 'krzyk mruk westch szep wes odburk dorzu przypom',
    '-': 'relacjonuje szacuje szacują mówi mówią rzekł rzekła powie powiedzieli dodaje dodają pisze piszą pyta pytają odpowiada odpowiadają odpowiedział odpowiedziała odpowiedzieli odparł odparła opowiada opowiadają wyjaśnia wyjaśniał wyjaśniała tłumaczy tłumaczą podkreśla podkreślają zauważa twierdzi twierdzą uważa uważają zapewnia zapewniają przyznaje przyznają przekonuje przekonują wspomina wspominał wspominała ocenia oceniają kończy kończył śmieje zaznacza informuje informują stwierdza wskazuje przypomina ostrzega apeluje komentuje komentują deklaruje oświadcza żartuje mruczy szepcze krzyczy krzyczą woła wołają ucina uciął ucięła wtrąca wzdycha obiecuje obiecał obiecała obiecali żali skarży potwierdza ogłasza dorzuca argumentuje dziwi cieszy powtarza powtarzał brzmi ripostuje zdradza dopytuje prosi czytamy alarmuje pochwalił podsumowuje przewiduje podaje podał podała zapowiada zapowiedział zapowiedziała zapowiadają myśli sądzi dowodzi nawołuje zastrzega zastrzegł zastrzegła zgłasza syknął syknęła burknął burknęła warknął warknęła jęknął jęknęła wrzasnął wrzasnęła zaśmiał zaśmiała roześmiał roześmiała uśmiechnął uśmiechnęła prychnął prychnęła parsknął parsknęła huknął huknęła ryknął bąknął bąknęła wycedził wycedziła wymamrotał wymamrotała wyjąkał wyjąkała wykrzyknął wykrzyknęła zawołał zawołała zażartował zażartowała zagroził zagroziła zaprotestował zaprotestowała zaprzeczył zaprzeczyła zasugerował zasugerowała ubolewa ubolewał ironizuje kpi grzmi grzmiał wyznał wyznała wyznaje wylicza wyliczał wymienia wtórował wtórowała wtóruje sprzeciwił skarżył skarżyła skarżą powtórzył powtórzyła powtarzała powtarzają pisał pisała pisali odpisał odpisała zgadza zgodził zgodziła precyzuje sprecyzował sprecyzowała doprecyzował doprecyzowała uspokaja uspokajał przewidywał prognozuje przestrzega alarmował alarmowała zachęca zachęcał sugeruje postuluje rzuca syczy warczy jęczy odparowała odparowuje kwituje konkluduje konstatuje zastanawia zastanawiał denerwuje oburza oburzył oburzyła lamentuje chwali wzdychał wzdychała donosi donosił powiadomił powiadomiła wyjaśniali przypominają zwróciła zwrócił nalega nalegał błagał błagała rozkazał rozkazała polecił poleciła zażądał zażądała domaga dopytał dopytała pochwaliła dziękuje dziękował dziękowała zauważył zauważyła zauważyli przekazał przekazała przekazali przekazuje odrzekł odrzekła spytał spytała uważał uważała ostrzegł ostrzegła wyraził wyraziła oznajmił oznajmiła oznajmia przypomniał przypomniała kontynuował kontynuowała kontynuuje nadmienił nadmieniła uzasadnił uzasadniła uzasadnia uzasadniał referował precyzował uściślił uściśliła akcentuje akcentował oznajmiał wyrokuje analizuje diagnozuje skłamał skłamała kłamał wytyka wytknął wytknęła zanotował zanotowała zapisał zapisała powiedzą doda odpowie odpisze napisze zapyta spyta rzecze skandował skandowała skandowali skandują skanduje wykrzykuje wykrzykiwał wykrzykiwała wezwał wezwała drwi drwił drwiła szydzi szydził kpił kpiła kpią kpili żartują żartowała dogryza karci strofuje poucza pouczył pouczyła instruuje radzi radził radziła poradził poradziła doradza doradził zaleca zalecił rekomenduje zaproponował zaproponowała namawia namawiał dopowiada dopowiedział dopowiedziała uzupełnia uzupełnił uzupełniła streszcza streścił streściła relacjonowała relacjonują opowiedział opowiedziała opowiedzieli zwierza podzieliła narzeka narzekał narzekała narzekają marudzi marudził marudziła biadoli utyskuje gdera zrzędzi pomstuje krytykuje krytykował skrytykował skrytykowała punktuje odgryza odgryzł odgryzła wypala wypalił wypaliła palnął palnęła wybuchnął wybuchnęła jąka jąkał duka bełkoce bełkotał mamrocze mamrotał mamrotała mruczał mruczała syczał syczała sapnął sapnęła stęknął stęknęła jęczał jęczała szlocha szlochał szlochała łka łkał łkała chlipie chichocze zachichotał zachichotała żachnął żachnęła obruszył obruszyła oburzał oburzała zdumiał zdumiała zdziwił zdziwiła dziwił dziwiła zagaduje zagadnął zagadnęła potwierdzają zaprzecza zaprzeczają zapewnili obwieszcza obwieścił obwieściła grozi groził groziła pogroził ostrzegają ostrzegał ostrzegała przestrzegł przestrzegła uprzedza tłumaczyli mówiono powiedziano usłyszeliśmy recytuje recytował nuci wyjawia wyjawił wyjawiła wyjawiają cieszą cieszył cieszyła martwi martwił martwiła martwią przeprosił przeprosiła przeprasza podziękował podziękowała pochlebia gratuluje pogratulował pogratulowała zapisano pytam mówię odpowiadam dodaję odpowiadamy pytamy mówimy dopytuję powtarzam zapytałem zapytałam spytałem spytałam powiedziałem powiedziałam odpowiedziałem odpowiedziałam odparłem odparłam rzekłem krzyknąłem krzyknęłam szepnąłem szepnęłam mruknąłem mruknęłam dodałem dodałam rzekli wyjaśnieli wspominali ucięli podali zapowiedzieli syknęli burknęli warknęli jęknęli wrzasnęli zaśmieli roześmieli uśmiechnęli prychnęli parsknęli huknęli bąknęli wycedzili wymamrotali wyjąkali wykrzyknęli zawołali zażartowali zagrozili zaprotestowali zaprzeczyli zasugerowali wyznali wtórowali skarżyli powtórzyli powtarzali odpisali zgodzili sprecyzowali doprecyzowali alarmowali odparowali oburzyli wzdychali powiadomili zwrócili błagali rozkazali polecili zażądali dopytali pochwalili dziękowali odrzekli spytali uważali wyrazili oznajmili przypomnieli kontynuowali nadmienili uzasadnili uściślili skłamali wytknęli zanotowali zapisali wykrzykiwali wezwali drwili żartowali pouczyli radzili poradzili zaproponowali dopowiedzieli uzupełnili streścili relacjonowali podzielili narzekali marudzili skrytykowali wypalili palnęli wybuchnęli mamrotali mruczali syczali sapnęli stęknęli jęczali szlochali łkali zachichotali żachnęli obruszyli oburzali zdumieli zdziwili dziwili zagadnęli obwieścili grozili ostrzegali wyjawili cieszyli martwili przeprosili podziękowali pogratulowali',
  },
  participles: {
    '-': 'mówiąc dodając podkreślając zaznaczając zapewniając krzycząc wołając szepcząc pytając odpowiadając tłumacząc twierdząc argumentując komentując pisząc powtarzając skandując krzyczeć wołać skandować mówić powiedzieć powtarzać wykrzykiwać wyjaśniać tłumaczyć podkreślać',
  },
  weakCues: {
    '-': 'nazwał nazwała nazwali nazywa nazywają określił określiła określili określa opisał opisała opisuje oskarżył oskarżyła mówił porównał porównała zarzucił zarzuciła wita zarzuca zarzucają oskarża oskarżają',
  },
  nearCues: {
    '-': 'śmieje uśmiecha macha kiwa zaczyna kończy wzrusza rozkłada kręci potrząsa wzdycha unosi przewraca ociera zamyśla rumieni krzywi pokazuje wskazuje przerywa podaje nuci',
  },
  alsoNouns: '',
  according:
    'według|zdaniem|w ocenie|w opinii|jak podaje|słowami|wedle|w słowach|* zdaniem|według *|w * ocenie|w * opinii',
  he: 'on',
  she: 'ona',
  they: 'oni one my ja ty ono',
  determiners:
    'ten ta to te ci tego tej tych jego jej ich mój nasz nasza swój swoja każdy każda niektórzy wielu kilka kilku jeden jedna dwa dwie trzy cztery inni inne wszyscy żaden pewien pewna',
  prepositions:
    'w we z ze na do od o po przy pod nad za przed bez dla u przez między wobec przeciw wśród podczas według mimo ku oprócz zza spod znad sprzed poza wzdłuż wokół dookoła obok naprzeciw zamiast spośród wskutek dzięki wbrew pomimo ponad poniżej powyżej pośród poprzez względem około koło prócz',
  conjunctions: 'i a ale jako lub albo że gdy kiedy ponieważ bo choć jeśli żeby czy oraz jak niż więc zanim',
  relatives: 'kto co który która którzy które którego której których gdzie czyj',
  auxiliaries:
    'jest są był była było byli były będzie będą ma mają miał miała może mogą mógł powinien powinna trzeba został została zostało zostali',
  passives: 'został została zostali zostało być',
  adverbs:
    'już także też jednak jeszcze wtedy teraz tu tam dziś wczoraj jutro potem później wcześniej nie nigdy zawsze znowu tylko nawet bardzo również natomiast sam sama się mu jej im mi nam wprost krótko cicho głośno zaś kiedyś surowo chłodno cierpko ręką rękami ramionami głową oczami nosem palcem pięścią półgłosem szeptem jedynie zaledwie prawie całkiem nagle znów wreszcie najpierw zresztą zapewne chyba pewnie może oczywiście faktycznie naprawdę ledwo ledwie niemal wszędzie dlatego razem wkrótce niedawno dawno długo szybko powoli wesoło smutno spokojnie ponuro zdawkowo lakonicznie bezradnie zgryźliwie trzeźwo jasno ostro twardo hardo sucho łagodnie dotąd stąd tymczasem następnie ostatecznie głucho szorstko skromnie dumnie drżąco go ją nas was cię mnie',
  verbs:
    'prowadzi mieszka pracuje stoi leży przyszedł przyszła chce robi zrobił wychodzi wchodzi dzwoni siada siedzi wstaje patrzy spogląda bierze odkłada kładzie otwiera zamyka podchodzi odchodzi idzie jedzie wraca czeka milczy pokazuje trzyma nosi pije nalewa parzy szuka znajduje daje dostaje zdejmuje zakłada sięga podnosi opuszcza pochyla odwraca zapala gasi niesie liczy czyta słucha słyszy widzi zna wie pamięta boi lubi woli gra śpi żyje jest biegnie biega chodzi przychodzi przyjeżdża wyjeżdża zostaje staje wygląda stanął stanęła usiadł usiadła wstał wstała wyszedł wyszła wszedł weszła poszedł poszła wrócił wróciła wziął wzięła spojrzał spojrzała popatrzył popatrzyła skinął skinęła pokiwał pokiwała milczał milczała czekał czekała trzymał trzymała odłożył odłożyła położył położyła otworzył otworzyła zamknął zamknęła zdjął zdjęła stał stała leżał leżała siedział siedziała wiedział wiedziała widział widziała słyszał słyszała znał znała pracował pracowała mieszkał mieszkała chciał chciała miał miała dał dała dostał dostała podniósł podniosła odwrócił odwróciła szedł szła biegł biegła jadł jadła pił piła grał grała zbiera wybiera ubiera opiera wspiera zawiera ukrywa szykuje przerywa mija kroi gotuje rąbie zmywa sprząta',
  days: 'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  times: 'dziś wczoraj jutro rano wieczorem nocą tygodniu miesiąc miesiącu rok roku lat lata dni dniu godzin',
  misters: 'pan pana',
  mistresses: 'pani panią',
  titles:
    'dr prof mgr ks hab inż profesor prezydent premier minister wiceminister marszałek wicemarszałek burmistrz wójt sołtys starosta poseł posłanka senator radny radna dyrektor dyrektorka prezes prezeska przewodniczący przewodnicząca rzecznik rzeczniczka sekretarz generał pułkownik kapitan sędzia prokurator król królowa książę papież biskup kardynał arcybiskup mecenas adwokat wojewoda kanclerz szef szefowa trener rektor kpt asp mł bryg st sierż nadkom insp por płk gen ppłk red podinsp kom komisarz mec adw nadbryg ogn sekc kpr plut chor ppor rtm mjr kmdr arch wiceprezydent wiceburmistrz wicestarosta wicewojewoda wicedyrektor wicedyrektorka wiceprezes wicepremier wiceszef wiceszefowa zastępca zastępczyni senatorka naczelnik naczelniczka kierownik kierowniczka komendant komendantka inspektor inspektorka ambasador ambasadorka konsul szkoleniowiec selekcjoner selekcjonerka menedżer menedżerka prezenter doktor docent magister inżynier pastor rabin przeor opat proboszcz wikary hydrolog socjolog socjolożka',
  people:
    'profesor burmistrz wójt sołtys minister premier dyrektor dyrektorka prezes przewodniczący przewodnicząca rzecznik rzeczniczka lekarz lekarka pielęgniarka nauczyciel nauczycielka rybak rolnik student studentka uczeń uczennica prawnik adwokat sędzia dziennikarz dziennikarka pisarz pisarka piosenkarz piosenkarka aktor aktorka reżyser reżyserka trener zawodnik zawodniczka świadek świadkowie sąsiad sąsiadka mieszkaniec mieszkanka mieszkańcy mężczyzna kobieta mężczyźni kobiety chłopiec chłopak dziewczyna ojciec matka syn córka brat siostra dziadek babcia przyjaciel przyjaciółka rodzice policja rząd ministerstwo partia związek stowarzyszenie firma grupa gazeta raport komisja sąd źródło źródła władze opozycja lutnik skrzypek skrzypaczka muzykolog historyk ekonomista ekspert ekspertka eksperci gość turysta turystka urzędnik naukowiec badacz badaczka polityk artysta artystka posłanka poseł szef szefowa mistrz prokurator prokuratorka oskarżony oskarżona podejrzany podejrzana skazany poszkodowany obrońca obrończyni adwokatka mecenas skarbnik stróż strażnik starzec staruszek staruszka babka dziad wnuk wnuczka wujek wuj ciotka ciocia kuzyn kuzynka żona mąż narzeczony narzeczona wdowa wdowiec chłop chłopi baba pan pani dama dziewczynka chłopcy dziewczyny dzieci dziecko nastolatek nastolatka emeryt emerytka badacze badaczki naukowcy lekarze lekarki nauczyciele nauczycielki uczniowie studenci pasażer pasażerka pasażerowie podróżni klient klientka klienci pacjent pacjentka pacjenci kierowca kierowcy kierownik kierowniczka maszynista kapitan bramkarz bramkarka napastnik obrońcy trenerka sędziowie piłkarz piłkarka piłkarze fotograf fotografka reporter reporterka redaktor redaktorka kucharz kucharka kelner kelnerka stolarz malarz malarka rzeźbiarz poeta poetka kompozytor piekarz rybacy rolnicy leśnik leśniczy myśliwy właściciel właścicielka właściciele ksiądz proboszcz wikary imam architekt architektka inżynier inżynierka biolog ekolog psycholog psycholożka socjolog prawniczka policjant policjantka policjanci strażak strażacy ratownik ratowniczka ratownicy żołnierz żołnierze dowódca operator organizator organizatorzy wolontariusz wolontariusze działacz działaczka działacze aktywista aktywistka przedsiębiorca przedsiębiorcy pracownik pracownica pracownicy szefostwo mer radny radna radni posłowie wojewoda wiceprezydent wiceburmistrz wiceprezes prezeska rektorka analityk analityczka kolega koleżanka przyjaciele znajomy znajoma gospodarz gospodyni gospodarze mieszkanki sąsiedzi sąsiadki goście turyści urzędniczka rzecznicy spółka przewoźnik producent inwestor wykonawca panowie panie czytelnik czytelniczka autor autorka autorzy pełnomocnik pełnomocniczka przedstawiciel przedstawicielka przedstawiciele szefowie uczestnik uczestniczka uczestnicy opiekun opiekunka stoper kibic kibice głos głosy wydawca wydawczyni szkoleniowiec selekcjoner pomocnik pomocniczka rozgrywający rozgrywająca skrzydłowy siatkarz siatkarka koszykarz koszykarka żużlowiec skoczek biegacz biegaczka pływak pływaczka kolarz kolarka tenisista tenisistka bokser lekkoatletka lekkoatleta komendant komendantka naczelnik naczelniczka dyżurny rzeczniczki strażaczka oficer inspektor inspektorka kontroler kontrolerka konduktor konduktorka motorniczy taksówkarz kierująca listonosz listonoszka sprzedawca sprzedawczyni ekspedientka kasjer kasjerka handlarz handlarka kupiec rzemieślnik szewc krawiec krawcowa zegarmistrz kowal młynarz pszczelarz pszczelarka ogrodnik ogrodniczka sadownik hodowca hodowczyni gajowy woźny woźna dozorca dozorczyni portier sprzątaczka niania bibliotekarz bibliotekarka archiwista archiwistka kustosz kustoszka konserwator konserwatorka kurator kuratorka muzealnik tłumacz tłumaczka socjolożka hydrolog meteorolog meteorolożka geolog geolożka botanik botaniczka zoolog chemik chemiczka fizyk fizyczka matematyk astronom archeolog archeolożka antropolog antropolożka etnograf etnografka politolog politolożka filozof filozofka językoznawca literaturoznawca teolog psychiatra kardiolog chirurg pediatra weterynarz weterynarka farmaceuta farmaceutka położna terapeuta terapeutka trenerki wicedyrektor zastępca zastępczyni sołtyska wójtowa senatorka ministra premierka lokator lokatorka lokatorzy najemca najemczyni przechodzień rodak rodaczka demonstranci protestujący manifestanci tłum publiczność delegat delegatka związkowiec związkowcy strajkujący wyborca wyborcy wicestarosta starościna poszkodowana poszkodowani pokrzywdzony pokrzywdzona zatrzymany zatrzymana aresztowany podsądny sprawca sprawczyni złodziej ofiara wnuczek wnuczęta teść teściowa zięć synowa szwagier szwagierka bratanek siostrzenica ojczym macocha staruszkowie mama tata tato babunia dziadziuś dzieciak dzieciaki malec nieznajomy nieznajoma rozmówca rozmówczyni prowadzący prowadząca bloger blogerka felietonista felietonistka krytyk krytyczka recenzent recenzentka muzyk basista perkusista perkusistka gitarzysta wokalista wokalistka dyrygent dyrygentka skrzypkowie tancerz tancerka scenograf scenografka scenarzysta scenarzystka producentka kompozytorka hrabia hrabina baron księżna książę rycerz dworzanin parobek służący służąca lokaj furman karczmarz wachmistrz sierżant żandarm wódz biegły biegła',
  organisations:
    'uniwersytet instytut ministerstwo rada komisja agencja stowarzyszenie federacja unia partia bank sąd spółka grupa fundacja centrum szkoła kościół gazeta senat sejm parlament rząd gmina miasto urząd województwo ministerstwie urzędzie ratuszu magistracie wydziale departamencie komitecie komisji agencji stowarzyszeniu federacji związku partii banku sądzie spółce firmie koncernie grupie fundacji szkole kościele kurii gazecie redakcji senacie sejmie parlamencie rządzie kancelarii prokuraturze policji komendzie sztabie ambasadzie konsulacie szpitalu klinice uniwersytecie instytucie akademii muzeum teatrze klubie radzie gminie starostwie nadleśnictwie pogotowiu wojsku straży biurze resorcie ratusz magistrat wydział departament komitet redakcja prokuratura komenda kancelaria ambasada szpital teatr starostwo nadleśnictwo resort zarząd zarządzie zarządca dyrekcja dyrekcji kuria kuratorium',
  works:
    'film książka powieść piosenka płyta album serial program czasopismo tygodnik dziennik tytuł zatytułowany zatytułowana nazwany nazwana zwany zwana słowo słowa termin artykuł wystawa sztuka spektakl piśmie czasopiśmie tygodniku dzienniku gazecie książce artykule raporcie miesięczniku',
  particles: 'de von van',
  men: 'jan adam tomasz paweł marek stefan piotr jonasz andrzej krzysztof stanisław józef jerzy tadeusz zbigniew michał łukasz marcin jakub mateusz grzegorz wojciech mariusz dariusz rafał robert kamil ryszard henryk kazimierz jacek maciej szymon bartosz filip dawid karol sebastian artur leszek sławomir donald jarosław władysław antoni edward dominik aleksander arkadiusz bartłomiej bernard bogdan bogusław bolesław bruno czesław damian daniel emil franciszek hubert hugo ignacy janusz jonatan klemens leon marcel marian maurycy mieczysław miron mirosław oskar paulin radosław zdzisław zygmunt ibrahim abel eryk roman tytus ludwik wiktor waldemar wiesław witold włodzimierz przemysław zenon ireneusz jędrzej konrad kornel krystian lech lesław lucjan ludomir miłosz nikodem norbert olaf patryk remigiusz rudolf seweryn teodor tymon wacław walenty wincenty wit zbyszek jurek tomek marceli gustaw fabian eugeniusz edmund bronisław błażej apoloniusz alojzy albert adrian feliks ferdynand florian gerard gabriel hieronim jeremi joachim julian juliusz kajetan sylwester bogumił olgierd bogusz boleslaw borys bronek cezary cyprian denis dionizy edgar eligiusz ernest erwin euzebiusz ewaryst fryderyk gniewko godzimir gracjan grzesiek herbert iwo iwan izydor jaromir jarek jerzyk józek kacper kajtek kosma ksawery leonard leopold longin lubomir maksym maksymilian manfred marcjan melchior mikołaj narcyz natan nestor odon olek onufry pankracy pius przemek rajmund roch rufus samuel sergiusz sobiesław sofroniusz staszek szczepan tobiasz ulryk uryk wawrzyniec wielisław wilhelm wiesiek wojtek zachariasz zawisza zenobiusz ziemowit zygfryd żegota',
  women:
    'ewa maria hanna olena klara anna katarzyna małgorzata agnieszka barbara krystyna elżbieta zofia teresa magdalena monika joanna danuta beata dorota janina jolanta aleksandra natalia karolina weronika julia zuzanna alicja iwona renata halina irena jadwiga urszula marta paulina grażyna bożena izabela justyna bogusława czesława emma inga karina laura lena maja nadia nina pola sandra sara oksana ludwika wirginia olga kinga gabriela helena iza wanda wiktoria sabina róża regina patrycja oliwia dominika celina cecylia bronisława bernadeta aniela agata anita antonina apolonia arleta kamila kazimiera klaudia kornelia leokadia liliana lidia lucyna ludmiła łucja marianna mariola marlena martyna matylda michalina milena mirosława nikola otylia roksana rozalia stanisława stefania sylwia tamara wacława wiesława violetta wioletta zdzisława zenobia żaneta józefa hania kasia basia gosia zosia ola małgosia jagna jagoda bogna bożenna eliza eleonora emilia ewelina felicja franciszka genowefa gertruda henryka honorata ilona irmina daria dagmara diana edyta faustyna gizela hortensja ida igna jana jaśmina kaja kalina konstancja krysia lilla lea malwina marcela marina miriam nel nela nicola nora olimpia pamela petra rita salomea sonia stella tatiana tekla telimena teodora ula urszulka wera wiera żywia bogumiła dobrosława ludomiła radosława sławomira świetlana',
  verbFirst: true,
  freeOrder: true,
  titleEndings: 'prezydent minister premier burmistrz dyrektor marszałek wojewoda prezes ministra dyrektorka',
  grammar: 'subject-first',
  insertsAttribution: true,
  dropsSubject: true,
  roles: {
    spokenFrom: 'w we',
    hearing:
      'słyszał słyszała słyszeli usłyszał usłyszała usłyszeli słyszy słyszą słyszę słyszymy słyszałem słyszałam usłyszałem usłyszałam',
    thus: 'tak',
    written:
      'napisano czytamy podkreślono zaznaczono wskazano stwierdzono zapisano podano wyjaśniono dodano poinformowano oświadczono ogłoszono głosi',
    bearer:
      'statek prom okręt jacht pociąg skład płytę singiel restauracja kawiarnia hotel sklep projekt operacja akcja podcast zakład fabryka kino teatr klub firma sieć organizacja',
    quoting: 'cytuje cytują cytował cytowała przytacza',
    words: 'słowa',
    shortTitle:
      'kpt asp gen prof ks por płk ppłk mł st insp podinsp nadkom kom inż hab dr mgr red bp abp św mec adw doc sędz wicepr bryg nadbryg ogn sekc kpr plut chor ppor rtm mjr kmdr arch o',
    her: 'jej',
    his: 'jego',
    saidAs: 'jak',
    complementizer: 'że',
    possessive: 'jego jej ich swój',
    demonstrative: 'to',
    definite: 'ten ta',
    officeArticle: 'ten ta',
    coordinator: 'i oraz',
    verbCoordinator: 'i a ale',
    clauseBreak: 'i a ale że gdy kiedy',
    mainClauseOpener: 'i a ale',
    personalRelative: 'który która',
    personalRelatives: 'który która którzy które',
    origin: 'od',
    nameModifier: 'z ze',
    nounModifier: 'z ze do od na w ds',
    appositionOpener: 'były była',
    naming:
      'zatytułowany zatytułowana nazwany nazwana zwany zwana znany znana znane znani zwane zwanego zwanej tzw',
    utterance:
      'słowo słowa wypowiedź list odpowiedź komentarz oświadczenie liście oświadczeniu komunikacie mailu wywiadzie komentarzu odpowiedzi wpisie rozmowie',
  },
  endings: {
    epithet: 'y i ska cka na ta ra wa ła sza ża ga e',
    verbPlural: 'li ły ją ą',
    oblique: 'ą ę ów ami ach owi',
    finite:
      'uje ują ował owała owali owało ywał ywała ywali iwał iwała iwali nął nęła nęli ął ęła ęli ił iła iło ył yła yli ąga ląda hyla myka zała rzała szała',
    subject: 'a k t r n s l c z d g w ż ń ć ś j ł',
    adverb: 'ami nie cho iwie ście lnie tnie znie owo',
    woman:
      'ka yni ini ca matka siostra córka żona kobieta babcia ciotka dama pani wdowa baba posłanka rzeczniczka prezeska radna oskarżona podejrzana starsza',
    man: 'mężczyzna kierowca obrońca dowódca poeta artysta prezes minister burmistrz wójt dyrektor prokurator stróż ojciec brat syn mąż dziadek wuj chłopak chłopiec trener sędzia rzecznik ksiądz oskarżony podejrzany skazany',
    forenameWoman: 'a',
    forenameMan: 'b c d f g h j k l ł m n p r s ś t w y z ź ż ń o',
    adjective: 'ych ich ego ej owych',
    verbWoman: 'ła',
    verbMan: 'ł',
    notAdverbs: 'słowo',
  },
  reports: {
    ...unknown.reports,
    that: 'że czy',
    unsaid: 'nie nigdy',
    subordinators: 'jeśli gdy kiedy ponieważ choć',
    nobody:
      'ja my pytam mówię odpowiadam dodaję odpowiadamy pytamy mówimy dopytuję powtarzam zapytałem zapytałam spytałem spytałam powiedziałem powiedziałam odpowiedziałem odpowiedziałam odparłem odparłam rzekłem krzyknąłem krzyknęłam szepnąłem szepnęłam mruknąłem mruknęłam dodałem dodałam',
  },
  firstPerson: 'ja my mój moja nasz nasza',
  questionLabels: 'p o pytanie odpowiedź redakcja',
};
