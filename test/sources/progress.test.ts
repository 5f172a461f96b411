import { expect, test } from 'vitest';
import { adviseOnProxy } from '../../src/sources/web/failures.ts';
import { showProgress } from '../../src/sources/web/index.ts';

test('where a proxy is set, curl is named, which uses it', () => {
  const url = new URL("https://sele.example/it's");
  const env = { HTTPS_PROXY: 'http://proxy.example:3128' };
  expect(adviseOnProxy('ENOTFOUND', url, env)).toMatch(
    /curl -sL 'https:\/\/sele\.example\/it%27s' \| pullquote$/,
  );
  expect(adviseOnProxy('ENOTFOUND', url, {})).toBe('');
  expect(adviseOnProxy('CERT_HAS_EXPIRED', url, env)).toBe('');
});

test('progress waits a moment, and ends', () => {
  const progress = showProgress('https://example.org/a', -1);
  progress.show('example.org', 10, null);
  progress.end();
  expect(process.listenerCount('SIGINT')).toBe(0);
});
