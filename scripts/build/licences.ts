/** The licences of the packages that are part of the bundles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Holders of the rights in packages that are under MIT and come without its text, as their sources name them. */
const HOLDERS: Readonly<Record<string, string>> = { 'yoga-layout': 'Meta Platforms, Inc. and affiliates' };

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

/** Folders of the packages that `inputs` are of, from the project's folder. */
export function findPackages(root: string, inputs: readonly string[]): ReadonlySet<string> {
  return new Set(inputs.flatMap((input) => findPackage(root, input) ?? []));
}

/** The innermost one that is a package: it may bring another version of its own, or be a part of the one around it. */
function findPackage(root: string, input: string): string | undefined {
  for (
    let path = input;
    path.includes('node_modules/');
    path = path.slice(0, path.lastIndexOf('/node_modules/') + 1)
  ) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder !== undefined && existsSync(resolve(root, folder, 'package.json'))) return folder;
  }
  return undefined;
}

/**
 * The licence of each package, as its authors wrote it; what several share but for the lines that name the holders is
 * given once, under all of those. Fails where there is none.
 */
export function collectLicences(root: string, folders: ReadonlySet<string>): string {
  const shared = new Map<string, { readonly heads: string[]; readonly text: string }>();
  const packages = [...folders]
    .map((path) => readPackage(resolve(root, path)))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  for (const one of packages) {
    const [holders, text] = divide(licenceOf(root, one));
    const key = text.replace(/\s+/g, ' ');
    const head = [`${one.name} ${one.version} (${one.license})`, ...holders].join('\n  ');
    const known = shared.get(key);
    if (known) known.heads.push(head);
    else shared.set(key, { heads: [head], text });
  }
  return [...shared.values()]
    .map(({ heads, text }) => `${heads.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The lines of a licence that name the holders, and the text that follows them with the title before them. */
function divide(licence: string): [string[], string] {
  const lines = licence.split(/\r?\n/).map((line) => line.trimEnd());
  const isHolder = (line: string) => /^\s*(?:copyright\b|\(c\)|©)/i.test(line) && /\d{4}|©|\(c\)/i.test(line);
  const isTitle = (line: string) => /^\W*(?:the )?mit licen[cs]e(?: \(mit\))?\W*$/i.test(line);
  const text = lines
    .filter((line) => !isHolder(line) && !isTitle(line))
    .join('\n')
    .trim();
  return [lines.filter(isHolder).map((line) => line.trim()), text];
}

function readPackage(folder: string): Package {
  return { folder, ...JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) };
}

function licenceOf(root: string, { folder, name, license, author }: Package): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying|unlicense)/i.test(entry));
  if (file) return readFileSync(resolve(folder, file), 'utf8').trim();
  const known = HOLDERS[name] ?? (typeof author === 'object' ? author.name : author);
  const holder = known?.replace(/\s*[<(].*$/, '');
  if (license !== 'MIT' || !holder) throw new Error(`no licence of ${name}: find its text`);
  const text = readFileSync(resolve(root, 'LICENSE'), 'utf8').trim();
  return text.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
