import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed package installs without a network, and reads its own articles', () => {
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  npm('pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'nothing was packed';
  npm('install', '--global', '--offline', '--ignore-scripts', '--prefix', folder, join(folder, tarball));

  const installed = join(folder, 'lib/node_modules/pullquote');
  const run = (...args: string[]) =>
    execFileSync(join(folder, 'bin/pullquote'), args, { cwd: folder, encoding: 'utf8' });
  expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  const articles = readdirSync(join(installed, 'articles'));
  expect(articles.length).toBeGreaterThanOrEqual(5);
  for (const name of articles) {
    const article: unknown = JSON.parse(run('--json', join(installed, 'articles', name)));
    expect(article).toMatchObject({ schema: 1, title: expect.stringMatching(/\S/) });
  }
  expect(readdirSync(installed)).not.toContain('node_modules');
  expect(readdirSync(join(installed, 'docs'))).toContain('article.schema.json');
});

test('every package in the bundles has its licence beside them', () => {
  const text = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8');
  const parts = text.split(`\n${'-'.repeat(72)}\n\n`);
  const packages = parts.flatMap((part) => {
    const [heads = '', ...licence] = part.split('\n\n');
    expect([heads, licence.join(' ').length > 400]).toEqual([heads, true]);
    return heads.split('\n').filter((line) => !line.startsWith('  '));
  });
  for (const head of packages) expect(head).toMatch(/^(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S* \(.+\)$/);
  expect(packages.length).toBeGreaterThan(50);
});
