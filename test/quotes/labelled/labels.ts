import type { Quote } from '../../../src/model/index.ts';

/** A paragraph and who says its quotes, in order: each the names that are right; `?` where nobody need be named. */
export interface Labelled {
  readonly text: string;
  readonly speakers: readonly (readonly string[])[];
}

/** What became of the quotes of some paragraphs. */
export interface Score {
  right: number;
  /** Shown, but nobody is named. */
  nobody: number;
  wrong: number;
  lost: number;
  /** One line for each that is not right. */
  readonly notes: string[];
}

export interface LabelledArticle {
  readonly lang: string | null;
  readonly paragraphs: readonly Labelled[];
}

/** Reads labelled articles, parted by lines `---`: a paragraph a line; `= A | B` behind it names the speakers, `A/B` what is right for one. */
export function readLabels(text: string): LabelledArticle[] {
  return text.split('\n---\n').map(readArticle);
}

function readArticle(text: string): LabelledArticle {
  let lang: string | null = null;
  const paragraphs: Labelled[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('LANG: ')) lang = line.slice(6);
    else if (line.startsWith('= ')) {
      const last = paragraphs.pop();
      const speakers = line
        .slice(2)
        .split(' | ')
        .map((names) => names.split('/'));
      if (last) paragraphs.push({ text: last.text, speakers });
    } else if (line.trim() !== '') paragraphs.push({ text: line, speakers: [] });
  }
  return { lang, paragraphs };
}

/** Counts the quotes of a paragraph by its labels. */
export function scoreParagraph(score: Score, { text, speakers }: Labelled, quotes: readonly Quote[]): void {
  const said = quotes.flatMap(({ speaker, parts }) =>
    parts.map(() => (speaker ? [speaker.name ?? speaker.mention, speaker.mention] : [])),
  );
  const fits = (label: readonly string[], names: readonly string[]) =>
    names.some((name) => label.includes(name)) || (names.length === 0 && label.includes('?'));
  let at = 0;
  for (let index = 0; index < speakers.length; index++) {
    const label = speakers[index] ?? [];
    const note = (what: string) => score.notes.push(`${what}: ${text} → ${JSON.stringify(said)}`);
    const found = said.findIndex((names, place) => place >= at && fits(label, names));
    if (found >= 0 && found - at < said.length - (speakers.length - index) + 1) {
      score.right++;
      at = found + 1;
    } else if (said.length - at >= speakers.length - index) {
      if (said[at]?.length === 0) score.nobody++;
      else score.wrong++;
      note(said[at]?.length === 0 ? 'nobody' : 'wrong');
      at++;
    } else if (found < 0 && speakers.slice(0, index).some((one) => one.join() === label.join())) {
      // Two parts that were taken for one quote.
      score.right++;
    } else {
      score.lost++;
      note('lost');
    }
  }
  const first = speakers[0] ?? [];
  const more = said.filter((names) => names.length > 0 && !speakers.some((label) => fits(label, names)));
  if (
    said.length > speakers.length &&
    more.length > 0 &&
    (speakers.length === 0 || !fits(first, more[0] ?? []))
  ) {
    score.wrong++;
    score.notes.push(`added: ${text} → ${JSON.stringify(said)}`);
  }
}
