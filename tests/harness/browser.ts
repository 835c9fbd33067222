/**
 * Finds a browser that can load the extension, or gets one: an installed Chromium, else Playwright's own, else Debian's
 * package when we may install it. Branded Chrome no longer takes --load-extension (extensions.md 5.4), so it is not used.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

function onPath(names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name + suffix);
      if (folder && existsSync(file)) return file;
    }
  }
  return null;
}

function asRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

/** Installs a Debian package; false when that can't be done here. */
function installDebian(name: string): boolean {
  if (!asRoot()) return false;
  console.error(`Installing ${name} with apt-get …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', name);
}

/** True when the program starts at all: a browser without its libraries is no browser. */
function starts(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function playwrights(): string | null {
  const file = chromium.executablePath();
  return file && existsSync(file) && starts(file) ? file : null;
}

function downloadPlaywrights(): string | null {
  console.error('No Chromium found; asking Playwright for one …');
  try {
    const cli = path.resolve('node_modules/playwright/cli.js');
    execFileSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 300_000,
    });
  } catch {
    return null;
  }
  return playwrights();
}

export class NoBrowser extends Error {}

/** The path of a Chromium. Throws NoBrowser, with what to do, when there is none and none can be had. */
export function findChromium(): string {
  const given = process.env.FOTNOT_CHROMIUM;
  if (given && existsSync(given)) return given;
  const installed = onPath(CHROMIUM_NAMES) ?? macChromium();
  if (installed && starts(installed)) return installed;
  const own = playwrights() ?? downloadPlaywrights();
  if (own) return own;
  if (installDebian('chromium')) {
    const debian = onPath(CHROMIUM_NAMES);
    if (debian) return debian;
  }
  throw new NoBrowser(
    'No Chromium was found, and none could be installed.\n' +
      'Install one ("apt install chromium", "brew install chromium", or "npx playwright install chromium"),\n' +
      'or set FOTNOT_CHROMIUM to the path of one, and run the command again.',
  );
}

function macChromium(): string | null {
  const file = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  return existsSync(file) ? file : null;
}

/** The path of a Firefox, installed or from Debian's package when we may install it; null when there is none. */
export function findFirefox(): string | null {
  const given = process.env.FOTNOT_FIREFOX;
  if (given && existsSync(given)) return given;
  return onPath(FIREFOX_NAMES) ?? (installDebian('firefox-esr') ? onPath(FIREFOX_NAMES) : null);
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
