export { type FetchOptions, fetchPage, type Trust } from './fetch.ts';
export { kindOf } from './media-types.ts';
export { showProgress, tellProgress } from './progress.ts';
