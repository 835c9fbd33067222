/** Diary and motion numbers, in the forms that regions use (motions.md 5.1). */

const LABEL =
  '(?:dnr|d\\.nr|diarienummer|diarienr|diarie|ärendenummer|ärendenr|ärende-?id|dokumentnummer|beteckning|målnummer)';
/** Series of official documents, cited in the same form: "SOU 2018:39" is no diary number. */
const SERIES =
  '(?!(?:SOU|SFS|DS|HSLF|SOSFS|HSLF-FS|SKOLFS|RIR|HFD|NJA|JO|AD|RÅ|RH|PM|MIG|BFS|TSFS|COM|KOM|EU|EG|ISO|BMJ)[ /]?\\d)';
/** "RS 190-2026", "RS 269:1-2020", "RS/333/2023", "RS 2019-0285", "RV/2025-00417", "2018/01948-1", "23RS6594", "RV190444". */
const DIARY = new RegExp(
  `(?<![\\p{L}\\d/])${SERIES}(?:\\p{Lu}{2,5}[ /]?(?:19|20)\\d{2}[-/:]\\d{1,6}(?:-\\d{1,3})?|\\p{Lu}{2,5}[ /]\\d{1,6}(?::\\d{1,3})?[-/](?:19|20)\\d{2}|\\p{Lu}{2,5}\\d{2}[-/]\\d{3,6}|\\d{2}\\p{Lu}{2,5}\\d{2,6}|\\p{Lu}{2,4} ?\\d{6}|(?:19|20)\\d{2}-\\p{Lu}{2,5}\\d{3,8}|(?:19|20)\\d{2}/\\d{3,6}(?:-\\d{1,3})?)(?![\\p{L}\\d])`,
  'u',
);
const LABELLED = new RegExp(
  `${LABEL}\\s*[.:]?\\s*([\\p{Lu}\\d][\\p{L}\\d]{0,8}(?:[ ]?[-/:]?[ ]?[\\p{L}\\d]{1,10}){0,4})`,
  'iu',
);
const MOTION_NUMBER =
  /(?<!\p{L})motion(?:en)?\s*(?:nr|nummer|:)?\.?\s*((?:19|20)\d{2}(?:\/\d{2})?:\d{1,4}|\d{1,4}[-:/](?:19|20)?\d{2}(?!\d)|(?:19|20)\d{2}[-/]\d{1,4})/iu;

/** The Riksdag sets the number on a line of its own or before the movers: "2018/19:680 av …". */
const RIKSDAG_NUMBER = /(?:^|riksdagen )((?:19|20)\d{2}\/\d{2}:\d{1,5})(?=$| av )/iu;

/** The first diary number in a text, else its motion number; null where there is neither. */
export function referenceIn(text: string): { written: string; kind: 'diary' | 'number' } | null {
  const labelled = LABELLED.exec(text);
  if (labelled) {
    const inside = DIARY.exec(labelled[1]!);
    const written = inside ? inside[0] : labelled[1]!.split(' ').slice(0, 2).join(' ');
    if (/\d/.test(written)) return { written, kind: 'diary' };
  }
  const diary = DIARY.exec(text);
  if (diary) return { written: diary[0], kind: 'diary' };
  const number = MOTION_NUMBER.exec(text) ?? RIKSDAG_NUMBER.exec(text);
  return number ? { written: number[1]!, kind: 'number' } : null;
}
