import type { Tokens } from 'marked';
import {
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  type Ids,
  isBlank,
  textInline,
  trimEndOf,
} from '../../model/index.ts';
import { createFormula } from '../math/index.ts';
import { readInfoString } from './info-strings.ts';
import { paragraphOf } from './paragraphs.ts';

/** Code that GitHub and GitLab set as a formula. */
const MATH = /^\{?\.?math\b/;

/** Code, and its title as a caption; a formula where it is set as one. */
export function readCode({ lang, text }: Tokens.Code, ids: Ids): Block[] {
  if (MATH.test(lang ?? '') && !isBlank(text)) return paragraphOf(ids, [createFormula(text, true)]);
  const { language, title } = readInfoString(cleanLine(lang ?? ''));
  const code: Block = {
    id: ids.block(),
    type: 'code',
    language: cleanOrNull(language),
    // Empty lines at its end show nothing, and marked counts them one too many.
    text: clean(trimEndOf(text, '\n')),
  };
  const caption = cleanLine(title ?? '');
  return caption === ''
    ? [code]
    : [code, { id: ids.block(), type: 'caption', inlines: [textInline(caption)] }];
}
