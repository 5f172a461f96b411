import type { Grammar } from './grammar/grammar.ts';
import { subjectFirstGrammar } from './grammar/subject-first/grammar.ts';
import { unknownGrammar } from './grammar/unknown.ts';
import type { Language } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './languages/lexicon.ts';

type MakeGrammar = (lexicon: Lexicon) => Grammar;
type Name = Language['grammar'];

/** That of English and most others; more come with the first language that needs them (`load-language.ts`). */
const loaded = new Map<Name, MakeGrammar>([['subject-first', subjectFirstGrammar]]);

/** Keeps a grammar that was loaded. */
export function addGrammar(name: Name, make: MakeGrammar): void {
  loaded.set(name, make);
}

/** The grammar of a language, with its words. */
export function grammarOf(language: Language): Grammar {
  return (loaded.get(language.grammar) ?? unknownGrammar)(lexiconOf(language));
}
