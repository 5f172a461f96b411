/** Articles that people are quoted in, as many as are wanted, each told by its number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FORENAMES =
  'Ada Bruno Clara Dmitri Elif Farah Goran Hanne Imre Jorun Kofi Lidia Marek Nadia Oskar Paula Ravi Selma Tomas Una'.split(
    ' ',
  );
const SURNAMES =
  'Abend Brask Carrow Dalby Eskel Farlow Gantry Harrow Ilves Jarvik Kestrel Lomax Marlin Norrell Osgood Pellew Quill Rask Sorrel Tarn Ulven Varga Wexley Yarrow Zeller Ashdown Birk Corran Denholm Elster'.split(
    ' ',
  );
const OFFICES = [
  'the mayor',
  'a hydrologist',
  'the harbour master',
  'a teacher',
  'the union secretary',
  'an engineer',
  'a council member',
  'the museum director',
];
const OUTLETS = [
  'The Weir Gazette',
  'Harbour Post',
  'Northern Line',
  'The Evening Ledger',
  'Delta Review',
  'City Bulletin',
  'The Lock Keeper',
  'Upland Herald',
];
const TOPICS = [
  'the ferry',
  'the new lock',
  'school meals',
  'the winter flood',
  'bus fares',
  'the old bridge',
  'rents on the quay',
  'the tide mill',
];
const STARTS = [
  'We have measured the water level every day',
  'Nobody asked the people who live beside it',
  'The money was promised twice and never came',
  'It will be finished before the first frost',
  'I have seen four such plans fail',
  'Every household pays for this in the end',
  'The figures are public and they are clear',
  'We are not going to close the doors',
];
const ENDS = [
  'and the trend is plain',
  'whatever the ministry writes',
  'for as long as I can remember',
  'and that is what we told the committee',
  'unless somebody finds another way',
  'because the pumps are older than I am',
  'so we went and did it ourselves',
  'and I would say the same again',
];

const ARTICLES = resolve(import.meta.dirname, '..', 'articles');
/** Words of real prose, as often as they come there: by chance in a row they pack worse than any article. */
const WORDS = readdirSync(ARTICLES).flatMap(
  (name) => readFileSync(join(ARTICLES, name), 'utf8').match(/(?<=\s)[a-z]{1,14}(?=[\s,.])/g) ?? [],
);

/** A generator of numbers that the same seed starts in the same way (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** About 4.5 kB of Markdown with eight quotes. */
export function writeQuotedArticle(number: number): string {
  const random = randomFrom(number + 1);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const filler = () => {
    const words = Array.from({ length: 28 }, () => pick(WORDS)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const topic = pick(TOPICS);
  const date = new Date(Date.UTC(2021, 0, 1) + random(4 * 365) * 86_400_000).toISOString().slice(0, 10);
  const people = Array.from({ length: 3 }, () => {
    // Some are quoted far more than others.
    const surname = SURNAMES[Math.floor((random(30) * random(30)) / 30)] as string;
    const isWoman = random(5) < 2;
    return {
      name: `${FORENAMES[(surname.length * 7 + (isWoman ? 0 : 1)) % 20]} ${surname}`,
      surname,
      isWoman,
      office: pick(OFFICES),
    };
  });
  const paragraphs: string[] = [];
  people.forEach(({ name, surname, isWoman, office }, at) => {
    const said = () => `${pick(STARTS)} ${pick(ENDS)}`;
    paragraphs.push(`“${said()},” said ${name}, ${office}. ${filler()}`);
    paragraphs.push(`${filler()} ${isWoman ? 'She' : 'He'} added: “${said()}.” ${filler()}`);
    if (at < 2)
      paragraphs.push(
        `${filler()} ${surname} said that ${topic} was “${pick(ENDS).replace(/^\w+ /, '')}”. ${filler()}`,
      );
  });
  paragraphs.push(...Array.from({ length: 6 }, () => `${filler()} ${filler()}`));
  return [
    '---',
    `title: "What becomes of ${topic}, ${date}, ${number}"`,
    `site: ${pick(OUTLETS)}`,
    `date: ${date}`,
    `source: https://example.org/${number}`,
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n');
}
