/**
 * Long values made small for storage.session, whose 10 MB all tabs share: what is examined of a 300-page agenda is 10 MB
 * of JSON, each sentence standing in its claim, its paragraph and its neighbours' contexts, and a tenth of that packed.
 */

/** A string of at most this many characters is made of bytes at once; the engine's argument lists have a limit. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** What comes out of a stream that the bytes go through. Rejects on bytes that are not what the stream takes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Response> {
  const writer = writable.getWriter();
  // What goes wrong here comes out at the other end as well.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  return new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>);
}

/** A value that JSON can hold, as text: gzip in base64. */
export async function pack(value: unknown): Promise<string> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await packed.arrayBuffer()));
}

/** The value that `pack` made a text of; null when it is no such text. */
export async function unpack(packed: string): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return (await (await through(bytes, new DecompressionStream('gzip'))).json()) as unknown;
  } catch {
    return null;
  }
}
