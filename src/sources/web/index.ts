export { type FetchOptions, fetchPage } from './fetch.ts';
export { kindOf } from './media-types.ts';
export { showProgress, tellProgress } from './progress.ts';
export type { Trust } from './walk.ts';
