/** The tag that says how the camera was held (Exif 2.32, 4.6.4). */
const ORIENTATION = 0x0112;

/** How the camera was held, 1 to 8, by a JPEG's Exif data (a TIFF, with or without its mark before it); 1 where they do not say. */
export function orientationOf(exif: Uint8Array | undefined): number {
  if (exif === undefined) return 1;
  const whole = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const view = whole.subarray(whole.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const order = view.toString('latin1', 0, 2);
  if (view.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const read16 = (at: number) => (order === 'II' ? view.readUInt16LE(at) : view.readUInt16BE(at));
  const first = order === 'II' ? view.readUInt32LE(4) : view.readUInt32BE(4);
  if (first + 2 > view.length) return 1;
  const count = read16(first);
  for (let entry = 0; entry < count; entry++) {
    const at = first + 2 + entry * 12;
    if (at + 12 > view.length) return 1;
    if (read16(at) === ORIENTATION) return read16(at + 8);
  }
  return 1;
}
