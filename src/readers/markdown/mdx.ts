import type { Token } from 'marked';
import { leftOut } from './left-out.ts';
import { runsIn, tokensIn } from './tokens.ts';

/** `import x from 'y'`, a line each. */
const IMPORTS =
  /^(?:import (?:[\w$*{][\w$*{}, \t]{0,300} from )?(?:'[^'\n]{1,300}'|"[^"\n]{1,300}");?[ \t]*(?:\n|$))+$/;
/** `export const x = …`, up to an empty line. */
const EXPORT =
  /^export (?:(?:const|let|var) [\w${][^=\n]{0,300}=|(?:default )?(?:async )?function\b[^\n]{0,200}[({]|default (?:\(|\{|[A-Z]\w{0,60}[;(]?\s*$)|\{[^}\n]{0,300}\})/;
/** `{/* words *\/}`. */
const COMMENT = /^\{\/\*[\s\S]*\*\/\}\s*$/;
/** `{props.title}`, which only the generator knows. */
const EXPRESSION = /^\{[A-Za-z_$][\w$.]{0,200}(?:\([^\n{}]{0,200}\))?\}\s*$/;

/** Takes lines of script out of MDX, and what only its generator could show. Changes the tokens. */
export function leaveOutScripts(tokens: Token[]): void {
  let isMdx = false;
  const leave = (isScript: (raw: string) => boolean) => {
    for (const run of runsIn(tokens)) {
      for (const [at, token] of run.entries()) {
        if (token.type !== 'paragraph' || !isScript(token.raw.trimEnd())) continue;
        run[at] = leftOut(token.raw.trim());
        isMdx = true;
      }
    }
  };
  leave(
    (raw) =>
      /^(?:import|export|\{\/)/.test(raw) && (IMPORTS.test(raw) || EXPORT.test(raw) || COMMENT.test(raw)),
  );
  isMdx ||= tokens.some(({ type }) => type === 'container');
  if (!isMdx) return;
  leave((raw) => EXPRESSION.test(raw));
  for (const token of tokensIn(tokens))
    if (token.type === 'text' && !token['tokens'] && token.raw.includes('{/*'))
      token['text'] = withoutComments(String(token['text']));
}

/** A line without its comments, and without the space before each. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('{/*'); at >= 0; at = text.indexOf('{/*', from)) {
    const end = text.indexOf('*/}', at);
    if (end < 0) break;
    kept += text.slice(from, at).replace(/[ \t]$/, '');
    from = end + 3;
  }
  return kept + text.slice(from);
}
