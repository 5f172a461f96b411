/** `(not looking up)`: told between the words of somebody, and not said. */
export const isAside = (text: string): boolean => text.startsWith('(') && text.endsWith(')');
