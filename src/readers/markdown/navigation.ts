import type { Token } from 'marked';
import { leftOut } from './left-out.ts';
import { runsIn } from './tokens.ts';

/** `[TOC]`, `[[toc]]`, `[[_TOC_]]`, `${toc}`: where a generator puts the table of contents. */
const CONTENTS = /^(?:\[toc\]|\[\[_?toc_?\]\]|\$\{toc\})$/i;
/** `* TOC` over `{:toc}`: kramdown's. */
const KRAMDOWN = /^(?:[-*+]|\d{1,9}\.) [^\n]{0,80}\n[ \t]*\{: ?toc[^}\n]{0,100}\}\s*$/i;

/** Takes out where tables of contents would be. Changes the tokens. */
export function leaveOutContents(tokens: Token[]): void {
  for (const run of runsIn(tokens)) {
    for (const [at, token] of run.entries()) {
      const raw = token.raw.trim();
      const isContents =
        (token.type === 'paragraph' &&
          CONTENTS.test(raw) &&
          token.tokens?.every(({ type }) => type !== 'link')) ||
        (token.type === 'list' && KRAMDOWN.test(raw));
      if (isContents) run[at] = leftOut(raw, 'navigation');
    }
  }
}
