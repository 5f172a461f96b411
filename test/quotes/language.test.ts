import { describe, expect, it } from 'vitest';
import { clean } from '../../src/model/index.ts';
import { plainLanguage } from '../../src/quotes/languages/index.ts';
import { tellLanguage } from '../../src/quotes/languages/tell.ts';
import { readArticle } from '../../src/readers/index.ts';

/** News of one day in the languages people read: each says the same as well as its language allows. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The harbour master said that the new pier would be opened next week, while the fishers ask for more time to move their boats. It is not the first time that this has been tried.',
  de: 'Die Hafenmeisterin sagte, dass der neue Steg in der nächsten Woche eröffnet wird, während die Fischer mehr Zeit für den Umzug der Boote verlangen. Es ist nicht das erste Mal.',
  fr: 'La capitaine du port a dit que la nouvelle jetée sera ouverte la semaine prochaine, tandis que les pêcheurs demandent plus de temps pour déplacer les bateaux. Ce n’est pas la première fois.',
  es: 'La capitana del puerto dijo que el nuevo muelle se abrirá la próxima semana, mientras que los pescadores piden más tiempo para mover las barcas. No es la primera vez que pasa.',
  it: 'La comandante del porto ha detto che il nuovo molo sarà aperto la prossima settimana, mentre i pescatori chiedono più tempo per spostare le barche. Non è la prima volta che succede.',
  nl: 'De havenmeester zei dat de nieuwe pier volgende week wordt geopend, terwijl de vissers meer tijd vragen om hun boten te verplaatsen. Het is niet de eerste keer dat dit gebeurt.',
  pt: 'A comandante do porto disse que o novo cais será aberto na próxima semana, enquanto os pescadores pedem mais tempo para levar os barcos. Não é a primeira vez que isso acontece.',
  sv: 'Hamnkaptenen sade att den nya bryggan öppnas nästa vecka, medan fiskarna ber om mer tid för att flytta sina båtar. Det är inte första gången som detta händer här på ön.',
  pl: 'Kapitan portu powiedziała, że nowe molo zostanie otwarte w przyszłym tygodniu, a rybacy proszą o więcej czasu na przeniesienie łodzi. To nie pierwszy raz, kiedy tak się dzieje.',
  ar: 'قالت مديرة الميناء إن الرصيف الجديد سيفتح في الأسبوع المقبل، في حين يطلب الصيادون المزيد من الوقت لنقل القوارب. وهذه ليست المرة الأولى التي يحدث فيها هذا في المدينة.',
};

const articleOf = (text: string) =>
  readArticle({ path: 'pier.txt', text: `The pier\n\n${text}\n\n${text}\n` });

describe('the language of an article', () => {
  it.each(Object.entries(TEXTS))('%s', async (tag, text) => {
    expect(await tellLanguage(await articleOf(text))).toBe(tag);
  });

  it('is what the article says', async () => {
    const article = await articleOf(TEXTS.de ?? '');
    expect(await tellLanguage({ ...article, lang: clean('pt-BR') })).toBe('pt-BR');
  });

  it('is not guessed from a few words', async () => {
    const article = await readArticle({ path: 'short.txt', text: 'Pier\n\nOtto e mezzo.\n' });
    expect(await tellLanguage(article)).toBeNull();
  });

  it('is told without a library where words leave no doubt, and never by those of a relative', () => {
    expect(plainLanguage(TEXTS.en ?? '')?.tag).toBe('en');
    for (const tag of ['it', 'nl', 'pt', 'sv', 'pl']) expect(plainLanguage(TEXTS[tag] ?? ''), tag).toBeNull();
  });
});
