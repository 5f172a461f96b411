import { isMail } from '../../readers/index.ts';
import { type DecodedText, decode, describeBinary, SourceError } from '../../sources/index.ts';

/** The text of the bytes of an input, `-` for standard input. Throws a SourceError for what is none. */
export async function decodeInput(
  bytes: Uint8Array,
  path: string,
  encoding: string | undefined,
): Promise<DecodedText> {
  const binary = describeBinary(bytes);
  if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
  const decoded = await decode(bytes, { encoding, isMail: (start) => isMail(path, start) });
  if (decoded.text.trim() === '') throw new SourceError('it is empty');
  return decoded;
}
