import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  timeout: 60_000,
  // A small machine that runs two browsers at once is slow to answer; what is waited for is the same.
  expect: { timeout: 15_000 },
  // Each worker has a browser of its own, for all its files; two fit on a small machine.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A browser that a busy machine starves now and then gets one more try; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.artifacts/browser.json' }]],
  outputDir: '.artifacts/browser',
  // One picture for every system: where a browser draws unlike, its pictures are not compared at all (look.spec.ts).
  snapshotPathTemplate: 'tests/browser/snapshots/{arg}{ext}',
  use: { locale: 'sv-SE' },
});
