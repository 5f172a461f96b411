/** Set by the build from package.json. */
declare const PULLQUOTE_VERSION: string;
/** Parts words by patterns; it comes without types. */
declare module 'hyphen' {
  function createHyphenator(
    patterns: object,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
  export = createHyphenator;
}
/** Patterns of a language. */
declare module 'hyphen/patterns/*' {
  const patterns: object;
  export = patterns;
}
/** Set by the build: the file of dist/ whose `start` is called. */
declare const ENTRY: string;
/** Unpacks JPEG; the package's own types are those of its entry, which brings an encoder along. */
declare module 'jpeg-js/lib/decoder.js' {
  function decode(
    bytes: Uint8Array,
    options: {
      readonly useTArray: true;
      readonly maxResolutionInMP: number;
      readonly maxMemoryUsageInMB: number;
    },
  ): {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8Array;
    readonly exifBuffer?: Uint8Array;
  };
  export = decode;
}
/** Unpacks GIF; it comes without types. */
declare module 'omggif' {
  export class GifReader {
    readonly width: number;
    readonly height: number;
    constructor(bytes: Uint8Array);
    numFrames(): number;
    frameInfo(frame: number): {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void;
  }
}
