/** What this process has worked so far, in milliseconds: unlike the clock, not what other processes do meanwhile. */
export function workedFor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
