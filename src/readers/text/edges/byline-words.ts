/** Words before a writer's name, in the languages we read; matched against lower case. */
export const BYLINE_LEAD =
  /^(?:(?:(?:written|reported|story|text|words) )?by:? |(?:author|words|text|autor|autorin|texto|автор|текст|作者|著者|记者|記者)\s?[:：]\s*|(?:ein (?:beitrag|kommentar|gastbeitrag|interview) )?von |propos recueillis par |par |por |автор |بقلم:? ?|كتب:? |文\s?[/／:：・]\s*|记者 ?|記者 ?)/;

/** News agencies and desks, which sign instead of a person. Lower case. */
export const AGENCIES: ReadonlySet<string> = new Set([
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

/** Small words that stand inside names, or between them. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos del della di la le van von der den ter ten zu bin ibn al el y e and und et & with mit avec con'.split(
    ' ',
  ),
);
