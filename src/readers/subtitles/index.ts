export { explainSubtitles, readSubtitles } from './read.ts';
