import { describe, expect, it } from 'vitest';
import { toColored } from '../../src/outputs/colored.ts';
import { toJson } from '../../src/outputs/json.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { toPlain } from '../../src/outputs/plain.ts';
import { article, p, strong, t, tint } from '../layout/build.ts';

const TINTED = article([{ blocks: [p([t('The '), tint('red', t('lamp '), strong(t('burns'))), t('.')])] }]);
const PLAIN = article([{ blocks: [p([t('The lamp '), strong(t('burns')), t('.')])] }]);

describe('the colours of an author', () => {
  it('are seen where there are colours', () => {
    const show = (env: NodeJS.ProcessEnv) => toColored(TINTED, [], { width: 40, env }).split('\n').at(-2);
    expect(show({ TERM: 'xterm' })).toBe('The \x1b[31mlamp \x1b[39m\x1b[1m\x1b[31mburns\x1b[39m\x1b[22m.');
    expect(show({ COLORTERM: 'truecolor' })).toContain('\x1b[38;5;131mlamp \x1b[39m');
  });

  it('are not there in what has no colours', () => {
    for (const write of [
      (one: typeof TINTED) => toPlain(one, [], { width: 40 }),
      (one: typeof TINTED) => toJson(null, one, []),
      toMarkdown,
    ])
      expect(write(TINTED)).toBe(write(PLAIN));
  });
});
