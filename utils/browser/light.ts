/** Telling the background something from a script that can't afford the polyfill and zod; the receiver parses it. */

interface LightRuntime {
  runtime?: { sendMessage(message: unknown): unknown };
}

/**
 * Sends without waiting. In a page that was open when the extension was updated, `runtime` is gone or throws at once, and
 * nobody answers; that is no failure here.
 */
export function tellBackground(name: 'page.gate' | 'page.reading' | 'page.article', request: unknown): void {
  const scope = globalThis as unknown as { browser?: LightRuntime; chrome?: LightRuntime };
  const api = scope.browser ?? scope.chrome;
  const send = async () => api?.runtime?.sendMessage({ to: 'background', name, request });
  void send().catch(() => undefined);
}
