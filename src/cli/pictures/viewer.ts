import { fetchPicture, isAddress, readPictureFile } from '../../sources/index.ts';
import {
  type Drawing,
  encodeDrawing,
  pictureProtocol,
  placeDrawing,
  type Screen,
  type Size,
} from '../../terminal/index.ts';
import type { FittedPicture, Picture, PictureViewer } from '../../ui/pictures/viewer.ts';
import type { Loaded } from '../../ui/types.ts';
import { decodeInChild } from './decode-in-child.ts';
import type { PictureLocation } from './location.ts';

/** Pixels that are sent for a cell where the terminal does not know the file: about what it shows of it. */
const PIXELS_OF_CELL = { width: 10, height: 20 };

/** Reads the pictures of articles, and shows them on a screen. */
export function createPictureViewer(
  screen: Screen,
  { userAgent }: { readonly userAgent?: string | undefined },
  locate: (url: string, from: Loaded) => PictureLocation,
): PictureViewer<Loaded> {
  const protocol = pictureProtocol(process.env);
  return {
    isNative: protocol !== 'blocks',
    async read(url, from, signal) {
      const { path, linkedFrom } = locate(url, from);
      if (!isAddress(path)) return readPictureFile(path);
      const name = userAgent ?? `pullquote/${PULLQUOTE_VERSION}`;
      return fetchPicture(path, { userAgent: name, linkedFrom, signal });
    },
    async fit(picture, room, signal): Promise<FittedPicture> {
      if (protocol === 'blocks') {
        const most = { width: room.columns, height: room.rows * 2 };
        return { pixels: await decodeInChild({ file: picture, most }, signal) };
      }
      const drawing = fileFor(protocol, picture) ?? (await packPixels(picture, room, signal));
      const box = placeDrawing(drawing, { left: 0, top: 0, ...room });
      const commands = encodeDrawing(drawing, box, protocol);
      return { placed: { commands, left: box.left, top: box.top } };
    },
    place: (placed) => screen.setPicture(placed),
  };
}

/** The file as it is, where a protocol takes that; it was identified by its own bytes. */
function fileFor(protocol: 'kitty' | 'iterm2', { kind, ...picture }: Picture): Drawing | null {
  if (kind === 'PNG') return { ...picture, format: 'png' };
  return protocol === 'iterm2' ? { ...picture, format: 'other-file' } : null;
}

async function packPixels(file: Picture, { columns, rows }: Size, signal: AbortSignal): Promise<Drawing> {
  const most = { width: columns * PIXELS_OF_CELL.width, height: rows * PIXELS_OF_CELL.height };
  const { data, ...size } = await decodeInChild({ file, most }, signal);
  return { ...size, format: 'pixels', bytes: data };
}
