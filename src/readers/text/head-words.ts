/** Words before a writer's name, in the languages we read. */
export const BYLINE_LEAD =
  /^(?:(?:written |reported |story |text |words )?by:?|author:|words:|text:|von|autor(?:in)?:|ein (?:beitrag|kommentar|gastbeitrag|interview) von|par|propos recueillis par|por|texto:|autor:|автор:?|текст:|بقلم:?|كتب:?|作者\s*[:：]|文\s*[/／:：]|记者\s*[:：]?|記者\s*[:：]?|文・|著者\s*[:：])\s*/iu;

/** Those who sign instead of a person. */
export const DESKS: ReadonlySet<string> = new Set([
  'reuters',
  'ap',
  'afp',
  'dpa',
  'epd',
  'kna',
  'sid',
  'efe',
  'ansa',
  'tass',
  'associated press',
  'the associated press',
  'bbc news',
  'agence france-presse',
  'staff',
  'staff report',
  'staff reports',
  'news desk',
  'editorial board',
  'the editorial board',
  'redaktion',
  'die redaktion',
  'la rédaction',
  'redacción',
  'press association',
  'pa media',
  '新华社',
  '共同通信',
  '時事通信',
]);

/** Small words that stand inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos del della di la le van von der den ter ten zu bin ibn al el y e and und et & with mit avec con'.split(
    ' ',
  ),
);
