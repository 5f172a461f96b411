import { Text } from 'ink';
import { memo } from 'react';

/** One row of the screen: text already styled and fitted. */
export const Row = memo(function Row({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
