// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../../utils/notes';
import type { Reading } from '../../../../utils/reading/types';
import { readDocx } from '../../../../utils/reading/word';

const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Given {
  body: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
  styles?: string;
  numbering?: string;
  links?: Record<string, string>;
}

function docx(given: Given): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  const put = (name: string, root: string, inner: string | undefined) => {
    if (inner === undefined) return;
    files[`word/${name}.xml`] = strToU8(`<?xml version="1.0"?><w:${root} ${W}>${inner}</w:${root}>`);
    relations.push(`<Relationship Id="p${relations.length}" Type="${R}/${name}" Target="${name}.xml"/>`);
  };
  put('footnotes', 'footnotes', given.footnotes);
  put('endnotes', 'endnotes', given.endnotes);
  put('settings', 'settings', given.settings);
  put('styles', 'styles', given.styles);
  put('numbering', 'numbering', given.numbering);
  for (const [id, target] of Object.entries(given.links ?? {})) {
    relations.push(`<Relationship Id="${id}" Type="${R}/hyperlink" Target="${target}" TargetMode="External"/>`);
  }
  files['_rels/.rels'] = strToU8(
    `<Relationships><Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  files['word/_rels/document.xml.rels'] = strToU8(`<Relationships>${relations.join('')}</Relationships>`);
  files['word/document.xml'] = strToU8(
    `<?xml version="1.0"?><w:document ${W}><w:body>${given.body}</w:body></w:document>`,
  );
  return zipSync(files);
}

const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const ref = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (id: number, text: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>`, r(` ${text}`))}</w:${kind}>`;

function read(given: Given): Reading {
  const result = readDocx(docx(given), { address: 'motion.docx', parseXml });
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}

describe('notes of a DOCX', () => {
  it('prints the mark in the text and leads to its note', () => {
    const reading = read({
      body: p(r('Väntetiden har ökat'), ref(2), r(' i hela länet.')),
      footnotes: `<w:footnote w:id="-1" w:type="separator">${p()}</w:footnote>${note(2, 'https://www.exempel.se/vantetid')}`,
    });
    expect(reading.blocks[0]!.text).toBe('Väntetiden har ökat1 i hela länet.');
    expect(reading.blocks[0]!.candidates).toEqual([
      { start: 19, end: 20, label: '1', via: 'own', target: 1, inlineNote: null },
    ]);
    expect(reading.blocks[1]).toMatchObject({ kind: 'note', noteLabel: '1', text: 'https://www.exempel.se/vantetid' });
    const noted = tieNotes(reading);
    expect(noted.marks).toMatchObject([{ label: '1', note: 0, offset: 19 }]);
    expect(noted.notes[0]!.urls).toEqual(['https://www.exempel.se/vantetid']);
  });

  it('numbers endnotes with small roman figures, as Word does unless told otherwise', () => {
    const reading = read({
      body: p(r('Ett'), ref(1, 'endnote'), r(' och två'), ref(2, 'endnote'), r('.')),
      endnotes: note(1, 'Prop. 2020/21:1.', 'endnote') + note(2, 'SOU 2021:2.', 'endnote'),
    });
    expect(reading.blocks.filter((block) => block.kind === 'note').map((block) => block.noteLabel)).toEqual([
      'i',
      'ii',
    ]);
  });

  it('restarts in each section where the settings say so', () => {
    const reading = read({
      body: `<w:p><w:pPr><w:sectPr/></w:pPr>${r('A')}${ref(1)}</w:p>${p(r('B'), ref(2))}<w:sectPr/>`,
      footnotes: note(1, 'Ettan.') + note(2, 'Tvåan.'),
      settings: '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>',
    });
    expect(reading.blocks.flatMap((block) => block.candidates).map((one) => [one.label, one.target])).toEqual([
      ['1', 2],
      ['1', 3],
    ]);
  });

  it('keeps a custom mark, and does not take its second printing for text', () => {
    const reading = read({
      body: p(r('Ord'), `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`, r('.')),
      footnotes: `<w:footnote w:id="1">${p(r('* Se bilaga.'))}</w:footnote>`,
    });
    expect(reading.blocks[0]!.text).toBe('Ord*.');
    expect(reading.blocks[1]).toMatchObject({ noteLabel: '*', text: 'Se bilaga.' });
  });

  it('lets a note of two paragraphs be one', () => {
    const reading = read({
      body: p(r('Ord'), ref(1)),
      footnotes: `<w:footnote w:id="1">${p(r('Första stycket.'))}${p(r('Andra stycket.'))}</w:footnote>`,
    });
    expect(tieNotes(reading).notes.map((one) => one.text)).toEqual(['Första stycket. Andra stycket.']);
  });

  it('offers raised figures typed by hand', () => {
    const reading = read({ body: p(r('luckor'), r('1', '<w:vertAlign w:val="superscript"/>'), r(' i systemet')) });
    expect(reading.blocks[0]!.candidates).toMatchObject([{ label: '1', via: 'raised', start: 6 }]);
  });
});

describe('text of a DOCX', () => {
  it('leaves out deleted and hidden text and keeps inserted text', () => {
    const reading = read({
      body: p(
        r('Kvar '),
        `<w:del><w:r><w:delText>borta</w:delText></w:r></w:del>`,
        `<w:ins>${r('nytt')}</w:ins>`,
        r('dolt', '<w:vanish/>'),
      ),
    });
    expect(reading.blocks[0]!.text).toBe('Kvar nytt');
  });

  it('reads links from relations and from fields', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const reading = read({
      body: p(
        `<w:hyperlink r:id="h1">${r('Rapporten')}</w:hyperlink>`,
        r(' och '),
        field('begin'),
        '<w:r><w:instrText> HYPERLINK "https://b.exempel.se/2" </w:instrText></w:r>',
        field('separate'),
        r('svaret'),
        field('end'),
      ),
      links: { h1: 'https://a.exempel.se/1' },
    });
    expect(reading.blocks[0]!.text).toBe('Rapporten och svaret');
    expect(reading.blocks[0]!.links).toEqual([
      { start: 0, end: 9, href: 'https://a.exempel.se/1' },
      { start: 14, end: 20, href: 'https://b.exempel.se/2' },
    ]);
  });

  it('knows headings by style, list items with their numbers, and cells', () => {
    const reading = read({
      styles: '<w:style w:styleId="Rub"><w:name w:val="heading 2"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
      body:
        `<w:p><w:pPr><w:pStyle w:val="Rub"/></w:pPr>${r('Bakgrund')}</w:p>` +
        ['att utreda', 'att redovisa']
          .map(
            (text) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>${r(text)}</w:p>`,
          )
          .join('') +
        `<w:tbl><w:tr><w:tc>${p(r('Cell'))}</w:tc></w:tr></w:tbl>`,
    });
    expect(reading.blocks.map(({ kind, level, noteLabel }) => [kind, level, noteLabel])).toEqual([
      ['heading', 2, null],
      ['list-item', 1, '1'],
      ['list-item', 1, '2'],
      ['cell', null, null],
    ]);
  });

  it('ties a note that is cited again by a NOTEREF field', () => {
    const field = (instruction: string, text: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const reading = read({
      body:
        p(
          r('Köerna växer'),
          '<w:bookmarkStart w:id="4" w:name="_Ref1"/><w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="4"/>',
          r('.'),
        ) +
        p(r('Som sagt'), field('NOTEREF _Ref1 \\f \\h', '1'), r(' i avsnitt '), field('REF _Ref9 \\h', '2'), r('.')),
      footnotes: `<w:footnote w:id="2">${p(r('Se prop. 2020/21:1.'))}</w:footnote>`,
    });
    const noted = tieNotes(reading);
    expect(noted.marks.map((mark) => [mark.label, mark.note, mark.block])).toEqual([
      ['1', 0, 0],
      ['1', 0, 1],
    ]);
    expect(noted.text[1]!.text).toBe('Som sagt i avsnitt 2.');
  });

  it('reads a text box once, not its fallback too', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const reading = read({
      body: p(
        r('Före'),
        `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box('I rutan')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('I rutan')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    });
    expect(reading.blocks.map((block) => block.text)).toEqual(['Före', 'I rutan']);
  });
});

describe('files that are no readable DOCX', () => {
  const problem = (bytes: Uint8Array) => {
    const result = readDocx(bytes, { address: 'x.docx', parseXml });
    return result.ok ? 'ok' : result.problem;
  };

  it('says what is wrong with them', () => {
    const whole = docx({ body: p(r('Text')) });
    expect(problem(new Uint8Array())).toBe('empty');
    expect(problem(whole.slice(0, whole.length - 40))).toBe('damaged');
    expect(problem(zipSync({ 'word/document.xml': strToU8('<w:document') }))).toBe('damaged');
    expect(problem(docx({ body: p() }))).toBe('empty');
  });

  it('reads parts whose paths are written with backslashes', () => {
    const parts = {
      '_rels\\.rels': strToU8(
        `<Relationships><Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word\\document.xml': strToU8(`<w:document ${W}><w:body>${p(r('Text'))}</w:body></w:document>`),
    };
    expect(problem(zipSync(parts))).toBe('ok');
  });

  it('does not open a document type with entities', () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>';
    expect(problem(zipSync({ 'word/document.xml': strToU8(bomb) }))).toBe('damaged');
  });

  it('does not follow nesting without end', () => {
    const body = '<w:sdt><w:sdtContent>'.repeat(400) + p(r('Djupt')) + '</w:sdtContent></w:sdt>'.repeat(400);
    expect(problem(docx({ body: body + p(r('Grunt')) }))).toBe('ok');
  });
});

it('figures glued to words in a document pasted from a PDF are tied to the list below', () => {
  const { marks, notes } = tieNotes(
    read({
      body: ['Kostnaden växte1 och turerna minskade2.', '1. https://www.exempel.se/a', '2. https://www.prov.se/b']
        .map((text) => p(r(text)))
        .join(''),
    }),
  );
  expect(marks.map((mark) => notes[mark.note!]!.urls[0])).toEqual([
    'https://www.exempel.se/a',
    'https://www.prov.se/b',
  ]);
});
