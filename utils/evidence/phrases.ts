/** Phrases of a few words, looked for among a text's tokens by their first word. */
import type { Token } from './words';

/** One word of a phrase: the forms it may have, or a kind of form; or a gap of at most three words. */
type Part = ReadonlySet<string> | 'infinitive' | 'supine' | 'gap';
type Phrases = ReadonlyMap<string, readonly (readonly Part[])[]>;

/** Infinitives that do not end in "a", after an auxiliary the commonest. */
const SHORT_INFINITIVES: ReadonlySet<string> = new Set('ha få bli ge gå se stå ske nå bero'.split(' '));
/** These end like a supine and are none. */
const NO_SUPINES: ReadonlySet<string> = new Set('ett det allt mest helt sitt ditt mitt något annat mycket'.split(' '));
/** How many words a gap may hold. */
const GAP = 3;

/** Phrases by each form of their first word; `written` as polarity.data.ts tells. */
export function phrasesByFirst(written: readonly string[]): Phrases {
  const byFirst = new Map<string, Part[][]>();
  for (const phrase of written) {
    const [first, ...rest] = phrase.split(' ');
    const parts = rest.map(partOf);
    for (const form of first!.split('|')) byFirst.set(form, [...(byFirst.get(form) ?? []), parts]);
  }
  return byFirst;
}

function partOf(written: string): Part {
  if (written === '~') return 'gap';
  if (written === '@') return 'infinitive';
  return written === '%' ? 'supine' : new Set(written.split('|'));
}

/** How many words of a phrase stand from the token `at` on; 0 where none does. */
export function phraseAt(phrases: Phrases, at: number, tokens: readonly Token[]): number {
  for (const parts of phrases.get(tokens[at]!.lower) ?? []) {
    const end = endOf(parts, 0, at + 1, tokens);
    if (end > 0) return end - at;
  }
  return 0;
}

/** Where the parts from `part` on end, when they stand from the token `at` on; 0 when they do not. */
function endOf(parts: readonly Part[], part: number, at: number, tokens: readonly Token[]): number {
  if (part === parts.length) return at;
  const wanted = parts[part]!;
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      const end = endOf(parts, part + 1, at + skipped, tokens);
      if (end > 0) return end;
    }
    return 0;
  }
  const lower = tokens[at]?.lower;
  return lower !== undefined && isOne(wanted, lower) ? endOf(parts, part + 1, at + 1, tokens) : 0;
}

function isOne(wanted: Exclude<Part, 'gap'>, lower: string): boolean {
  if (wanted === 'infinitive') return /..as?$/u.test(lower) || SHORT_INFINITIVES.has(lower);
  if (wanted === 'supine') return /..ts?$/u.test(lower) && !NO_SUPINES.has(lower);
  return wanted.has(lower);
}
