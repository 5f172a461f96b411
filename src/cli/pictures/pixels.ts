/** Pixels in rows, four bytes each: red, green, blue and how opaque it is (not multiplied into the colours). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The largest size of the same proportions that fits, at least one pixel each way; never larger than it is. */
export function fitSize(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  most: Pick<Pixels, 'width' | 'height'>,
): Pick<Pixels, 'width' | 'height'> {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Makes a picture smaller: each pixel is the mean of those it stands for, weighed by how opaque they are. */
export function shrink(pixels: Pixels, to: Pick<Pixels, 'width' | 'height'>): Pixels {
  const { width, height, data } = pixels;
  if (to.width >= width && to.height >= height) return pixels;
  const shrunk = new Uint8Array(to.width * to.height * 4);
  for (let y = 0; y < to.height; y++) {
    const top = Math.floor((y * height) / to.height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / to.height));
    for (let x = 0; x < to.width; x++) {
      const left = Math.floor((x * width) / to.width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / to.width));
      let [red, green, blue, opaque] = [0, 0, 0, 0];
      for (let row = top; row < bottom; row++) {
        for (let at = (row * width + left) * 4, end = (row * width + right) * 4; at < end; at += 4) {
          const weight = data[at + 3] ?? 0;
          red += (data[at] ?? 0) * weight;
          green += (data[at + 1] ?? 0) * weight;
          blue += (data[at + 2] ?? 0) * weight;
          opaque += weight;
        }
      }
      const at = (y * to.width + x) * 4;
      shrunk[at] = opaque === 0 ? 0 : Math.round(red / opaque);
      shrunk[at + 1] = opaque === 0 ? 0 : Math.round(green / opaque);
      shrunk[at + 2] = opaque === 0 ? 0 : Math.round(blue / opaque);
      shrunk[at + 3] = Math.round(opaque / ((bottom - top) * (right - left)));
    }
  }
  return { ...to, data: shrunk };
}

/**
 * Sets a picture upright by how the camera was held (Exif 2.32, tag 0x0112): 1 is upright, the others are mirrored or
 * turned.
 */
export function setUpright(pixels: Pixels, orientation: number): Pixels {
  if (orientation <= 1 || orientation > 8) return pixels;
  const { width, height, data } = pixels;
  const isTurned = orientation >= 5;
  const to = isTurned ? { width: height, height: width } : { width, height };
  const upright = new Uint8Array(data.length);
  const isMirrored = [2, 3, 7, 8].includes(orientation);
  const isUpsideDown = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++) {
      const [alongX, alongY] = isTurned ? [y, x] : [x, y];
      const fromX = isMirrored ? width - 1 - alongX : alongX;
      const fromY = isUpsideDown ? height - 1 - alongY : alongY;
      const at = (fromY * width + fromX) * 4;
      upright.set(data.subarray(at, at + 4), (y * to.width + x) * 4);
    }
  }
  return { ...to, data: upright };
}
