/**
 * The cheap first look, run on every page of a region: is it worth reading at all? It errs on the side of "motion";
 * the decision is made later by `recognise`. It must stay tiny: no imports, no tables, no layout.
 */
export type Verdict = 'motion' | 'links' | 'pdf' | 'nothing';

/** Characters of text that are looked at: the start and the end, since requests stand in one or the other. */
const CAP = 400_000;
/** Links that are looked at; registers have hundreds, no page that matters has more. */
const MAX_LINKS = 4000;

/** Stems of a request; each hit is then looked at with its surroundings. */
const STEM =
  /yrka|hemst(?:ä|a\u0308)ll|f(?:ö|o\u0308)resl(?:å|a\u030a)|beslutar?\b|ställer sig bakom|riksdagen (?:avslår|anvisar|godkänner|bifaller|tillkännager|antar)|att-sats|anhåller|begär/gi;
const BODY = /fullmäktige|styrelse|nämnd|riksdag|region|landsting|(?:^|[^\p{L}])(?:vi|jag|undertecknad)/iu;
const ATT = /(?:^|[^\p{L}])att\d{0,2}(?:$|[^\p{L}])|:\s*$|:\s/iu;
/** What links to motions are called; "motionsslinga", "motionera" and the bare menu word "Motioner" are not. */
const MOTION_LINK = /(?:^|[^\p{L}])(?:\p{L}{0,10})motion(?:en)?(?:$|[^\p{L}])/iu;
const MENU = /^\s*(?:motioner?(?: (?:och|&) (?:interpellationer|förslag))?|vad är en motion\??)\s*$/i;

/**
 * What a page is worth.
 * @param address the page's address: a document viewer serves PDF under addresses without ".pdf" (motions.md 2.2).
 * @param contentType `document.contentType`.
 */
export function gate(doc: Document, address: string, contentType: string): Verdict {
  if (/pdf/i.test(contentType) || doc.querySelector('embed[type="application/pdf"]')) return 'pdf';
  const text = doc.body?.textContent ?? '';
  if (hasRequest(text)) return 'motion';
  return hasMotionLinks(doc, address, text) ? 'links' : 'nothing';
}

function hasRequest(whole: string): boolean {
  const text = whole.length > CAP ? whole.slice(0, CAP / 2) + whole.slice(-CAP / 2) : whole;
  STEM.lastIndex = 0;
  for (let m = STEM.exec(text); m; m = STEM.exec(text)) {
    const around = text.slice(Math.max(0, m.index - 120), m.index + 160);
    if (/bakom|^riksdagen/i.test(m[0]) || (BODY.test(around) && ATT.test(text.slice(m.index, m.index + 400))))
      return true;
  }
  return false;
}

function hasMotionLinks(doc: Document, address: string, text: string): boolean {
  if (!/motion/i.test(text) && !/motion/i.test(address)) return false;
  const links = doc.querySelectorAll('a[href]');
  const headed = /motion/i.test(address) || /motion/i.test(doc.title);
  for (let i = 0; i < links.length && i < MAX_LINKS; i++) {
    const link = links[i]!;
    const label = link.textContent ?? '';
    const href = link.getAttribute('href') ?? '';
    const named = (MOTION_LINK.test(label) && !MENU.test(label)) || MOTION_LINK.test(href.replace(/%20|[-_+./]/g, ' '));
    const file = headed && /\.pdf|\/download\/|\/document\/|pdf\?/i.test(href);
    if ((named || file) && !link.closest('nav,header,footer,aside,[role=navigation]')) return true;
  }
  return false;
}
