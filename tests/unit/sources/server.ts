/** A server on this machine that plays every host of a test: names are mapped to it, redirects followed as a browser does. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type Play = (request: http.IncomingMessage, response: http.ServerResponse, address: URL) => void;

export interface Stage {
  fetch: typeof fetch;
  /** Every request that came: address and headers. */
  asked: { address: string; headers: http.IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** Starts the server. The guard is not touched: it sees the names, never the loopback address behind them. */
export async function stage(play: Play): Promise<Stage> {
  const asked: Stage['asked'] = [];
  const server = http.createServer((request, response) => {
    const address = new URL(String(request.headers['x-address']));
    asked.push({ address: address.href, headers: request.headers });
    play(request, response, address);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const mapped: typeof fetch = async (input, init) => {
    let address = new URL(String(input));
    for (let hops = 0; hops < 20; hops += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}${address.pathname}${address.search}`, {
        ...init,
        redirect: 'manual',
        headers: {
          ...(init?.headers as Record<string, string>),
          'x-address': address.href,
          'x-credentials': init?.credentials ?? '',
          'x-referrer-policy': init?.referrerPolicy ?? '',
        },
      });
      const location = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && location) {
        await answer.body?.cancel();
        address = new URL(location, address);
        continue;
      }
      Object.defineProperty(answer, 'url', { value: address.href });
      return answer;
    }
    throw new TypeError('Failed to fetch');
  };

  return {
    fetch: mapped,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
