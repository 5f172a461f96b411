import {
  type Article,
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  createIds,
  type Furniture,
  type Ids,
  NO_FACTS,
  type Section,
  textInline,
  textOf,
} from '../../model/index.ts';
import { languageOf } from '../text/article/language.ts';
import { readBody } from './body.ts';
import { decodeField } from './fields.ts';
import { headingOf, type Letterhead, readLetterhead, withoutReply } from './letterhead.ts';
import type { Attachment, Message, Piece } from './message.ts';
import { renumber } from './renumber.ts';

/** Reads HTML as an article; words of it, in paragraphs, where there is none in it. Handed in, as `WordsOf` is. */
export type ReadPage = (html: string) => Article;

/** Deeper headings are shown as this. */
const DEEPEST = 6;

/** What a mail shows of itself and what it does not, with ids of the article it becomes part of. */
interface Shown {
  readonly sections: readonly Section[];
  readonly furniture: readonly Furniture[];
}

/** One message is an article; several are sections of one, each under its subject, sender and date. */
export function toArticle(messages: readonly Message[], readPage: ReadPage): Article {
  const ids = createIds();
  const heads = messages.map(({ part }) => readLetterhead(part.fields));
  const [head, more] = heads;
  const shown = messages.map((message) => showMessage(message, ids, readPage, messages.length > 1 ? 1 : 0));
  const subjects = new Set(heads.map(({ subject }) => withoutReply(subject)));
  const blocks = shown.flatMap(({ sections }) => sections.flatMap((one) => one.blocks)).slice(0, 20);
  const alone = head !== undefined && more === undefined;
  return {
    format: 'mail',
    ...NO_FACTS,
    title: subjects.size === 1 ? cleanOrNull(withoutReply(head?.subject ?? null)) : null,
    byline: alone ? cleanOrNull(head.sender) : null,
    published: alone ? cleanOrNull(head.date) : null,
    lang: cleanOrNull(languageOf(blocks.map(textOf).join(' '))),
    ...renumber(
      {
        sections: shown.flatMap(({ sections }) => sections),
        // What ends a message stands before the next.
        furniture: shown.flatMap(({ furniture }, at) =>
          furniture.map((one) => ({ ...one, before: one.before ?? shown[at + 1]?.sections[0]?.id ?? null })),
        ),
      },
      createIds(),
      0,
    ),
  };
}

/** The sections of a message; `level` of its own heading, 0: it has none. */
function showMessage(message: Message, ids: Ids, readPage: ReadPage, level: number): Shown {
  const head = readLetterhead(message.part.fields);
  const sections: Section[] = [];
  const furniture: Furniture[] = [];
  if (level > 0) sections.push({ id: ids.section(), heading: cleanLine(headingOf(head)), level, blocks: [] });
  for (const piece of message.pieces) {
    const shown = showPiece(piece, head, ids, readPage, level);
    for (const one of shown.sections) {
      const last = sections.at(-1);
      // What stands before the first heading of a piece goes on with what is there.
      if (one.heading === null && last)
        sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...one.blocks] };
      else sections.push(one);
    }
    for (const one of shown.furniture) furniture.push(one);
  }
  const attached = message.attachments
    .filter(({ related }) => !related)
    .map(
      (one): Block => ({
        id: ids.block(),
        type: 'caption',
        inlines: [textInline(cleanLine(nameOf(one)))],
      }),
    );
  if (attached.length > 0) {
    const last = sections.pop() ?? { id: ids.section(), heading: null, level: 0, blocks: [] };
    sections.push({ ...last, blocks: [...last.blocks, ...attached] });
  }
  const before = sections[0]?.id ?? null;
  const fields = [
    ...(message.envelope === '' ? [] : [message.envelope]),
    ...message.part.fields.map(({ name, raw }) => `${name}: ${decodeField(raw)}`),
  ].map((text): Furniture => ({ text: cleanLine(text), reason: 'mail-header', before }));
  const unseen = message.attachments
    .filter(({ related }) => related)
    .map(
      (one): Furniture => ({
        text: cleanLine(nameOf(one)),
        reason: 'attachment',
        before: null,
      }),
    );
  const hidden = message.hidden.map(
    (words): Furniture => ({ text: clean(words), reason: 'hidden', before: null }),
  );
  return { sections, furniture: [...fields, ...furniture, ...unseen, ...hidden] };
}

function showPiece(piece: Piece, head: Letterhead, ids: Ids, readPage: ReadPage, level: number): Shown {
  if (piece.type === 'message')
    return showMessage(piece.message, ids, readPage, Math.min(level + 1, DEEPEST));
  if (piece.type === 'plain') return renumber(readBody(piece.text), ids, level);
  const body = showPage(readPage(piece.text), head);
  const highest = body.sections.reduce(
    (least, one) => (one.heading === null ? least : Math.min(least, one.level)),
    9,
  );
  return renumber(body, ids, level + 1 - (highest === 9 ? 1 : highest));
}

/**
 * What a page says as the body of a message: its headline is a heading, if it is not the subject once more.
 */
function showPage({ title, standfirst, sections, furniture }: Article, { subject }: Letterhead): Shown {
  const said = withoutReply(subject)?.toLowerCase();
  const isSubject = (words: string | null) => words !== null && words.toLowerCase() === said;
  const opening: Block[] =
    standfirst === null ? [] : [{ id: 'standfirst', type: 'paragraph', inlines: [textInline(standfirst)] }];
  const head: Section = { id: 'title', heading: isSubject(title) ? null : title, level: 1, blocks: opening };
  const repeated = [title, ...sections.map(({ heading }) => heading)].find(isSubject) ?? null;
  const body = sections.map((one) => (isSubject(one.heading) ? { ...one, heading: null, level: 0 } : one));
  const shown = head.heading === null && opening.length === 0 ? body : [head, ...body];
  if (repeated === null) return { sections: shown, furniture };
  return {
    sections: shown,
    furniture: [{ text: repeated, reason: 'repeated', before: shown[0]?.id ?? null }, ...furniture],
  };
}

function nameOf({ name, type, size }: Attachment): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return `${name === '' ? '' : `${name} `}(${type}, ${kilobytes} KB)`;
}
