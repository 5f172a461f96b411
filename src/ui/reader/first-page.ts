import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Loaded } from '../types.ts';
import { EarlyReader } from './early-reader.ts';

/** The first page, before there is anything but the article: what the Reader will show as well. */
export function composeFirstPage(loaded: Loaded, size: Size, measure: number, theme: Theme): string[] {
  return new EarlyReader(loaded, measure, theme).compose(size);
}
