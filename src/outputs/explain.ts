import type { Clean, Explained, Explanation } from '../model/index.ts';

const NAMES: Readonly<Record<Explanation['what'], string>> = {
  shape: 'shape',
  title: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  date: 'date',
  source: 'source',
  heading: 'heading',
  'no-heading': 'no heading',
  document: 'document',
  furniture: 'furniture',
};
const WIDEST = 70;

/** Why an article is read as it is, for a person: a line for what was found, one below it for the reason. */
export function toExplanation(name: Clean, { article, explanations }: Explained): string {
  const head = `${name}, read as ${article.format}`;
  if (explanations.length === 0) {
    return `${head}\n\nNothing was guessed: its marks say what is what.\n`;
  }
  const lines = explanations.map(({ what, text, reason, line }) => {
    const words = text.replace(/\s+/g, ' ');
    const short = words.length > WIDEST ? `${words.slice(0, WIDEST - 1)}…` : words;
    const place = line === undefined ? '' : `line ${line}  `;
    return `${NAMES[what].padEnd(11)} ${place}${short}\n${' '.repeat(12)}${reason}`;
  });
  return `${head}\n\n${lines.join('\n')}\n`;
}
