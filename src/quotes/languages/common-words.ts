/**
 * The commonest function words of languages whose data is loaded when an article is in them, and of relatives that might
 * be taken for one of these, parted by spaces. What an English or a Romance text has as well is mostly left out.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  it: 'di il che è della per del non sono dei con ha alla gli nel le più anche ma come dal delle si sul questo dalla una lo nella al ai essere stato ogni chi già perché hanno era',
  pt: 'não do da em um uma dos das os ao mais à foi são também pelo pela já é ele ela num numa às nos nas isso está tem muito mas seu sua quando até aos você ser com',
  nl: 'de het een van en niet op zijn voor dat met te aan er ook als bij naar maar om wordt hij ze nog uit dan over heeft was worden deze zich wel geen werd meer we ik zegt zei vindt volgens aldus niemand dit haar waren hebben hun',
  sv: 'och att är som på av för det inte den med till har om ett så från var vi de kan också men han hon när jag ska här nu alla efter hade eller mycket än säger sade sa enligt ingen blev hans hennes tre två',
  no: 'og det er på som til ikke med for har av den å en jeg ble vi de et fra han hun men etter seg også om hva når mer mye noe nå bare så var vil kan skal opp ut sier ifølge ingen hennes hans blir alle',
  da: 'og det er på som til ikke med for har af den at en jeg blev vi de et fra han hun men efter sig også om hvad når mere meget noget nu kun så var vil kan skal op ud siger sagde ifølge ingen hendes hans bliver alle',
  pl: 'w i na nie się z że do to jest o jak po co tak ale za od przez jego dla już był przy czy tylko jej tym oraz została może są było ich tego która który ze będzie mówi powiedział powiedziała według nikt ma mówił dodał',
  ru: 'и в не на что с по как это из к от он его но для за а о же у был то все так было она до или при бы только мы они еще уже ее их чтобы после',
  uk: 'і в не на що з до як це від він його але для за й про та у був то так було вона або при б тільки ми вони ще вже її їх щоб після є зі також цього',
  af: 'die nie en van het vir dat met op hy sy ons hulle wat was om te is aan word kan sal baie ook maar deur daar nog toe so by',
  ca: 'i el els les de la que amb per però és una un del als seva seu són ha van també més no als aquest aquesta hi ho molt',
  gl: 'e o os do da dos das que non unha un nos na no ao coa para polo pola é máis tamén pero moi esta este foi',
  cs: 'a v se na že je s z do to o k i jsou by pro ale jak po jako si tak od které který byl už jeho byla jen za nebo při',
  sk: 'a v sa na že je s z do to o k aj sú by pre ale ako po si tak od ktoré ktorý bol už jeho bola len za alebo pri',
  ro: 'și în de la a cu pe nu că din este o un pentru mai sunt care au fost ca dar sau prin după lui cel ce va',
  fi: 'ja on ei se että hän oli mutta myös kun ovat joka kuin tai sen jos niin ole jo sekä mukaan vain nyt olla hänen tämä',
  tr: 've bir bu da de için ile çok olarak daha olan gibi kadar sonra ama en ne var değil o her ise ben diye dedi göre olduğu olduğunu ancak yeni ki kendi iki büyük',
};

/** Words that tell a language from one that shares others with it. */
export const TWINS: Readonly<Record<string, string>> = {
  no: 'å ble noen gang etter seg hva mer mye noe nå bare opp ut blir blitt sier sa deg meg uten',
  da: 'af blev sagde bliver efter sig hvad mere meget noget nu kun op ud bliver blevet siger dig mig uden',
  sv: 'och att är inte för från också så när hade ett efter mycket',
  pt: 'não em um uma à são também já mas mais isso você foi',
  gl: 'non unha nos á son tamén xa pero máis iso aínda moi',
  nl: 'het een niet zijn voor er ze wordt heeft hij worden werd',
  af: 'nie vir hy hulle baie sal ons sy het gesê word',
  pl: 'w się jest jego że są był jej tym oraz przez jak',
  cs: 'v se je jeho že není jsou byl jako při které pro',
  sk: 'v sa je jeho že nie sú bol ako pri ktoré pre',
};

/** Letters that one of such a pair has and the other has not. */
export const OWN_LETTERS: Readonly<Record<string, string>> = { sv: 'äö', no: 'æø', da: 'æø' };
