export { dependsOnGround, depthOf, paletteOf, THEME_NAMES, type ThemeName } from './choice.ts';
export { type ColorDepth, codesOfParts, type Parts } from './colors.ts';
export { fadeTheme } from './faded.ts';
export { type Ground, groundOf, groundOfAnswers } from './ground.ts';
export type { Palette } from './palettes.ts';
export { parseTheme, ThemeError } from './parse-theme.ts';
export { type Selection, styleSpans } from './spans.ts';
export { assignSpeakerColors, isIndirect, type SpeakerColors } from './speaker-colors.ts';
export { colorDepth, createTheme, type Theme } from './theme.ts';
