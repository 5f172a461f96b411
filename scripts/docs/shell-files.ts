import { completionsFor } from '../../src/cli/shell/completions.ts';
import { composeManPage } from './man-page.ts';

/** What `share/` holds, by path: where packages of systems put such files as well. */
export function composeShellFiles(version: string, environment: string): ReadonlyMap<string, string> {
  return new Map([
    ['share/man/man1/pullquote.1', composeManPage(version, environment)],
    ['share/bash-completion/completions/pullquote', completionsFor('bash')],
    ['share/zsh/site-functions/_pullquote', completionsFor('zsh')],
    ['share/fish/vendor_completions.d/pullquote.fish', completionsFor('fish')],
  ]);
}
