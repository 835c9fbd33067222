import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../utils/browser/packed';

test('what is packed comes back the same, whatever its letters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const same = JSON.parse(JSON.stringify(value)) as unknown;
      expect(await unpack(await pack(value))).toEqual(same);
    }),
    { numRuns: 50 },
  );
});

test('a long text, longer than an argument list may be, comes back the same and takes a fraction of its room', async () => {
  const value = Array.from({ length: 40_000 }, (_, i) => `Påstående ${i} om vårdköerna i regionen`);
  const packed = await pack(value);
  expect(packed.length).toBeLessThan(JSON.stringify(value).length / 4);
  expect(await unpack(packed)).toEqual(value);
});

test('a text that is no packed value is null, not an exception', async () => {
  expect(await unpack('inte packat')).toBeNull();
  expect(await unpack(btoa('heller inte'))).toBeNull();
});
