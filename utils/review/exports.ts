/** A report as text to paste, as Markdown and as a table; each says where, when and with which version it was made. */
import { keyOf, type Translator } from '../i18n';
import type { Report } from './report';

type Motion = Report['motions'][number];
type Claim = Motion['claims'][number];

/** The words of one claim's check against one source, or null where it was not compared. */
function labelOf({ t }: Translator, claim: Claim, source: number): string | null {
  const check = claim.checks.find((check) => check.source === source);
  return check ? t(keyOf('label', check.label)) : null;
}

/** "SVT Nyheter, ”Rubrik”, 2025-02-18, https://…" */
function sourceWords(report: Report, index: number): string {
  const source = report.sources[index];
  if (!source) return '';
  const { publication, title, published, url } = source;
  return [publication, title && `”${title}”`, published?.slice(0, 10), url].filter(Boolean).join(', ');
}

/** "Eva Exempelsson (X), 2025-03-11" */
function motionFacts({ movers, date, reference }: Motion, { list }: Translator): string {
  const names = movers.map(({ name, party }) => (name && party ? `${name} (${party})` : (name ?? party ?? '')));
  return [list(names.filter((name) => name !== '')), date, reference].filter(Boolean).join(', ');
}

function made(report: Report, { t }: Translator): string {
  return t('export_made', { version: report.tool.version, date: report.checkedAt.slice(0, 10) });
}

/** The reader's own part of a claim, a line each. */
function reviewLines({ t }: Translator, { review, dismissed }: Claim): string[] {
  const note = review?.note ?? dismissed?.note ?? '';
  return [
    ...(review ? [`${t('review_given')} ${t(keyOf('judgement', review.judgement))}`] : []),
    ...(dismissed ? [t('dismissed', { reason: t(keyOf('dismiss', dismissed.reason)) })] : []),
    ...(note.trim() === '' ? [] : [`${t('review_note')}: ${note}`]),
  ];
}

function titleOf({ title, recognised }: Motion, { t }: Translator): string {
  return title ?? t(recognised ? 'motion_untitled' : 'text_untitled');
}

/** Every claim with its sources as plain text. */
export function asText(report: Report, words: Translator): string {
  const parts = report.motions.map((motion) => {
    const claims = motion.claims.map((claim, index) =>
      [
        `${index + 1}. ”${claim.text}”`,
        `   ${words.t(keyOf('status', claim.status))}`,
        ...claim.sources.map(
          (source) => `   ${[sourceWords(report, source), labelOf(words, claim, source)].filter(Boolean).join(' – ')}`,
        ),
        ...reviewLines(words, claim).map((line) => `   ${line.replaceAll('\n', '\n   ')}`),
      ].join('\n'),
    );
    return [[titleOf(motion, words), motionFacts(motion, words)].filter(Boolean).join('\n'), ...claims].join('\n\n');
  });
  return [...parts, [report.document.address, made(report, words)].join('\n')].join('\n\n') + '\n';
}

/** Text that Markdown leaves as it is: its signs are shown, and no line of a source becomes a heading or a list. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([+-])/, '\\$1');
}

/** A link where the address is an ordinary one, else the words alone. */
function link(words: string, url: string | null): string {
  return url && /^https?:\/\//i.test(url)
    ? `[${plain(words)}](<${url.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>)`
    : plain(words);
}

/** The report as Markdown. */
export function asMarkdown(report: Report, words: Translator): string {
  const { t } = words;
  const parts = report.motions.map((motion) => {
    const claims = motion.claims.map((claim, index) => {
      const sources = claim.sources.map((at) => {
        const { publication, title, published, url } = report.sources[at]!;
        const named = [publication, title && `”${title}”`].filter(Boolean).join(', ');
        const rest = [published?.slice(0, 10), labelOf(words, claim, at)].filter(Boolean).join(' – ');
        const passage = claim.checks.find(({ source }) => source === at)?.passages[0];
        return [
          `   - ${link(named, url)}${rest && `, ${plain(rest)}`}`,
          ...(passage ? ['', `     > ${plain(passage.text)}`, ''] : []),
        ].join('\n');
      });
      return [
        `${index + 1}. ”${plain(claim.text)}” – ${plain(t(keyOf('status', claim.status)))}`,
        ...sources,
        ...reviewLines(words, claim).map((line) => `   - ${plain(line)}`),
      ].join('\n');
    });
    return [`# ${plain(titleOf(motion, words))}`, plain(motionFacts(motion, words)), claims.join('\n')]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  const { address } = report.document;
  return [...parts, '---', `${link(address, address)}  \n${plain(made(report, words))}`].join('\n\n') + '\n';
}

/**
 * A cell of RFC 4180. A cell that begins as a formula does gets an apostrophe first: spreadsheets would otherwise run
 * what a page's text says.
 */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The report as a table: a row for each claim and source, with address, date and version in every row. */
export function asCsv(report: Report, words: Translator): string {
  const { t } = words;
  const heads = (['claim', 'status', 'notes', 'publication', 'title', 'published', 'url'] as const).map((name) =>
    t(`csv_${name}`),
  );
  const more = (['access', 'check', 'passage', 'judgement', 'dismissed', 'note'] as const).map((name) =>
    t(`csv_${name}`),
  );
  const last = (['motion', 'document', 'date', 'version'] as const).map((name) => t(`csv_${name}`));
  const rows = report.motions.flatMap((motion) =>
    motion.claims.flatMap((claim) => {
      const of = claim.sources;
      return (of.length > 0 ? of : [null]).map((at) => {
        const source = at === null ? undefined : report.sources[at];
        const check = claim.checks.find((check) => check.source === at);
        return [
          claim.text,
          t(keyOf('status', claim.status)),
          claim.marks.join(' '),
          source?.publication ?? null,
          source?.title ?? null,
          source?.published?.slice(0, 10) ?? null,
          source?.url ?? null,
          source ? t(keyOf('access', source.access)) : null,
          check ? t(keyOf('label', check.label)) : null,
          check?.passages[0]?.text ?? null,
          claim.review ? t(keyOf('judgement', claim.review.judgement)) : null,
          claim.dismissed ? t(keyOf('dismiss', claim.dismissed.reason)) : null,
          claim.review?.note ?? claim.dismissed?.note ?? null,
          titleOf(motion, words),
          report.document.address,
          report.checkedAt,
          report.tool.version,
        ];
      });
    }),
  );
  // Without the mark at the beginning, spreadsheets take the letters å, ä and ö for something else.
  return `\ufeff${[[...heads, ...more, ...last], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A file name out of the motion's title, without its ending: letters and digits of the title, at most 60. */
export function fileName(report: Report): string {
  const title = report.motions[0]?.title ?? report.document.address.replace(/^https?:\/\/(www\.)?/, '');
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `fotnot-${words || 'granskning'}`;
}
