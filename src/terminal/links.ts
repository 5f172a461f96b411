/** Terminals that know links, by `TERM_PROGRAM`, and the first version that does. */
const PROGRAMS: Readonly<Record<string, readonly number[]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620],
  vscode: [1, 72],
  ghostty: [],
  zed: [],
  rio: [],
  Tabby: [],
  mintty: [3, 1],
  // Passes them on where the terminal around it has them, and leaves them out where not.
  tmux: [3, 4],
};
/** Those by `TERM`. */
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour|rio)/;
/** GNOME's terminals: 0.50.0 crashed on links (VTE's bug 787007). */
const FIRST_OF_VTE = 5001;
const FIRST_OF_KONSOLE = 201200;

/**
 * Whether a terminal makes links of what is marked as such (OSC 8), by its environment. After supports-hyperlinks 4 (Sindre
 * Sorhus, MIT) and the list “Hyperlinks in Terminal Emulators” (Egmont Koblinger). FORCE_HYPERLINK decides: 0 for none, anything
 * else for some.
 */
export function knowsLinks(env: NodeJS.ProcessEnv): boolean {
  const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM: program = '' } = env;
  if (forced !== undefined && forced !== '') return asksForLinks(env);
  // Screen hands on what it knows alone; within it, nobody knows what is around it.
  if (TERM === 'dumb' || TERM === 'linux' || env['STY']) return false;
  const least = Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program] : undefined;
  if (least) return isAtLeast(env['TERM_PROGRAM_VERSION'] ?? '', least);
  if (env['TMUX']) return false;
  if (env['WT_SESSION'] || env['DOMTERM'] || TERMS.test(TERM)) return true;
  return (
    Number(env['VTE_VERSION'] ?? 0) >= FIRST_OF_VTE || Number(env['KONSOLE_VERSION'] ?? 0) >= FIRST_OF_KONSOLE
  );
}

/** Whether somebody asks for links, whatever is known: also where text goes to a pipe. */
export function asksForLinks({ FORCE_HYPERLINK: forced = '' }: NodeJS.ProcessEnv): boolean {
  return forced !== '' && forced !== '0' && forced !== 'false';
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  for (const [at, wanted] of least.entries()) {
    const part = parts[at] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
