import type { Attribution, Frame } from './frame.ts';
import { mainSubject } from './subjects.ts';

/** X machte klar, dass „…“: what a that-clause says is said by the subject of its sentence, whatever the verb. */
export function inThatClause(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence } = frame;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (tokens[at]?.low !== 'dass' || tokens[at - 1]?.text !== ',') continue;
    const phrase = mainSubject(frame, at - 1, []);
    return phrase && { phrase, cue: -1, cueEnd: -1, rule: 'that-clause' };
  }
  return null;
}
