/**
 * npm test: everything that CI runs, one step after the other; every step is run even when one fails, so that one run
 * tells all. The last line counts the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium, findFirefox, NoBrowser } from '../harness/browser';

const ARTIFACTS = path.resolve('.artifacts');
const UNIT = path.join(ARTIFACTS, 'unit.json');
const BROWSER = path.join(ARTIFACTS, 'browser.json');

const bin = (file: string) => [process.execPath, path.resolve('node_modules', file)];

const STEPS: { name: string; command: string[] }[] = [
  { name: 'types', command: [...bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', command: [...bin('eslint/bin/eslint.js'), '.'] },
  { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'build for Chromium', command: [...bin('wxt/bin/wxt.mjs'), 'build'] },
  { name: 'build for Firefox', command: [...bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'] },
  { name: 'web-ext lint', command: [...bin('web-ext/bin/web-ext.js'), 'lint', '--source-dir', '.output/firefox-mv3'] },
  {
    name: 'unit tests',
    command: [...bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
  },
  { name: 'browser tests', command: [...bin('playwright/cli.js'), 'test'] },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function unitCounts(): Counts {
  if (!existsSync(UNIT)) return { passed: 0, failed: 1, skipped: 0 };
  const json = JSON.parse(readFileSync(UNIT, 'utf8')) as Record<string, number>;
  return {
    passed: json.numPassedTests ?? 0,
    failed: json.numFailedTests ?? 0,
    skipped: (json.numPendingTests ?? 0) + (json.numTodoTests ?? 0),
  };
}

function browserCounts(): Counts {
  if (!existsSync(BROWSER)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8')) as { stats: Record<string, number> };
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  };
}

function prepareBrowsers(): void {
  process.env.FOTNOT_CHROMIUM = findChromium();
  const firefox = findFirefox();
  if (firefox) process.env.FOTNOT_FIREFOX = firefox;
  else console.log('No Firefox here and none could be installed: its tests are skipped and say so.');
}

function main(): number {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  prepareBrowsers();
  const failed: string[] = [];
  for (const { name, command } of STEPS) {
    const start = performance.now();
    console.log(`\n== ${name}`);
    const [program, ...args] = command as [string, ...string[]];
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) failed.push(name);
    console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  const counts = [unitCounts(), browserCounts()];
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  // A failed step without a failed test (types, lint, a build) counts as one.
  const failures = Math.max(sum('failed'), failed.length);
  console.log(`\n${sum('passed')} passed, ${failures} failed, ${sum('skipped')} skipped`);
  return failures === 0 ? 0 : 1;
}

try {
  process.exit(main());
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exit(1);
}
