export { parseMediawiki } from './parse.ts';
