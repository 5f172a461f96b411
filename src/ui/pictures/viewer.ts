import type { PlacedPicture, Size } from '../../terminal/index.ts';

/** A picture as it lies in its file. */
export interface Picture {
  readonly kind: 'PNG' | 'JPEG' | 'GIF';
  readonly bytes: Uint8Array;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels in rows, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture made fit for a room: drawn by the terminal itself, or pixels, two of which are a cell. */
export type FittedPicture = { readonly placed: PlacedPicture } | { readonly pixels: Pixels };

/** Reads pictures, and shows them; `From` is what names them. */
export interface PictureViewer<From> {
  /** Whether the terminal draws pictures itself; where not, cells of two colours do. */
  readonly isNative: boolean;
  /** Reads a picture of an article, by the rules by which its links are followed. Rejects as `Services.load` does. */
  read(url: string, from: From, signal: AbortSignal): Promise<Picture>;
  /** Makes a picture of `read` fit for so many columns and rows, from the first row on. Rejects as `read` does. */
  fit(picture: Picture, room: Size, signal: AbortSignal): Promise<FittedPicture>;
  /** Has the terminal draw a picture over the frame, or take it away. */
  place(picture: PlacedPicture | null): void;
}
