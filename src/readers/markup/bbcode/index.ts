export { parseBbcode } from './parse.ts';
