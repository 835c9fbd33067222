/** Texts to measure on, made here so that the figures can be had anywhere: size is what matters, not words. */

const SENTENCES = [
  'Regionens kostnader för inhyrd personal ökade med 12 procent under förra året.',
  'Vi menar att det är orimligt att patienter väntar så länge.',
  'Enligt en rapport från Socialstyrelsen saknas 300 vårdplatser.',
  'Det är viktigt att hela regionen har en god vård nära hemmet.',
  'Flera sjukhus har under våren tvingats ställa in planerade operationer.',
];

/** A motion of about `kilobytes` kB with `notes` footnotes, as Word writes HTML. */
export function longMotion(kilobytes: number, notes: number): string {
  const paragraphs: string[] = [];
  const list: string[] = [];
  let size = 0;
  const target = kilobytes * 1000;
  for (let i = 0; size < target; i++) {
    const due = Math.floor((size / target) * notes);
    const text = Array.from({ length: 5 }, (_, k) => SENTENCES[(i * 3 + k * 2) % SENTENCES.length]).join(' ');
    let mark = '';
    if (list.length < due) {
      const n = list.length + 1;
      mark = `<a href="#_ftn${n}" name="_ftnref${n}"><span class="MsoFootnoteReference">[${n}]</span></a>`;
      list.push(
        `<div id="ftn${n}"><p class="MsoFootnoteText"><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> https://www.svt.se/nyheter/lokalt/vast/exempel-${n}</p></div>`,
      );
    }
    const paragraph = `<p class="MsoNormal">${text}${mark}</p>`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return `<!doctype html><html lang="sv"><head><title>Budgetmotion</title></head><body><h1>Motion om budget</h1>${paragraphs.join('\n')}
<p>Vi yrkar att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att se över kostnaderna.</li></ul>${list.join('\n')}</body></html>`;
}
