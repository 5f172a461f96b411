import { isAmong } from '../grammar/context.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Sex } from '../languages/sexes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isDigits, isMark } from '../text/words.ts';
import { type Antecedent, Antecedents } from './antecedents.ts';
import { Entities, type Entity } from './entities.ts';
import { leadingPerson } from './leading-person.ts';
import { BACK_MENTIONS, Mentions } from './mentions.ts';
import { type Capitals, capitalsIn, readName } from './names.ts';
import { Offices } from './offices.ts';
import { inTitleCase, nameText } from './plain-text.ts';
import { isDescribedSpeaker, isSubjectOfSaying, leadingWord } from './subjects.ts';
import { Unnamed } from './unnamed.ts';
import { fullUnspacedName } from './unspaced-names.ts';

/** Signs from here on have no capitals. */
const FIRST_SIGN = 0x3041;

/** The people of one article: who is named, where, and whom a surname, an office or a pronoun means. */
export class Coreference {
  readonly #lexicon: Lexicon;
  readonly #entities = new Entities();
  readonly #offices = new Offices();
  /** Whom a surname alone has meant, as long as it could mean one person only. */
  readonly #meant = new Map<string, Entity>();
  /** Words of names, in lower case, that do not have their capital from their place alone. */
  readonly #shown = new Set<string>();
  readonly #needsShown: boolean;
  /** In reading order. */
  readonly #mentions = new Mentions();
  readonly #antecedents: Antecedents;
  /** Null where rules are measured without. */
  readonly #unnamed: Unnamed | null;

  constructor(lexicon: Lexicon) {
    const { grammar, unmeasured } = lexicon.language;
    this.#lexicon = lexicon;
    this.#needsShown = hasSecondVerb(lexicon.language);
    this.#unnamed = unmeasured && grammar === 'subject-first' ? new Unnamed(lexicon) : null;
    this.#antecedents = new Antecedents({
      mentions: this.#mentions,
      unnamed: this.#unnamed,
      entityOf: (name, sentence, sex) => this.#find(name, sentence, sex),
      entityNamed: (name) => this.#entities.byFullName(name),
    });
  }

  /** Takes note of every name in a line's tokens. `from`: number of its first sentence. */
  read(tokens: readonly Token[], sentences: readonly Sentence[], from: number): void {
    const { roles } = this.#lexicon;
    let number = from - 1;
    for (const sentence of sentences) {
      number++;
      const first = leadingWord(tokens, sentence);
      if (first?.isHe) this.#antecedents.continues(number, 'man');
      else if (first?.isShe) this.#antecedents.continues(number, 'woman');
      let says = false;
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at];
        if (token?.isCue) says = true;
        if (token?.isDeterminer && roles.officeArticle.has(token.low))
          this.#offices.note(tokens, at, sentence.to, number);
      }
      const lead = this.#unnamed && leadingPerson(tokens, sentence, this.#lexicon);
      if (lead && 'from' in lead) this.#noteUnnamed(tokens, lead, number);
      const subject = lead && 'name' in lead ? lead.name : sentence.from;
      for (const capitals of capitalsIn(tokens, sentence))
        this.#note(tokens, capitals, { number, start: sentence.from, subject, says });
    }
  }

  /**
   * Whether a word that a sentence begins with is shown to be a name: beside other capitals, or inside a sentence. Asked
   * where the verb comes second, so that any word may lead.
   */
  isShown(word: string): boolean {
    return this.#shown.has(word);
  }

  /** Tells that a name was the subject of a verb of saying in that sentence, and the sex that a pronoun for it told. */
  spoke(name: string, sentence: number, sex: Sex = null): void {
    this.#antecedents.spoke(name, sentence);
    if (sex) this.#unnamed?.tell(name, sex);
    const entity = name.includes(' ') ? this.#entities.byFullName(name) : undefined;
    if (entity) entity.person += 2;
  }

  /** The same of somebody whom a phrase names by a noun for people: its holder, where one is known. */
  spokeUnnamed(phrase: readonly Token[], sentence: number): void {
    const [first, last] = phrase;
    const bare = phrase.length === 2 && isAmong(first, this.#lexicon.roles.definite);
    const held = bare && last && this.holder(last.low, sentence);
    const mention = held ? null : this.#unnamed?.note(phrase);
    if (held) this.spoke(held, sentence);
    else if (mention) this.#antecedents.spoke(mention, sentence);
  }

  /** The fullest form of a name; the name itself where none is known. */
  fullName(name: string, sentence: number, sex: Sex): string {
    if (this.#lexicon.language.surnames && !name.includes(' ')) {
      const end = this.#mentions.countBefore((one) => one.sentence <= sentence);
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

  /** Whom “he” or “she” means at a place in a sentence; null where nobody fits. */
  antecedent(sex: Sex, sentence: number, place: number): Antecedent | null {
    return this.#antecedents.of(sex, sentence, place);
  }

  #note(tokens: readonly Token[], capitals: Capitals, { number, start, subject, says }: Setting): void {
    const found = readName(tokens, capitals, start, this.#lexicon);
    if (!found) return;
    const { from, to, sex, evidence } = found;
    if (this.#needsShown && (to - from > 1 || from > start))
      for (let at = from; at < to; at++) this.#shown.add(tokens[at]?.low ?? '');
    const entity = to - from > 1 ? this.#entities.of(tokens.slice(from, to)) : null;
    if (entity) {
      entity.seen++;
      entity.person += evidence;
      if (sex === 'man') entity.men += 2;
      if (sex === 'woman') entity.women += 2;
      if (entity.seen === 1 && entity.men === entity.women) {
        const ending = this.#unnamed?.sexOf(entity.first);
        if (ending === 'man') entity.men++;
        if (ending === 'woman') entity.women++;
      }
    }
    const name = nameText(tokens, from, to);
    if (!entity && !this.#meant.has(name.toLowerCase())) {
      const [only, ...others] = this.#entities.candidates(name, null);
      if (only && others.length === 0) this.#meant.set(name.toLowerCase(), only);
    }
    if (found.office && to - from > 1) this.#offices.hold(found.office, name, number);
    const age = to - from > 1 ? ageBehind(tokens, to) : null;
    if (age) this.#offices.hold(age, name, number);
    const led = capitals.from > start && isLed(tokens, capitals.from, this.#lexicon);
    const free = !tokens[to - 1]?.possessive && !led;
    const leads = free && (capitals.from === start || capitals.from === subject);
    // Where surnames tell names, each is one of a person.
    const told =
      evidence > 1 ||
      (this.#lexicon.language.surnames !== undefined && (name.codePointAt(0) ?? 0) >= FIRST_SIGN);
    const person = told && !tokens[to - 1]?.isOrganisationNoun && !tokens[to - 1]?.isWorkNoun;
    this.#mentions.push({ name, entity, sentence: number, place: from, free, sex, person, leads });
    if (!says || this.#antecedents.hasSpeaker(number)) return;
    const known = evidence > 0 || (entity?.person ?? 0) > 0;
    if (
      (free && isSubjectOfSaying(tokens, found, capitals, start)) ||
      (known && isDescribedSpeaker(tokens, to, free))
    )
      this.#antecedents.spoke(name, number);
  }

  #noteUnnamed(tokens: readonly Token[], { from, to }: Capitals, sentence: number): void {
    const name = this.#unnamed?.note(tokens.slice(from, to));
    if (!name) return;
    const sex = this.#unnamed?.sexOf(name) ?? null;
    this.#mentions.push({
      name,
      entity: null,
      sentence,
      place: from,
      free: true,
      person: false,
      sex,
      leads: true,
    });
  }

  #find(name: string, sentence: number, sex: Sex): Entity | undefined {
    const found = this.#entities.candidates(name, sex);
    if (found.length < 2) return found[0];
    const meant = this.#meant.get(name.toLowerCase());
    return meant && found.includes(meant) ? meant : this.#mentions.latest(found, sentence);
  }
}

/** Behind a preposition; „für die Grünen“: with its article, where that cannot hold a name of somebody. */
function isLed(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
  const before = tokens[at - 1];
  if (before?.isPreposition) return true;
  return (
    language.capitalNouns === true && before?.isDeterminer === true && tokens[at - 2]?.isPreposition === true
  );
}

/** “Ann Roe (71)”, “Ann Roe, 71,”: the age behind a name; null without one. */
function ageBehind(tokens: readonly Token[], to: number): string | null {
  const text = tokens[to + 1]?.text ?? '';
  const mark = tokens[to]?.text;
  const closes = isMark(tokens[to + 2]?.text, mark === '(' ? ')' : ',.');
  return (mark === '(' || mark === ',') && closes && text.length < 4 && isDigits(text) ? text : null;
}

/** The sentence that a name stands in. */
interface Setting {
  readonly number: number;
  readonly start: number;
  /** Where its subject begins. */
  readonly subject: number;
  /** A verb of saying stands in it. */
  readonly says: boolean;
}
