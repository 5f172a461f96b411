import { OUTLETS } from './outlets.ts';
import { type Invented, inventPeople } from './people.ts';

export interface LabelledArticle {
  readonly path: string;
  readonly site: string;
  readonly text: string;
  /** Who said what, by the words. */
  readonly said: ReadonlyMap<string, number>;
}

/** Which half: `design`, to look at, or `heldout`, of which only the figures are looked at. */
export type Half = 'design' | 'heldout';

const ARTICLES = 300;
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );
const THINGS =
  'the ferry,the old bridge,the northern line,the new school,the fish market,the water works,the tram depot,the city wall'.split(
    ',',
  );
const VERBS =
  'We will mend,Nobody should sell,They must not close,I want to keep,You cannot forget,We have paid for'.split(
    ',',
  );
const ENDS =
  'before the winter comes,whatever it costs us,as the law demands,for those who live here,and not a day later'.split(
    ',',
  );

/** Three hundred short articles with who said what; half of the people and of the passages are in each half. */
export function writeCorpus(half: Half): LabelledArticle[] {
  const parity = half === 'design' ? 0 : 1;
  // Those of one surname stay together.
  const people = inventPeople();
  const surnames = [...new Set(people.map(({ surname }) => surname))];
  const mine = people.filter(({ surname }) => surnames.indexOf(surname) % 2 === parity);
  const draw = createDraw(parity + 11);
  let serial = 0;
  return Array.from({ length: ARTICLES / 2 }, (_, at) => {
    const outlet = OUTLETS[at % OUTLETS.length];
    const said = new Map<string, number>();
    const say = ({ id }: Invented): string => {
      const words = sentence(serial++);
      said.set(words, id);
      return words;
    };
    const speakers = new Set(Array.from({ length: 2 + (at % 3) }, () => mine[draw(mine.length)]));
    const passages = [...speakers].flatMap((person) => {
      const passage = outlet?.passages[parity];
      return person && passage ? [passage(person, say(person), say(person))] : [];
    });
    const opening = `Talks about ${THINGS[at % THINGS.length]} went on for a third day, and no vote was held.`;
    const text = `# The council meets again\n\n${[opening, ...passages].join('\n\n')}\n`;
    return { path: `${half}-${at}.md`, site: outlet?.site ?? '', text, said };
  });
}

/** Each is different: its numbers count. */
function sentence(serial: number): string {
  const pick = (words: readonly string[], by: number) => words[by % words.length] ?? '';
  const number = `${pick(NUMBERS, serial)} and ${pick(NUMBERS, serial >> 4)} of ${pick(NUMBERS, serial >> 8)}`;
  return `${pick(VERBS, serial)} ${pick(THINGS, serial)} in lot ${number} ${pick(ENDS, serial)}`;
}

/** A linear congruential generator (Numerical Recipes): the same corpus everywhere. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
