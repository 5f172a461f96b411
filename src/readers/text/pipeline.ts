import type { TextShape } from '../../model/index.ts';
import { findBareLists } from './blocks/bare-lists.ts';
import { classifyBlocks } from './blocks/kinds.ts';
import { joinLines } from './blocks/paragraphs.ts';
import { nameShape } from './blocks/shape.ts';
import { findTerms } from './blocks/terms.ts';
import { findSourceText } from './code/find-code.ts';
import { takeHead } from './edges/head.ts';
import { takeOpeningSource } from './edges/source-line.ts';
import { takeTail } from './edges/tail.ts';
import { takeBodyFurniture } from './furniture/body-furniture.ts';
import { findHeadings } from './headings/classifier.ts';
import { findLevels } from './headings/levels.ts';
import { findLineBreaking } from './lines/line-breaking.ts';
import { takeMail } from './lines/mail.ts';
import { splitLines } from './lines/split.ts';
import { type Reading, UNREAD } from './reading.ts';
import { type Rooms, roomsFor } from './rooms.ts';
import { takeStyles } from './styles/styled-lines.ts';

type Field = keyof Reading;

export interface Stage {
  readonly name: string;
  /** What it has to know, and what it finds out. Of `furniture`, what it takes out of the text itself. */
  readonly takes: readonly Field[];
  readonly gives: readonly Field[];
  readonly run: (known: Reading) => Partial<Reading>;
}

/** How the structure of a text is found: the stages in order, each a function of what those before it gave. */
export const STAGES: readonly Stage[] = [
  // Styles (styles/): overstrikes and sequences that only say how words look are taken out, and remembered.
  stage('take styles', ['text'], ['text', 'styles'], takeStyles),

  // Lines (lines/): white space and quoting are taken off them, then a mail's header and signature.
  stage('split lines', ['text', 'forced'], ['lines', 'quoted'], splitLines),
  stage('take mail', ['lines', 'forced'], ['lines', 'mail', 'furniture'], takeMail),

  // Pages (pages/): what stands around a text and around each of its pages is taken off, columns are put one below the
  // other, and paragraphs that run over pages are whole again.
  special(
    'take gutenberg',
    ['lines', 'forced'],
    ['lines', 'book', 'furniture'],
    (rooms) => rooms.takeGutenberg,
  ),
  special('take man pages', ['lines'], ['lines', 'furniture'], (rooms) => rooms.takeManPages),
  special('find page breaks', ['lines'], ['lines'], (rooms) => rooms.findPageBreaks),
  special('take running heads', ['lines'], ['lines', 'furniture'], (rooms) => rooms.takeRunningHeads),
  special('unfold columns', ['lines'], ['lines'], (rooms) => rooms.unfoldColumns),
  special('join pages', ['lines'], ['lines', 'furniture'], (rooms) => rooms.joinPages),
  special('mark contents', ['lines'], ['lines'], (rooms) => rooms.markContents),

  special('find turns', ['lines', 'forced'], ['lines'], (rooms) => rooms.findTurns),

  // What is left says how the text was broken.
  special('read letter bullets', ['lines'], ['lines'], (rooms) => rooms.readLetterBullets),
  special('split hanging terms', ['lines'], ['lines'], (rooms) => rooms.splitHangingTerms),
  stage('find source text', ['lines', 'forced', 'rooms'], ['proseIndent', 'code', 'tables'], findSourceText),
  stage(
    'find line breaking',
    ['lines', 'forced', 'code', 'tables', 'proseIndent'],
    ['breaking'],
    findLineBreaking,
  ),

  // Blocks (blocks/): broken lines are put together to paragraphs; stanzas keep theirs.
  stage('join lines', ['lines', 'breaking', 'code', 'tables', 'forced'], ['blocks'], joinLines),

  // Head and tail (edges/): source and page lines after the body; headline, standfirst, byline and date before it.
  stage('take tail', ['blocks'], ['blocks', 'source', 'furniture'], takeTail),
  stage('take opening source', ['blocks', 'source'], ['blocks', 'source', 'furniture'], takeOpeningSource),
  stage(
    'take head',
    ['blocks', 'mail', 'book', 'breaking', 'proseIndent'],
    ['blocks', 'head', 'furniture'],
    takeHead,
  ),

  // The body between: list items, captions, quotations, footnotes and turns are told from paragraphs (blocks/), and
  // furniture is taken out (furniture/); what is left names the shape of the text.
  stage('classify blocks', ['blocks', 'forced', 'breaking'], ['blocks'], classifyBlocks),
  stage('find terms', ['blocks', 'breaking', 'proseIndent'], ['blocks'], findTerms),
  stage('take furniture', ['blocks', 'breaking'], ['blocks', 'furniture'], takeBodyFurniture),
  stage('name shape', ['blocks', 'breaking', 'mail', 'quoted', 'forced'], ['shape'], nameShape),

  // Headings (headings/): the blocks that are likely to be some, in a document that is likely to have any, and how deep
  // they are. Only then can lists without bullets be told: a heading ends them.
  stage('find headings', ['blocks', 'head', 'breaking', 'code', 'proseIndent'], ['headings'], findHeadings),
  stage('find levels', ['blocks', 'headings', 'breaking'], ['levels'], findLevels),
  stage('find bare lists', ['blocks', 'levels', 'breaking'], ['blocks'], findBareLists),
];

/**
 * Sends a text through all stages. `forced`: the shape that the user says it has; `rooms`: the stages that few texts need.
 * Never throws, where they are given or loaded.
 */
export function findStructure(
  text: string,
  forced: TextShape | null = null,
  rooms: Rooms | null = roomsFor(text, forced),
): Reading {
  let reading: Reading = { ...UNREAD, text, forced, rooms };
  for (const { run } of STAGES) {
    const found = run(reading);
    // Of what stood on one line a later stage took the beginning: the end had been taken off.
    const furniture = found.furniture ? [...found.furniture, ...reading.furniture] : reading.furniture;
    reading = { ...reading, ...found, furniture };
  }
  const furniture = [...reading.furniture].sort((one, other) => one.line - other.line);
  return { ...reading, furniture };
}

/** A row of the table: the compiler sees to it that a stage knows no more than it takes, and finds what it gives. */
function stage<Takes extends Field, Gives extends Field>(
  name: string,
  takes: readonly Takes[],
  gives: readonly Gives[],
  run: (known: Pick<Reading, Takes>) => Pick<Reading, Gives>,
): Stage {
  return { name, takes, gives, run };
}

/** A row for a stage that only some texts need: of others it finds nothing. */
function special<Takes extends Field, Gives extends Field>(
  name: string,
  takes: readonly Takes[],
  gives: readonly Gives[],
  pick: (rooms: Rooms) => (known: Pick<Reading, Takes>) => Pick<Reading, Gives>,
): Stage {
  const run = (known: Pick<Reading, Takes | 'rooms'>): Partial<Reading> =>
    known.rooms ? pick(known.rooms)(known) : {};
  return { name, takes: [...takes, 'rooms'], gives, run };
}
