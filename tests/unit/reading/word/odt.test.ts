// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../../utils/notes';
import type { Reading } from '../../../../utils/reading/types';
import { readOdt } from '../../../../utils/reading/word';

const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const NS =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

const odt = (text: string, styles = '', more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content ${NS}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    ...more,
  });

function read(text: string, styles = ''): Reading {
  const result = readOdt(odt(text, styles), { address: 'motion.odt', parseXml });
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}

const note = (label: string, text: string, kind = 'footnote') =>
  `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;

describe('an ODT', () => {
  it('has its notes after the text, with the labels that are printed', () => {
    const reading = read(
      `<text:p>Köerna växer${note('1', 'https://www.exempel.se/a')} fort${note('i', 'Slutnot.', 'endnote')} nu${note('2', 'Fotnot två.')}.</text:p>`,
    );
    expect(reading.blocks.map((block) => [block.kind, block.noteLabel, block.text])).toEqual([
      ['paragraph', null, 'Köerna växer1 forti nu2.'],
      ['note', '1', 'https://www.exempel.se/a'],
      ['note', '2', 'Fotnot två.'],
      ['note', 'i', 'Slutnot.'],
    ]);
    const noted = tieNotes(reading);
    expect(noted.marks.map((mark) => [mark.label, noted.notes[mark.note!]!.text])).toEqual([
      ['1', 'https://www.exempel.se/a'],
      ['i', 'Slutnot.'],
      ['2', 'Fotnot två.'],
    ]);
    expect(noted.text[0]!.text).toBe('Köerna växer fort nu.');
  });

  it('ties a note that is cited again, its number printed or left to the program', () => {
    const whole = note('3', 'Se prop. 2020/21:1.').replace('<text:note ', '<text:note text:id="ftn3" ');
    const again = (inner: string, format = 'text') =>
      `<text:note-ref text:note-class="footnote" text:reference-format="${format}" text:ref-name="ftn3">${inner}</text:note-ref>`;
    const noted = tieNotes(
      read(
        `<text:p>Köer${whole}.</text:p><text:p>Mer${again('3')}, än${again('')}, på sidan ${again('7', 'page')}.</text:p>`,
      ),
    );
    expect(noted.marks.map((mark) => [mark.label, mark.note])).toEqual([
      ['3', 0],
      ['3', 0],
      ['3', 0],
    ]);
    expect(noted.text[1]!.text).toBe('Mer, än, på sidan 7.');
  });

  it('takes spaces, links and raised figures from their elements', () => {
    const reading = read(
      '<text:p>En<text:s text:c="3"/>länk: <text:a xlink:href="https://www.exempel.se">här</text:a>, luckor<text:span text:style-name="T1">1</text:span></text:p>',
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
    );
    expect(reading.blocks[0]!.text).toBe('En länk: här, luckor1');
    expect(reading.blocks[0]!.links).toEqual([{ start: 9, end: 12, href: 'https://www.exempel.se' }]);
    expect(reading.blocks[0]!.candidates).toMatchObject([{ label: '1', via: 'raised' }]);
  });

  it('leaves out tracked deletions and comments', () => {
    const reading = read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>borta</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Kvar<office:annotation><text:p>kommentar</text:p></office:annotation></text:p>',
    );
    expect(reading.blocks.map((block) => block.text)).toEqual(['Kvar']);
  });

  it('numbers list items and reads headings inside lists and cells of tables', () => {
    const reading = read(
      '<text:list text:style-name="L1"><text:list-item><text:p>att utreda</text:p></text:list-item><text:list-item><text:p>att redovisa</text:p></text:list-item></text:list><text:list><text:list-item><text:h text:outline-level="2">Bakgrund</text:h></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>',
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
    );
    expect(reading.blocks.map(({ kind, level, noteLabel }) => [kind, level, noteLabel])).toEqual([
      ['list-item', 1, '1'],
      ['list-item', 1, '2'],
      ['heading', 2, null],
      ['cell', null, null],
    ]);
  });

  it('says when it is locked, broken or empty', () => {
    const problem = (bytes: Uint8Array) => {
      const result = readOdt(bytes, { address: 'x.odt', parseXml });
      return result.ok ? 'ok' : result.problem;
    };
    const manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(problem(odt('', '', { 'META-INF/manifest.xml': strToU8(manifest) }))).toBe('encrypted');
    expect(problem(strToU8('PK nonsense'))).toBe('damaged');
    expect(problem(odt('<text:p/>'))).toBe('empty');
  });
});
