/** The page of reports (`src/report/page/`): its script and style sheet in one file, with a policy that lets nothing else run. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

export interface ReportPage {
  readonly html: string;
  /** Every source file that was read, from the project's folder. */
  readonly inputs: readonly string[];
}

/** Puts the page together. `root`: the project's folder. */
export async function buildReportPage(root: string): Promise<ReportPage> {
  const folder = join(root, 'src/report/page');
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, 'main.ts'), join(folder, 'page.css')],
    outdir: 'report',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [leaveOut],
    logLevel: 'warning',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  // Within an element of a page, this would end it.
  const script = textOf('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const elements: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">`,
    style: `<style>${textOf('.css')}</style>`,
    script: `<script>${script}</script>`,
  };
  const template = await readFile(join(folder, 'page.html'), 'utf8');
  const html = template.replace(/<!--(\w+)-->/g, (place, name: string) => elements[name] ?? place);
  return { html, inputs: Object.keys(metafile.inputs) };
}

/** Only this script runs, and nothing is loaded from anywhere. Charts have style attributes. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Packages that the library of charts has for maps and for scales of colours, a fifth of it: these charts draw no maps and
 * have colours of their own.
 */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/d3-(?:geo|scale-chromatic)\/.*\.m?js$/ }, async ({ path }) => ({
      contents: `export const ${namesIn(await readFile(path, 'utf8'))
        .map((name) => `${name} = () => {}`)
        .join(', ')};`,
    }));
  },
};

/** The names that a module gives on. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^.* as /, '')),
  );
}
