import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { agreesWith, Entities, type Entity, fitsSex, type Sex } from './entities.ts';
import { type Capitals, capitalsIn, readName } from './names.ts';
import { Offices } from './offices.ts';
import { nameText } from './plain-text.ts';
import { isDescribedSpeaker, isSubjectOfSaying } from './subjects-of-saying.ts';
import { fullUnspacedName } from './unspaced-names.ts';

/** A name where it stands in the article. */
interface Mention {
  readonly name: string;
  readonly entity: Entity | null;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly place: number;
  /** Stands like a subject: no preposition before it, no possessive ending. */
  readonly free: boolean;
  readonly sex: Sex;
  /** A title tells that it is a person. */
  readonly person: boolean;
  /** Stands at the beginning of its sentence. */
  readonly leads: boolean;
}

/** Sentences that are looked back at for whom a pronoun means. */
const BACK = 14;
/** Mentions that are looked back at for which of several people of one name was named last. */
const BACK_MENTIONS = 400;

/** The people of one article: who is named, where, and whom a surname, an office or a pronoun means. */
export class Coreference {
  readonly #lexicon: Lexicon;
  readonly #entities = new Entities();
  readonly #offices = new Offices();
  /** Whom a surname alone has meant, as long as it could mean one person only. */
  readonly #meant = new Map<string, Entity>();
  /** In reading order. */
  readonly #mentions: Mention[] = [];
  /** Who speaks in a sentence, by its number. */
  readonly #speakers = new Map<number, string>();
  /** Sentences whose subject is a pronoun, by its sex. */
  readonly #pronouns = new Map<number, Sex>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes note of every name in a line's tokens. `first`: number of its first sentence. */
  read(tokens: readonly Token[], sentences: readonly Sentence[], first: number): void {
    const { roles } = this.#lexicon;
    let number = first - 1;
    for (const sentence of sentences) {
      number++;
      const subject = leadingWord(tokens, sentence);
      if (subject?.isHe) this.#pronouns.set(number, 'man');
      else if (subject?.isShe) this.#pronouns.set(number, 'woman');
      let says = false;
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at];
        if (token?.isCue) says = true;
        if (token?.isDeterminer && roles.officeArticle.has(token.low))
          this.#offices.note(tokens, at, sentence.to, number);
      }
      for (const capitals of capitalsIn(tokens, sentence))
        this.#note(tokens, capitals, number, sentence.from, says);
    }
  }

  /** Tells that a name was the subject of a verb of saying in that sentence. */
  spoke(name: string, sentence: number): void {
    this.#speakers.set(sentence, name);
    const entity = name.includes(' ') ? this.#entities.byFullName(name) : undefined;
    if (entity) entity.person += 2;
  }

  /** The fullest form of a name; the name itself where none is known. */
  fullName(name: string, sentence: number, sex: Sex): string {
    if (this.#lexicon.language.surnames && !name.includes(' ')) {
      const end = this.#countBefore((one) => one.sentence <= sentence);
      return fullUnspacedName(name, this.#mentions.slice(Math.max(0, end - BACK_MENTIONS), end));
    }
    const longer = this.#find(name, sentence, sex);
    if (longer && longer.name.length > name.length) return longer.name;
    const exact = name.includes(' ') ? this.#entities.byFullName(name) : undefined;
    return exact?.name ?? longer?.name ?? name;
  }

  /**
   * Whom a speaker label means: “ROE” → “Jon Roe”. `sure`: only where that is known to be a person, since among stage
   * directions “Enter Ann” is a name too.
   */
  byLabel(label: string, sentence: number, sure = false): string {
    const named =
      this.#find(label, sentence, null) ??
      this.#entities.byFullName(label) ??
      this.#entities.byInitials(label);
    const found = sure && named && named.person <= 0 ? undefined : named;
    const name = found?.name ?? label;
    const shouted = name === name.toUpperCase() && (found !== undefined || label.length > 4);
    return shouted ? inTitleCase(name) : name;
  }

  /** “the mayor” → “Ann Roe”, where one person alone has been named with that office before; else null. */
  holder(office: string, sentence: number): string | null {
    return this.#offices.holder(office, sentence);
  }

  /** “the official” → “The harbour official”, where only one such has been named before; else null. */
  office(head: string, sentence: number): string | null {
    return this.#offices.only(head, sentence);
  }

  /**
   * Whom “he” or “she” means at a place in a sentence: sentence by sentence back, who spoke there first, then who stands
   * there most like a subject; null where nobody fits.
   */
  antecedent(sex: Sex, sentence: number, place: number): string | null {
    let at =
      this.#countBefore(
        (one) => one.sentence < sentence || (one.sentence === sentence && one.place < place),
      ) - 1;
    for (let back = sentence; back > sentence - BACK && back >= 0; back--) {
      // A sentence whose own subject is such a pronoun names nobody new.
      const continues = back < sentence && this.#pronouns.get(back) === sex;
      const said = back < sentence && !continues ? this.#speakers.get(back) : undefined;
      if (said) {
        const entity = this.#find(said, back, null) ?? this.#entities.byFullName(said);
        if (!entity || (entity.person > -2 && agreesWith(entity, sex))) return entity?.name ?? said;
      }
      const named: Mention[] = [];
      for (let mention = this.#mentions[at]; mention?.sentence === back; mention = this.#mentions[--at])
        if (!continues) named.push(mention);
      const best = this.#mostProminent(named, sex);
      if (best) return best;
    }
    return null;
  }

  /** Of the mentions of one sentence, the last first: whom a pronoun of that sex means most likely. */
  #mostProminent(mentions: readonly Mention[], sex: Sex): string | null {
    let name: string | null = null;
    let highest = 0;
    for (const mention of mentions) {
      const entity = mention.entity ?? this.#find(mention.name, mention.sentence, mention.sex);
      const titled = mention.sex === sex;
      if (mention.sex && !titled) continue;
      if (!titled && !(entity ? fitsSex(entity, sex) : mention.person)) continue;
      const sure = entity && (sex === 'man' ? entity.men > 0 : entity.women > 0) ? 2 : 0;
      const score = 1 + sure + (mention.free ? 2 : 0) + (mention.leads ? 2 : 0);
      if (score < highest) continue;
      name = entity?.name ?? mention.name;
      highest = score;
    }
    return name;
  }

  /** `says`: a verb of saying stands in the sentence. */
  #note(tokens: readonly Token[], capitals: Capitals, sentence: number, start: number, says: boolean): void {
    const found = readName(tokens, capitals, start, this.#lexicon);
    if (!found) return;
    const { from, to, sex, evidence } = found;
    const entity = to - from > 1 ? this.#entities.of(tokens.slice(from, to)) : null;
    if (entity) {
      entity.seen++;
      entity.person += evidence;
      if (sex === 'man') entity.men += 2;
      if (sex === 'woman') entity.women += 2;
    }
    const name = nameText(tokens, from, to);
    if (!entity && !this.#meant.has(name.toLowerCase())) {
      const [only, ...others] = this.#entities.candidates(name, null);
      if (only && others.length === 0) this.#meant.set(name.toLowerCase(), only);
    }
    if (found.office && to - from > 1) this.#offices.hold(found.office, name, sentence);
    const led = capitals.from > start && tokens[capitals.from - 1]?.isPreposition === true;
    const free = !tokens[to - 1]?.possessive && !led;
    const leads = free && capitals.from === start;
    const person = evidence > 1 && !tokens[to - 1]?.isOrganisationNoun && !tokens[to - 1]?.isWorkNoun;
    this.#mentions.push({ name, entity, sentence, place: from, free, sex, person, leads });
    if (!says || this.#speakers.has(sentence)) return;
    const known = evidence > 0 || (entity?.person ?? 0) > 0;
    if (
      (free && isSubjectOfSaying(tokens, found, capitals, start)) ||
      (known && isDescribedSpeaker(tokens, to, free))
    )
      this.#speakers.set(sentence, name);
  }

  #find(name: string, sentence: number, sex: Sex): Entity | undefined {
    const found = this.#entities.candidates(name, sex);
    if (found.length < 2) return found[0];
    const meant = this.#meant.get(name.toLowerCase());
    return meant && found.includes(meant) ? meant : this.#latest(found, sentence);
  }

  /** Of people with one surname, the one last named in full. */
  #latest(found: readonly Entity[], sentence: number): Entity | undefined {
    const end = this.#countBefore((one) => one.sentence <= sentence);
    for (let at = end - 1; at >= Math.max(0, end - BACK_MENTIONS); at--) {
      const entity = this.#mentions[at]?.entity;
      if (entity && found.includes(entity)) return entity;
    }
    return found[0];
  }

  /** How many mentions come before a place: all for which `isBefore` holds. */
  #countBefore(isBefore: (mention: Mention) => boolean): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = this.#mentions[middle];
      if (mention && isBefore(mention)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first word of a sentence that neither joins nor modifies. */
function leadingWord(tokens: readonly Token[], { from, to }: Sentence): Token | undefined {
  let at = from;
  while (at < to && (!tokens[at]?.word || tokens[at]?.isConjunction || tokens[at]?.isAdverb)) at++;
  return tokens[at];
}

/** “JON ROE” → “Jon Roe”. */
function inTitleCase(label: string): string {
  return label
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ');
}
