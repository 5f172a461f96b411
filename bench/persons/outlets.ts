import type { Invented } from './people.ts';

/** How an outlet writes that somebody said two things; `one` and `two` are the words, without marks. */
export type Passage = (person: Invented, one: string, two: string) => string;

export interface Outlet {
  readonly site: string;
  readonly passages: readonly Passage[];
}

const full = ({ forename, surname }: Invented) => `${forename} ${surname}`;
const withSuffix = (person: Invented) => `${full(person)}${person.suffix ? ` ${person.suffix}` : ''}`;
const formal = ({ forename, initial, surname, suffix }: Invented) =>
  `${forename} ${initial ? `${initial}. ` : ''}${surname}${suffix ? ` ${suffix}` : ''}`;
const familiar = ({ short, forename, surname }: Invented) => `${short ?? forename} ${surname}`;
const courtesy = ({ isWoman, surname }: Invented) => `${isWoman ? 'Ms.' : 'Mr.'} ${surname}`;
const turned = ({ forename, surname }: Invented) => `${surname} ${forename}`;
const shouted = ({ forename, surname }: Invented) => `${surname.toUpperCase()} ${forename}`;
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O');
const pronoun = ({ isWoman }: Invented) => (isWoman ? 'she' : 'he');
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Eight outlets. Of their passages those at even places are to design with, those at odd ones are held out. */
export const OUTLETS: readonly Outlet[] = [
  {
    site: 'Coast Wire',
    passages: [
      (p, one, two) => `“${one},” said ${full(p)}, the ${p.office}.\n\n“${two},” ${p.surname} said.`,
      (p, one, two) =>
        `${full(p)}, the ${p.office}, said the plan had failed. “${one},” ${p.surname} said. “${two}.”`,
    ],
  },
  {
    site: 'The Morning Register',
    passages: [
      (p, one, two) => `“${one},” said ${formal(p)}, the ${p.office}.\n\n“${two},” ${courtesy(p)} added.`,
      (p, one, two) =>
        `For ${formal(p)}, the ${p.office}, it was a long week. “${one},” ${courtesy(p)} said. ${capital(pronoun(p))} added, “${two}.”`,
    ],
  },
  {
    site: 'Evening Bell',
    passages: [
      (p, one, two) =>
        `The ${p.office}, ${full(p)}, told the Bell: “${one}.”\n\nThe ${p.office} added: “${two}.”`,
      (p, one, two) => `${full(p)}, 51, the ${p.office}, insisted: “${one}.” ${p.surname} went on: “${two}.”`,
    ],
  },
  {
    site: 'Duna Napló',
    passages: [
      (p, one, two) => `“${one},” said ${turned(p)}, the ${p.office}.\n\n“${two},” ${turned(p)} said.`,
      (p, one, two) => `“${one},” said ${shouted(p)}, the ${p.office}. “${two},” ${shouted(p)} added.`,
    ],
  },
  {
    site: 'Plainpost',
    passages: [
      (p, one, two) =>
        `${plain(full(p))}, the ${p.office}, said: “${one}.”\n\n“${two},” ${plain(p.surname)} warned.`,
      (p, one, two) =>
        `“${one},” ${plain(full(p))}, the ${p.office}, argued.\n\n${plain(p.surname)} said: “${two}.”`,
    ],
  },
  {
    site: 'Briefly',
    passages: [
      (p, one, two) =>
        `“${one},” said ${p.surname}, the ${p.office}.\n\n“${two},” ${p.surname} told reporters.`,
      (p, one, two) => `${p.surname}, the ${p.office}, replied: “${one}.”\n\n“${two},” ${p.surname} said.`,
    ],
  },
  {
    site: 'Harbour Talk',
    passages: [
      (p, one, two) => `“${one},” ${familiar(p)}, the ${p.office}, told us.\n\n“${two},” ${p.surname} joked.`,
      (p, one, two) => `“${one},” says ${familiar(p)}, the ${p.office}.\n\n“${two},” ${pronoun(p)} says.`,
    ],
  },
  {
    site: 'Chamber Record',
    passages: [
      (p, one, two) =>
        `${p.title} ${withSuffix(p)} said, “${one}.”\n\n“${two},” ${p.title} ${p.surname} said.`,
      (p, one, two) => `“${one},” said ${p.title} ${formal(p)}.\n\n${p.title} ${p.surname} said, “${two}.”`,
    ],
  },
];
