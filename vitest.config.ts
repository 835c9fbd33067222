import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Files that need a document say so themselves (`// @vitest-environment jsdom`): the pure rooms must not.
    environment: 'node',
    testTimeout: 20_000,
  },
});
