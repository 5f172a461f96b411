export { describeBinary, isBinary } from './binary.ts';
export { decode } from './decode.ts';
