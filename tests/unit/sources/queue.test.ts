import { describe, expect, it } from 'vitest';
import { makeQueue } from '../../../utils/sources/queue';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('makeQueue', () => {
  it('keeps two a host and six in all, and loses none of forty', async () => {
    const queue = makeQueue({ perHost: 2, total: 6 });
    const at = new Map<string, number>();
    let all = 0;
    let mostAll = 0;
    let mostHost = 0;
    const done = await Promise.all(
      Array.from({ length: 40 }, (_, number) => {
        const host = `h${number % 5}`;
        return queue.add(host, async () => {
          all += 1;
          at.set(host, (at.get(host) ?? 0) + 1);
          mostAll = Math.max(mostAll, all);
          mostHost = Math.max(mostHost, at.get(host) ?? 0);
          await pause(3);
          all -= 1;
          at.set(host, (at.get(host) ?? 0) - 1);
          return number;
        });
      }),
    );
    expect(done).toEqual(Array.from({ length: 40 }, (_, number) => number));
    expect([mostAll, mostHost]).toEqual([6, 2]);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it('does not let a slow host hold up the others', async () => {
    const queue = makeQueue({ perHost: 1, total: 2 });
    const order: string[] = [];
    const slow = queue.add('a', async () => void (await pause(30), order.push('a1')));
    const slower = queue.add('a', async () => void order.push('a2'));
    const quick = queue.add('b', async () => void order.push('b'));
    await Promise.all([slow, slower, quick]);
    expect(order).toEqual(['b', 'a1', 'a2']);
  });

  it('frees the place of a task that fails, at once or later', async () => {
    const queue = makeQueue({ perHost: 1, total: 1 });
    await expect(queue.add('a', () => Promise.reject(new Error('nej')))).rejects.toThrow('nej');
    await expect(
      queue.add('a', () => {
        throw new Error('genast');
      }),
    ).rejects.toThrow('genast');
    await expect(queue.add('a', () => Promise.resolve(1))).resolves.toBe(1);
  });

  it('cancels what waits, and never runs it', async () => {
    const queue = makeQueue({ perHost: 1, total: 1 });
    const controller = new AbortController();
    let ran = false;
    const first = queue.add('a', () => pause(10));
    const second = queue.add('a', async () => void (ran = true), controller.signal);
    controller.abort(new Error('stopp'));
    await expect(second).rejects.toThrow('stopp');
    await first;
    expect([ran, queue.waiting]).toEqual([false, 0]);
    await expect(queue.add('a', () => Promise.resolve(), controller.signal)).rejects.toThrow('stopp');
  });
});
