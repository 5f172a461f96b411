import type { Context } from './context.ts';
import { addDocumentFeatures } from './document-features.ts';
import { addLayoutFeatures } from './layout-features.ts';
import { addNeighbourFeatures } from './neighbour-features.ts';
import { addPunctuationFeatures } from './punctuation-features.ts';
import { addWordFeatures } from './word-features.ts';

/**
 * Extracts the features of a block: by their names, each of which has a weight in `weights.ts`. The names are what a
 * person would see in the block, and `--explain` shows them. Their order is that of the sum, so it is kept.
 */
export function extractFeatures(context: Context, at: number): string[] {
  const form = context.forms[at];
  if (!form) return [];
  const features: string[] = [];
  addWordFeatures(form, context.capitalNouns, features);
  addPunctuationFeatures(form, features);
  addNeighbourFeatures(context, at, form, features);
  addDocumentFeatures(context, at, form, features);
  if (context.setting.laidOut) addLayoutFeatures(context, at, form, features);
  return features;
}
