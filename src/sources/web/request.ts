import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSafe } from 'node:https';
import { SourceError } from '../source-error.ts';
import { noteFailure } from './broken.ts';
import { createLookup, type Permission, PRIVATE, permitsHost } from './hosts.ts';

/** What is asked for first; a server that has only something else may send that, to be told what it is. */
const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8, application/rss+xml;q=0.7, ' +
  'application/atom+xml;q=0.7, application/feed+json;q=0.7, */*;q=0.1';

export interface Question {
  readonly userAgent: string;
  readonly permission: Permission;
  readonly signal: AbortSignal;
}

/** One request, one answer: no redirect is followed, nothing is remembered. Rejects with what went wrong. */
export function ask(url: URL, { userAgent, permission, signal }: Question): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (!permitsHost(url.hostname, permission)) {
      reject(Object.assign(new Error(`${url.hostname} is a private address`), { code: PRIVATE }));
      return;
    }
    const send = url.protocol === 'https:' ? requestSafe : requestPlain;
    const request = send(url, {
      agent: false,
      headers: { Accept: ACCEPT, 'Accept-Encoding': 'gzip, br', 'User-Agent': userAgent },
      lookup: createLookup(permission),
      signal,
    });
    // Errors after the answer has begun are those of its body as well; they must not end the program.
    request.on('error', reject);
    request.on('response', (answer) => {
      request.on('error', (error) => noteFailure(answer, error));
      resolve(answer);
    });
    // What asks for another protocol gets none; without a listener Node closes such a connection and says nothing.
    request.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      reject(new SourceError(`the site wants to speak something else than HTTP (HTTP ${statusCode})`));
    });
    request.on('close', () => reject(Object.assign(new Error('no answer'), { code: 'ECONNRESET' })));
    request.end();
  });
}
