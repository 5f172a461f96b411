/**
 * Folders have doors, `index.ts`, that give their modules on. To esbuild whoever imports one name of a door needs all that
 * is behind it, once it splits: so an import from a door is made one from the module that has the name.
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const FROM_DOOR = /^import \{([^}]*)\} from '(\.[^']*\/index\.ts)';$/gm;
const GIVEN_ON = /^export \{([^}]*)\} from '(\.[^']*)';$/gm;

/** For the modules under `source`, a folder. `change`: what else becomes of the text of each. */
export function openDoors(source: string, change: (text: string) => string): Plugin {
  return {
    name: 'doors',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        if (!path.startsWith(source)) return undefined;
        const text = await readFile(path, 'utf8');
        const doors = new Map<string, ReadonlyMap<string, string>>();
        for (const [, , door = ''] of text.matchAll(FROM_DOOR))
          doors.set(door, await readDoor(resolve(dirname(path), door)));
        const contents = text.replace(FROM_DOOR, (_, names: string, door: string) =>
          splitNames(names)
            .map((name) => `import { ${name} } from '${doors.get(door)?.get(ownName(name)) ?? door}';`)
            .join(' '),
        );
        return { contents: change(contents), loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

/** The names a door gives on, and the module each is in. */
async function readDoor(door: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(door, 'utf8');
  const given = [...text.matchAll(GIVEN_ON)].flatMap(([, names = '', from = '']) =>
    splitNames(names).map((name) => [ownName(name), resolve(dirname(door), from)] as const),
  );
  return new Map(given);
}

function splitNames(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `type a` is `a`; `a as b` stays, and is found nowhere. */
function ownName(name: string): string {
  return name.replace(/^type /, '');
}
