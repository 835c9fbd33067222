/** The built manifests of both browsers, held against an allow-list: a new permission is a decision, never a side effect. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../../utils/motion/regions';

const ROOT = path.resolve(import.meta.dirname, '../../..');

interface Manifest {
  manifest_version: number;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

// contextMenus: "Granska meningen" on a selected text and "Granska motionen" on a link; it shows no warning at install.
const TARGETS = [
  // sidePanel: to show the cards beside the page. It gives access to no page.
  { name: 'chrome-mv3', permissions: ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage'] },
  { name: 'firefox-mv3', permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'] },
];
const OUTLETS = ['https://*.dn.se/*', 'https://*.lakartidningen.se/*', 'https://*.svt.se/*'];

for (const target of TARGETS) {
  const file = path.join(ROOT, '.output', target.name, 'manifest.json');
  describe.skipIf(!existsSync(file))(`the built ${target.name} (skipped until it is built)`, () => {
    const manifest = () => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

    it('is a version 3 manifest with Swedish first', () => {
      expect(manifest()).toMatchObject({ manifest_version: 3, default_locale: 'sv' });
    });

    it('asks for these permissions and no others', () => {
      expect([...manifest().permissions].sort()).toEqual(target.permissions);
    });

    it("asks at install for the regions' hosts and the three outlets, and for nothing wider", () => {
      expect([...manifest().host_permissions].sort()).toEqual([...matchPatterns(), ...OUTLETS].sort());
      expect(manifest().host_permissions.filter((pattern) => /:\/\/\*(\.\w+)?\//.test(pattern))).toEqual([]);
    });

    it('leaves every other host to be asked for when it is needed', () => {
      expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    });

    it("puts only the gate into pages, on the regions' hosts", () => {
      expect(manifest().content_scripts).toEqual([
        { matches: matchPatterns(), js: ['gate.js'], run_at: 'document_idle' },
      ]);
    });

    it('opens nothing of itself to web pages and runs no code but its own', () => {
      const { web_accessible_resources, externally_connectable, content_security_policy } = manifest();
      expect(web_accessible_resources ?? []).toEqual([]);
      expect(externally_connectable).toBeUndefined();
      expect(content_security_policy.extension_pages).toMatch(/^script-src 'self';/);
      expect(content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
    });

    it('tells Firefox that it collects no data', () => {
      if (target.name === 'firefox-mv3') {
        expect(manifest().browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
        expect(manifest().background.scripts).toHaveLength(1);
      } else {
        expect(manifest().background.service_worker).toBeDefined();
      }
    });
  });
}
