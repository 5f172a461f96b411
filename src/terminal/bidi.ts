/**
 * Whether a terminal puts right-to-left text into the order it is seen in by itself, by its environment: those on VTE,
 * Konsole, mlterm, Apple's. All others set every character where it comes.
 */
export function reordersRightToLeft(env: NodeJS.ProcessEnv): boolean {
  return Boolean(
    env['VTE_VERSION'] || env['KONSOLE_VERSION'] || env['MLTERM'] || env['TERM_PROGRAM'] === 'Apple_Terminal',
  );
}
