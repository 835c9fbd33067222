/** The states that are drawn: of a claim, of the reading of a source, and of a check; each with its tone. */
import type { Claim } from '../utils/claims/types';
import type { Check, CheckLabel, Finding } from '../utils/evidence/types';
import type { Access, Article } from '../utils/sources/types';
import { keyOf, type Translator } from '../utils/i18n';

export type State = `status-${Claim['status']}` | `access-${Access}` | `label-${CheckLabel}`;

/** A tone colours a state by what the reader can do with it; it never stands alone, always with shape and word. */
export type Tone = 'found' | 'look' | 'broken' | 'quiet';

const TONES: Partial<Record<State, Tone>> = {
  'status-orphan': 'look',
  'access-full': 'found',
  'access-dead': 'broken',
  'label-found': 'found',
  'label-not-found': 'look',
  'label-number-missing': 'look',
  'label-name-missing': 'look',
  'label-other-place': 'look',
  'label-quote-missing': 'look',
  'label-dead': 'broken',
};

/** What is not checked, not readable or only in part is quiet: it says nothing about the claim. */
export function toneOf(state: State): Tone {
  return TONES[state] ?? 'quiet';
}

/** The access in words; a publisher's lock is named, since it has a remedy of its own. */
export function accessWords({ t }: Translator, article: Pick<Article, 'access' | 'locked'> | undefined): string {
  const access = article?.access ?? 'unchecked';
  return access === 'partial' && article?.locked ? t('access_partial_locked') : t(keyOf('access', access));
}

function missing(findings: Finding[], kind: Finding['kind']): Finding[] {
  return findings.filter((finding) => finding.kind === kind && !finding.found && finding.counts);
}

/** "1 300" on one line: a number broken at its thousands reads as two. */
export function unbroken(value: string): string {
  return value.replace(/(\d) (?=\d)/g, '$1\u00a0');
}

/** A check's label in words, naming what is missing when a finding says so. */
export function labelWords({ t, list }: Translator, check: Pick<Check, 'label' | 'findings'>): string {
  const { label, findings } = check;
  if (label === 'number-missing') {
    const [number] = missing(findings, 'number');
    if (!number) return t('label_number_missing');
    const value = unbroken(number.value);
    return number.instead === null
      ? t('label_number_missing_value', { value })
      : t('label_number_missing_instead', { value, instead: unbroken(number.instead) });
  }
  if (label === 'name-missing') {
    const names = missing(findings, 'name').map((finding) => finding.value);
    return names.length === 0 ? t('label_name_missing') : t('label_name_missing_value', { value: list(names) });
  }
  if (label === 'other-place') {
    const instead = missing(findings, 'place')[0]?.instead;
    return instead ? t('label_other_place_instead', { instead }) : t('label_other_place');
  }
  return t(keyOf('label', label));
}
