import type { LineRule } from './line-rule.ts';
import { NOTICES } from './notices.ts';
import { OTHER_ARTICLES } from './other-articles.ts';
import { PICTURES } from './pictures.ts';
import { REQUESTS } from './requests.ts';
import { STATED_FACTS } from './stated-facts.ts';

/** Lines that are no part of the article though they stand in it. The first that fits gives the reason. */
export const LINE_RULES: readonly LineRule[] = [
  ...STATED_FACTS,
  ...REQUESTS,
  ...OTHER_ARTICLES,
  ...PICTURES,
  ...NOTICES,
];
