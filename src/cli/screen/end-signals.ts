const END_SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Does something before a signal ends the program, which no other handler has heard then. What is given back forgets it. */
export function beforeEndSignals(act: () => void): () => void {
  for (const signal of END_SIGNALS) process.prependOnceListener(signal, act);
  return () => {
    for (const signal of END_SIGNALS) process.off(signal, act);
  };
}
