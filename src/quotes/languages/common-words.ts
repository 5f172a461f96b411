/**
 * The commonest function words of languages whose data is loaded when an article is in them, and of relatives that might
 * be taken for one of these, parted by spaces. Those that one of two relatives has and the other has not tell them apart, so
 * a list has what its relatives' lists have as well.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  it: 'di a il che è della per del non sono dei con ha alla gli nel le più anche ma come dal delle si sul questo dalla una lo nella al ai essere stato ogni chi già perché hanno era la i e un in da su mi ci ho fa due dopo ancora quando dice sua suo loro tutto se o ed poi così solo senza degli dai nei sulla',
  pt: 'não do da em um uma dos das os ao mais à foi são também pelo pela já é ele ela num numa às nos nas isso está tem muito mas seu sua quando até aos você ser com o a e que de para no na por se as como me eu disse diz ou foram há sem entre depois era nem ainda só dois sobre',
  nl: 'de het een van en niet op zijn voor dat met te aan er ook als bij naar maar om wordt hij ze nog uit dan over heeft was worden deze zich wel geen werd meer we ik zegt zei vindt volgens aldus niemand dit haar waren hebben hun in is die door tot of kan al toen zo dus na wat onder moet zou',
  sv: 'och att är som på av för det inte den med till har om ett så från var vi de kan också men han hon när jag ska här nu alla efter hade eller mycket än säger sade sa enligt ingen blev hans hennes tre två en i sig man vad skulle under vid mot över upp ut sin sitt mig blir bara ju då',
  no: 'og det er på som til ikke med for har av den å en jeg ble vi de et fra han hun men etter seg også om hva når mer mye noe nå bare så var vil kan skal opp ut sier ifølge ingen hennes hans blir alle i at sa meg oss deg noen mot dere ha hadde vært gjør mellom igjen enn ennå inn fått gikk fikk forteller tok to tre år over ved denne må oppe siden henne',
  da: 'og det er på som til ikke med for har af den at en jeg blev vi de et fra han hun men efter sig også om hvad når mere meget noget nu kun så var vil kan skal op ud siger sagde ifølge ingen hendes hans bliver alle i der mig os dig nogle nogen mod jer have havde været gør mellem igen end endnu ind fået gik fik fortæller tog to tre år over ved denne må oppe siden hende',
  pl: 'w i na nie się z że do to jest o jak po co tak ale za od przez jego dla już był przy czy tylko jej tym oraz została może są było ich tego która który ze będzie mówi powiedział powiedziała według nikt ma mówił dodał a by jeszcze nas mnie nam tu była został gdy bo też pod przed ten we rok lat kiedy bardzo',
  ru: 'и в не на что с по как это из к от он его но для за а о же у был то все так было она до или при бы только мы они еще уже ее их чтобы после',
  uk: 'і в не на що з до як це від він його але для за й про та у був то так було вона або при б тільки ми вони ще вже її їх щоб після є зі також цього',
  af: 'die nie en van het vir dat met op hy sy ons hulle wat was om te is aan word kan sal baie ook maar deur daar nog toe so by in ’n dit my gesê sê uit as haar hier wie al oor',
  ca: 'i el els les de la que amb per però és una un del als seva seu són ha van també més no aquest aquesta hi ho molt a en es al va dels com o on ja han sobre perquè tot fins quan li',
  gl: 'e o os do da dos das que non unha un nos na no ao coa para polo pola é máis tamén pero moi esta este foi a de en se as como ou son á aos súa seu ser ata cando isto',
  cs: 'a v se na že je s z do to o k i jsou by pro ale jak po jako si tak od které který byl už jeho byla jen za nebo při není ve podle jsem která bylo ze když jsme také než až',
  sk: 'a v sa na že je s z do to o k aj sú by pre ale ako po si tak od ktoré ktorý bol už jeho bola len za alebo pri nie vo podľa som ktorá bolo zo keď sme tiež než až',
  ro: 'și în de la a cu pe nu că din este o un pentru mai sunt care au fost ca dar sau prin după lui cel ce va ale al nici sa său fi ai unei unui am fără când',
  fi: 'ja on ei se että hän oli mutta myös kun ovat joka kuin tai sen jos niin ole jo sekä mukaan vain nyt olla hänen tämä',
  tr: 've bir bu da de için ile çok olarak daha olan gibi kadar sonra ama en ne var değil o her ise ben diye dedi göre olduğu olduğunu ancak yeni ki kendi iki büyük',
};
