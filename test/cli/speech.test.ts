import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findVoice } from '../../src/cli/speech/find-voice.ts';
import { chooseVoice, parseVoices } from '../../src/cli/speech/say-voices.ts';
import { loadText } from '../support/articles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that writes down its arguments and its input. */
function install(name: string, more = ''): void {
  const script = `#!/bin/sh\n/bin/echo "${name} $*" >>'${folder}/log'\n/bin/cat >>'${folder}/log'\n/bin/echo >>'${folder}/log'\n${more}\n`;
  writeFileSync(join(folder, name), script, { mode: 0o755 });
}
const log = () => readFileSync(join(folder, 'log'), 'utf8');
const env = () => ({ PATH: folder });
const ENGLISH = '# The weir\n\nIt stands where it has stood, and nobody knows for how long it will.\n';

async function say(words: string, text = `---\nlang: en\n---\n\n${ENGLISH}`, more: NodeJS.ProcessEnv = {}) {
  const { article } = await loadText(text, 'weir.md');
  const voice = await findVoice({ ...article }, { ...env(), ...more }, 'linux');
  await voice.say(words, new AbortController().signal);
}

describe('a voice', () => {
  test('of espeak-ng gets words on its standard input, in the language of the article', async () => {
    install('espeak-ng');
    install('spd-say');
    await say('--version; $(touch x) [[ml]]\n“It’s.”');
    expect(log()).toBe('espeak-ng --stdin -b 1 -v en\n--version; $(touch x) [ [ml]] “It’s.”\n');
  });

  test('of spd-say gets them behind what ends its options', async () => {
    install('spd-say');
    await say('--cancel it');
    expect(log()).toBe('spd-say --wait --language en -- --cancel it\n\n');
  });

  describe('of macOS', () => {
    const LISTING = [
      'Albert              en_US    # Hello! My name is Albert.',
      'Amélie              fr_CA    # Bonjour! Je m’appelle Amélie.',
      'Anna                de_DE    # Hallo! Ich heiße Anna.',
      'Anna (Enhanced)     de_DE    # Hallo! #1',
      'Daniel              en_GB    # Hello! My name is Daniel.',
      'Eddy (French (France)) fr_FR    # Bonjour! Je m’appelle Eddy.',
      'Eddy (German (Germany)) de_DE    # Hallo! Ich heiße Eddy.',
      'Majed               ar_001   # مرحبًا! اسمي ماجد.',
      'Meijia              zh_TW    # 你好，我叫美佳。',
      'Nora                nb_NO    # Hei! Jeg heter Nora.',
      'Samantha            en_US    # Hello! My name is Samantha.',
      'Thomas              fr_FR    # Bonjour! Je m’appelle Thomas.',
      'Tingting            zh_CN    # 你好！我叫婷婷。',
      'Bad News            en_US    # Hello! My name is Bad News.',
      'no voice at all',
    ].join('\n');

    test('has a name with spaces, and its locale stands before the sample', () => {
      const voices = parseVoices(LISTING);
      expect(voices).toHaveLength(14);
      expect(voices).toContainEqual({ name: 'Eddy (German (Germany))', locale: 'de_DE' });
      expect(voices).toContainEqual({ name: 'Bad News', locale: 'en_US' });
      expect(parseVoices('')).toEqual([]);
    });

    test.each([
      ['de', 'Anna (Enhanced)'],
      ['de-AT', 'Anna (Enhanced)'],
      ['en', 'Samantha'],
      ['en-GB', 'Daniel'],
      ['en-NZ', 'Daniel'],
      ['fr', 'Thomas'],
      ['fr-CA', 'Amélie'],
      ['ar', 'Majed'],
      ['zh', 'Tingting'],
      ['zh-Hant', 'Meijia'],
      ['no', 'Nora'],
      ['nb', 'Nora'],
      ['pt', null],
      ['not a tag', null],
    ])('for %s: %s', (language, name) => {
      expect(chooseVoice(parseVoices(LISTING), language)).toBe(name);
    });

    const sayOnMac = async (text: string, more: NodeJS.ProcessEnv) => {
      const { article } = await loadText(text, 'weir.md');
      const voice = await findVoice(article, { ...env(), ...more }, 'darwin');
      for (const words of ['One.', 'Two.']) await voice.say(words, new AbortController().signal);
      return log().match(/^say.*/gm);
    };
    const installSay = () => {
      writeFileSync(join(folder, 'listing'), LISTING);
      install('say', `case "$*" in '-v ?') exec /bin/cat '${folder}/listing';; esac`);
    };
    const GERMAN = '---\nlang: de\n---\n\n# Das Wehr\n\nEs steht, wo es immer stand.\n';

    test('is looked for in its list once, by the language of the article', async () => {
      installSay();
      const voiced = 'say -f - -v Anna (Enhanced)';
      expect(await sayOnMac(GERMAN, { LANG: 'en_US.UTF-8' })).toEqual(['say -v ?', voiced, voiced]);
    });

    test('is the one that is set for the language of the user, and where there is none', async () => {
      installSay();
      const plain = ['say -f -', 'say -f -'];
      expect(await sayOnMac(GERMAN, { LANG: 'de_AT.UTF-8' })).toEqual(plain);
      rmSync(join(folder, 'log'));
      expect(await sayOnMac(GERMAN.replace('de', 'pt'), { LANG: 'C' })).toEqual(['say -v ?', ...plain]);
    });
  });

  test('speaks as it likes where it has no voice for the language', async () => {
    install('espeak-ng', 'case "$*" in *-v*) /bin/echo "no such voice" >&2; exit 1;; esac');
    await say('It stands.');
    expect(log().match(/^espeak-ng.*/gm)).toEqual(['espeak-ng --stdin -b 1 -v en', 'espeak-ng --stdin -b 1']);
  });

  test('is what the user wants it to be', async () => {
    install('espeak-ng');
    install('piper-says');
    await say('It stands.', ENGLISH, { PULLQUOTE_VOICE: 'piper-says  --fast' });
    expect(log()).toBe('piper-says --fast\nIt stands.\n');
  });

  test('that is not there, or fails, says so in a line', async () => {
    await expect(say('It stands.')).rejects.toThrow('no voice here: install espeak-ng');
    await expect(say('Hm.', ENGLISH, { PULLQUOTE_VOICE: '/no/piper' })).rejects.toThrow(
      'there is no piper to read aloud',
    );
    install('espeak-ng', "printf 'no \\033[2Jsound\\nat all\\n' >&2; exit 3");
    await expect(say('It stands.')).rejects.toThrow('espeak-ng said nothing: no ␛[2Jsound');
  });

  test('that complains and comes back at once has said nothing', async () => {
    install('espeak-ng', '/bin/echo "ALSA: cannot find card" >&2');
    await expect(say('It stands where it has stood. '.repeat(9))).rejects.toThrow('is there a sound device?');
  });
});
