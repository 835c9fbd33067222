/**
 * A web of our own: one local server that answers for every host name, over TLS and plain HTTP on the same port. The
 * browser is told to ask it for everything, so pages and articles stand at their real addresses and nothing leaves the
 * machine. Files come from folders laid out as HOST/PATH (index.html for a path that ends in /).
 */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Page {
  body: Uint8Array | string;
  /** Content-Type; text/html in UTF-8 when not given. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** What stands at an address; a function gets the raw exchange, for servers that drip, loop or lie. */
export type Answer = Page | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  port: number;
  /** Puts something at an address (with its scheme, without its fragment). */
  put(address: string, answer: Answer): void;
  /** Every address that was asked for, in order. */
  asked: string[];
  /** As it was at the start: only what its folders hold, and nothing asked. */
  clear(): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const HTML = TYPES['.html']!;

function inside(folder: string, file: string): boolean {
  return path.resolve(file).startsWith(path.resolve(folder) + path.sep);
}

async function fromFolder(folder: string, host: string, pathname: string): Promise<Page | null> {
  const file = path.join(folder, host, decodeURIComponent(pathname));
  if (!inside(folder, file)) return null;
  for (const candidate of pathname.endsWith('/')
    ? [path.join(file, 'index.html')]
    : [file, path.join(file, 'index.html')]) {
    try {
      return { body: await readFile(candidate), type: TYPES[path.extname(candidate)] ?? 'application/octet-stream' };
    } catch {
      continue;
    }
  }
  return null;
}

/** Starts the site on a free port of this machine. */
export async function openSite(folders: string[] = []): Promise<Site> {
  const table = new Map<string, Answer>();
  const asked: string[] = [];

  async function answer(scheme: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const address = `${scheme}://${host}${request.url ?? '/'}`;
    asked.push(address);
    const put = table.get(address);
    if (typeof put === 'function') return put(request, response);
    const { pathname } = new URL(address);
    let page: Page | null = put ?? null;
    for (const folder of folders) page ??= await fromFolder(folder, host, pathname);
    page ??= { status: 404, body: '<!doctype html><title>404</title><h1>Sidan finns inte</h1>' };
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? HTML, ...page.headers });
    response.end(page.body);
  }

  const http = createHttp(
    (request, response) => void answer('http', request, response).catch(() => response.destroy()),
  );
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fotnot.test' }], { keySize: 2048 });
  const https = createHttps(
    { key, cert },
    (request, response) => void answer('https', request, response).catch(() => response.destroy()),
  );
  const sockets = new Set<Socket>();
  // The first byte tells TLS (22) from plain HTTP, so that one port serves both schemes of every host.
  const tcp = createTcp((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      if (first.toString('latin1', 0, 8) === 'CONNECT ') return tunnel(socket);
      socket.unshift(first);
      (first[0] === 22 ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });

  /** As a proxy (Firefox): every tunnel ends here again. */
  function tunnel(socket: Socket): void {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
    socket.resume();
  }

  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  return {
    port: (tcp.address() as AddressInfo).port,
    put: (address, page) => void table.set(new URL(address).href, page),
    asked,
    clear() {
      table.clear();
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        tcp.close(() => resolve());
      }),
  };
}
