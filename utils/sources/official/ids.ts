/** The Riksdag's ids of documents, and the addresses that hold them. */
import { IN_SESSION, IN_YEAR } from './series';

/**
 * The two letters or digits that begin the ids of a Riksdag year: "2018/19" is H6, "2011/12" GZ; base 36 counted from there.
 * @param year the year the session begins
 * @returns null before 1976/77, when sessions were counted otherwise
 */
export function sessionCode(year: number): string | null {
  if (year < 1976 || year > 2100) return null;
  return (17 * 36 + 6 + (year - 2018)).toString(36).toUpperCase();
}

/**
 * The Riksdag's id of a document in one of its own addresses, in capitals ("H6021022", "SFS-2010-659"), or null.
 * The id is what follows the last "_" (riksdagen.se) or the file's name (data.riksdagen.se).
 */
export function riksdagIdOf(address: string): string | null {
  const found =
    /^https?:\/\/(?:www\.)?riksdagen\.se\/[^?#]*_((?:[a-z0-9]{2}[0-9b][0-9a-z])[a-zåäö%0-9]*\d+|sfs-\d{4}-\d+)(?:\/|$|[?#])/i.exec(
      address,
    ) ??
    /^https?:\/\/data\.riksdagen\.se\/(?:dokument|dokumentstatus)\/([a-z0-9%åäö-]+?)(?:\.\w+)?(?:\/|$|[?#])/i.exec(
      address,
    );
  if (!found?.[1]) return null;
  try {
    return decodeURIComponent(found[1]).toUpperCase();
  } catch {
    return null;
  }
}

/**
 * The document a Riksdag id stands for, as `Official.id` writes it ("H6021022" → "mot. 2018/19:1022"), so that a page and a
 * number cited for one document are one source. Bills and communications share a code: `address` tells them apart.
 * @returns null for kinds that are not cited by number
 */
export function officialIdOf(riksdagId: string, address: string): string | null {
  const law = /^SFS-(\d{4})-(\d+)$/.exec(riksdagId);
  if (law) return `SFS ${law[1]}:${law[2]}`;
  const found = /^([A-Z0-9]{2})([0-9B][0-9])(.+)$/.exec(riksdagId);
  if (!found) return null;
  const year = parseInt(found[1] ?? '', 36) - (17 * 36 + 6) + 2018;
  if (sessionCode(year) !== found[1]) return null;
  const code = found[2];
  const inYear = IN_YEAR.find((one) => one.code === code);
  if (inYear) return `${inYear.name} ${year}:${found[3]}`;
  const isLetter = code === '03' && /\/skrivelse\//.test(address);
  const one = IN_SESSION.find((each) => each.code === code && (!isLetter || each.name === 'skr.'));
  const next = year === 1999 ? '2000' : String(year + 1).slice(2);
  return one ? `${one.name} ${year}/${next}:${found[3]}` : null;
}

/** The plain text page of a Riksdag document: the same words as its page at riksdagen.se without the frame. */
export function riksdagDataAddress(id: string): string {
  return `https://data.riksdagen.se/dokument/${encodeURIComponent(id.replace(/^SFS-/, 'sfs-'))}.html`;
}
