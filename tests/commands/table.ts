/** A tab's claims with their sources as a table for a terminal, in Swedish as the popup shows them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accessWords, labelWords } from '../../components/states';
import { keyOf, makeTranslator, type Messages } from '../../utils/i18n';
import { claimsToLookAt, shownUncited } from '../../utils/review/attention';
import type { ExaminedClaim, TabState } from '../../utils/review/types';

const WIDTH = 110;

function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = indent;
    }
    line += (line === indent ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

/** Prints document, claims, sources and checks. */
export function printClaims(state: TabState): void {
  const file = path.resolve('public/_locales/sv/messages.json');
  const words = makeTranslator(JSON.parse(readFileSync(file, 'utf8')) as Messages, 'sv');
  const { t, date, list } = words;
  const { examination } = state;
  const say = (text: string, indent = '') => console.log(wrapped(text, indent));

  const showSource = (claim: ExaminedClaim, index: number) => {
    const source = examination!.sources[index]!;
    const article = state.articles[source.id];
    const facts = [
      source.publication,
      article?.title,
      article?.published && date(article.published),
      list(article?.authors ?? []),
    ];
    say(facts.filter(Boolean).join(' · '), '     → ');
    say(source.address ?? source.citedAs, '       ');
    say(accessWords(words, article), '       ');
    const check = state.checks[claim.id]?.find(({ source: id }) => id === source.id);
    if (!check) return;
    say(labelWords(words, check), '       ');
    if (check.passages[0]) say(`”${check.passages[0].text}”`, '       ');
  };

  if (!examination) return console.log(t('badge_nothing'));
  if (examination.document.problem) return console.log(t(keyOf('problem', examination.document.problem)));
  if (examination.motions.length === 0) return console.log(t('badge_nothing'));
  for (const { motion, claims } of examination.motions) {
    console.log('');
    say(motion.title ?? examination.document.title ?? examination.document.address);
    console.log('─'.repeat(WIDTH));
    for (const claim of claims.filter(({ status, coveredBy }) => status !== 'uncited' || coveredBy)) {
      say(claim.coveredBy ? `[${t('covered_by', { label: claim.coveredBy })}]` : `[${claim.marks.join(', ') || '–'}]`);
      say(claim.text);
      for (const index of new Set(claim.sources)) if (index !== null) showSource(claim, index);
      console.log('');
    }
    for (const claim of shownUncited(claims)) {
      say(`[utan källa] ${claim.sentence}`);
      say(list(claim.reasons.map((reason) => t(keyOf('need', reason)))), '     ');
    }
    for (const proposal of motion.proposals) say(`[yrkande] ${proposal}`);
  }
  console.log('');
  console.log(t('badge_claims', { count: claimsToLookAt(state).length }));
}
