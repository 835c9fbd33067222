/** Web addresses cut by the end of a line or paragraph. */

const TAIL = /(?:https?:\/\/|www\.)[^\s<>"”]*$/i;
/** A line that begins like this does not go on with an address, whatever the line before looks like. */
const NEW_START =
  /^(?:\[?\^?\d{1,3}[\].)]|\(|https?:|www\.|och\b|samt\b|eller\b|hämtad|besökt|läst|s\.|sid|p\.|nr\b|\d{4}-\d\d-\d\d|\p{Lu}\p{Ll}+\s\p{Ll})/iu;

export interface AddressJoin {
  /** What the address grows by: the first token of the next line. */
  token: string;
  /** Length of the address so far, at the end of the line before. */
  before: number;
  /** Readings of the whole address, the likeliest first. */
  readings: string[];
}

/** Whether the address at the end of `before` goes on in the next line; `full`: the line is as wide as the text allows. */
export function addressGoesOn(before: string, after: string, full: boolean): AddressJoin | null {
  const tail = TAIL.exec(before.slice(-600))?.[0];
  if (tail === undefined) return null;
  const token = /^\S+/.exec(after)?.[0] ?? '';
  if (token === '' || NEW_START.test(after)) return null;
  const open = /[/\-_=?&%#+]$/.test(tail);
  const ended = /[.,;)]$/.test(tail);
  const urlish = /[/_=&%#?]|[\p{L}\d]-[\p{L}\d]|\.(?:pdf|html?|aspx?|php|svd|ece)\b|\d{4,}/iu.test(token);
  if (!(open || full || urlish) || (ended && !(full && urlish))) return null;
  if (!full && !urlish && !/^[\p{Ll}\d]/u.test(token)) return null;
  if (!open && !urlish && !full) return null;
  const whole = tail + token;
  const readings = [whole];
  if (tail.endsWith('-')) readings.push(tail.slice(0, -1) + token);
  readings.push(tail);
  return { token, before: tail.length, readings };
}
