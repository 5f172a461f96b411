import { afterEach, expect, test, vi } from 'vitest';
import { adviseOnProxy } from '../../src/sources/web/failures.ts';
import { showProgress, tellProgress } from '../../src/sources/web/index.ts';

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

afterEach(() => {
  vi.useRealTimers();
});

test('where nothing comes for long, it is said for how long', () => {
  vi.useFakeTimers();
  const told: string[] = [];
  const progress = tellProgress('https://example.org/a', (words) => told.push(words));
  vi.advanceTimersByTime(4000);
  progress.show('example.org', 876, 2000);
  vi.advanceTimersByTime(5000);
  progress.show('example.org', 1400, 2000);
  progress.end();
  vi.advanceTimersByTime(9000);
  expect(told).toEqual([
    'Fetching example.org …',
    'Fetching example.org … nothing for 3 s',
    'Fetching example.org … nothing for 4 s',
    'Fetching example.org … 876 bytes of 2 KB',
    'Fetching example.org … 876 bytes of 2 KB, nothing for 3 s',
    'Fetching example.org … 876 bytes of 2 KB, nothing for 4 s',
    'Fetching example.org … 876 bytes of 2 KB, nothing for 5 s',
    'Fetching example.org … 1 KB of 2 KB',
  ]);
});
