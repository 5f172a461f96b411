import type { Token } from 'marked';
import { readFragment, readMixedLine } from '../../html/index.ts';
import { resolveAddress } from '../../resolve-address.ts';
import type { Base } from '../addresses.ts';
import { type FragmentToken, isMarkup, type MixedLineToken } from '../markup.ts';
import { addressOf } from '../template-links.ts';
import { runsIn } from '../tokens.ts';
import { findFragments, type Member } from './fragments.ts';
import { partsOf } from './parts.ts';

type Resolve = (address: string) => string | null;

/** Hands HTML over to its reader: tokens of it become such as it reads. Addresses go from `base` as it then is. */
export function bindHtml(tokens: Token[], base: Base): void {
  const resolve: Resolve = (address) =>
    resolveAddress(address.includes('{') ? addressOf(address) : address, base.url);
  // Listed first, since what is bound holds others.
  for (const run of [...runsIn(tokens)]) bindRun(run, resolve);
}

function bindRun(run: Token[], resolve: Resolve): void {
  if (!run.some(isMarkup)) return;
  const block = run.some((token) => isMarkup(token) && 'block' in token && token.block === true);
  const bound = block ? bindBlocks(run, resolve) : [bindLine(run, resolve)];
  run.length = 0;
  for (const token of bound) run.push(token);
}

function bindLine(run: readonly Token[], resolve: Resolve): MixedLineToken {
  return {
    type: 'mixed-line',
    raw: run.map(({ raw }) => raw).join(''),
    tokens: [...run],
    read: (stretches, depth) => readMixedLine(stretches, resolve, depth),
  };
}

function bindBlocks(run: readonly Token[], resolve: Resolve): Token[] {
  return findFragments(run).flatMap((members): Token[] => {
    const [only, more] = members;
    if (only && !more && !isMarkup(only.token)) return [only.token];
    // They say something wherever they stand, and have no place in a tree.
    const apart = members.filter(({ token }) => token.type === 'footnote' || token.type === 'def');
    const held = members.filter((member) => !apart.includes(member));
    return [bindFragment(held, resolve), ...apart.map(({ token }) => token)];
  });
}

/** Tags that say nothing by themselves: no parser is asked. */
const SILENT = /^(?:\s|<\/?(?:div|p|center|details|span|section|table|tr|td|tbody|ul|ol|li|dl)>)*$/i;

function bindFragment(members: readonly Member[], resolve: Resolve): FragmentToken {
  return {
    type: 'fragment',
    raw: members.map(({ token }) => token.raw).join(''),
    read: (ids, pending, depth, readTokens) => {
      if (members.length === 1 && SILENT.test(members[0]?.token.raw ?? '')) return [];
      const whole = readFragment(partsOf(members, readTokens), ids, resolve, pending, depth);
      if (whole) return whole;
      return members.flatMap((member) => {
        if (!isMarkup(member.token)) return readTokens([member.token], depth);
        return readFragment(partsOf([member], readTokens), ids, resolve, pending, depth) ?? [];
      });
    },
  };
}
