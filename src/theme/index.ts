export { type Selection, styleSpans } from './spans.ts';
export { assignSpeakerColors, isIndirect, type SpeakerColors } from './speaker-colors.ts';
export { type ColorDepth, colorDepth, createTheme, type Theme } from './theme.ts';
