import type { TextShape } from '../../model/index.ts';
import { findBareLists } from './blocks/bare-lists.ts';
import { classifyBlocks } from './blocks/kinds.ts';
import { joinLines } from './blocks/paragraphs.ts';
import { nameShape } from './blocks/shape.ts';
import { takeHead } from './edges/head.ts';
import { takeOpeningSource } from './edges/source-line.ts';
import { takeTail } from './edges/tail.ts';
import { takeBodyFurniture } from './furniture/body-furniture.ts';
import { findHeadings } from './headings/classifier.ts';
import { findLevels } from './headings/levels.ts';
import { findLineBreaking } from './lines/line-breaking.ts';
import { takeMail } from './lines/mail.ts';
import { joinPages } from './lines/pages.ts';
import { splitLines } from './lines/split.ts';
import { type Reading, UNREAD } from './reading.ts';

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
  // Lines (lines/): white space and quoting are taken off them, then a mail's header and signature, and the footers of
  // pages; what is left says how the text was broken.
  stage('split lines', ['text', 'forced'], ['lines', 'quoted'], splitLines),
  stage('take mail', ['lines', 'forced'], ['lines', 'mail', 'furniture'], takeMail),
  stage('join pages', ['lines'], ['lines', 'furniture'], joinPages),
  stage('find line breaking', ['lines', 'forced'], ['breaking'], findLineBreaking),

  // Blocks (blocks/): broken lines are put together to paragraphs; stanzas keep theirs.
  stage('join lines', ['lines', 'breaking', 'forced'], ['blocks'], joinLines),

  // Head and tail (edges/): source and page lines after the body; headline, standfirst, byline and date before it.
  stage('take tail', ['blocks'], ['blocks', 'source', 'furniture'], takeTail),
  stage('take opening source', ['blocks', 'source'], ['blocks', 'source', 'furniture'], takeOpeningSource),
  stage('take head', ['blocks', 'mail'], ['blocks', 'head', 'furniture'], takeHead),

  // The body between: list items, captions, quotations, footnotes and turns are told from paragraphs (blocks/), and
  // furniture is taken out (furniture/); what is left names the shape of the text.
  stage('classify blocks', ['blocks', 'forced'], ['blocks'], classifyBlocks),
  stage('take furniture', ['blocks'], ['blocks', 'furniture'], takeBodyFurniture),
  stage('name shape', ['blocks', 'breaking', 'mail', 'quoted', 'forced'], ['shape'], nameShape),

  // Headings (headings/): the blocks that are likely to be some, in a document that is likely to have any, and how deep
  // they are. Only then can lists without bullets be told: a heading ends them.
  stage('find headings', ['blocks', 'head'], ['headings'], findHeadings),
  stage('find levels', ['blocks', 'headings'], ['levels'], findLevels),
  stage('find bare lists', ['blocks', 'levels'], ['blocks'], findBareLists),
];

/** Sends a text through all stages. `forced`: the shape that the user says it has. Never throws. */
export function findStructure(text: string, forced: TextShape | null = null): Reading {
  let reading: Reading = { ...UNREAD, text, forced };
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
