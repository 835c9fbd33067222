/** The extension API as code that a test runs inside the extension sees it. */
declare const chrome: typeof import('wxt/browser').browser;
