/** Headings of notes and sources: "Källor", "Noter:", "Källor och referenser", "3 Litteratur". */

const WORD =
  '(?:(?:fot|slut)?not(?:er|erna)?|käll(?:a|or|orna|förteckning|hänvisning(?:ar)?|lista)|referens(?:er|lista|förteckning)|' +
  'hänvisningar|webbkällor|källmaterial|underlag|notapparat|(?:fot|slut)nots(?:förteckning|lista)|litteratur(?:förteckning|lista)?|footnotes|endnotes|notes|references|sources)';
const HEADING = new RegExp(
  `^(?:\\d{1,2}\\.?\\s+)?${WORD}(?:(?:\\s?[,&/]\\s?|\\s(?:och|samt)\\s)\\p{L}{3,20}){0,2}\\s?:?$`,
  'iu',
);
const LEAD = new RegExp(`^${WORD}(?:\\s(?:och|samt)\\s\\p{L}{3,20})?\\s?:\\s*`, 'iu');

/** Whether a line is nothing but the heading of notes or sources. */
export const isNoteHeading = (text: string): boolean => text.length <= 60 && HEADING.test(text.trim());

/** Length of such a heading with its colon and the space after it at the beginning of a line; 0 where there is none. */
export const noteLeadLength = (text: string): number => LEAD.exec(text.slice(0, 60))?.[0].length ?? 0;
