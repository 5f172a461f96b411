import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Turkish. Written for this project from general knowledge of news prose. */
export const turkish: Language = {
  ...unknown,
  tag: 'tr',
  cues: {
    'di,iyor,ir,miş,mişti,diler': 'söyle belirt ekle',
    '-': 'diyebildi diyebiliyor diyecekti derdi dedi diyor der demiş demişti dediler diyorlar söyledi söylüyor söylediler belirtti belirtiyor belirttiler ekledi ekliyor sordu soruyor sordular konuştu konuşuyor anlattı anlatıyor açıkladı açıklıyor yazdı yazıyor vurguladı vurguluyor kaydetti ifade kullandı kullandılar bağırdı bağırıyor yanıtladı yanıtlıyor cevapladı mırıldandı fısıldadı haykırdı savundu savunuyor iddia aktardı aktarıyor tanımladı tanımlıyor nitelendirdi nitelendiriyor nitelendirerek diyerek değerlendirdi yorumladı uyardı uyarıyor hatırlattı duyurdu bildirdi eleştirdi dile söz özetledi itiraf seslendi çağırdı düşünüyor paylaştı gülümsedi bitirdi sürdürdü tamamladı vurguladılar dedim diyordu söylemişti söylüyordu söylemekte belirtmişti belirterek ekleyerek sorarak sormuş soruyordu konuşmuştu anımsıyor anımsadı hatırlıyor hatırlatıyor anımsattı özetliyor yakınıyor yakındı yakınarak şikâyet şikayet sitem serzenişte dert isyan tepki çıkıştı güldü gülümsüyor ağladı sızlandı homurdandı söylendi inledi bağırarak haykırıyor sesleniyor fısıldıyor mırıldanıyor sayıkladı gürledi kükredi atıldı kesti karşıladı karşılık yanıt cevap verdi övdü övüyor tebrik kutladı teşekkür özür rica talep istedi önerdi öneriyor tavsiye telkin müjdeledi müjdesini bilgisini bilgilerini değerlendirmesinde yorumunu düşüncesinde görüşünde görüşünü görüşlerini kanaatinde temennisinde dileğinde dilekte çağrısı çağrısında açıklamasını açıklamasında paylaşımında paylaşımını notunu notunda duyurusunu duyuruyor bildiriyor ilan kabul reddetti yalanladı doğruladı teyit inkâr kınadı lanetledi suçladı suçluyor eleştiriyor yerdi tarif betimledi nitelerken niteledi itirafında savunmasını savunmasında ifadesinde açıklıyordu anlatıyordu anlatmıştı yazmıştı yazıyordu not paylaşıyor twitledi altını çizdi çizerek çiziyor dikkat işaret vurgu uyarısını uyarısında uyarısı',
  },
  participles: {
    '-': 'diyen söyleyen açıklayan anlatan belirten vurgulayan ekleyen konuşan soran ifadesini',
  },
  alsoNouns: '',
  accordingAfter: 'göre ifadesiyle deyişiyle sözleriyle',
  they: 'o ben biz onlar',
  determiners: 'bir bu şu her bazı birçok iki üç',
  conjunctions: 've ama fakat ancak çünkü ki',
  adverbs:
    'da de ise daha sonra ayrıca bugün dün şimdi çok yine artık hep de sonunda önce ardından sonrasında bunun üzerine öte yandan',
  days: 'pazartesi salı çarşamba perşembe cuma cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  misters: 'bey',
  mistresses: 'hanım',
  titles:
    'dr prof doç bakan bakanı başbakan cumhurbaşkanı başkan başkanı yardımcısı vali valisi müdür müdürü milletvekili genel sekreter sekreteri sözcü sözcüsü hakim savcı general komutan rektör rektörü dekan muhtar muhtarı avukat lider lideri kaymakam başkanvekili vekili yardımcı grup il ilçe belediye orgeneral korgeneral tümgeneral albay yarbay binbaşı yüzbaşı komiser komiseri savcısı hakimi hâkim hâkimi elçi büyükelçi büyükelçisi konsolos konsolosu komutanı direktör direktörü teknik koordinatör koordinatörü danışman danışmanı temsilci temsilcisi üye üyesi ceo ceosu prens prenses kral kraliçe papa imam patrik papaz hoca hocası ağa paşa profesör doçent',
  titleEndings:
    'başkanı vekili bakanı müdürü yardımcısı sekreteri sözcüsü temsilcisi danışmanı komutanı koordinatörü direktörü büyükelçisi milletvekili rektörü dekanı müsteşarı antrenörü hekimi başhekimi patronu',
  people:
    'bakan başkan müdür vali muhtar muhtarı balıkçı öğretmen öğrenci doktor hemşire çiftçi işçi yazar şair şarkıcı oyuncu yönetmen sanatçı gazeteci tanık komşu kadın adam çocuk erkek kız anne baba oğlu kızı kardeşi eşi arkadaşı usta ustası çırak kemancı müzikolog müzisyen tarihçi ekonomist uzman uzmanı araştırmacı avukat polis yetkili yetkililer ziyaretçi turist vatandaş köylü sözcü antrenör futbolcu hükümet bakanlık parti sendika dernek şirket esnaf esnafı usta çiftçi hemşire emekli muhtar şoför kaptan bakkal kasap berber terzi market müdürü kurucu kurucusu ortağı yöneticisi eski yeni milletvekili annesi babası ablası abisi ağabeyi kocası karısı dedesi ninesi teyzesi halası amcası dayısı komşusu dostu abla abi ağabey dede nine teyze hala amca dayı kardeş eş koca yeğeni torunu patronu müşteri müşterisi müşteriler müşterilerden diplomat diplomatlar yetkilisi yetkilileri sözcüleri uzmanları kaynaklar kaynakları kullanıcı kullanıcısı takipçi sanık sanığı mağdur davacı tanığı avukatı avukatları aile ailesi yakınları yakını akrabası veli veliler velisi öğrenciler öğretmenler öğrencisi öğretmeni doktoru hasta hastası görgü muhabir muhabiri gazeteciler yolcu yolcusu sürücü sürücüsü taksici garson aşçı aşçısı fırıncı manav pazarcı tezgâhtar kuyumcu eczacı mühendis mühendisi mimar mimarı ressam ressamı heykeltıraş besteci bestecisi orkestra şefi şef piyanist yapımcı yapımcısı senarist eleştirmen editör editörü yayıncı okur izleyici hayran taraftar hakem kaleci forvet kaptanı oyuncusu futbolcusu yıldızı golcüsü hocası çalıştırıcı çalıştırıcısı antrenörü teknik komutan asker polisler itfaiyeci köylüler köylülerden işçiler işçilerden işçisi biri bazıları genç yaşlı delikanlı kadınlar ev bekçi çoban imam hoca papaz mahkeme savcılık heyet kurul kurulu komisyon konsey valilik belediye emniyet jandarma saray kremlin pentagon örgüt vakıf federasyon federasyonu sendikası derneği odası platformu iktidar muhalefet kişi çocuklar kızlar adamlar prenses müzisyeni sanatçısı girişimci yatırımcı analist analisti psikolog sosyolog akademisyen profesör bilim araştırmacısı uzmanlar sahibi işletmeci işletmecisi esnaftan üretici üreticisi çiftçiler balıkçılar anneleri babaları kardeşleri çocukları başhekim başhekimi hekim hekimi dedeleri nineleri patron golcü',
  organisations: 'üniversitesi bakanlığı belediyesi partisi derneği vakfı bankası şirketi meclisi',
  works: 'film filmi kitap kitabı roman romanı şarkı albüm dizi dergi gazete adlı isimli',
  men: 'ahmet mehmet mustafa ali hüseyin hasan i̇brahim i̇smail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut salih recep fatih kadir emre hakan adem kemal yaşar bekir musa metin orhan bayram serkan burak gökhan yunus cemal mehmetcan kerem cem can deniz onur volkan erkan ercan erdal selim selçuk serdar sinan tolga tuncay turgut uğur umut ümit barış berk berkay bülent cengiz cihan çağlar çetin doğan ekrem emin engin erdem erol ertuğrul faruk ferhat fikret furkan hamza harun haydar i̇lhan i̇lker i̇lyas kaan kenan koray levent melih mert mete muhammet nail necati nihat nuri oğuz oğuzhan okan oktay ozan özgür özkan rıza sabri sait sami savaş sedat semih sezer soner şahin şenol şükrü taner tarık tayfun tevfik timur turan ufuk vedat veli yalçın yavuz yiğit zafer zeki arda efe eren rüzgâr poyraz tahir nazım rıfat refik cevdet sadık i̇dris i̇skender hikmet halit hayri',
  women:
    'fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra fadime özlem hacer yasemin hülya songül sevim leyla dilek rabia gülsüm büşra aysel kübra selma nuray gamze derya sibel pınar tuğba ebru burcu seda selin sevgi sevda sema semra serap serpil nurcan nermin neslihan nihal nilgün nilüfer nur nuran nesrin müge mine melike melek meltem melis lale jale i̇pek i̇rem işıl hande gül gülay gülcan gülten günseli gonca gizem funda filiz feride ferda eylül esin ezgi ece duygu didem defne damla cansu ceren ceyda canan buket betül beste berna begüm belgin banu azra asya aslı asuman aynur aylin ayten arzu aleyna ahu tülay tülin türkan ülkü vildan yeliz yeşim zerrin nazan perihan suna süheyla şule şebnem şengül mürvet mualla muazzez güler hale handan',
  verbFirst: true,
  grammar: 'verb-last',
  parting: 'suffixes',
  insertsAttribution: true,
  dropsSubject: true,
  roles: {
    shortTitle: 'dr prof doç av op',
    demonstrative: 'şöyle şunları şunu böyle bunları şu',
    quotative:
      'diye şeklinde olarak sözleriyle açıklamasını açıklamasında ifadesini ifadelerini ifadesine ifadelerine sözünü sözlerini sözlerine vaadini vaadinde iddiasını iddiasında yorumunu yorumunda değerlendirmesini değerlendirmesinde çağrısını çağrısında uyarısını uyarısında yanıtını cevabını mesajını bilgisini bilgisinde bilgilerini görüşünü görüşünde görüşlerini kanaatini yorumlarını açıklamalarını açıklamalarında paylaşımını paylaşımında notunu mesajıyla sözlerle sözüyle ifadeleriyle ifadesiyle sorusunu sorusuna tepkisini tepkisinde temennisinde temennisini dileğinde dileğini itirafında müjdesini karşılığını cevabıyla yanıtıyla duyurusunu önerisinde önerisini talebinde serzenişinde eleştirisinde eleştirisini teşekkürünü talimatını',
    nameModifier: 'da de ise',
  },
  endings: {
    connective: 'erek arak',
    gerund: 'an en',
    oblique:
      'da de ta te dan den tan ten nın nin nun nün ın in un ün ya ye na ne yı yi yu yü sı si su sü la le lar ler ken ınca ince arak erek ıp ip up üp ak ek',
  },
  firstPerson: 'ben biz',
};
