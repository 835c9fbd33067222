/** The top level that was asked for, the two commands of the README, and a lock file that names no host. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const FOLDERS = ['.ci', 'components', 'entrypoints', 'public', 'tests', 'utils'];

function tracked(): string[] {
  return execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('the repository', () => {
  it('has the folders that were asked for at its top level, and no other', () => {
    const folders = new Set(tracked().flatMap((file) => (file.includes('/') ? [file.split('/')[0]!] : [])));
    expect([...folders].sort()).toEqual(FOLDERS);
  });

  it('opens its README with the two commands', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('names no registry host in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('ships nothing under AGPL or GPL', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const licences = Object.keys(dependencies).map((name) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
      return `${name}: ${license}`;
    });
    expect(licences.filter((line) => /GPL/.test(line))).toEqual([]);
  });

  it('explains itself: licence and privacy lie at the top', () => {
    for (const file of ['LICENSE', 'PRIVACY.md', '.ci/run']) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
  });
});
