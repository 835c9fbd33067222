// @vitest-environment jsdom
/** Conventions of notes that web pages use beside the common ones: each a small page of our own. */
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../utils/notes';
import { readHtml } from '../../../utils/reading/html';

const ADDRESS = 'https://www.regionexempel.se/motion';
function read(markup: string) {
  const doc = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  const { result } = readHtml(doc, { address: ADDRESS, live: false });
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}
/** Each mark as "label@last word → its note's address, or its text". */
function marksOf(markup: string): string[] {
  const { marks, notes, text } = tieNotes(read(markup));
  return marks.map((mark) => {
    const block = text.find((one) => one.index === mark.block)!;
    const word = /[\p{L}\d]*(?=[.,]?$)/u.exec(block.text.slice(0, mark.offset))![0];
    const note = mark.note === null ? null : notes[mark.note]!;
    return `${mark.label}@${word} → ${note === null ? 'none' : (note.urls[0] ?? note.text)}`;
  });
}
const [A, B, C] = ['https://www.exempel.se/a', 'https://www.prov.se/b', 'https://www.testblad.se/c'];
const text = (one: string, two: string, three: string): string =>
  `<p>Hyrpersonalen kostar en tredjedel.${one} Väntetiden bryter garantin.${two} Turerna minskade.${three}</p>`;
const RIGHT = [`1@tredjedel → ${A}`, `2@garantin → ${B}`, `3@minskade → ${C}`];

describe('notes and their marks', () => {
  it('a raised figure that is itself the link to its source has that address as its note', () => {
    const link = (label: string, href: string) => `<sup><a href="${href}">${label}</a></sup>`;
    expect(marksOf(text(link('1', A), link('2', B), `<a href="${C}">[3]</a>`))).toEqual(RIGHT);
  });
  it('such a figure with a list of notes below is tied to the list', () => {
    const linked = `<sup><a href="https://www.exempel.se/lista">1</a></sup>`;
    expect(
      marksOf(`${text(linked, '<sup>2</sup>', '<sup>3</sup>')}<p>1. ${A}</p><p>2. ${B}</p><p>3. ${C}</p>`),
    ).toEqual(RIGHT);
  });
  it('a second mark of one note may print the time it comes again', () => {
    const ref = (label: string, note: number, own: string) =>
      `<sup><a href="#fn${note}" id="${own}">[${label}]</a></sup>`;
    const back = (own: string) => `<a href="#${own}">↩</a>`;
    expect(
      marksOf(
        `${text(ref('1', 1, 'r1'), ref('2', 2, 'r2'), ref('1:1', 1, 'r1:1'))}<ol><li id="fn1">${A} ${back('r1')} ${back('r1:1')}</li><li id="fn2">${B} ${back('r2')}</li></ol>`,
      ),
    ).toEqual([`1@tredjedel → ${A}`, `2@garantin → ${B}`, `1@minskade → ${A}`]);
  });
  it('remarks in a group of their own keep their label', () => {
    const mark = '<sup id="r-k"><a href="#note-k">[a 1]</a></sup>';
    expect(
      marksOf(`<p>Det gäller hösten.${mark}</p><ol><li id="note-k"><a href="#r-k">^</a> Se ${A}</li></ol>`),
    ).toEqual([`a 1@hösten → ${A}`]);
  });
  it('a page shown at another address than its own links to its notes all the same', () => {
    const mark = (n: number) => `<a href="/gammal/sida#fn${n}" id="fnref${n}"><sup>${n}</sup></a>`;
    const note = (n: number, url: string) => `<p id="fn${n}"><a href="/gammal/sida#fnref${n}">${n}</a> ${url}</p>`;
    expect(marksOf(`${text(mark(1), mark(2), mark(3))}${note(1, A)}${note(2, B)}${note(3, C)}`)).toEqual(RIGHT);
  });
  it('signs come in any order', () => {
    expect(
      marksOf(`${text('<sup>*</sup>', '<sup>**</sup>', '<sup>†</sup>')}<p>* ${A}</p><p>** ${B}</p><p>† ${C}</p>`),
    ).toEqual([`*@tredjedel → ${A}`, `**@garantin → ${B}`, `†@minskade → ${C}`]);
  });
  it('figures out of their order are tied where each note has one plain mark', () => {
    expect(
      marksOf(`${text('<sup>2</sup>', '<sup>1</sup>', '<sup>3</sup>')}<p>[1] ${B}</p><p>[2] ${A}</p><p>[3] ${C}</p>`),
    ).toEqual([`2@tredjedel → ${A}`, `1@garantin → ${B}`, `3@minskade → ${C}`]);
  });
  it('notes below a table go on below the text', () => {
    expect(
      marksOf(
        `<table><tr><td>Kostnad</td><td>212<sup>1</sup></td><td>412<sup>2</sup></td></tr><tr><td><sup>1</sup> ${A}<br><sup>2</sup> ${B}</td></tr></table><p>Turerna minskade.<sup>3</sup></p><p><sup>3</sup> ${C}</p>`,
      ),
    ).toEqual([`1@212 → ${A}`, `2@412 → ${B}`, `3@minskade → ${C}`]);
  });
  it('a box of sources before the text holds its notes', () => {
    expect(
      marksOf(
        `<aside><h2>Källor</h2><ol><li>${A}</li><li>${B}</li><li>${C}</li></ol></aside>${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}`,
      ),
    ).toEqual(RIGHT);
  });
  it('“Läs mer” below the notes does not take their marks', () => {
    expect(
      marksOf(
        `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<h3>Referenser</h3><ol><li>${A}</li><li>${B}</li><li>${C}</li></ol><h3>Läs mer</h3><ol><li>https://www.exempel.se/mer</li><li>https://www.exempel.se/annat</li></ol>`,
      ),
    ).toEqual(RIGHT);
  });
  it('notes that a button folds away are read', () => {
    expect(
      marksOf(
        `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<h2><button aria-expanded="false" aria-controls="k">Källor</button></h2><div id="k" hidden><ol><li>${A}</li><li>${B}</li><li>${C}</li></ol></div>`,
      ),
    ).toEqual(RIGHT);
  });
  it('notes one after another in a paragraph are apart', () => {
    expect(
      marksOf(`${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<p>Källor: 1. ${A} 2. ${B} 3. ${C}</p>`),
    ).toEqual(RIGHT);
  });
  it('a list without figures under its heading is counted where every item has its mark', () => {
    const list = `<h3>Källor</h3><ul><li>${A}</li><li>${B}</li><li>${C}</li></ul>`;
    expect(marksOf(`${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}${list}`)).toEqual(RIGHT);
    expect(marksOf(`<p>Ytan är 40 m<sup>2</sup>.</p>${list}`)).toEqual([]);
  });
  it('labels may be words: “Not 1:”, “(not 1)”', () => {
    expect(
      marksOf(`${text(' (not 1)', ' (not 2)', ' (not 3)')}<p>Not 1: ${A}</p><p>Not 2: ${B}</p><p>Not 3: ${C}</p>`),
    ).toEqual(RIGHT);
  });
  it.each([
    ['cells', (n: number, url: string) => `<tr><td>${n}</td><td>DN, ${url}</td></tr>`, 'table'],
    ['boxes', (n: number, url: string) => `<div><div>${n}</div><div><a href="${url}">DN</a></div></div>`, 'div'],
  ])('labels may stand in %s of their own', (_, row, tag) => {
    expect(
      marksOf(
        `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<h3>Källor</h3><${tag}>${row(1, A)}${row(2, B)}${row(3, C)}</${tag}>`,
      ),
    ).toEqual(RIGHT);
  });
  it('letters that are set high label notes that begin so', () => {
    const sup = (label: string) => `<sup>${label}</sup>`;
    expect(
      marksOf(
        `${text(sup('a'), sup('b'), sup('c'))}<p>${sup('a')} ${A}</p><p>${sup('b')} ${B}</p><p>${sup('c')} ${C}</p>`,
      ),
    ).toEqual([`a@tredjedel → ${A}`, `b@garantin → ${B}`, `c@minskade → ${C}`]);
  });
  it('linked notes that share one paragraph are apart', () => {
    const mark = (n: number) => `<a href="#not${n}"><sup>${n}</sup></a>`;
    const note = (n: number, url: string) => `<a name="not${n}"></a>${n}. ${url}`;
    expect(marksOf(`${text(mark(1), mark(2), mark(3))}<p>${note(1, A)}<br>${note(2, B)}<br>${note(3, C)}</p>`)).toEqual(
      RIGHT,
    );
  });
  it('the upper half of a fraction is no mark', () => {
    expect(marksOf('<p>Det tog 1 <sup>1</sup>/<sub>2</sub> år.</p>')).toEqual([]);
  });
  it('“(1) … (2)” in a sentence counts up, though a list in the text has the same numbers', () => {
    expect(
      marksOf(
        '<p>Regionen ska (1) planera, (2) utreda och (3) följa upp.</p><p>1. Planera</p><p>2. Utreda</p><p>3. Följa upp</p>',
      ),
    ).toEqual([]);
  });
});

describe('what stands on a page beside its text', () => {
  it('remarks in the margin of a writer’s own document are left out, with what leads to them', () => {
    const markup = `<p>Kostnaden är hög.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> Den stiger.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Kolla siffran</p></div>`;
    expect(read(markup).blocks.map((block) => block.text)).toEqual(['Kostnaden är hög. Den stiger.']);
  });
  it('a menu that a button folds away stays hidden', () => {
    const markup = `<button aria-expanded="false" aria-controls="m">Meny</button><div id="m" hidden><nav>Start</nav></div><p>Text.</p>`;
    expect(read(markup).blocks.map((block) => block.text)).not.toContain('Start');
  });
  it('an address that its author broke over two lines is whole, and a new line after an address is not its end', () => {
    const [block, ...more] = read(
      '<p>Se https://www.exempel.se/nyheter/<br>kon-vaxer i dag</p><p>https://www.exempel.se/a/<br>2 Rapport</p>',
    ).blocks;
    expect(block!.text).toBe('Se https://www.exempel.se/nyheter/kon-vaxer i dag');
    expect(block!.addressReadings).toEqual([
      {
        start: 3,
        end: 43,
        readings: ['https://www.exempel.se/nyheter/kon-vaxer', 'https://www.exempel.se/nyheter/'],
      },
    ]);
    expect(more.map((one) => one.text)).toEqual(['https://www.exempel.se/a/', '2 Rapport']);
  });
  it('sources in a box that a button without a name for it folds away are read', () => {
    const list = `<ol><li>${A}</li><li>${B}</li><li>${C}</li></ol>`;
    expect(
      marksOf(
        `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<button aria-expanded="false">Källor</button><div hidden>${list}</div>`,
      ),
    ).toEqual(RIGHT);
  });
  it('notes in one paragraph, each after its raised figure, are apart', () => {
    expect(
      marksOf(
        `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<p><sup>1</sup> ${A} <sup>2</sup> Samma rapport <sup>3</sup> ${C}</p>`,
      ),
    ).toEqual([RIGHT[0], '2@garantin → Samma rapport', RIGHT[2]]);
  });
  it('in a table of sources, a row that does not cite is one all the same', () => {
    const row = (n: number, note: string) => `<tr><td>${n}</td><td>${note}</td></tr>`;
    expect(
      marksOf(
        `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<table>${row(1, A)}${row(2, 'Samma rapport')}${row(3, C)}</table>`,
      ),
    ).toEqual([RIGHT[0], '2@garantin → Samma rapport', RIGHT[2]]);
  });
  it('a table whose first column counts is no list of sources when none of its rows cites', () => {
    const row = (n: number, note: string) => `<tr><td>${n}</td><td>${note}</td></tr>`;
    const found = marksOf(
      `${text('<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>')}<table>${row(1, 'Borlänge')}${row(2, 'Falun')}${row(3, 'Mora')}</table>`,
    );
    expect(found.every((mark) => mark.endsWith('none'))).toBe(true);
  });
  it('a mark that prints nothing may be the last of its paragraph', () => {
    const side = (n: number, note: string) =>
      `<label for="s${n}" class="sidenote-number"></label><input type="checkbox" id="s${n}"><span class="sidenote">${note}</span>`;
    expect(marksOf(`<p>Kön växte.${side(1, A)}</p><p>Turerna minskade.${side(2, B)}</p>`)).toEqual([
      `@växte → ${A}`,
      `@minskade → ${B}`,
    ]);
  });
  it('what a mark’s own data holds may be as short as “Ibid.”', () => {
    const mark = (n: number, note: string) => `<button data-content="${note}"><sup>${n}</sup></button>`;
    expect(marksOf(`<p>Kön växte${mark(1, `Se ${A}`)} och turerna minskade${mark(2, 'Ibid.')}.</p>`)).toEqual([
      `1@växte → ${A}`,
      '2@minskade → Ibid.',
    ]);
  });
  it('a heading’s link to itself is neither text nor mark', () => {
    const { blocks } = read(
      '<section id="m"><h2>Fler turer<a href="#m" title="Länk till denna rubrik">¶</a></h2></section>',
    );
    expect(blocks.map((block) => [block.text, block.candidates.length])).toEqual([['Fler turer', 0]]);
  });
  it('a label alone on its line, and an amount that begins one, go with their lines', () => {
    const { blocks } = read(
      `<p>Priset steg från åttioen öre per kilowattimme till<br>193 öre i december.</p><p>[1]<br>${A}</p>`,
    );
    expect(blocks.map((block) => block.text)).toEqual([
      'Priset steg från åttioen öre per kilowattimme till 193 öre i december.',
      `[1] ${A}`,
    ]);
  });
});

describe('pages laid out in tables and forms', () => {
  const long = 'Regionen bör se över sina avtal med bolagen. '.repeat(20);
  it('a cell that holds the page, or is alone in its row, is no cell of a table', () => {
    const { blocks } = read(
      `<table><tr><td colspan="2"><b>Fler turer på linjen</b></td></tr><tr><td>Dnr</td><td>RS 2025/1</td></tr><tr><td colspan="2">${long}</td></tr></table>`,
    );
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'cell', 'cell', 'paragraph']);
    expect(blocks[0]!.emphasised).toBe(true);
  });
  it('a form that is the frame of a whole page is not furniture, one for searching is', () => {
    const page = (inner: string) => read(`<form>${inner}</form>`).blocks.map((block) => block.kind);
    expect(page(`<div>${long.repeat(2)}</div><input>`)).toEqual(['paragraph']);
    expect(page('<div>Sök bland motioner</div><input>')).toEqual(['furniture']);
  });
  it('a paragraph whose style is named as a title’s looks like a heading', () => {
    expect(read('<p class="MsoTitle">Fler turer på linjen</p>').blocks[0]!.emphasised).toBe(true);
  });
});
