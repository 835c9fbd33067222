/** The words of the interface: messages in the browser's own locale format, with placeholders, plurals, dates and lists. */
import type sv from '../../public/_locales/sv/messages.json';

type Stored = keyof typeof sv;
type BaseOf<Key> = Key extends `${infer Base}_one` ? (`${Base}_other` extends Stored ? Base : never) : never;
type Counted = BaseOf<Stored>;

/** A key of the locale files. A message with plural forms (`x_one`, `x_other`) goes by `x` and wants `count`. */
export type MessageKey = Exclude<Stored, `${Counted}_one` | `${Counted}_other`> | Counted;

/** The locale file as the browser keeps it. */
export type Messages = Record<string, { message: string; description?: string }>;

export type Params = Record<string, string | number> & { count?: number };

export interface Translator {
  /** BCP 47 code, for `lang` attributes. */
  language: string;
  /** The message with {name} filled in; a missing key shows as the key itself, so that it is seen and not silently empty. */
  t(key: MessageKey, params?: Params): string;
  /** "2025", "2025-02", "2025-02-18" or an ISO date-time in words, as exact as it was given; what is no date comes back as it is. */
  date(iso: string): string;
  number(value: number): string;
  /** "a, b och c" */
  list(items: string[]): string;
}

/** `not-an-article` → `not_an_article`: the browser's format allows no hyphens in keys. */
export type Underscored<Value extends string> = Value extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Value;

/** The key of a word in a family: `keyOf('access', 'not-an-article')` is `access_not_an_article`. */
export function keyOf<Family extends string, Value extends string>(
  family: Family,
  value: Value,
): `${Family}_${Underscored<Value>}` {
  return `${family}_${value.replaceAll('-', '_')}` as `${Family}_${Underscored<Value>}`;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Dates are those of Sweden: publishers' date-times are in UTC (sources.md 6), and a late evening is the day before there. */
const ZONE = 'Europe/Stockholm';

type DateFormat = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;

/** Makes each format once: a thousand cards have a date each, and a format takes longer to make than all else on a card. */
function dateFormats(language: string): DateFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    let format = made.get(key);
    if (!format) made.set(key, (format = new Intl.DateTimeFormat(language, options)));
    return format;
  };
}

function formatDate(iso: string, format: DateFormat): string {
  const partial = PARTIAL_DATE.exec(iso);
  const date = new Date(partial ? `${partial[1]}-${partial[2] ?? '01'}-${partial[3] ?? '01'}T12:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return format({
    year: 'numeric',
    month: partial && !partial[2] ? undefined : 'long',
    day: partial && !partial[3] ? undefined : 'numeric',
    timeZone: partial ? 'UTC' : ZONE,
  }).format(date);
}

/** English as it is written in Europe: "15 November 2024". */
const FORMS: Record<string, string> = { en: 'en-GB' };

/** A translator over one locale file. */
export function makeTranslator(messages: Messages, language: string): Translator {
  const forms = FORMS[language] ?? language;
  const plural = new Intl.PluralRules(forms);
  const numbers = new Intl.NumberFormat(forms);
  const dates = dateFormats(forms);
  const lists = new Intl.ListFormat(forms, { type: 'conjunction' });

  const find = (key: string): string | undefined => (Object.hasOwn(messages, key) ? messages[key]?.message : undefined);

  return {
    language,
    t(key, params = {}) {
      const { count } = params;
      const message =
        (count === undefined ? undefined : (find(`${key}_${plural.select(count)}`) ?? find(`${key}_other`))) ??
        find(key) ??
        key;
      return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
        if (!Object.hasOwn(params, name)) return whole;
        const value = params[name];
        return typeof value === 'number' ? numbers.format(value) : String(value);
      });
    },
    date: (iso) => formatDate(iso, dates),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}
