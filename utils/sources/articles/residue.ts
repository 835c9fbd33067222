/** Lines that stand in articles' markup but are none of the article (sources.md 3.4). "Rättelse:" stays: it is. */
import { isLockLine } from './locked';

const RESIDUE: RegExp[] = [
  /^(publicerad|publicerat|publisert|uppdaterad|uppdaterat|oppdatert|ändrad|senast ändrad)\b.{0,80}$/i,
  /^annons(er)?\b.{0,25}$/i,
  /^annonsørinnhold$/i,
  /^(foto|bild|bilder|illustration|grafik|arkivbild)\s*:.{0,120}$/i,
  /^.{0,160}\b(foto|fotograf)\s*:\s*[\p{L} .,/&-]{2,60}$/iu,
  /^bild \d+ av \d+$/i,
  /^\d+\s*\/\s*\d+$/,
  /^(öppna|visa) bild(en)? i (helskärm|fullskärm)$/i,
  /^(förstora|stäng|visa|visa mer|visa fler|visa hela|läs mer|fäll ut|spela upp|dela|dela:|skriv ut|följ|spara|lyssna|prenumerera|logga in|mer om ämnet|relaterat|ämnen)$/i,
  /^(läs|les|se|hör|lyssna)( mer| också| även| mera|også)? ?:.{0,200}$/i,
  /^(läs|se|hör) (mer|också|även|vidare)\b.{0,160}$/i,
  /^les også\b.{0,160}$/i,
  /^javascript (är avstängt|måste vara påslaget).{0,120}$/i,
  /^(kommentera( artikeln)?|kommentarer( \(\d+\))?|\(?\d+ kommentar(er)?\)?)$/i,
  /^.{0,80}\bifrågasätt\b.{0,200}$/i,
  /^(dela (artikeln?|sidan)|dela (på|via) \w+|kopiera (artikel)?länk(en)?|länk kopierad|tipsa|rätta artikeln|anmäl (text|sak)fel|skicka med e-post)\b.{0,60}$/i,
  /^(jag )?prenumerera\b.{0,80}$/i,
  /^(redan prenumerant|är du redan prenumerant|redan kund)\b.{0,60}$/i,
  /^för att använda den här funktionen behöver du vara inloggad\.?$/i,
  /^familjen har godkänt namn- och bildpubliceringen\.?$/i,
  /^(ljuduppspelningen är ai-genererad|artikeln lyssnas på|lyssna på artikeln)\b.{0,100}$/i,
  /^hör mer i klippet\.?$/i,
  /^(tipsa oss|kontakta redaktionen|nyhetsbrev|få vårt nyhetsbrev)\b.{0,80}$/i,
  /^(facebook|twitter|x|linkedin|instagram|whatsapp|messenger|e-post|email|skriv ut)$/i,
  /^(hoppa till (innehåll|huvudinnehåll).*|gå direkt till .*)$/i,
  /^vi använder (cookies|kakor)\b.{0,200}$/i,
];

/** A heading after which only lists of other articles come. */
const TAIL =
  /^(läs (även|också|mer)|relaterade? (artiklar|nyheter|innehåll|läsning)?|mer (i|om|från)\b.{0,40}|fler (nyheter|artiklar)|senaste nytt|mest läst|ämnen i artikeln)\s*:?$/i;

/** True for a line that is none of the article. */
export function isResidue(line: string): boolean {
  if (/^rättelse\b/i.test(line)) return false;
  return line.length <= 300 && (RESIDUE.some((pattern) => pattern.test(line)) || isLockLine(line));
}

/**
 * The article's own paragraphs: residue lines away, the repeated title away, and lists of other articles at the end away.
 * @param title the article's title, which the markup repeats as a heading
 */
export function withoutResidue(paragraphs: string[], title: string | null): string[] {
  const heading = title?.toLowerCase() ?? null;
  const kept: string[] = [];
  const lastText = paragraphs.findLastIndex((line) => line.length >= 140 || /[.!?”»"]$/.test(line));
  for (const [index, paragraph] of paragraphs.entries()) {
    // "Läs även:" with nothing but short lines after it, begins the list of other articles.
    if (index >= lastText && TAIL.test(paragraph)) break;
    if (isResidue(paragraph) || paragraph.toLowerCase() === heading) continue;
    if (!/[\p{L}\p{N}]/u.test(paragraph)) continue;
    if (kept.at(-1) !== paragraph) kept.push(paragraph);
  }
  return kept;
}
