import type { Token, TokenizerExtension } from 'marked';
import { readAbbreviations } from './abbreviations.ts';
import { takeAttributes } from './attributes.ts';
import { expandContainers } from './containers/expand.ts';
import { containerBlocks } from './containers/extension.ts';
import { readLineBlocks } from './line-blocks.ts';
import { leaveOutScripts } from './mdx.ts';
import { readMyst } from './myst.ts';
import { leaveOutContents } from './navigation.ts';
import { inlineNotes } from './notes.ts';
import { hasTemplateLinks, templateLinks } from './template-links.ts';
import { hasWikiLinks, wikiLinks } from './wiki-links.ts';

/** What the dialects of generators and programs have beyond CommonMark and GitHub's Markdown, loaded where there may be some. */
export function dialectExtensions(text: string): readonly TokenizerExtension[] {
  return [
    containerBlocks(),
    ...(text.includes('^[') ? [inlineNotes()] : []),
    ...(hasTemplateLinks(text) ? [templateLinks()] : []),
    ...(hasWikiLinks(text) ? [wikiLinks()] : []),
  ];
}

/** Makes tokens of Markdown of what only dialects have. Changes the tokens. */
export function readDialects(tokens: Token[]): void {
  leaveOutScripts(tokens);
  readMyst(tokens);
  leaveOutContents(tokens);
  readAbbreviations(tokens);
  readLineBlocks(tokens);
  takeAttributes(tokens);
  expandContainers(tokens);
}
