import { types } from 'node:util';

/** What the parser takes a field such as `text/plain; charset=utf-8` for. */
interface Structured {
  readonly parsed: {
    readonly value: string;
    /** By names in small letters. */
    params: Record<string, string | undefined>;
  };
}

/** A node in the tree of postal-mime, which its types leave out: what is used of it. */
export interface MimeNode {
  readonly headers: readonly { readonly originalKey: string; readonly value: string }[];
  /** The same, each with the line that it was; folds are `\n`. */
  readonly rawHeaderLines: readonly { readonly line: string }[];
  /** `multipart`: what kind, if it is one. */
  readonly contentType: Structured & { readonly multipart: string | false };
  readonly contentDisposition: Structured;
  readonly contentId?: string;
  readonly contentDescription?: string;
  /** Its transfer encoding undone; of a multipart what stands around its parts. */
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly MimeNode[];
  /** The text of its content, in the encoding that its type says. */
  getTextContent(): string;
}

/** Whether something is a node, and all under it. No deeper than the parser goes. */
export function isNode(value: unknown): value is MimeNode {
  if (!isRecord(value)) return false;
  const { headers, rawHeaderLines, contentType, contentDisposition, content, childNodes } = value;
  return (
    Array.isArray(headers) &&
    Array.isArray(rawHeaderLines) &&
    headers.length === rawHeaderLines.length &&
    isStructured(contentType) &&
    isStructured(contentDisposition) &&
    (content === null || types.isAnyArrayBuffer(content)) &&
    typeof value['getTextContent'] === 'function' &&
    Array.isArray(childNodes) &&
    childNodes.every(isNode)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isStructured = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value['parsed']) &&
  typeof value['parsed']['value'] === 'string' &&
  isRecord(value['parsed']['params']);
