import { type Article, type Block, clean, type Quote } from '../../src/model/index.ts';
import * as b from './build.ts';

/** One block of every type, with every inline, in scripts of every width. */
export const EVERY_BLOCK: readonly Block[] = [
  b.p('“The lake has never been this low,” the keeper told visitors. “We measure it every morning.”'),
  b.p([
    b.t('Words with '),
    b.em('emphasis'),
    b.t(', '),
    b.strong(b.t('weight and '), b.em('both')),
    b.t(', '),
    b.del('regret'),
    b.t(', '),
    b.tt('code()'),
    b.t(', '),
    b.a('https://example.org/a', 'a link'),
    b.t(' and a note'),
    { type: 'reference', label: clean('1') },
    { type: 'image', alt: clean('a small picture'), url: null },
    b.br,
    b.t('  an indented line\tand a tab'),
  ]),
  b.p('https://example.org/a/rather/long/address/that/fits/no/narrow/line?with=a&query=string#and-a-part'),
  b.quotation(
    b.p('Set off, and long enough to need more than a single line.'),
    b.quotation(b.p('Nested.')),
    b.p('— A. Keeper'),
  ),
  b.ul(
    b.item(b.p('one')),
    b.item(b.p('two'), b.ul(b.item(b.p('inner')), b.task(true, 'done'), b.task(false, 'open'))),
    b.item(),
  ),
  b.ol(98, b.item(b.p('loose')), b.item(b.p('first'), b.p('second')), b.item(b.p('hundred'))),
  b.code(
    'if (x) {\n\treturn "a line that is rather longer than the measure of a narrow page";\n}\n\n\ta\tb // 漢字',
    'js',
  ),
  b.table(
    [
      ['Year', 'Depth', 'Remark'],
      ['2019', [b.strong(b.t('4.1')), b.t(' m')], 'Rain for six weeks, and meadows under water until June'],
      ['2020', '', '乾いた夏'],
    ],
    [null, 'right', 'center'],
  ),
  b.image('A boat on sand', 'https://example.org/boat.png'),
  b.image(''),
  b.caption('The boat, last summer'),
  b.rule,
  b.p('春の朝、湖の水は静かだった。「誰もいない」と彼女は言った（本当に）。ｶﾞﾗｽの道、ABCの店。'),
  b.p('한국어 문장은 띄어쓰기가 있다. 그래서 단어를 자르지 않는다.'),
  b.p('Flags 🇳🇴🇯🇵, a family 👩‍👩‍👧‍👦, a hand ✋🏽, a heart ❤️, a key 5️⃣ and plain ☑.'),
  b.p('हिन्दी में क्षत्रिय लिखना कठिन है, தமிழ் எழுத்து, ภาษาไทยไม่มีช่องว่าง'),
  b.p('Cafe\u0301, na\u0131\u0308ve, Zu\u0308rich: letters with marks of their own; Ελληνικά, русский язык.'),
  b.p('השפה העברית נכתבת מימין לשמאל (כך), וגם Latin words הן חלק ממנה.'),
  b.p('قَالَتِ الْمُعَلِّمَةُ: «الماء قليل هذا العام»، ثم مضت.'),
  b.p('« Non ! » dit-elle ; pourquoi ? Une année — puis deux.'),
  b.footnote('a-long-label', b.p('A note at the foot of the page.'), b.p('In two paragraphs.')),
  b.term([b.t('A term with '), b.tt('code'), b.br, b.t('on two lines')]),
  b.term('潮'),
  b.under(1, b.p('What it means, in words enough for two lines on any but the widest page there is.')),
  b.under(1, b.code('tide --out\n  now')),
  b.under(1, b.term('A term within')),
  b.under(2, b.ul(b.item(b.p('deeper')), b.item(b.code('still deeper')))),
  b.under(1, b.p('And back.')),
  b.quotation(
    b.term('Set off'),
    b.under(1, b.p('short')),
    b.under(1, b.term('still')),
    b.under(2, b.p('so')),
  ),
  b.ul(b.item(b.p('Words'), b.term('in an item'), b.under(1, b.p('and their meaning')))),
  b.under(40, b.p('Deeper than any page allows.')),
];

/** An article with a head, sections, and quotes in several of its blocks. */
export function everything(): { readonly article: Article; readonly quotes: readonly Quote[] } {
  const article = b.article(
    [
      { blocks: EVERY_BLOCK.slice(0, 4) },
      { heading: 'Lists, code and a table with a heading that is long', blocks: EVERY_BLOCK.slice(4, 12) },
      { heading: 'An empty one', blocks: [] },
      { heading: 'スクリプト — scripts', level: 2, blocks: EVERY_BLOCK.slice(12) },
    ],
    {
      title: 'The lake that left: “Nobody saw it go”',
      standfirst: 'Where the water went, and who said so.',
      byline: 'By Mara Lind',
      published: '2026-03-04T10:00:00Z',
    },
  );
  const quotes = [
    b.quote(article, 'q1', ['Nobody saw it go'], null, 'partial'),
    b.quote(article, 'q2', ['The lake has never been this low,', 'We measure it every morning.'], {
      mention: 'the keeper',
      name: 'Ada Holm',
    }),
    b.quote(
      article,
      'q3',
      ['Set off, and long enough to need more than a single line.'],
      { mention: 'A. Keeper' },
      'block',
    ),
    b.quote(article, 'q4', ['誰もいない'], { mention: '彼女', name: 'Rin' }),
    b.quote(article, 'q5', ['Non !'], { mention: 'elle' }),
  ];
  return { article, quotes };
}
