export { reordersRightToLeft } from './bidi.ts';
export { CLIPBOARD_MAX, cutToBytes } from './clipboard.ts';
export type { HeldInput } from './keyboard.ts';
export { type LineTerminal, openLineTerminal } from './line-terminal.ts';
export { asksForLinks, knowsLinks } from './links.ts';
export {
  type CellBox,
  type Drawing,
  encodeDrawing,
  type PictureProtocol,
  pictureProtocol,
  placeDrawing,
} from './pictures.ts';
export { type Device, type PlacedPicture, Screen, type Size } from './screen.ts';
export { openInput, openTerminal, type Terminal } from './terminal.ts';
