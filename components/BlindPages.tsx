/** Which pages of a PDF are pictures whose text was not read, so that no one takes the rest for the whole. */
import { useT } from './I18n';

/** "3, 5–7": page numbers in order, runs of three and more as their ends. */
export function pageRanges(pages: readonly number[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < pages.length;) {
    let last = at;
    while (pages[last + 1] === pages[last]! + 1) last++;
    if (last - at >= 2) out.push(`${pages[at]}–${pages[last]}`);
    else for (let one = at; one <= last; one++) out.push(String(pages[one]));
    at = last + 1;
  }
  return out;
}

export function BlindPages({ pages }: { pages: readonly number[] }) {
  const { t, list } = useT();
  return (
    <p class="view-blind" role="note">
      {t('blind_pages', { count: pages.length, pages: list(pageRanges(pages)) })}
    </p>
  );
}
