/** Telling the background something from a script that can't afford the polyfill and zod; the receiver parses it. */

interface LightRuntime {
  runtime: { sendMessage(message: unknown): unknown };
}

/** Sends without waiting. A background that was just replaced by an update does not answer; that is no failure here. */
export function tellBackground(name: 'page.gate' | 'page.reading' | 'page.article', request: unknown): void {
  const scope = globalThis as unknown as { browser?: LightRuntime; chrome?: LightRuntime };
  const api = scope.browser ?? scope.chrome;
  void Promise.resolve(api?.runtime.sendMessage({ to: 'background', name, request })).catch(() => undefined);
}
