import { Row } from './row.tsx';

/** Rows of the screen, one under the other. */
export function Rows({ rows }: { readonly rows: readonly string[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
  return rows.map((row, at) => <Row key={at} text={row} />);
}
