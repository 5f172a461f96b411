import { DEFAULT_MEASURE } from '../../ui/reader/geometry.ts';
import { USUAL_SEARCH } from '../../ui/reader/source.ts';
import { isLanguage } from '../flags/parse-value.ts';
import type { FlagRecord } from '../flags/record.ts';
import { FLAGS } from '../flags/table.ts';

interface Common {
  readonly name: string;
  /** One line for the page of settings. */
  readonly help: string;
  /** How it is written, for whoever wrote it otherwise. */
  readonly example: string;
  /** What holds where nobody says anything; in words, where it is no value. */
  readonly otherwise: { readonly value: unknown } | { readonly words: string };
  /** Only the reader on a screen asks for it; texts have flags. */
  readonly screen?: true;
  /** The flag that says the same for one run, without its dashes. */
  readonly flag?: string;
  /** The variables that say the same for other programs too: the file goes before them. */
  readonly variables?: readonly string[];
}

interface NumberSetting extends Common {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
}

/** True or false; its flag, where it has one, says the opposite of true. */
interface BooleanSetting extends Common {
  readonly kind: 'boolean';
}

interface TextSetting extends Common {
  readonly kind: 'text';
  /** What a text has to be; anything will do without it. */
  readonly fits?: (text: string) => boolean;
  /** What it has to be, in words. */
  readonly wants?: string;
}

export type SettingRecord = NumberSetting | BooleanSetting | TextSetting;

/** Every setting of the file but keys and themes, in the order of `--config`. */
export const SETTINGS = [
  {
    name: 'theme',
    kind: 'text',
    help: 'Colours: the name of a theme, or of one of your own',
    example: 'theme = "dark"',
    otherwise: { value: 'auto' },
    flag: 'theme',
  },
  {
    name: 'measure',
    kind: 'number',
    least: 20,
    most: 1000,
    help: 'Cells a line may have in the reader',
    example: 'measure = 66',
    otherwise: { value: DEFAULT_MEASURE },
    screen: true,
    flag: 'width',
  },
  {
    name: 'spacing',
    kind: 'number',
    least: 1,
    most: 2,
    help: 'Rows for a line of running text: 2 leaves one empty between two lines',
    example: 'spacing = 2',
    otherwise: { value: 1 },
    screen: true,
    flag: 'spacing',
  },
  {
    name: 'language',
    kind: 'text',
    fits: isLanguage,
    wants: 'a language as de or pt-BR',
    help: 'The language that pages are asked for in, where they come in several',
    example: 'language = "de"',
    otherwise: { words: 'what the site likes' },
    flag: 'language',
  },
  {
    name: 'browser',
    kind: 'text',
    help: 'The command that opens addresses; the address comes last, where `%s` may stand',
    example: 'browser = "firefox --new-tab %s"',
    otherwise: { words: 'that of the system' },
    variables: ['BROWSER'],
  },
  {
    name: 'editor',
    kind: 'text',
    help: 'The command that edits files',
    example: 'editor = "vim"',
    otherwise: { words: 'none' },
    variables: ['VISUAL', 'EDITOR'],
  },
  {
    name: 'voice',
    kind: 'text',
    help: 'The command that reads aloud; it gets a sentence on standard input, and ends when that is spoken',
    example: 'voice = "espeak-ng -s 160"',
    otherwise: { words: 'that of the system' },
    screen: true,
    variables: ['PULLQUOTE_VOICE'],
  },
  {
    name: 'search',
    kind: 'text',
    fits: (text) => /^https?:\/\/[^\s%]/i.test(text) && text.includes('%s'),
    wants: 'an address with %s for the words: https://…?q=%s',
    help: 'Where a headline is searched for; `%s` stands for its words',
    example: 'search = "https://www.startpage.com/do/search?q=%s"',
    otherwise: { value: USUAL_SEARCH },
  },
  {
    name: 'places',
    kind: 'boolean',
    help: 'Whether it is kept what you read, and how far',
    example: 'places = false',
    otherwise: { value: true },
    screen: true,
    flag: 'no-history',
  },
] as const satisfies readonly SettingRecord[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** The flag that says the same as a setting; undefined without one. */
export function flagOf({ flag }: SettingRecord): FlagRecord | undefined {
  return FLAGS.find(({ name }: FlagRecord) => name === flag);
}
