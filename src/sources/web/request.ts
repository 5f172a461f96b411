import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSafe } from 'node:https';
import { SourceError } from '../source-error.ts';
import { createLookup, type Permission, PRIVATE, permitsHost } from './hosts.ts';
import { type Incoming, receive } from './receive.ts';

/** What is asked for first; a server that has only something else may send that, to be told what it is. */
const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8, application/rss+xml;q=0.7, ' +
  'application/atom+xml;q=0.7, application/feed+json;q=0.7, */*;q=0.1';

/** Answers before the answer (1xx); one or two are usual. */
const MOST_PROMISES = 20;

export interface Question {
  readonly userAgent: string;
  /** What pages are wanted in, by its tag. */
  readonly language?: string;
  readonly permission: Permission;
  readonly signal: AbortSignal;
  /** The header `Accept`, if not that of an article. */
  readonly accept?: string;
  /** Bytes that a body may have. */
  readonly limit?: number;
}

/** An answer: its head, and its body as it comes in. */
export interface Reply {
  readonly head: IncomingMessage;
  readonly body: Incoming;
  /** The IP address that it came from. */
  readonly from: string;
}

/**
 * One request, one answer: no redirect is followed, nothing is remembered. Rejects with what went wrong before there was
 * an answer, and settles whatever the other side does; what goes wrong later is told by the body.
 */
export function ask(url: URL, question: Question): Promise<Reply> {
  const { userAgent, language, permission, signal, limit, accept = ACCEPT } = question;
  return new Promise((resolve, reject) => {
    if (!permitsHost(url.hostname, permission)) {
      reject(Object.assign(new Error(`${url.hostname} is a private address`), { code: PRIVATE }));
      return;
    }
    const send = url.protocol === 'https:' ? requestSafe : requestPlain;
    const request = send(url, {
      agent: false,
      headers: {
        Accept: accept,
        'Accept-Encoding': 'gzip, br',
        'User-Agent': userAgent,
        // Any other is better than none (RFC 9110, section 12.5.4).
        ...(language !== undefined && { 'Accept-Language': `${language}, *;q=0.5` }),
      },
      lookup: createLookup(permission),
      signal,
    });
    // Errors after the answer has begun are those of its body as well; they must not end the program.
    request.on('error', reject);
    request.on('response', (head) => {
      const body = receive(request, head, signal, limit);
      resolve({ head, body, from: head.socket.remoteAddress ?? '' });
    });
    refuseOthers(request, reject);
    request.end();
  });
}

/** What an answer may be instead of one. Node tells of each by an event of its own, and of some by their end alone. */
function refuseOthers(request: ClientRequest, reject: (reason: Error) => void): void {
  const refuse = (why: string) => {
    reject(new SourceError(why));
    request.destroy();
  };
  let promises = 0;
  request.on('information', () => {
    if (++promises > MOST_PROMISES) refuse('the site says over and over that it will answer, and does not');
  });
  for (const event of ['upgrade', 'connect']) {
    request.on(event, () => refuse('the site wants to speak something else than HTTP (HTTP 101)'));
  }
  request.on('close', () => reject(Object.assign(new Error('no answer'), { code: 'ECONNRESET' })));
}
