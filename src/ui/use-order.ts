import { useEffect, useState } from 'react';
import { type Order, orderWith } from './order.ts';
import type { Services } from './types.ts';

/** The order of words in a list; `needed` from when one of its texts runs from right to left. */
export function useOrder(needed: boolean, services: Services): Order {
  const [order, setOrder] = useState<Order>(() => orderWith(undefined));
  useEffect(() => {
    let wanted = true;
    if (needed) {
      services.loadReorder().then((reorder) => {
        if (wanted && reorder !== null) setOrder(() => orderWith(reorder));
      });
    }
    return () => {
      wanted = false;
    };
  }, [needed, services]);
  return order;
}
