import type { LinkTarget } from '../links/link-targets.ts';
import { showHost } from '../links/show-address.ts';
import type { Notice } from '../reader/status.ts';
import type { Picture } from './viewer.ts';

/** What a picture shows, in words, and how large it is; `at` of `count` pictures. */
export function describePicture(target: LinkTarget, picture: Picture, at: number, count: number): Notice {
  const words = target.text === '' ? showHost(target.url ?? '') : target.text;
  const { kind, width, height } = picture;
  const one = count > 1 ? `${at}/${count} ` : '';
  return {
    text: `picture ${one}· ${width}×${height} ${kind} · ${words}`,
    hint: 'esc back',
  };
}

/** Why a theme cannot show pictures in cells; null where it can. */
export function describeFewColors(depth: string): string | null {
  if (depth === '256' || depth === 'truecolor') return null;
  return depth === 'none'
    ? 'pictures need colours, and this theme has none; T: another one'
    : 'pictures need 256 colours; TERM says 16';
}
