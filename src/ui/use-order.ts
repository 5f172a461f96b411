import { useEffect, useState } from 'react';
import { type Order, orderWith } from './order.ts';
import type { Services } from './types.ts';

/** The order of words in a list. */
export interface Ordering {
  readonly order: Order;
  /** Says, while drawing, whether one of them runs from right to left. */
  need(now: boolean): void;
}

/** The order of words in a list, which is loaded once it is needed. */
export function useOrder(services: Services): Ordering {
  const [order, setOrder] = useState<Order>(() => orderWith(undefined));
  const [needed, setNeeded] = useState(false);
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
  return {
    order,
    need(now) {
      if (now && !needed) setNeeded(true);
    },
  };
}
