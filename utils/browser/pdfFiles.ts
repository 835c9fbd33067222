/**
 * pdf.js' own files, as they lie in the extension (wxt.config.ts puts them there): its worker and what that asks for by
 * name. The legacy build: the modern one needs newer browsers than our readers are sure to have (footnotes.md 3.1).
 */
const at = (name: string) => new URL(`/pdf/${name}`, location.origin).href;

export const PDF_FILES = {
  worker: at('pdf.worker.min.mjs'),
  /**
   * The fonts that every PDF may use without bringing them. Drawn with the same ones everywhere: what a system has in
   * their place is often of another width, and its letters then run into each other.
   */
  fonts: at('standard_fonts/'),
  /** Decoders of the images in scanned files (JBIG2, CCITT fax, JPEG 2000), in plain script. */
  decoders: at('wasm/'),
};
