/** Which lines of a motion are its frame: title, addressee, date, diary number, movers, signature. Never claims. */
import { isDateLine } from '../text/dateLine';
import { isAddressee, isSignature } from './frame';
import { MOTION_HEADING } from './kinds';
import type { Line } from './lines';
import { referenceIn } from './references';

const FACT_LABEL =
  /^(?:datum|författare|motionär(?:er)?|status|dnr|diarienummer|handläggare|inlämnad|inkom(?:men)?|av|från|till|publicera[td]|senast uppdaterad|uppdaterad|sidan granskad|innehållsansvarig)(?!\p{L})/iu;

/** "Av regionens fjorton mottagningar har fem stängt.": a sentence, though it begins as a label does or names a paper. */
const isSentence = (text: string): boolean =>
  /[.!?][”"')\]\d]{0,3}$/u.test(text) && (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= 5;

/** "Källa: DN 2024-01-02": a paper and its day look like a diary number. */
const SOURCE = /^\(?källa\s*:/iu;

/** Indexes of lines. Headings are all frame: a heading asserts nothing that its text does not. */
export function frameLines(
  lines: readonly Line[],
  first: number,
  last: number,
  requestFirst: number,
  requestLast: number,
): number[] {
  const frame: number[] = [];
  let prose = false;
  for (let i = first; i <= last; i++) {
    const { text, kind, isHeading } = lines[i]!;
    const short = text.length <= 200;
    const head = i < requestFirst && i <= first + 14 && !prose;
    const tail = i > requestLast;
    const isFrame =
      kind === 'heading' ||
      (isHeading && text.length <= 120) ||
      isAddressee(text) ||
      isDateLine(text) ||
      ((tail || head) && isSignature(text)) ||
      (head &&
        short &&
        (MOTION_HEADING.test(text) ||
          (!isSentence(text) && !SOURCE.test(text) && (FACT_LABEL.test(text) || referenceIn(text) !== null)) ||
          (kind === 'cell' && text.length < 60))) ||
      (tail && short && FACT_LABEL.test(text) && !isSentence(text) && text.length < 80);
    if (isFrame) frame.push(i);
    else if (text.length > 200) prose = true;
  }
  return frame;
}
