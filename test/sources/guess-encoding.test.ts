import { describe, expect, it } from 'vitest';
import { decode } from '../../src/sources/decode.ts';
import { guessEncoding } from '../../src/sources/guess-encoding.ts';

/** The bytes of a text, by a decoder alone: each character is looked up among all that it decodes. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes: number[] = [];
  const table = tableOf(encoding);
  for (const char of text) {
    const code = char.charCodeAt(0);
    const found = code < 0x80 ? [code] : table.get(char);
    if (found === undefined) throw new Error(`${encoding} has no ${char}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: number[]) => {
    try {
      const char = decoder.decode(Uint8Array.from(bytes));
      if ([...char].length === 1 && !table.has(char)) table.set(char, bytes);
    } catch {
      // No character.
    }
  };
  for (let first = 0x80; first < 0x100; first++) {
    add([first]);
    for (let second = 0x40; second < 0x100; second++) add([first, second]);
  }
  tables.set(encoding, table);
  return table;
}

const JAPANESE =
  '川の水位は夜のうちに三十センチ上がり、朝には橋の下の道が通れなくなっていた。町の人々は土のうを積み、学校は休みになった。「こんなことは二十年ぶりです」と駅の前の店の主人は話した。';
const SIMPLIFIED =
  '河水在夜里上涨了三十厘米，到了早上，桥下的路已经不能走了。镇上的人们堆起沙袋，学校也停课了。“二十年来从没有过这样的事，”车站前商店的主人说。';
const TRADITIONAL =
  '河水在夜裡上漲了三十公分，到了早上，橋下的路已經不能走了。鎮上的人們堆起沙袋，學校也停課了。「二十年來從沒有過這樣的事，」車站前商店的主人說。';
const KOREAN =
  '강물은 밤사이에 삼십 센티미터 올라갔고, 아침에는 다리 아래 길을 지날 수 없었다. 마을 사람들은 모래주머니를 쌓았고 학교는 쉬었다. 역 앞 가게 주인은 이십 년 만의 일이라고 말했다.';
const RUSSIAN =
  'За ночь вода в реке поднялась на тридцать сантиметров, и утром по дороге под мостом уже нельзя было пройти. Жители складывали мешки с песком, школа закрылась.';
const POLISH =
  'W nocy woda w rzece podniosła się o trzydzieści centymetrów, a rano droga pod mostem była już nieprzejezdna. Mieszkańcy układali worki z piaskiem, szkołę zamknięto.';
const CZECH =
  'Hladina řeky přes noc stoupla o třicet centimetrů a ráno už se po cestě pod mostem nedalo projít. Lidé skládali pytle s pískem, škola zůstala zavřená.';
const GERMAN =
  'Über Nacht stieg der Fluss um dreißig Zentimeter, und am Morgen war der Weg unter der Brücke nicht mehr zu begehen. Die Bürger füllten Säcke, die Schule blieb geschlossen.';
const FRENCH =
  'Pendant la nuit, la rivière est montée de trente centimètres ; au matin, le chemin sous le pont n’était plus praticable. L’école a été fermée.';
const GREEK =
  'Το βράδυ το ποτάμι ανέβηκε τριάντα εκατοστά και το πρωί ο δρόμος κάτω από τη γέφυρα ήταν κλειστός. Το σχολείο έμεινε κλειστό.';

describe('bytes of which nothing says what they are', () => {
  it.each([
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', SIMPLIFIED],
    ['big5', TRADITIONAL],
    ['euc-kr', KOREAN],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
    ['iso-8859-2', CZECH],
    ['windows-1250', CZECH],
    ['windows-1252', GERMAN],
    ['windows-1253', GREEK],
  ])('are told to be %s: %s', async (encoding, text) => {
    expect(await decode(encode(text, encoding))).toEqual({ text, guessed: null });
  });

  it('are Windows-1252 in most of Europe, without a note', async () => {
    const bytes = Buffer.from(FRENCH.replaceAll('’', '\x92'), 'latin1');
    expect(await decode(bytes)).toEqual({ text: FRENCH, guessed: null });
    expect(await decode(Buffer.from('The cafe is a caf\xe9.', 'latin1'))).toMatchObject({
      text: 'The cafe is a café.',
    });
  });

  it('are UTF-16 without a mark, in scripts without NULs', async () => {
    expect((await decode(Buffer.from(RUSSIAN, 'utf16le'))).text).toBe(RUSSIAN);
    expect((await decode(Buffer.from(`${JAPANESE}\n`.repeat(3), 'utf16le'))).text).toBe(
      `${JAPANESE}\n`.repeat(3),
    );
  });

  it('are doubtful where they are few', () => {
    for (const letters of ['\xf1\xe8', 'a \xb1 b', '\xc4\xe5'])
      expect(guessEncoding(Buffer.from(letters, 'latin1')).sure).toBe(false);
  });

  it('are found far behind a long beginning in ASCII', async () => {
    const before = 'plain words\n'.repeat(40_000);
    expect((await decode(Buffer.concat([Buffer.from(before), encode(RUSSIAN, 'koi8-r')]))).text).toBe(
      before + RUSSIAN,
    );
  });

  it('never fail', () => {
    let seed = 11;
    for (let round = 0; round < 60; round++) {
      const noise = Uint8Array.from({ length: round * 3 }, () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed >> 16;
      });
      expect(() => new TextDecoder(guessEncoding(noise).encoding)).not.toThrow();
    }
  });
});

describe('UTF-8 with some broken bytes', () => {
  it('stays UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Uint8Array.of(0xff, 0x20), Buffer.from(KOREAN)]);
    expect(await decode(bytes)).toEqual({ text: `${RUSSIAN}\ufffd ${KOREAN}`, guessed: null });
  });
});

describe('what is said of bytes', () => {
  it('goes before what they look like, where the user says it', async () => {
    const bytes = encode(RUSSIAN, 'koi8-r');
    expect((await decode(bytes, { encoding: 'windows-1251' })).text).not.toBe(RUSSIAN);
    expect((await decode(Buffer.from('é'), { encoding: 'windows-1252' })).text).toBe('Ã©');
    const page = Buffer.from(`<meta charset=utf-8><p>${RUSSIAN}`);
    expect((await decode(page, { stated: 'utf-8', encoding: 'koi8-r' })).text).not.toContain(RUSSIAN);
  });

  it('leaves the order of UTF-16 to its mark', async () => {
    const big = Buffer.from(`\ufeff${KOREAN}`, 'utf16le').swap16();
    expect((await decode(big, { encoding: 'utf-16le' })).text).toBe(KOREAN);
    expect((await decode(Buffer.from(KOREAN, 'utf16le'), { encoding: 'utf-16le' })).text).toBe(KOREAN);
  });

  it('is believed of a page that names it, before any guess', async () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      encode('Да', 'windows-1251'),
    ]);
    expect(await decode(page)).toEqual({ text: '<meta charset="windows-1251"><p>Да', guessed: null });
  });

  it('does not touch the bytes of mail', async () => {
    const bytes = Buffer.concat([Buffer.from('From: a@example.org\n\n'), encode(RUSSIAN, 'koi8-r')]);
    const { text, guessed } = await decode(bytes, { isMail: (start) => start.startsWith('From:') });
    expect(guessed).toBeNull();
    expect(text).toHaveLength(bytes.length);
  });
});
