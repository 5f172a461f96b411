import { clean, cleanOrNull, type Speaker } from '../../model/index.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import type { Source } from '../text/readings.ts';
import type { Token } from '../text/token.ts';
import { isWord } from '../text/words.ts';
import { type Persons, plainText } from './people.ts';

/** The words of a name, without possessive endings. */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(plainText).join(' ');
}

/** Mention, name and description of a speaker. */
export function speakerOf(source: Source, persons: Persons): Speaker | null {
  const { phrase } = source.attribution;
  const { sentence } = source;
  const { tokens, line } = source.reading;
  const slice = (from: number, to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last && to > from ? line.text.slice(first.start, last.end) : '';
  };
  const mention = slice(phrase.from, phrase.to);
  if (source.attribution.rule === 'label') {
    // “Q” and “A” name nobody.
    if (phrase.nameTo <= phrase.nameFrom) return null;
    const name = persons.byLabel(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence);
    return speaker(mention, name, null);
  }
  const first = tokens[phrase.from];
  if (phrase.kind === 'pronoun') {
    const sex = first?.isHe ? 1 : first?.isShe ? 2 : 0;
    const name = sex ? persons.antecedent(sex, sentence, phrase.from) : null;
    if (name && sex) persons.spoke(name, sentence);
    return speaker(mention, name, null);
  }
  if (phrase.nameTo > phrase.nameFrom && !(first?.isDeterminer && phrase.nameFrom === phrase.from)) {
    const title = tokens[phrase.nameFrom - 1];
    const sex = title?.isMister ? 1 : title?.isMistress ? 2 : 0;
    if (phrase.nameFrom >= phrase.to) {
      const name = persons.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, 0);
      return speaker(mention, name, mention);
    }
    if (phrase.to > phrase.nameTo) return speaker(mention, mention, null);
    const name = persons.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, sex);
    const about = slice(phrase.aboutFrom, phrase.aboutTo) || titleBefore(tokens, phrase, slice);
    return speaker(mention, name, about || null);
  }
  const last = tokens[phrase.to - 1];
  const indefinite = phrase.to - phrase.from === 1 && first?.isDeterminer;
  if (indefinite || !last) return speaker(mention, null, null);
  const bare = phrase.to - phrase.from === 2 && isWord(first?.low, 'the that this');
  const name = (bare && persons.office(last.low, sentence)) || mention;
  return speaker(mention, name, null);
}

function speaker(mention: string, name: string | null, description: string | null): Speaker {
  return { mention: clean(mention), name: cleanOrNull(name), description: cleanOrNull(description) };
}

/** “the party spokesman Jon Roe”: what stands before the name, courtesy titles and articles left out. */
function titleBefore(
  tokens: readonly Token[],
  phrase: Phrase,
  slice: (from: number, to: number) => string,
): string {
  let from = phrase.from;
  while (
    from < phrase.nameFrom &&
    (tokens[from]?.isMister || tokens[from]?.isMistress || tokens[from]?.isDeterminer)
  )
    from++;
  return slice(from, phrase.nameFrom);
}
