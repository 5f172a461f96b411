/**
 * How long it takes to find the structure of unmarked text, shape by shape: `npm run bench-structure -- [megabytes]`. Each
 * text is structured some times in one process; the first time and the medians are given, that of the
 * processor too, since other programs take their share of the clock. Target: 2 MB under 300 ms.
 */
import { loadRooms, readText } from '../src/readers/text/index.ts';

await loadRooms();

import { writeArticle } from './articles.ts';
import { median } from './statistics.ts';

const ROUNDS = 7;
const COLUMNS = 72;
const size = Number(process.argv[2] ?? 2) * 1_000_000;

function wrap(block: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of block.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
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
for (const [name, text] of Object.entries(texts)) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    const busy = process.cpuUsage();
    const { sections } = readText(text);
    const { user, system } = process.cpuUsage(busy);
    return { time: performance.now() - begun, cpu: (user + system) / 1000, sections: sections.length };
  });
  const [first] = times;
  if (!first) continue;
  const middle = median(times.map(({ time }) => time));
  const cpu = median(times.map((one) => one.cpu));
  console.log(
    `${name.padEnd(9)} ${(text.length / 1e6).toFixed(1)} MB  first ${first.time.toFixed(0).padStart(4)} ms  median ${middle.toFixed(0).padStart(4)} ms  processor ${cpu.toFixed(0).padStart(4)} ms  ${first.sections} sections`,
  );
}
