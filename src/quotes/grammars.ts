import { germanGrammar } from './grammar/german/grammar.ts';
import type { Grammar } from './grammar/grammar.ts';
import { subjectFirstGrammar } from './grammar/subject-first/grammar.ts';
import { unknownGrammar } from './grammar/unknown.ts';
import { verbLastGrammar } from './grammar/verb-last/grammar.ts';
import type { Language } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './languages/lexicon.ts';

const GRAMMARS: Readonly<Record<Language['grammar'], (lexicon: Lexicon) => Grammar>> = {
  'subject-first': subjectFirstGrammar,
  german: germanGrammar,
  'verb-last': verbLastGrammar,
  unknown: unknownGrammar,
};

/** The grammar of a language, with its words. */
export function grammarOf(language: Language): Grammar {
  return GRAMMARS[language.grammar](lexiconOf(language));
}
