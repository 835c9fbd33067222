/** The signs on the page bar's buttons; each button has its words as its name and tooltip. */
const PATHS = {
  outline: 'M2.5 3.5h2M6.5 3.5h7M2.5 8h2M6.5 8h7M2.5 12.5h2M6.5 12.5h7',
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  width: 'M2 3v10M14 3v10M4.5 8h7M6.5 5.75L4.25 8l2.25 2.25M9.5 5.75L11.75 8 9.5 10.25',
  search: 'M11.25 6.75a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10 10l4 4',
  previous: 'M3.5 10L8 5.5l4.5 4.5',
  next: 'M3.5 6L8 10.5 12.5 6',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
} as const;

export type PdfIcon = keyof typeof PATHS;

export function PdfPagesIcon({ name }: { name: PdfIcon }) {
  return (
    <svg class="pdf-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
