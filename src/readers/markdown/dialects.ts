import type { Token, TokenizerExtension } from 'marked';
import { takeAttributes } from './attributes.ts';
import { expandContainers } from './containers/expand.ts';
import { containerBlocks } from './containers/extension.ts';
import { readLineBlocks } from './line-blocks.ts';
import { leaveOutScripts } from './mdx.ts';
import { leaveOutContents } from './navigation.ts';

/** What the dialects of generators and programs have beyond CommonMark and GitHub's Markdown, loaded where there may be some. */
export function dialectExtensions(): readonly TokenizerExtension[] {
  return [containerBlocks()];
}

/** Makes tokens of Markdown of what only dialects have. Changes the tokens. */
export function readDialects(tokens: Token[]): void {
  leaveOutScripts(tokens);
  leaveOutContents(tokens);
  readLineBlocks(tokens);
  takeAttributes(tokens);
  expandContainers(tokens);
}
