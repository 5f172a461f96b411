import { LARGEST_INPUT } from './file.ts';
import { SourceError } from './source-error.ts';

/** Standard input that somebody may still be writing. */
export interface GrowingInput {
  /** All of it, once it has ended. Rejects with a SourceError. */
  readonly whole: Promise<Uint8Array>;
  /** Whether there are so many bytes, once there are or it has ended. */
  reaches(bytes: number): Promise<boolean>;
  /** What there is. */
  soFar(): Uint8Array;
}

/** Reads standard input as it comes, while others have their turns. */
export function openGrowingInput(input: NodeJS.ReadableStream = process.stdin): GrowingInput {
  const chunks: Buffer[] = [];
  let total = 0;
  let ended = false;
  let wake = new Set<() => void>();
  const tell = () => {
    const all = wake;
    wake = new Set();
    for (const one of all) one();
  };
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    const end = (error: Error | null) => {
      ended = true;
      if (error) reject(error);
      else resolve(Buffer.concat(chunks, total));
      tell();
    };
    input.on('data', (chunk: Buffer) => {
      total += chunk.length;
      if (total > LARGEST_INPUT) {
        input.pause();
        end(new SourceError(`it is larger than ${LARGEST_INPUT / 1024 / 1024} MB; no article is that long`));
        return;
      }
      chunks.push(chunk);
      tell();
    });
    input.on('end', () => end(null));
    input.on('error', (error) => end(new SourceError(error.message, { cause: error })));
  });
  whole.catch(() => {}); // Whoever waits for it is told.
  return {
    whole,
    soFar: () => Buffer.concat(chunks, total),
    async reaches(bytes) {
      while (total < bytes && !ended) await new Promise<void>((resolve) => wake.add(resolve));
      return total >= bytes;
    },
  };
}
