import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import { clean, textAt } from '../../../src/model/index.ts';
import { assignSpeakerColors } from '../../../src/theme/index.ts';
import { placeNotes } from '../../../src/ui/notes/find-note.ts';
import type { Note, NotedPlace } from '../../../src/ui/notes/note.ts';
import {
  notePassage,
  noteQuote,
  noteStretch,
  passageAt,
  passageInSight,
} from '../../../src/ui/notes/target.ts';
import { loadText } from '../../support/articles.ts';

const ONE = 'The first paragraph tells of the estuary, its pilots, and of the weather that kept them there.';
const TWO = 'The second says: “It held,” said Ada Brook, the keeper of the weir. Nobody else was there.';
const LIST = '- yes\n- no\n- yes';
const text = (parts: readonly string[]) => `# Title\n\n${parts.join('\n\n')}\n`;
const { article, quotes } = await loadText(text([ONE, TWO, '## Next', LIST, ONE]), 'a.md');
const layout = layOut(article, quotes, { width: 40, speakers: 'below', facts: '' });

let written = 0;
const note = (place: NotedPlace | null): Note => {
  if (place === null) throw new Error('no place');
  return { ...place, id: `n${++written}`, at: written, text: clean('mine') };
};
const onParagraph = (block: string, offset = 0) => {
  const passage = passageAt(article, block, offset);
  return note(passage && notePassage(article, passage));
};
/** The text that a note is on in another article. */
async function seen(one: Note, parts: readonly string[]): Promise<string | null> {
  const other = (await loadText(text(parts), 'a.md')).article;
  const [placed] = placeNotes(other, [one]);
  if (!placed?.position) return null;
  return (textAt(other, placed.position.block) ?? '').slice(placed.position.offset);
}

describe('what a note is on', () => {
  test('is the paragraph on top, after a heading the one under it, and of a list an item', () => {
    const at = (line: number) => {
      const passage = passageInSight(article, layout, line, 12);
      return passage && notePassage(article, passage).quoted;
    };
    expect(at(0)).toBe(ONE);
    const section = layout.sections[0]?.line ?? 0;
    expect(at(section)).toBe('yes');
    expect(at(section + 3)).toBe('no');
    expect(passageInSight(article, layout, layout.lines.length, 12)).toBeNull();
  });

  test('is a quote with who says it, and the words that are selected', () => {
    const [quote] = quotes;
    const place = quote ? noteQuote(article, quote, assignSpeakerColors(quotes)) : null;
    expect(place).toMatchObject({ quoted: '“It held,”', words: 'It held,' });
    expect(place?.speaker).toMatch(/^Ada Brook, the keeper/);
    const stretch = { from: { block: 'title', offset: 0 }, to: { block: 'b1', offset: 9 } };
    expect(noteStretch(article, stretch)).toMatchObject({ quoted: 'Title\n\nThe first', words: 'Title' });
  });

  test('is cut where it is long, and never within a character', async () => {
    const long = (await loadText(`${'😀'.repeat(2000)}\n`, 'a.md')).article;
    const passage = passageAt(long, 'b1', 0);
    const place = passage && notePassage(long, passage);
    expect(place?.words.isWellFormed()).toBe(true);
    expect(place?.words).toMatch(/^(?:😀){300}$/u);
    expect(placeNotes(long, [note(place)])[0]?.position).toEqual({ block: 'b1', offset: 0 });
  });
});

describe('a note in a text that changed', () => {
  test('is where it was, else where its words are, the nearest of them', async () => {
    const first = onParagraph('b1');
    expect(await seen(first, [ONE, TWO])).toBe(ONE);
    expect(await seen(first, ['New.', TWO, ONE, 'New.'])).toBe(ONE);
    const last = onParagraph(article.sections[1]?.blocks[1]?.id ?? '');
    const { article: other } = await loadText(text([ONE, 'New.', TWO, '## Next', LIST, ONE]), 'a.md');
    const [placed] = placeNotes(other, [last]);
    expect(placed?.position?.block).toBe(other.sections[1]?.blocks[1]?.id);
  });

  test('stays where some words changed', async () => {
    const changed = ONE.replace('estuary', 'harbour').replace('kept them', 'held them');
    expect(await seen(onParagraph('b1'), ['Before it.', changed, TWO])).toMatch(/pilots, and of the weather/);
  });

  test('is nowhere where its words are gone', async () => {
    expect(
      await seen(onParagraph('b1'), [TWO, 'Other things happened on other days, of which nobody tells.']),
    ).toBeNull();
    expect(await seen(onParagraph('b3', 4), ['no', 'yes'])).toBeNull();
  });

  test('of a few letters alone is told by what is before them', async () => {
    const second = onParagraph('b3', 7);
    expect(second.words).toBe('yes');
    expect(await seen(second, ['yes', 'and', LIST])).toBe('yes');
  });

  test('all come in the order of the text, last what is gone', async () => {
    const notes = [
      onParagraph(article.sections[1]?.blocks[1]?.id ?? ''),
      onParagraph('b2'),
      onParagraph('b1'),
    ];
    expect(placeNotes(article, notes).map((one) => one.note.id)).toEqual(
      [notes[2], notes[1], notes[0]].map((one) => one?.id),
    );
    const { article: other } = await loadText(text([TWO]), 'a.md');
    expect(placeNotes(other, notes).map((one) => one.position === null)).toEqual([false, true, true]);
  });
});
