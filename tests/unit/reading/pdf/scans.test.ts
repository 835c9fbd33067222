import { degrees, PDFDocument, PDFName, PDFNumber, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../../utils/notes';
import { drawPdf, tryPdf, widthOf } from './make';

// Node 20 lacks what pdf.js calls for drawing; browsers have it.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.assign(ArrayBuffer.prototype, {
    transferToFixedLength(this: ArrayBuffer, length?: number) {
      return this.slice(0, length);
    },
  });
}

const SENTENCES = [
  'Köerna till vården har vuxit i hela länet under året, och det drabbar',
  'alla som bor långt från de större orterna. Regionen behöver redovisa',
  'hur det går till och vad det kostar, så att var och en kan se det.',
];

/** A page as a picture: `width` by `height` grey dots, with texts drawn over it. */
async function scan(width: number, height: number, texts: readonly string[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.Helvetica);
  const page = doc.addPage([595, 842]);
  const picture = doc.context.flateStream(new Uint8Array(width * height).fill(200), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  page.node.newXObject('P', doc.context.register(picture));
  const name = page.node.Resources()!.lookup(PDFName.of('XObject'));
  if (!name) throw new Error('no picture');
  const key = String(page.node.normalizedEntries().XObject.keys()[0]);
  page.node.addContentStream(doc.context.register(doc.context.stream(`q 595 0 0 842 0 0 cm ${key} Do Q`)));
  texts.forEach((text, i) => page.drawText(text, { x: 60, y: 780 - i * 14, size: 10, font }));
  return doc.save({ useObjectStreams: false });
}

const problem = async (bytes: Uint8Array) => {
  const result = await tryPdf(bytes);
  return result.ok ? 'ok' : result.problem;
};

describe('a PDF without text that can be read', () => {
  it('is a scan though each page has a stamp and a number', async () => {
    expect(await problem(await scan(600, 800, ['Region Exempel 2024-03-14', 'Dnr 118/2024', '1 (1)']))).toBe('scanned');
  });

  it('is none for a short text with a small picture, or for text over a picture', async () => {
    expect(await problem(await scan(120, 80, ['Anna Exempelsson föreslår att köerna kortas.']))).toBe('ok');
    expect(await problem(await scan(600, 800, SENTENCES))).toBe('ok');
  });

  it('is one whose letters stand for others', async () => {
    const shifted = (text: string) =>
      text.replace(/[a-zåäö ]/gi, (c) => (c === ' ' ? '' : 'QWHRDGLUVNPKXFYJBTMSZ'[c.charCodeAt(0) % 21]!));
    const drawn = (list: readonly string[]) =>
      drawPdf([{ texts: [...list, ...list].map((text, i) => ({ text, x: 60, y: 700 - i * 14 })) }]);
    expect(await problem(await drawn(SENTENCES.map(shifted)))).toBe('scanned');
    expect(await problem(await drawn(SENTENCES))).toBe('ok');
    // Figures and names alone, as in a table, are text.
    expect(
      await problem(await drawn(Array.from({ length: 12 }, () => 'Nettokostnad 1 234 567 Region Exempel 12,5 %'))),
    ).toBe('ok');
  });
});

describe('a page that is shown otherwise than it was set', () => {
  it('is read at the size that its unit gives it', async () => {
    const first = 'Köerna till vården har vuxit';
    const texts = [
      { text: first, x: 60, y: 700 },
      { text: '1', x: 60 + (await widthOf(first, 11)), y: 704, size: 7 },
      { text: SENTENCES[1]!, x: 60, y: 686 },
      { text: '1 Se prop. 2020/21:1.', x: 60, y: 100, size: 8 },
    ];
    const doc = await PDFDocument.load(await drawPdf([{ texts }]));
    doc.getPage(0).node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
    const result = await tryPdf(await doc.save());
    if (!result.ok) throw new Error(result.problem);
    expect(result.reading.blocks[0]!.text).toMatch(/^Köerna till vården har vuxit1/);
    expect(tieNotes(result.reading).marks).toMatchObject([{ label: '1', note: 0 }]);
  });

  it('is laid straight where its text layer is askew', async () => {
    const doc = await PDFDocument.create();
    const font = await doc.embedFont(StandardFonts.Helvetica);
    const page = doc.addPage([595, 842]);
    const angle = (-1 * Math.PI) / 180;
    SENTENCES.forEach((sentence, row) => {
      let x = 60;
      for (const word of sentence.split(' ')) {
        const y = 700 - row * 14;
        page.drawText(word, {
          x: x * Math.cos(angle) - y * Math.sin(angle),
          y: x * Math.sin(angle) + y * Math.cos(angle),
          size: 11,
          font,
          rotate: degrees(-1),
        });
        x += font.widthOfTextAtSize(`${word} `, 11);
      }
    });
    const result = await tryPdf(await doc.save());
    if (!result.ok) throw new Error(result.problem);
    expect(result.reading.blocks.map((block) => block.text)).toEqual([SENTENCES.join(' ')]);
  });
});

describe('a PDF of which some pages are pictures', () => {
  const bound = async (parts: Uint8Array[]): Promise<Uint8Array> => {
    const whole = await PDFDocument.create();
    for (const part of parts) {
      const [page] = await whole.copyPages(await PDFDocument.load(part), [0]);
      whole.addPage(page);
    }
    return whole.save({ useObjectStreams: false });
  };
  const written = () => drawPdf([{ texts: SENTENCES.map((text, i) => ({ text, x: 70, y: 700 - 14 * i })) }]);

  it('says which, also those with a stamp; a short page and a small picture are none', async () => {
    const result = await tryPdf(
      await bound([
        await written(),
        await scan(600, 800, []),
        await scan(120, 80, ['Bilaga 1']),
        await scan(600, 800, ['Dnr 118/2024']),
        await written(),
        await written(),
      ]),
    );
    expect(result.ok && result.reading.blindPages).toEqual([2, 4]);
  });

  it('says nothing where every page has its text', async () => {
    const result = await tryPdf(await bound([await written(), await written()]));
    expect(result.ok && 'blindPages' in result.reading).toBe(false);
  });
});
