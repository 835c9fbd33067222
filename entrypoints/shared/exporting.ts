import { translator } from '../../utils/browser/locale';
import { send } from '../../utils/browser/messages';
import type { ExportForm } from '../../components/actions';
import { asCsv, asMarkdown, asText, fileName } from '../../utils/review/exports';

const KINDS = {
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
} as const;

/** Saves a tab's report as a file; false when nothing was read there. A link does it: no permission for downloads is needed. */
export async function saveReport(tab: number, form: ExportForm): Promise<boolean> {
  const report = await send('tab.report', { tab });
  if (!report) return false;
  const words = await translator();
  const text =
    form === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : form === 'markdown'
        ? asMarkdown(report, words)
        : asCsv(report, words);
  const { ending, type } = KINDS[form];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${fileName(report)}.${ending}`;
  link.click();
  // The browser has taken the file by then; a minute is a big margin for a slow disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Puts all of a tab's claims on the clipboard; false when that can't be done. */
export async function copyReport(tab: number): Promise<boolean> {
  const report = await send('tab.report', { tab });
  if (!report) return false;
  const text = asText(report, await translator());
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
