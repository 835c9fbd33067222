import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { defineConfig, type UserManifest } from 'wxt';
import { matchPatterns } from './utils/motion/regions';
import { BUILT_IN_PATTERNS } from './utils/sources/hosts';

// The gate runs on the regions' own hosts and document systems; the same hosts may be asked for the PDFs they link to.
const regions = matchPatterns();

/**
 * What pdf.js asks for by name while it works (utils/browser/pdfFiles), each with its licence: its worker, the standard
 * fonts, and the image decoders in plain script, since the policy below lets no WebAssembly run.
 */
const PDF_FILES: [folder: string, names: RegExp, to: string][] = [
  ['pdfjs-dist', /^LICENSE$/, ''],
  ['pdfjs-dist/legacy/build', /^pdf\.worker\.min\.mjs$/, ''],
  ['pdfjs-dist/standard_fonts', /\.pfb$|^LICENSE_FOXIT$/, 'standard_fonts'],
  ['pdfjs-dist/wasm', /^(?:openjpeg|jbig2)_nowasm_fallback\.js$|^LICENSE_(?:PDFJS_)?(?:OPENJPEG|JBIG2)$/, 'wasm'],
  ['@expo-google-fonts/arimo', /^LICENSE_FONT$/, 'standard_fonts'],
];

/**
 * The sans among the standard fonts. pdf.js brings an older issue of it that is under the GPL, which nothing that ships
 * may be; this one is the same design with the same widths under the Open Font License, put where pdf.js looks for it.
 */
const SANS: [file: string, asked: string][] = [
  ['400Regular/Arimo_400Regular.ttf', 'LiberationSans-Regular.ttf'],
  ['400Regular_Italic/Arimo_400Regular_Italic.ttf', 'LiberationSans-Italic.ttf'],
  ['700Bold/Arimo_700Bold.ttf', 'LiberationSans-Bold.ttf'],
  ['700Bold_Italic/Arimo_700Bold_Italic.ttf', 'LiberationSans-BoldItalic.ttf'],
];

const packaged = (...parts: string[]) => path.resolve('node_modules', ...parts);

function pdfFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const files = PDF_FILES.flatMap(([folder, names, to]) =>
    readdirSync(packaged(folder))
      .filter((name) => names.test(name))
      .map((name) => ({ absoluteSrc: packaged(folder, name), relativeDest: path.posix.join('pdf', to, name) })),
  );
  const sans = SANS.map(([file, asked]) => ({
    absoluteSrc: packaged('@expo-google-fonts/arimo', file),
    relativeDest: path.posix.join('pdf/standard_fonts', asked),
  }));
  return [...files, ...sans];
}

/**
 * The popup made anew at every opening must be there at once: its shared pieces joined into one script, its style sheets
 * put into the page. Fifteen small files take a third longer to open than three (`npm run bench`, popup).
 */
async function inOnePiece(folder: string): Promise<void> {
  const file = path.join(folder, 'popup.html');
  const styles: string[] = [];
  let entry = '';
  const page = readFileSync(file, 'utf8')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/(<link rel="stylesheet"[^>]*href="([^"]+)")>/g, (_, link: string, sheet: string) => {
      styles.push(readFileSync(path.join(folder, sheet), 'utf8').trim());
      // The link stays, not to be loaded: what comes later by Vite's own loader asks whether its sheets are there already.
      return `${link} disabled>`;
    })
    .replace(/(<script type="module"[^>]*src=")([^"]+)"/, (_, before: string, script: string) => {
      entry = script;
      return `${before}/popup.js"`;
    })
    .replace('</head>', () => `  <style>${styles.join('\n')}</style>\n  </head>`);
  if (entry === '' || styles.length === 0)
    throw new Error('popup.html is not as Vite writes it: no script, or no style');
  await build({
    entryPoints: [path.join(folder, entry)],
    outfile: path.join(folder, 'popup.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'warning',
  });
  writeFileSync(file, page);
}

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...pdfFiles()),
    'build:done': async ({ config }) => {
      if (config.command === 'build') await inOnePiece(config.outDir);
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // pdf.js is large by nature and loaded only when a PDF comes.
    build: {
      chunkSizeWarningLimit: 1500,
      // Pieces loaded later need their styles first; their scripts are on this machine, and the popup has them already.
      modulePreload: {
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
    },
  }),
  manifest: ({ browser }) => {
    const manifest: UserManifest = {
      name: '__MSG_ext_name__',
      description: '__MSG_ext_description__',
      default_locale: 'sv',
      permissions: [
        'activeTab',
        'contextMenus',
        'scripting',
        'storage',
        ...(browser === 'firefox' ? [] : (['offscreen', 'sidePanel'] as const)),
      ],
      host_permissions: [...regions, ...BUILT_IN_PATTERNS],
      // Cited papers other than the three, and PDFs elsewhere: asked for one by one, when the reader wants them.
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_scripts: [{ matches: regions, js: ['gate.js'], run_at: 'document_idle' }],
      action: {
        default_title: '__MSG_action_title__',
        default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png', 48: 'icon/quiet-48.png' },
      },
      // Alt+Shift and a letter: taken by neither browser. The reader can change them in the browser's own settings.
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
        // Firefox opens its sidebar itself; Chromium leaves it to the extension (utils/browser/commands.ts).
        [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
          suggested_key: { default: 'Alt+Shift+P' },
          description: '__MSG_command_panel__',
        },
        'next-claim': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      },
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
      content_security_policy: {
        extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    };
    if (browser === 'firefox') {
      manifest.browser_specific_settings = {
        gecko: {
          id: 'fotnot@fotnot.example',
          // CSS Custom Highlight API (extensions.md 5.3).
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      };
    } else {
      // What pdf.js' legacy build covers (footnotes.md 3.1).
      manifest.minimum_chrome_version = '125';
    }
    return manifest;
  },
});
