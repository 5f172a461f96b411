/** A process of its own that counts in a store: FOLDER NAME TIMES. Writes a line for each number that is kept. */
import { writeSync } from 'node:fs';
import { cleanLine } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { NUMBERS } from './numbers.ts';

const [folder = '', name = '', times = '0'] = process.argv.slice(2);
const numbers = openStore(folder, { keeps: true, tell: (line) => writeSync(2, `${line}\n`) }).open(NUMBERS);
for (let count = 0; count < Number(times); count++) {
  const kept = await numbers.update((now) => [...now, cleanLine(`${name}${count}`)]);
  if (kept) writeSync(1, `${name}${count}\n`);
}
