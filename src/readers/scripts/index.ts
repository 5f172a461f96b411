export type { Script } from './letters.ts';
export { lineBefore, scriptInlines, withLeaves } from './script-inlines.ts';
export { setEach } from './set-each.ts';
export { LONGEST_SCRIPT, setScript } from './set-script.ts';
