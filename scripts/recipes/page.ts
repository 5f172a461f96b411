import { marked } from 'marked';

/** A recipe of the page: the heading it stands under, its language, and what it says. */
export interface Recipe {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

/** All that the page has to run, in order; `console` blocks show what is typed, and are not run. */
export function recipesOf(page: string): Recipe[] {
  const recipes: Recipe[] = [];
  let heading = '';
  for (const token of marked.lexer(page)) {
    if (token.type === 'heading') heading = String(token.text);
    if (token.type === 'code' && token.lang !== 'console')
      recipes.push({ heading, language: String(token.lang), code: String(token.text) });
  }
  return recipes;
}
