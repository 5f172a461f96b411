/**
 * One registry, so one file: every function here reads or writes the same lists, and the way a name is noted decides
 * what can be asked of it later.
 */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isAcronym, isDigits, isInitial, isWord } from '../text/words.ts';

/** Somebody (or something) with a name of two words or more. */
interface Entity {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** Evidence that it is a person: above 0 it is taken for one. */
  person: number;
  men: number;
  women: number;
  seen: number;
}

interface Mention {
  readonly name: string;
  readonly entity: Entity | null;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly place: number;
  /** Stands like a subject: no preposition before it, no possessive ending. */
  readonly free: boolean;
  readonly sex: number;
  /** Stands at the beginning of its sentence. */
  readonly leads: boolean;
}

/** The people of one article: who is named, where, and whom a surname or a pronoun means. */
export interface Persons {
  /** Takes note of every name in a line's tokens. `first`: number of its first sentence. */
  read(tokens: readonly Token[], sentences: readonly Sentence[], first: number): void;
  /** The fullest form of a name; the name itself where none is known. */
  fullName(name: string, sentence: number, sex: number): string;
  /** Whom a speaker label means: “ROE” → “Jon Roe”. */
  byLabel(label: string, sentence: number): string;
  /** “the official” → “The harbour official”, where only one such has been named before; else null. */
  office(head: string, sentence: number): string | null;
  /** Tells that a name was the subject of a verb of saying in that sentence. */
  spoke(name: string, sentence: number): void;
  /** Whom “he” or “she” (by `sex`: 1 a man, 2 a woman) means in a sentence, at a place in it. */
  antecedent(sex: number, sentence: number, place: number): string | null;
}

export function createPersons(): Persons {
  const entities = new Map<string, Entity>();
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const mentions: Mention[] = [];
  const speakers = new Map<number, string>();
  /** Sentences whose subject is a pronoun, by its sex. */
  const pronouns = new Map<number, number>();
  const offices = new Map<
    string,
    { readonly text: string; readonly low: string; readonly sentence: number }[]
  >();

  function entityOf(words: readonly Token[]): Entity {
    const parts = words.map(plainText);
    const kept = parts.filter((part) => !isWord(part, 'Jr Jr. Sr Sr. II III IV'));
    const last = (kept[kept.length - 1] ?? '').toLowerCase();
    const first = (parts[0] ?? '').toLowerCase();
    const key = `${first} ${last}`;
    const known = entities.get(key);
    if (known) return known;
    const entity: Entity = { name: parts.join(' '), first, last, person: 0, men: 0, women: 0, seen: 0 };
    const forename = words[0];
    if (forename?.isForename) entity.person += 3;
    if (forename?.isMansName && !forename.isWomansName) entity.men += 2;
    if (forename?.isWomansName && !forename.isMansName) entity.women += 2;
    for (const word of words)
      if ((word.isOrganisationNoun || word.isWorkNoun) && !word.isForename) entity.person -= 4;
    if (words.some((word) => word.text.length > 3 && word.text === word.text.toUpperCase()))
      entity.person -= 1;
    entities.set(key, entity);
    add(byLast, last, entity);
    add(byFirst, first, entity);
    return entity;
  }

  function read(tokens: readonly Token[], sentences: readonly Sentence[], firstSentence: number): void {
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence) continue;
      let lead = sentence.from;
      while (
        lead < sentence.to &&
        (tokens[lead]?.quote !== -1 ||
          tokens[lead]?.isConjunction ||
          tokens[lead]?.isAdverb ||
          tokens[lead]?.word === false)
      )
        lead++;
      const subject = tokens[lead];
      if (subject?.isHe) pronouns.set(firstSentence + index, 1);
      else if (subject?.isShe) pronouns.set(firstSentence + index, 2);
      for (let at = sentence.from; at < sentence.to; ) {
        const token = tokens[at];
        if (token?.isDeterminer && isWord(token.low, 'the a an one'))
          noteOffice(tokens, at, sentence.to, firstSentence + index);
        if (!token?.capital || (token.isFunctionWord && !(token.isNameParticle || token.isTitle))) {
          at++;
          continue;
        }
        let to = at + 1;
        while (to < sentence.to && !tokens[to - 1]?.possessive && goesOn(tokens, to)) to++;
        note(tokens, at, to, firstSentence + index, sentence.from);
        at = to;
      }
    }
  }

  /** “The harbour official”: an article, what tells this one from others, and a noun for people. */
  function noteOffice(tokens: readonly Token[], from: number, limit: number, sentence: number): void {
    for (let at = from + 1; at < Math.min(limit, from + 6); at++) {
      const token = tokens[at];
      if (!token?.word || ((token.isFunctionWord || token.isSaying) && !token.capital && !token.isPersonNoun))
        return;
      const next = tokens[at + 1];
      if (!token.isPersonNoun || token.capital || token.possessive) continue;
      if (next?.word && (next.capital || next.isPersonNoun)) continue;
      if (at === from + 1) return;
      const words = tokens.slice(from, at + 1).map(plainText);
      const text = words.join(' ');
      const low = words.slice(1).join(' ').toLowerCase();
      const list = offices.get(token.low) ?? [];
      if (list.length < 50 && !list.some((one) => one.low === low)) list.push({ text, low, sentence });
      offices.set(token.low, list);
      return;
    }
  }

  function note(tokens: readonly Token[], from: number, to: number, sentence: number, start: number): void {
    let at = from;
    let sex = 0;
    let titled = false;
    for (let ahead = to - 1; ahead >= from; ahead--) {
      const token = tokens[ahead];
      if (!token?.isHonorific || token.isNameParticle) continue;
      const { low } = token;
      if (ahead === to - 1) return;
      at = ahead + 1;
      titled = true;
      if (token.isMister || low.endsWith('man')) sex = 1;
      else if (token.isMistress || low.endsWith('woman') || low === 'actress') sex = 2;
      break;
    }
    const before = tokens[at - 1];
    if (at === from && before && at > start && before.word && !before.capital) {
      if (before.isPersonNoun || before.isTitle) titled = true;
      if (before.low.endsWith('woman') || before.low === 'actress') sex = 2;
      else if (before.low.endsWith('man') && before.low.length > 3) sex = 1;
    }
    while (at < to - 2 && isAcronym(tokens[at]?.text ?? '')) at++;
    if (
      at === start &&
      at < to - 1 &&
      (tokens[at]?.isSaying || (tokens[at]?.low.endsWith('ing') ?? false)) &&
      !tokens[at]?.isForename
    )
      at++;
    if (!tokens[at]?.isForename && !isInitial(tokens[at]?.text ?? '')) {
      for (let ahead = at + 1; ahead < to - 1; ahead++) {
        if (tokens[ahead]?.isForename && !tokens[ahead]?.isNameParticle) {
          at = ahead;
          break;
        }
      }
    }
    const words = tokens.slice(at, to);
    const last = words[words.length - 1];
    if (!last) return;
    if (
      words.length === 1 &&
      at === start &&
      (last.isSaying || last.isPersonNoun || last.isWorkNoun) &&
      !last.possessive
    )
      return;
    const entity = words.length > 1 ? entityOf(words) : null;
    if (entity) {
      entity.seen++;
      if (titled) entity.person += 2;
      if (before?.isDeterminer && at === from && at > start) entity.person -= 3;
      const next = tokens[to];
      const after = tokens[to + 1];
      if (
        next?.text === ',' &&
        after &&
        ((after.isRelative && after.low.startsWith('who')) ||
          (after.text.length === 2 && isDigits(after.text)) ||
          isWord(after.low, 'a an'))
      )
        entity.person += 1;
      if (next && !next.capital && next.isSaying) entity.person += 1;
      if (sex === 1) entity.men += 2;
      if (sex === 2) entity.women += 2;
    }
    const leader = tokens[from - 1];
    const free = !last.possessive && !(leader && from > start && leader.isPreposition);
    const name = words.map(plainText).join(' ');
    mentions.push({ name, entity, sentence, place: at, free, sex, leads: from === start });
    // “X said that …”: who speaks in a sentence is whom the next pronoun means.
    let verb = to;
    while (tokens[verb]?.isAdverb || tokens[verb]?.isTime) verb++;
    const says = (token: Token | undefined) => token?.word && !token.capital && token.isCue;
    const closing = tokens[to];
    if (!free || speakers.has(sentence)) return;
    if (says(tokens[verb]) || (at > start && says(tokens[from - 1]) && (!closing?.word || to > start)))
      speakers.set(sentence, name);
  }

  function candidates(name: string): Entity[] {
    const low = name.toLowerCase();
    const space = low.lastIndexOf(' ');
    const last = space < 0 ? low : low.slice(space + 1);
    const found = byLast.get(last) ?? [];
    if (space < 0) return found;
    return found.filter((entity) => entity.name.toLowerCase().endsWith(` ${low}`));
  }

  function find(name: string, sentence: number, sex: number): Entity | null {
    let found = candidates(name).filter((entity) => entity.person > 0 || entity.seen > 0);
    if (found.length === 0 && !name.includes(' ')) found = byFirst.get(name.toLowerCase()) ?? [];
    const persons = found.filter((entity) => entity.person > 0);
    if (persons.length > 0) found = persons;
    if (sex && found.length > 1) {
      const fits = found.filter((entity) => fitsSex(entity, sex));
      if (fits.length > 0) found = fits;
    }
    if (found.length <= 1) return found[0] ?? null;
    return latest(found, sentence);
  }

  /** Of people with one surname, the one last named in full. */
  function latest(found: readonly Entity[], sentence: number): Entity | null {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= Math.max(0, low - 400); at--) {
      const entity = mentions[at]?.entity;
      if (entity && found.includes(entity)) return entity;
    }
    return found[0] ?? null;
  }

  function entityFor(mention: Mention): Entity | null {
    if (mention.entity) return mention.entity;
    return find(mention.name, mention.sentence, mention.sex);
  }

  function antecedent(sex: number, sentence: number, place: number): string | null {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = mentions[middle];
      if (
        mention &&
        (mention.sentence < sentence || (mention.sentence === sentence && mention.place < place))
      )
        low = middle + 1;
      else high = middle;
    }
    let at = low - 1;
    for (let back = sentence; back > sentence - 14 && back >= 0; back--) {
      const said = back < sentence && pronouns.get(back) !== sex ? speakers.get(back) : undefined;
      if (said) {
        const entity = find(said, back, 0) ?? entities.get(keyOf(said)) ?? null;
        if (!entity || (entity.person > -2 && agrees(entity, sex))) return entity?.name ?? said;
      }
      const chained = back < sentence && pronouns.get(back) === sex;
      let best: Mention | null = null;
      let bestEntity: Entity | null = null;
      let bestScore = 0;
      while (at >= 0 && mentions[at]?.sentence === back) {
        const mention = mentions[at--];
        if (!mention || chained) continue;
        const entity = entityFor(mention);
        const titled = mention.sex === sex;
        if (mention.sex && !titled) continue;
        if (!titled && (!entity || entity.person <= 0 || !fitsSex(entity, sex))) continue;
        const sure = entity && (sex === 1 ? entity.men > 0 : entity.women > 0) ? 2 : 0;
        const score = 1 + sure + (mention.free ? 2 : 0) + (mention.leads ? 2 : 0);
        if (score >= bestScore) {
          best = mention;
          bestEntity = entity;
          bestScore = score;
        }
      }
      if (best) return bestEntity?.name ?? best.name;
    }
    return null;
  }

  function keyOf(name: string): string {
    const parts = name.toLowerCase().split(' ');
    return `${parts[0]} ${parts[parts.length - 1]}`;
  }

  return {
    read,
    antecedent,
    fullName: (name, sentence, sex) => {
      const space = name.indexOf(' ');
      const longer = find(name, sentence, sex);
      if (longer && longer.name.length > name.length) return longer.name;
      const exact = space < 0 ? undefined : entities.get(keyOf(name));
      return exact?.name ?? longer?.name ?? name;
    },
    byLabel: (label, sentence) => {
      const found = find(label, sentence, 0) ?? entities.get(keyOf(label));
      if (found && found.name !== found.name.toUpperCase()) return found.name;
      return found
        ? inTitleCase(found.name)
        : label.length > 4 && label === label.toUpperCase()
          ? inTitleCase(label)
          : label;
    },
    office: (head, sentence) => {
      const earlier = (offices.get(head) ?? []).filter((one) => one.sentence < sentence);
      return earlier.length === 1 ? (earlier[0]?.text ?? null) : null;
    },
    spoke: (name, sentence) => {
      speakers.set(sentence, name);
      const entity = name.includes(' ') ? entities.get(keyOf(name)) : undefined;
      if (entity) entity.person += 2;
    },
  };
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return false;
  if (token.capital)
    return (
      !(
        token.isPreposition ||
        token.isConjunction ||
        token.isPronoun ||
        token.isRelative ||
        token.isAuxiliary ||
        token.isTime ||
        token.isDeterminer
      ) ||
      token.isNameParticle ||
      token.isTitle
    );
  if (!token.isNameParticle || !tokens[at + 1]?.capital) return false;
  // “Angaben von Karl Roe”: a preposition as well, so it joins only what begins like a person's name.
  return !token.isPreposition || tokens[at - 1]?.isForename === true;
}

function fitsSex(entity: Entity, sex: number): boolean {
  return entity.person > 0 && agrees(entity, sex);
}

function agrees(entity: Entity, sex: number): boolean {
  return sex === 1 ? entity.women <= entity.men : entity.men <= entity.women;
}

/** A word without its possessive ending. */
export function plainText(token: Token): string {
  return token.possessive ? withoutEnding(token.text) : token.text;
}

/** People of one surname or forename that are told apart; a list of thousands would make every look-up slow. */
const MOST_NAMESAKES = 24;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) {
    if (list.length < MOST_NAMESAKES) list.push(value);
  } else map.set(key, [value]);
}

/** “JON ROE” → “Jon Roe”. */
function inTitleCase(label: string): string {
  return label
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ');
}

function withoutEnding(text: string): string {
  const end = text.endsWith('s') || text.endsWith('S') ? text.length - 1 : text.length;
  const mark = text[end - 1];
  return mark === "'" || mark === '’' ? text.slice(0, end - 1) : text;
}
