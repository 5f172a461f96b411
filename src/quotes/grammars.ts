import { germanGrammar } from './grammar/german/grammar.ts';
import type { Grammar } from './grammar/grammar.ts';
import { subjectFirstGrammar } from './grammar/subject-first/grammar.ts';
import { unknownGrammar } from './grammar/unknown.ts';
import type { Language } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './languages/lexicon.ts';

type MakeGrammar = (lexicon: Lexicon) => Grammar;
type Name = Language['grammar'];

/** Those that are always at hand; the others come with the first language that needs them (`load-language.ts`). */
const GRAMMARS: Readonly<Partial<Record<Name, MakeGrammar>>> = {
  'subject-first': subjectFirstGrammar,
  german: germanGrammar,
};
const loaded = new Map<Name, MakeGrammar>();

/** Keeps a grammar that was loaded. */
export function addGrammar(name: Name, make: MakeGrammar): void {
  loaded.set(name, make);
}

/** The grammar of a language, with its words. */
export function grammarOf(language: Language): Grammar {
  const make = GRAMMARS[language.grammar] ?? loaded.get(language.grammar) ?? unknownGrammar;
  return make(lexiconOf(language));
}
