import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Turkish. Written for this project from general knowledge of news prose. */
export const turkish: Language = {
  ...unknown,
  tag: 'tr',
  cues: {
    'di,iyor,ir,miş,mişti,diler': 'söyle belirt ekle',
    '-': 'dedi diyor der demiş demişti dediler diyorlar söyledi söylüyor söylediler belirtti belirtiyor belirttiler ekledi ekliyor sordu soruyor sordular konuştu konuşuyor anlattı anlatıyor açıkladı açıklıyor yazdı yazıyor vurguladı vurguluyor kaydetti ifade kullandı kullandılar bağırdı bağırıyor yanıtladı yanıtlıyor cevapladı mırıldandı fısıldadı haykırdı savundu savunuyor iddia aktardı aktarıyor tanımladı tanımlıyor nitelendirdi nitelendiriyor nitelendirerek diyerek değerlendirdi yorumladı uyardı uyarıyor hatırlattı duyurdu bildirdi eleştirdi dile söz özetledi itiraf seslendi çağırdı düşünüyor paylaştı gülümsedi bitirdi sürdürdü tamamladı vurguladılar',
  },
  participles: {
    '-': 'diyen söyleyen açıklayan anlatan belirten vurgulayan ekleyen konuşan soran ifadesini',
  },
  alsoNouns: '',
  accordingAfter: 'göre ifadesiyle deyişiyle sözleriyle',
  they: 'o ben biz onlar',
  determiners: 'bir bu şu her bazı birçok iki üç',
  conjunctions: 've ama fakat ancak çünkü ki',
  adverbs: 'da de ise daha sonra ayrıca bugün dün şimdi çok yine artık hep de',
  days: 'pazartesi salı çarşamba perşembe cuma cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  misters: 'bey',
  mistresses: 'hanım',
  titles:
    'dr prof doç bakan bakanı başbakan cumhurbaşkanı başkan başkanı yardımcısı vali valisi müdür müdürü milletvekili genel sekreter sekreteri sözcü sözcüsü hakim savcı general komutan rektör rektörü dekan muhtar muhtarı avukat lider lideri kaymakam',
  people:
    'bakan başkan müdür vali muhtar muhtarı balıkçı öğretmen öğrenci doktor hemşire çiftçi işçi yazar şair şarkıcı oyuncu yönetmen sanatçı gazeteci tanık komşu kadın adam çocuk erkek kız anne baba oğlu kızı kardeşi eşi arkadaşı usta ustası çırak kemancı müzikolog müzisyen tarihçi ekonomist uzman uzmanı araştırmacı avukat polis yetkili yetkililer ziyaretçi turist vatandaş köylü sözcü antrenör futbolcu hükümet bakanlık parti sendika dernek şirket esnaf esnafı usta çiftçi hemşire emekli muhtar şoför kaptan bakkal kasap berber terzi market müdürü kurucu kurucusu ortağı yöneticisi eski yeni milletvekili',
  organisations: 'üniversitesi bakanlığı belediyesi partisi derneği vakfı bankası şirketi meclisi',
  works: 'film filmi kitap kitabı roman romanı şarkı albüm dizi dergi gazete adlı isimli',
  verbFirst: true,
  grammar: 'verb-last',
  parting: 'suffixes',
  insertsAttribution: true,
  dropsSubject: true,
  roles: {
    shortTitle: 'dr prof doç av op',
    demonstrative: 'şöyle şunları şunu böyle bunları şu',
    quotative:
      'diye şeklinde olarak sözleriyle açıklamasını açıklamasında ifadesini ifadelerini ifadesine ifadelerine sözünü sözlerini sözlerine vaadini vaadinde iddiasını iddiasında yorumunu yorumunda değerlendirmesini değerlendirmesinde çağrısını çağrısında uyarısını uyarısında yanıtını cevabını mesajını',
    nameModifier: 'da de ise',
  },
  endings: { gerund: 'an en' },
  firstPerson: 'ben biz',
};
