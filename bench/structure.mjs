/**
 * How long it takes to find the structure of unmarked text, shape by shape: `node bench/structure.mjs [megabytes]`. Each
 * text is structured some times in one process; the first time and the medians are given, that of the
 * processor too, since other programs take their share of the clock. Target: 2 MB under 300 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { writeArticle } from './articles.mjs';
import { median } from './measure.mjs';

const ROUNDS = 7;
const COLUMNS = 72;
const size = Number(process.argv[2] ?? 2) * 1_000_000;

async function loadReader() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-structure-'));
  const outfile = join(folder, 'text.mjs');
  await build({
    entryPoints: [resolve(import.meta.dirname, '../src/readers/text/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const { readText } = await import(outfile);
  rmSync(folder, { recursive: true });
  return readText;
}

function wrap(block) {
  const lines = [''];
  for (const word of block.split(' ')) {
    const last = lines.at(-1);
    if (last !== '' && last.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

// A heading of its own for each section: what stands often belongs to a page.
const blocks = writeArticle(size, 'text')
  .trim()
  .split('\n\n')
  .map((block, at) => (at > 0 && block.length < 40 ? `${block} of pier ${at.toString(36)}` : block));
const wrapped = blocks.map(wrap);
const texts = {
  lines: blocks.join('\n'),
  spaced: blocks.join('\n\n'),
  wrapped: wrapped.join('\n\n'),
  indented: wrapped.map((block) => (block.length > COLUMNS ? `    ${block}` : block)).join('\n'),
  mail: `From: A <a@example.org>\nSubject: B\n\n${wrapped.join('\n\n').replace(/^/gm, '> ')}`,
  verse: `${wrapped[0]}\n\n${'The harbour follows, slow and wide,\nthe river that it knew;\nthe morning bread, the evening tide\nare older than the two.\n\n'.repeat(size / 130)}`,
};
const readText = await loadReader();
for (const [name, text] of Object.entries(texts)) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    const busy = process.cpuUsage();
    const { sections } = readText(text);
    const { user, system } = process.cpuUsage(busy);
    return { time: performance.now() - begun, cpu: (user + system) / 1000, sections: sections.length };
  });
  const [first] = times;
  const middle = median(times.map(({ time }) => time));
  const cpu = median(times.map((one) => one.cpu));
  console.log(
    `${name.padEnd(9)} ${(text.length / 1e6).toFixed(1)} MB  first ${first.time.toFixed(0).padStart(4)} ms  median ${middle.toFixed(0).padStart(4)} ms  processor ${cpu.toFixed(0).padStart(4)} ms  ${first.sections} sections`,
  );
}
