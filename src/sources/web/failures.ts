import { PageError } from '../page-error.ts';
import { SourceError } from '../source-error.ts';
import { PRIVATE } from './hosts.ts';
import { shorten } from './words.ts';

/** What there is to say of a status of 400 and more; null where there is nothing particular. */
const STATUSES: Readonly<Record<number, string>> = {
  401: 'the site wants a login',
  402: 'the site wants to be paid',
  403: 'the site does not let us have it',
  404: 'there is no such page; check the address',
  407: 'a proxy on the way wants a login',
  408: 'the site gave up waiting; try again',
  410: 'the page is gone',
  429: 'too many requests; try again later',
  451: 'the site may not show it, for legal reasons',
  500: 'the site has a fault; try again later',
  502: 'the site has a fault; try again later',
  503: 'the site is overloaded or closed for now; try again later',
  504: 'the site has a fault; try again later',
};

/** Statuses behind which a person with a browser may still find the page. */
const FOR_BROWSERS: ReadonlySet<number> = new Set([401, 402, 403, 406, 429, 451]);

/** Says what a status of 400 and more means. `retryAfter` is the header as it came. */
export function failedStatus(status: number, page: string, retryAfter: string | undefined): SourceError {
  const general = status >= 500 ? 'the site has a fault; try again later' : 'the site refuses it';
  const known = STATUSES[status] ?? general;
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : null;
  const words = seconds === null ? known : known.replace('later', `in ${duration(seconds)}`);
  const message = `${words} (HTTP ${status})`;
  return FOR_BROWSERS.has(status) ? new PageError(message, page) : new SourceError(message);
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** What goes wrong with certificates, by the codes of OpenSSL and Node. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet; check the clock of this machine',
  CERT_REVOKED: 'was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'is signed by somebody unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'is signed by somebody unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is signed by somebody unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is signed by somebody unknown',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is that of another site',
};

/** Says what went wrong on the way to a site, or in its answer. */
export function failedConnection(error: unknown, url: URL): SourceError {
  return error instanceof SourceError ? error : new SourceError(explain(error, url), { cause: error });
}

/** Failures that a network may have which lets people out through a proxy alone. */
const BLOCKED: ReadonlySet<string> = new Set(
  'ENOTFOUND EAI_AGAIN ECONNREFUSED ENETUNREACH EHOSTUNREACH ETIMEDOUT ECONNRESET'.split(' '),
);

/** What to do where a proxy is set, which is not used here. */
export function adviseOnProxy(code: string, { href }: URL, env: NodeJS.ProcessEnv): string {
  const proxy = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
  if (!BLOCKED.has(code) || !proxy.some((name) => env[name])) return '';
  return `; a proxy is set and not used here, but curl can: curl -sL '${href.replaceAll("'", '%27')}' | pullquote`;
}

function explain(error: unknown, url: URL): string {
  return explainCode(codeOf(error), url) + adviseOnProxy(codeOf(error), url, process.env);
}

function explainCode(code: string, url: URL): string {
  const hostname = shorten(url.hostname);
  const host = shorten(url.host);
  const certificate = CERTIFICATES[code];
  if (certificate) return `no safe connection: the certificate of ${hostname} ${certificate}`;
  switch (code) {
    case PRIVATE:
      return `${hostname} is inside this machine or its network, and nobody typed that address`;
    case 'ENOTFOUND':
      return `no site is called ${hostname}; check the address`;
    case 'EAI_AGAIN':
    case 'ENODATA':
    case 'ESERVFAIL':
      return `the name ${hostname} could not be looked up; check the connection to the internet`;
    case 'ECONNREFUSED':
      return `${host} refuses connections; check the address and the port`;
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'EADDRNOTAVAIL':
      return `there is no way to ${host}; check the connection to the internet`;
    case 'ETIMEDOUT':
      return `${host} does not answer; try again later`;
    case 'ECONNRESET':
    case 'EPIPE':
      return `${host} closed the connection before it had answered; try again`;
    default:
      return explainAnswer(code, host, url.protocol);
  }
}

function explainAnswer(code: string, host: string, protocol: string): string {
  if (code === 'HPE_HEADER_OVERFLOW') return `the headers of ${host} are longer than any page needs`;
  if (code.startsWith('HPE_')) return `${host} does not answer as a web site does (${code})`;
  if (/^ERR_SSL_|^EPROTO$|^ERR_TLS_/.test(code)) {
    const hint = protocol === 'https:' ? '; perhaps the address begins with http://' : '';
    return `no safe connection to ${host} (${code})${hint}`;
  }
  return `the connection to ${host} failed (${code})`;
}

/** An error's code; several at once (one for each address that was tried) have that of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && !('code' in error && error.code)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
