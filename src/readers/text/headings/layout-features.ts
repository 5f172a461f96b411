import type { TextBlock } from '../blocks/text-block.ts';
import { binOf, createBins } from './bins.ts';
import type { Context } from './context.ts';
import { probability } from './logistic-regression.ts';
import { placeOf, settingOf } from './setting.ts';
import type { SurfaceForm } from './surface-form.ts';
import { WEIGHTS } from './weights.ts';

const WIDTH = createBins('width', [12, 24, 40, 56, 72, 90]);
const ALIKE = createBins('set alike', [0, 1, 2, 4, 8]);
const WORDS = createBins('words', [1, 2, 4, 7, 10]);

/** Where a block stands on the page: how far it is set in, the blank lines around it, what it stands over. */
export function addLayoutFeatures(context: Context, at: number, form: SurfaceForm, features: string[]): void {
  const { blocks, setting } = context;
  const block = blocks[at];
  if (!block) return;
  const last = blocks[at - 1];
  const next = blocks[at + 1];
  const place = placeOf(block, setting.proseIndent);
  const running = probability(features, WEIGHTS);
  const judged =
    running < 0.05
      ? 'no'
      : running < 0.2
        ? 'hardly'
        : running < 0.5
          ? 'perhaps'
          : running < 0.8
            ? 'likely'
            : 'surely';
  features.push(`among paragraphs: ${judged}`);
  if (setting.hasSource)
    features.push(`beside source text, among paragraphs: ${judged}`, 'beside source text');
  features.push(`set ${place}`, binOf(WIDTH, form.width), binOf(WORDS, form.words.length));
  const above = block.gap ? 'a gap above' : 'none above';
  const below = !next ? 'the end' : next.gap ? 'a gap below' : 'none below';
  features.push(`${above}, ${below}`);
  if (setting.byGlyphs) features.push(`page: ${above}, ${below}`);
  if (next) {
    features.push(`over ${kindOf(next)}`);
    if (next.indent > block.indent + 1) features.push('over deeper');
    else if (next.indent < block.indent - 1) features.push('over shallower');
  }
  features.push(last ? `under ${kindOf(last)}` : 'under nothing');
  const alike = context.alike.get(settingOf(block, form, setting.proseIndent)) ?? 1;
  features.push(binOf(ALIKE, alike - 1));
  if (form.letterCase === 'all') features.push(`capitals set ${place}`);
  if (/[_={}<>$`\\|]|::|\(\)/.test(form.text)) features.push('signs of source text');
  if (form.start === 'lower') features.push(block.gap ? 'small letter after a gap' : 'small letter');
}

const kindOf = (block: TextBlock): string =>
  block.kind === 'text' ? (block.text.length > 100 ? 'paragraph' : 'line') : block.kind;
