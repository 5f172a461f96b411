/**
 * How well speakers are joined to persons over articles: `npm run eval:persons`, with `--mistakes` those of the half that
 * rules are designed with. The articles are written by `corpus.ts`: 120 invented people, eight outlets.
 */
import { scorePersons } from './score.ts';

for (const half of ['design', 'heldout'] as const) {
  const { precision, recall, quotes, mistakes } = await scorePersons(half);
  console.log(`${half}: ${quotes} quotes, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  if (half === 'design' && process.argv.includes('--mistakes')) console.log(mistakes.join('\n'));
}
