export { type Selection, styleSpans } from './spans.ts';
export { type ColorDepth, colorDepth, createTheme, type Theme } from './theme.ts';
export { isIndirect, nameOf, numberVoices, type Voices } from './voices.ts';
