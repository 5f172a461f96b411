import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/model/index.ts';
import { plainLanguage } from '../../src/quotes/languages/index.ts';
import { tellLanguage } from '../../src/quotes/languages/tell.ts';
import { readArticle } from '../../src/readers/index.ts';
import { readLabels } from './labelled/labels.ts';

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
  da: 'Havnemesteren sagde, at den nye mole bliver åbnet i næste uge, mens fiskerne beder om mere tid til at flytte deres både. Det er ikke første gang, at det sker her på øen, og hvad mere er, blev det lovet.',
  no: 'Havnesjefen sa at den nye moloen blir åpnet neste uke, mens fiskerne ber om mer tid til å flytte båtene sine. Det er ikke første gang dette skjer her på øya, og hva mer er, det ble lovet av staten.',
  ru: 'Начальница порта сказала, что новый причал будет открыт на следующей неделе, а рыбаки просят больше времени, чтобы перевезти лодки. Это не первый раз, когда такое случается; мы это видели.',
  uk: 'Начальниця порту сказала, що новий причал відкриють наступного тижня, а рибалки просять більше часу, щоб перевезти човни. Це не перший раз, коли таке трапляється; її чекають.',
  tr: 'Liman müdürü yeni iskelenin gelecek hafta açılacağını söyledi, balıkçılar ise tekneler için daha çok zaman istiyor. Bu ilk değil ve bir daha olacak, ama şimdi her şey için ne kadar zaman var?',
  ja: '港長は新しい桟橋が来週開くと述べた。漁師たちは船を移すためにもっと時間がほしいと言っている。このようなことは初めてではない。町の人々は説明を求めている。港では今日も話し合いが続いている。会議は来週もある。',
  zh: '港务长说，新码头将于下周开放，而渔民们要求更多时间来搬运他们的船只。这不是第一次发生这样的事情。镇上的居民要求当局作出说明，会议将在下个星期继续举行，地点在镇政府的礼堂。大家都在等待最后的结果，没有人知道会怎样。',
  ko: '항만장은 새 부두가 다음 주에 열린다고 말했고 어부들은 배를 옮길 시간을 더 달라고 요구하고 있다. 이런 일은 처음이 아니다. 주민들은 읍사무소 앞에서 설명을 기다리고 있으며 회의는 다음 주에도 이어질 예정이다.',
  ar: 'قالت مديرة الميناء إن الرصيف الجديد سيفتح في الأسبوع المقبل، في حين يطلب الصيادون المزيد من الوقت لنقل القوارب. وهذه ليست المرة الأولى التي يحدث فيها هذا في المدينة.',
};

/** Relatives without a data file, which must not be taken for what they resemble. */
const RELATIVES: Readonly<Record<string, string>> = {
  af: 'Die hawemeester het gesê dat die nuwe pier volgende week oopgemaak word, terwyl die vissers meer tyd vra om hulle bote te verskuif. Dit is nie die eerste keer dat dit gebeur nie.',
  ca: 'La capitana del port va dir que el nou moll s’obrirà la setmana vinent, mentre que els pescadors demanen més temps per moure les barques. No és la primera vegada que això passa.',
  gl: 'A capitá do porto dixo que o novo peirao abrirá a semana que vén, mentres os pescadores piden máis tempo para mover os barcos. Non é a primeira vez que isto acontece na vila.',
  cs: 'Kapitánka přístavu řekla, že nové molo bude otevřeno příští týden, zatímco rybáři žádají více času na přesun lodí. Není to poprvé, co se to stalo, a je to problém i pro obec.',
  ro: 'Comandanta portului a spus că noul dig va fi deschis săptămâna viitoare, în timp ce pescarii cer mai mult timp pentru a muta bărcile. Nu este prima dată când se întâmplă asta.',
  bg: 'Началничката на пристанището каза, че новият кей ще бъде открит следващата седмица, а рибарите искат повече време, за да преместят лодките. Това не е първият път, когато се случва.',
  be: 'Начальніца порта сказала, што новы прычал адкрыюць на наступным тыдні, а рыбакі просяць больш часу, каб перавезці лодкі. Гэта не першы раз, калі такое здараецца ў горадзе.',
  sr: 'Капетаница луке је рекла да ће ново пристаниште бити отворено следеће недеље, док рибари траже више времена да преселе чамце. Ово није први пут да се то дешава у граду.',
};

const articleOf = (text: string) =>
  readArticle({ path: 'pier.txt', text: `The pier\n\n${text}\n\n${text}\n` });

describe('the language of an article', () => {
  it.each(Object.entries(TEXTS))('%s', async (tag, text) => {
    expect(await tellLanguage(await articleOf(text))).toBe(tag);
  });

  it.each([
    ['tr', 'Belediye başkanı “Üzgünüm” dedi. Toplantı beş dakika sürdü.'],
    ['tr', '“Gelmeyecek,” dedi annesi. Kapıyı kapattı.'],
    ['ja', 'AppleのCEOは「iPhone 17 Pro Maxは最高だ」と述べた。'],
    ['zh', '市長說：「很遺憾。」記者會五分鐘就結束了。'],
    ['zh', '市长说：“很遗憾。”发布会五分钟就结束了。'],
    ['ko', '시장은 "유감"이라고 말했다. 회견은 5분 만에 끝났다.'],
    ['en', 'Mr Işık met Mr Erdoğan at the Bosphorus and said nothing of the talks.'],
  ])('is %s by the signs of two sentences', async (tag, text) => {
    expect(await plainLanguage(text)).toBe(tag);
  });

  it('is what the article says', async () => {
    const article = await articleOf(TEXTS.de ?? '');
    expect(await tellLanguage({ ...article, lang: clean('pt-BR') })).toBe('pt-BR');
  });

  it('is not guessed from a few words', async () => {
    const article = await readArticle({ path: 'short.txt', text: 'Pier\n\nOtto e mezzo.\n' });
    expect(await tellLanguage(article)).toBeNull();
  });

  it('is told without a library where words leave no doubt, and never by those of a relative', async () => {
    for (const [tag, text] of Object.entries(RELATIVES))
      expect([tag, null], tag).toContain(await plainLanguage(text));
    const told: [string, string | null][] = [];
    for (const [tag, text] of Object.entries(TEXTS)) told.push([tag, await plainLanguage(text)]);
    for (const [tag, plain] of told) expect([tag, null], tag).toContain(plain);
    expect(told.filter(([, plain]) => plain === null)).toEqual([]);
  });
});

/** Two short sentences, one of them quoted. */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  nl: 'De brug blijft dicht. “Dat is een ramp voor ons dorp,” zegt bakker Piet Mol.',
  sv: 'Bron förblir stängd. ”Det är en katastrof för byn”, säger bagaren Per Mo.',
  no: 'Broen forblir stengt. «Det er en katastrofe for bygda», sier baker Per Mo.',
  da: 'Broen er stadig lukket. »Det er en katastrofe for byen,« siger bager Per Mo.',
  pl: '„Trzy razy ostrzegaliśmy zarząd” – mówi trenerka Anna Góra. Nikt jej wtedy nie słuchał.',
  ru: 'Мост по-прежнему закрыт. «Это катастрофа для села», — говорит пекарь Пётр Моль.',
  uk: 'Міст досі закрито. «Це катастрофа для села», — каже пекар Петро Міль.',
};

it.each(Object.entries(SHORT_TEXTS))('two sentences tell %s', async (tag, text) => {
  expect(await plainLanguage(text)).toBe(tag);
});

const FOLDERS = join(import.meta.dirname, '../fixtures/quote-languages');
/** Tags of Chinese by place are Chinese, and Norwegian has two. */
const SAME: Readonly<Record<string, string>> = { 'zh-TW': 'zh', 'zh-HK': 'zh', nb: 'no' };

it('is told of some lines of news or of a story, and never a wrong one of those with a file', async () => {
  const told: Record<string, { right: number; all: number }> = {};
  const wrong: string[] = [];
  for (const file of readdirSync(FOLDERS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.txt') || file.startsWith('none')) continue;
    for (const { lang, paragraphs } of readLabels(readFileSync(join(FOLDERS, file), 'utf8'))) {
      if (lang === null) continue;
      const tag = SAME[lang] ?? lang;
      const text = paragraphs.map((one) => one.text).join('\n');
      const found = await plainLanguage(text);
      const count = told[tag] ?? { right: 0, all: 0 };
      told[tag] = count;
      count.all++;
      if (found === tag) count.right++;
      else if (found !== null) wrong.push(`${tag} taken for ${found}: ${text.slice(0, 80)}`);
    }
  }
  expect(wrong).toEqual([]);
  for (const [tag, { right, all }] of Object.entries(told)) expect(right / all, tag).toBeGreaterThan(0.8);
});
