import { clean, cleanOrNull, type Speaker } from '../../model/index.ts';
import { isAmong } from '../grammar/context.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import { sexOfVerb } from '../languages/sexes.ts';
import type { Source } from '../rules/candidates.ts';
import type { Token } from '../text/token.ts';
import { endOfName, isDigit } from '../text/words.ts';
import type { Coreference } from './coreference.ts';
import { nameText } from './plain-text.ts';

/** Who speaks. `sure`: it is no pronoun, or nobody else can be meant by it. */
export interface Identified {
  readonly speaker: Speaker;
  readonly sure: boolean;
}

/** Mention, name and description of a speaker. */
export function speakerOf(source: Source, people: Coreference): Identified | null {
  const { phrase } = source.attribution;
  const { sentence } = source;
  const { tokens, line } = source.parsed;
  const slice = (from: number, to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last && to > from ? line.text.slice(first.start, last.end) : '';
  };
  const mention = slice(phrase.from, phrase.to);
  if (source.attribution.rule === 'label') {
    // “Q” and “A” name nobody.
    if (phrase.nameTo <= phrase.nameFrom) return null;
    const name = people.byLabel(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence);
    return speaker(mention, name, null);
  }
  const { rule } = source.attribution;
  if (rule === 'turn' || rule === 'lead-in')
    return speaker(line.text, calm(people.byLabel(line.text, sentence, true)), null);
  const first = tokens[phrase.from];
  if (phrase.kind === 'pronoun') {
    const { his, her } = source.parsed.grammar.lexicon.roles;
    const { lexicon } = source.parsed.grammar;
    // „hieß es“, „sagt man“
    if (isAmong(first, lexicon.roles.anybody)) return null;
    // A verb stands for the pronoun that it leaves out.
    const dropped = first?.isCue === true;
    const told =
      first?.isHe || isAmong(first, his) ? 'man' : first?.isShe || isAmong(first, her) ? 'woman' : null;
    const sex = dropped ? sexOfVerb(first.low, lexicon) : told;
    // “Roe, she added, had treated him well”: nobody of the sentence that it is put into.
    const { cueEnd } = source.attribution;
    const inserted = tokens[phrase.from - 1]?.text === ',' && cueEnd > 0 && tokens[cueEnd]?.text === ',';
    const meant = sex ? people.antecedent(sex, sentence, inserted ? 0 : phrase.from) : null;
    if (meant) people.spoke(meant.name, sentence, sex);
    if (dropped) return meant && speaker(meant.name, meant.name, null, meant.sure);
    return speaker(mention, meant?.name ?? null, null, meant?.sure);
  }
  // “De Boer”: an article with a capital inside a sentence is part of the name.
  const leads = phrase.nameFrom === phrase.from && first?.isDeterminer;
  const article = leads && !(first.capital && first.isNameParticle && phrase.nameTo - phrase.nameFrom > 1);
  if (phrase.nameTo > phrase.nameFrom && !article) {
    if (isPlainWord(source, people)) return null;
    const title = tokens[phrase.nameFrom - 1];
    const sex = title?.isMister ? 'man' : title?.isMistress ? 'woman' : null;
    if (phrase.nameFrom >= phrase.to) {
      const name = people.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, null);
      return speaker(mention, name, mention);
    }
    // “Ann Roe and Tom Cole”: two speak, of whom the name would be the last one's alone.
    const { roles } = source.parsed.grammar.lexicon;
    const joined =
      isAmong(tokens[phrase.nameFrom - 1], roles.coordinator) && phrase.nameFrom - 2 >= phrase.from;
    if (joined && tokens[phrase.nameFrom - 2]?.capital) return speaker(mention, mention, null);
    const titled = source.parsed.grammar.lexicon.language.surnames !== undefined;
    const honours = endOfName(tokens, phrase.nameFrom, phrase.to) === phrase.nameTo;
    if (phrase.to > phrase.nameTo && !titled && !honours) return speaker(mention, mention, null);
    const name = people.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, sex);
    const about = slice(phrase.aboutFrom, phrase.aboutTo) || titleBefore(tokens, phrase, slice);
    return speaker(mention, name, about || null);
  }
  const last = tokens[phrase.to - 1];
  // “noen bakerst i salen”
  if (isAmong(first, source.parsed.grammar.lexicon.roles.anybody) && !last?.isPersonNoun) return null;
  const indefinite = phrase.to - phrase.from === 1 && first?.isDeterminer;
  if (indefinite || !last) return speaker(mention, null, null);
  const bare = phrase.to - phrase.from === 2 && isAmong(first, source.parsed.grammar.lexicon.roles.definite);
  const { language, articlePrefixes } = source.parsed.grammar.lexicon;
  if (language.caseless && phrase.to - phrase.from === 1) {
    // Nothing tells a surname from an office but where they stood before: behind a forename, before a name.
    const known = people.holder(last.low, sentence);
    const full = articlePrefixes.some((article) => last.low.startsWith(article))
      ? null
      : people.fullName(mention, sentence, null);
    return speaker(mention, known ?? full ?? mention, null);
  }
  // “71-åringen”
  const aged = phrase.to - phrase.from === 1 && isDigit(last.low.charCodeAt(0));
  const name =
    ((bare || aged) && (people.holder(last.low, sentence) ?? people.office(last.low, sentence))) || mention;
  return speaker(mention, name, null);
}

/** Rules that take whoever a sentence beside the words is about. */
const WEAK = [
  'after-stop',
  'sentence-before',
  'quotation-before',
  'quotation-behind',
  'line-before',
  'colon',
];

/** “Salen skrattade. ”…””: one word with its capital from its place, which nothing shows to be a name, and no verb of saying beside it. */
function isPlainWord({ parsed, attribution }: Source, people: Coreference): boolean {
  const { tokens, grammar } = parsed;
  const { phrase, rule } = attribution;
  const { from, nameFrom, nameTo } = phrase;
  const first = tokens[from];
  if (!hasSecondVerb(grammar.lexicon.language) || nameTo - nameFrom > 1 || nameFrom > from) return false;
  if (tokens[from - 1]?.word || first?.isForename || !WEAK.some((weak) => rule.startsWith(weak)))
    return false;
  return first !== undefined && !first.isOrganisationNoun && !people.isShown(first.low);
}

/** “Mme HARROW” → “Mme Harrow”: what is in capitals behind what is not. */
function calm(name: string): string {
  const words = name.split(' ');
  if (words.every((word) => word === word.toUpperCase())) return name;
  return words
    .map((word) =>
      word.length > 2 && word === word.toUpperCase() ? word.slice(0, 1) + word.slice(1).toLowerCase() : word,
    )
    .join(' ');
}

function speaker(mention: string, name: string | null, description: string | null, sure = true): Identified {
  const speaker = { mention: clean(mention), name: cleanOrNull(name), description: cleanOrNull(description) };
  return { speaker, sure };
}

/** “the party spokesman Jon Roe”: what stands before the name, courtesy titles and articles left out. */
function titleBefore(
  tokens: readonly Token[],
  phrase: NounPhrase,
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
