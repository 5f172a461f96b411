export { parseRest } from './parse.ts';
