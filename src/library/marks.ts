import { isRecord, type Kind } from '../store/index.ts';
import { asNumber } from './facts.ts';

/** What somebody has decided about an article. */
export interface Mark {
  readonly star?: true;
  readonly archived?: true;
  /** Taken off the list, in milliseconds since 1970; reading it again puts it back. */
  readonly hidden?: number;
}

/** By what articles are known by (`keyOfEntry`): the address they come from, or their file. */
export type Marks = Readonly<Record<string, Mark>>;

const MOST = 200_000;
const LONGEST_KEY = 4096;

export const MARKS: Kind<Marks> = {
  name: 'library-marks',
  label: 'stars and the archive',
  empty: {},
  parse: parseMarks,
  bound: (marks) => {
    const all = Object.entries(marks);
    return all.length <= MOST ? marks : Object.fromEntries(all.slice(-MOST));
  },
  mostBytes: 64 * 1024 * 1024,
};

/** The marks after one article has another; one that says nothing goes. */
export function setMark(marks: Marks, key: string, change: (mark: Mark) => Mark): Marks {
  const { [key]: before = {}, ...others } = marks;
  const after = change(before);
  return Object.keys(after).length === 0 ? others : { ...others, [key]: after };
}

function parseMarks(value: unknown): Marks | null {
  if (!isRecord(value)) return null;
  const marks: [string, Mark][] = [];
  for (const [key, stated] of Object.entries(value)) {
    if (!isRecord(stated) || key.length > LONGEST_KEY) continue;
    const hidden = asNumber(stated['hidden']);
    marks.push([
      key,
      {
        ...(stated['star'] === true && { star: true }),
        ...(stated['archived'] === true && { archived: true }),
        ...(hidden > 0 && { hidden }),
      },
    ]);
  }
  return Object.fromEntries(marks);
}
