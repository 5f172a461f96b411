import type { Sex } from '../languages/sexes.ts';
import { agreesWith, type Entity, fitsSex } from './entities.ts';
import type { Mention, Mentions } from './mentions.ts';
import type { Unnamed } from './unnamed.ts';

/** Whom a pronoun means. */
export interface Antecedent {
  readonly name: string;
  /**
   * He spoke or was named first in the sentence before, or a little earlier and nobody who fits was named since:
   * right in .99 of 400 labelled pronouns, the others in .84.
   */
  readonly sure: boolean;
}

/** Sentences that are looked back at for whom a pronoun means. */
const BACK = 14;
/** Sentences that one who spoke is meant for, as long as nobody else who fits is named. */
const NEAR = 4;
/** Sentences before somebody spoke in which others may have. */
const RIVALS = 6;

/** Who has been named so far, as `Coreference` keeps it. */
export interface People {
  readonly mentions: Mentions;
  /** Null where rules are measured without. */
  readonly unnamed: Unnamed | null;
  /** Whom a name means in a sentence. */
  entityOf(name: string, sentence: number, sex: Sex): Entity | undefined;
  entityNamed(fullName: string): Entity | undefined;
}

/** Who spoke and whom sentences are about, to tell whom “he” and “she” mean. */
export class Antecedents {
  readonly #people: People;
  /** Who speaks in a sentence, by its number. */
  readonly #speakers = new Map<number, string>();
  /** Sentences whose subject is a pronoun, by its sex. */
  readonly #pronouns = new Map<number, Sex>();

  constructor(people: People) {
    this.#people = people;
  }

  /** The subject of that sentence is a pronoun: it goes on about somebody. */
  continues(sentence: number, sex: Sex): void {
    this.#pronouns.set(sentence, sex);
  }

  /** Somebody, by a name or a phrase, was the subject of a verb of saying in that sentence. */
  spoke(name: string, sentence: number): void {
    this.#speakers.set(sentence, name);
  }

  hasSpeaker(sentence: number): boolean {
    return this.#speakers.has(sentence);
  }

  /**
   * Whom “he” or “she” means at a place in a sentence: sentence by sentence back, who spoke there first, then who stands
   * there most like a subject; null where nobody fits.
   */
  of(sex: Sex, sentence: number, place: number): Antecedent | null {
    let at =
      this.#people.mentions.countBefore(
        (one) => one.sentence < sentence || (one.sentence === sentence && one.place < place),
      ) - 1;
    for (let back = sentence; back > sentence - BACK && back >= 0; back--) {
      // A sentence whose own subject is such a pronoun names nobody new.
      const continues = back < sentence && this.#pronouns.get(back) === sex;
      const said = back < sentence && !continues ? this.#speakers.get(back) : undefined;
      if (said) {
        const entity = this.#people.unnamed?.has(said)
          ? undefined
          : (this.#people.entityOf(said, back, null) ?? this.#people.entityNamed(said));
        const name = entity?.name ?? said;
        const found = () => ({
          name,
          sure: sentence - back === 1 || this.#isAlone(name, sex, back, sentence, place),
        });
        if (!entity) {
          const known = this.#people.unnamed?.sexOf(said);
          if (known === sex || (!known && !this.#isRivalled(said, sex, back))) return found();
          if (!known) return null;
        } else if (entity.person > -2 && agreesWith(entity, sex)) return found();
      }
      const named: Mention[] = [];
      for (
        let mention = this.#people.mentions.at(at);
        mention?.sentence === back;
        mention = this.#people.mentions.at(--at)
      )
        if (!continues) named.push(mention);
      const best = this.#mostProminent(named, sex);
      if (best) {
        const { name, leads } = best;
        const sure =
          back === sentence
            ? this.#isAlone(name, sex, back, sentence, place)
            : leads && back === sentence - 1;
        return { name, sure };
      }
    }
    return null;
  }

  /** Whether nobody else of that sex was named from a near sentence on. */
  #isAlone(name: string, sex: Sex, from: number, sentence: number, place: number): boolean {
    if (sentence - from > NEAR) return false;
    const surname = surnameOf(name);
    for (let at = this.#people.mentions.countBefore((one) => one.sentence < from); ; at++) {
      const mention = this.#people.mentions.at(at);
      if (
        !mention ||
        mention.sentence > sentence ||
        (mention.sentence === sentence && mention.place >= place)
      )
        return true;
      const entity = mention.entity ?? this.#people.entityOf(mention.name, mention.sentence, mention.sex);
      if (mention.sex && mention.sex !== sex) continue;
      if (surnameOf(entity?.name ?? mention.name) === surname) continue;
      if (entity ? fitsSex(entity, sex) : mention.person) return false;
    }
  }

  /** Whether somebody else spoke shortly before whom a pronoun of that sex might mean as well. */
  #isRivalled(said: string, sex: Sex, sentence: number): boolean {
    const { unnamed } = this.#people;
    if (!unnamed) return false;
    for (let back = sentence - 1; back >= sentence - RIVALS; back--) {
      const other = this.#speakers.get(back);
      if (other && other !== said && (unnamed.sexOf(other) ?? sex) === sex) return true;
    }
    return false;
  }

  /** Of the mentions of one sentence, the last first: whom a pronoun of that sex means most likely. */
  #mostProminent(
    mentions: readonly Mention[],
    sex: Sex,
  ): { readonly name: string; readonly leads: boolean } | null {
    let best: { readonly name: string; readonly leads: boolean } | null = null;
    let highest = 0;
    for (const mention of mentions) {
      const unnamed = this.#people.unnamed?.has(mention.name) === true;
      const entity = unnamed
        ? undefined
        : (mention.entity ?? this.#people.entityOf(mention.name, mention.sentence, mention.sex));
      const told = mention.sex ?? (entity ? null : (this.#people.unnamed?.listedSex(mention.name) ?? null));
      const titled = told === sex;
      if (told && !titled) continue;
      const fits = titled || unnamed || (entity ? fitsSex(entity, sex) : mention.person);
      // A subject of two capitals that nothing is known of is somebody, where nobody is named who fits better.
      const somebody = mention.free && entity?.person === 0 && mention.leads && agreesWith(entity, sex);
      if (!fits && !somebody) continue;
      const sure = entity && (sex === 'man' ? entity.men > 0 : entity.women > 0) ? 2 : 0;
      const score = (fits ? 1 : -1) + sure + (mention.free ? 2 : 0) + (mention.leads ? 2 : 0);
      if (score < highest) continue;
      best = { name: entity?.name ?? mention.name, leads: mention.leads };
      highest = score;
    }
    return best;
  }
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
