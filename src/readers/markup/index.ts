export { loadMarkup, type MarkupFormat, type MarkupOptions } from './read.ts';
