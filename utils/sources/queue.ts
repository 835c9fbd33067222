/** Who may ask whom at the same time: a few requests a host, a few in all, in the order they came. */

export interface Queue {
  /**
   * Runs the task when its turn comes.
   * @param host tasks of one host share its places
   * @param signal cancels the task while it waits; once it runs, stopping is the task's own doing
   * @returns the task's result; rejects with the signal's reason when cancelled while waiting
   */
  add<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Tasks that wait and tasks that run. */
  readonly waiting: number;
  readonly running: number;
}

interface Waiting {
  host: string;
  start(): void;
}

/** A queue with `perHost` places for each host and `total` in all. A failed task frees its place like any other. */
export function makeQueue(limits: { perHost: number; total: number }): Queue {
  const waiting: Waiting[] = [];
  const runningAt = new Map<string, number>();
  let running = 0;

  function next(): void {
    while (running < limits.total) {
      // The first that may run, not the first of all: a slow host must not hold up the others.
      const index = waiting.findIndex(({ host }) => (runningAt.get(host) ?? 0) < limits.perHost);
      const [turn] = index < 0 ? [] : waiting.splice(index, 1);
      if (!turn) return;
      running += 1;
      runningAt.set(turn.host, (runningAt.get(turn.host) ?? 0) + 1);
      turn.start();
    }
  }

  function finished(host: string): void {
    running -= 1;
    const left = (runningAt.get(host) ?? 1) - 1;
    if (left > 0) runningAt.set(host, left);
    else runningAt.delete(host);
    next();
  }

  return {
    add<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const entry: Waiting = {
          host,
          start() {
            signal?.removeEventListener('abort', cancel);
            // Task errors, thrown at once or later, are the caller's; the place is freed in any case.
            void Promise.resolve()
              .then(task)
              .then(resolve, reject)
              .finally(() => finished(host));
          },
        };
        function cancel(): void {
          const index = waiting.indexOf(entry);
          if (index < 0) return;
          waiting.splice(index, 1);
          reject(signal?.reason as Error);
        }
        signal?.addEventListener('abort', cancel, { once: true });
        waiting.push(entry);
        next();
      });
    },
    get waiting() {
      return waiting.length;
    },
    get running() {
      return running;
    },
  };
}
