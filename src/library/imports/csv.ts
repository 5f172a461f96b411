import { parse } from 'csv-parse/sync';
import { type Draft, type Imported, ImportList } from './item.ts';

/** A row by the names of its columns, in small letters. */
type Row = ReadonlyMap<string, string>;

/** A program that exports tables: by which columns it is known, and what its rows mean. */
interface Dialect {
  readonly from: string;
  readonly columns: readonly string[];
  readonly read: (row: Row) => Omit<Draft, 'url' | 'title'>;
}

/** The columns are those of exports of 2024 and 2025. */
const DIALECTS: readonly Dialect[] = [
  {
    from: 'Pocket',
    columns: ['url', 'time_added', 'status'],
    read: (row) => ({
      added: row.get('time_added'),
      tags: split(row, '|'),
      archived: row.get('status') === 'archive',
    }),
  },
  {
    from: 'Instapaper',
    columns: ['url', 'title', 'selection', 'folder'],
    read: (row) => {
      const folder = row.get('folder') ?? '';
      const isOwn = !['unread', 'archive', 'starred', ''].includes(folder.toLowerCase());
      return {
        added: row.get('timestamp'),
        tags: [...listIn(row.get('tags')), ...(isOwn ? [folder] : [])],
        archived: /^archive$/i.test(folder),
        star: /^starred$/i.test(folder),
      };
    },
  },
  {
    from: 'Readwise Reader',
    columns: ['url', 'document tags', 'saved date', 'location'],
    read: (row) => ({
      added: row.get('saved date'),
      tags: listIn(row.get('document tags')),
      archived: row.get('location') === 'archive',
      star: row.get('location') === 'shortlist',
    }),
  },
  {
    from: 'Raindrop',
    columns: ['url', 'title', 'folder', 'created', 'favorite'],
    read: (row) => ({
      added: row.get('created'),
      tags: split(row, ','),
      star: row.get('favorite') === 'true',
    }),
  },
];

/** Reads a table of a program that is known; null for any other text. */
export function readCsv(text: string): Imported | null {
  const header = text.slice(0, text.search(/[\r\n]|$/)).toLowerCase();
  const dialect = DIALECTS.find(({ columns }) => columns.every((column) => header.includes(column)));
  if (dialect === undefined) return null;
  const list = new ImportList();
  let names: readonly string[] | null = null;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        if (names === null) names = cells.map((name) => name.trim().toLowerCase());
        else
          addRow(dialect, new Map(names.map((name, at) => [name, cells[at] ?? ''])), `line ${lines}`, list);
        return null;
      },
    });
  } catch (error) {
    list.fail('the rest', error instanceof Error ? error.message : String(error));
  }
  return list.finish(dialect.from);
}

function addRow({ read }: Dialect, row: Row, where: string, list: ImportList): void {
  list.add({ url: row.get('url'), title: row.get('title'), ...read(row) }, where);
}

const split = (row: Row, by: string): string[] => (row.get('tags') ?? '').split(by).map((tag) => tag.trim());

/** A list as JSON, Python or people write it: `["a", "b"]`, `['a', 'b']`, `a, b`. */
function listIn(text = ''): string[] {
  const inner = text.trim().replace(/^\[|\]$/g, '');
  return inner.split(',').map((tag) => tag.trim().replace(/^["']|["']$/g, ''));
}
