/**
 * Draws the pictures in docs/pictures from the real program: runs dist/cli.js in a pseudo-terminal, presses keys, reads the
 * screen and writes it as SVG. Run `npm run build` first. `npm run pictures -- NAME…` draws those alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PICTURES } from './pictures/screens.ts';
import { drawPicture } from './pictures/svg.ts';
import { sizeOf, takeScreen } from './pictures/take-screen.ts';

const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
for (const picture of PICTURES) {
  if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
  const { columns } = sizeOf(picture);
  const drawn = drawPicture(await takeScreen(root, picture), columns, {
    command: ['pullquote', ...picture.args].join(' '),
    label: picture.label,
  });
  const file = join('docs', 'pictures', `${picture.name}.svg`);
  writeFileSync(join(root, file), drawn);
  console.log(file);
}
