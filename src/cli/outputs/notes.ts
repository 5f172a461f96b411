import type { Article } from '../../model/index.ts';
import { type NotedArticle, type NoteRow, toNoteJson, toNoteMarkdown } from '../../outputs/notes.ts';
import { dataFolder, openStore } from '../../store/index.ts';
import { placeNotes } from '../../ui/notes/find-note.ts';
import type { Note, PlacedNote } from '../../ui/notes/note.ts';
import { type NotesRecord, noteKind } from '../keeping/note-records.ts';
import { type Identity, identifyPath } from '../keeping/path-identity.ts';
import { ChoiceError } from '../messages/errors.ts';
import { complain } from '../messages/standard-streams.ts';
import type { TextRequest } from './output.ts';

type Form = 'markdown' | 'json';

/** The notes that are kept of an article, as text. Throws a ChoiceError for standard input, which nobody can know again. */
export function composeNotes(article: Article, { path, options }: TextRequest, form: Form): string {
  const { identity, record } = readNotes(path);
  const isWhole = options.section === undefined;
  const placed = placeNotes(isWhole ? article : { ...article, title: null, standfirst: null }, record.notes);
  // Of one section alone, the others are not gone.
  const shown = isWhole ? placed : placed.filter(({ position }) => position !== null);
  const { title, source } = article;
  const sections = sectionsOf(article);
  const rows = shown.map(({ note, position }: PlacedNote): NoteRow => {
    const section = position && sections.get(position.block);
    return {
      ...describe(note, path),
      title,
      section: section?.heading ?? null,
      sectionId: section?.id ?? null,
      place: position,
      source: source.url,
    };
  });
  return write({ title, where: source.url ?? identity.where ?? path }, rows, form);
}

/** The notes that are kept of what cannot be read any more; null for none. */
export function composeNotesOfLost(path: string, form: Form): string | null {
  if (path === '-') return null;
  const { identity, record } = readNotes(path);
  const { title } = record;
  const rows = record.notes.map(
    (note): NoteRow => ({
      ...describe(note, path),
      title,
      section: null,
      sectionId: null,
      place: null,
      source: null,
    }),
  );
  return rows.length === 0 ? null : write({ title, where: identity.where ?? path }, rows, form);
}

function write(article: NotedArticle, rows: readonly NoteRow[], form: Form): string {
  return form === 'json' ? toNoteJson(rows) : toNoteMarkdown(article, rows);
}

function readNotes(path: string): { readonly identity: Identity; readonly record: NotesRecord } {
  if (path === '-') throw new ChoiceError('notes are told by a file or an address: name it');
  const identity = identifyPath(path);
  const store = openStore(dataFolder(process.env), {
    keeps: true,
    tell: (line) => complain(`pullquote: ${line}`),
  });
  return { identity, record: store.open(noteKind(identity.key)).read() };
}

type Told = Pick<NoteRow, 'path' | 'id' | 'quoted' | 'speaker' | 'text' | 'written'>;

function describe({ id, at, quoted, speaker, text }: Note, path: string): Told {
  // Whatever stands in the file: dates have an end.
  const time = new Date(Math.abs(at) > 8.64e15 ? 0 : at);
  return { path, id, quoted, speaker, text, written: time.toISOString() };
}

/** The section of each block and heading. */
function sectionsOf({ sections }: Article): ReadonlyMap<string, Article['sections'][number]> {
  return new Map(
    sections.flatMap((section) =>
      [section.id, ...section.blocks.map(({ id }) => id)].map((id) => [id, section] as const),
    ),
  );
}
