/**
 * `begin(1)` … `begin(count)` in order, with up to `ahead` more under way while one is used: what is worked out here
 * then costs no waiting for pdf.js' worker, nor the worker any waiting for us. No more than those are kept at a time.
 * `begin` tells failure by its value; when the loop is left early, what is under way is left to end by itself.
 */
export async function* inTurn<T>(
  count: number,
  ahead: number,
  begin: (number: number) => Promise<T>,
): AsyncGenerator<T> {
  const under: Promise<T>[] = [];
  for (let next = 1; next <= count || under.length > 0;) {
    while (next <= count && under.length <= ahead) under.push(begin(next++));
    yield await under.shift()!;
  }
}
