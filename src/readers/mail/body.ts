import type { Article } from '../../model/index.ts';
import { readText } from '../text/index.ts';

/** Fields that say nothing. */
const HEAD = ['Subject: -', 'From: -'];

/**
 * The text of a message. It is read under a head, which goes again: so the reader of texts knows that it is a mail, what is
 * its signature, and that no headline stands in it.
 */
export function readBody(text: string): Article {
  const read = readText(`${HEAD.join('\n')}\n\n${text}`);
  return { ...read, title: null, byline: null, furniture: read.furniture.slice(HEAD.length) };
}
