import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';

/** A site on loopback that answers each path as it is told to. */
export interface Site {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly address: string;
  readonly port: number;
  /** Paths that were asked for, with what was said along. */
  readonly asked: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

export type Pages = Readonly<Record<string, RequestListener>>;

/** Serves pages; a path that is not there is 404. */
export async function serve(pages: Pages): Promise<Site> {
  const asked: { path: string; headers: Readonly<Record<string, unknown>> }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    asked.push({ path, headers: request.headers });
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page) page(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return siteOf(server, asked);
}

/** Sends bytes as they are, whatever HTTP says of them, and closes. */
export async function serveRaw(answer: string | Buffer): Promise<Site> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => socket.end(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked: [],
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function siteOf(server: Server, asked: Site['asked']): Site {
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** A page that sends text of one type. */
export function send(
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): RequestListener {
  return (_, response) => response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
}

export function redirect(to: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, { Location: to }).end();
}
