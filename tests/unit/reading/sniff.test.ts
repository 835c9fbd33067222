import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEncryptedPackage, sniffKind } from '../../../utils/reading/sniff';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string) => [...text].map((char) => `${char}\0`).join('');

describe('what kind of document it is', () => {
  it('believes the content before the header and the name', () => {
    expect(sniffKind(latin('%PDF-1.7\n'), 'application/octet-stream', 'motion')).toEqual({ kind: 'pdf' });
    expect(sniffKind(latin('junk\n%PDF-1.4'), 'text/html', 'motion.html')).toEqual({ kind: 'pdf' });
    expect(sniffKind(latin('<!DOCTYPE html><title>x</title>'), null, 'x')).toEqual({ kind: 'html' });
    expect(sniffKind(latin('Motion om vården'), 'text/plain', 'x.txt')).toEqual({ kind: 'text' });
  });

  it('tells an error page under the name of a PDF from a broken PDF', () => {
    const page = latin('\n<html><body>Sidan finns inte</body></html>');
    expect(sniffKind(page, 'application/pdf', 'm.pdf')).toEqual({ problem: 'damaged', detail: 'html-named-pdf' });
    expect(sniffKind(latin('\0\0\0'), null, 'm.pdf')).toEqual({ problem: 'damaged', detail: 'unknown' });
  });

  it('knows word processor files by their parts', () => {
    expect(sniffKind(zipSync({ 'word/document.xml': strToU8('<a/>') }), null, 'x')).toEqual({ kind: 'docx' });
    const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    expect(sniffKind(odt, null, 'x')).toEqual({ kind: 'odt' });
    expect(sniffKind(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), null, 'x.xlsx')).toEqual({
      problem: 'unsupported',
      detail: 'unknown',
    });
  });

  it('names the old Word format, but lets a locked DOCX through to its reader', () => {
    expect(sniffKind(latin(`${OLE}${wide('WordDocument')}`), null, 'x.doc')).toEqual({
      problem: 'unsupported',
      detail: 'doc',
    });
    const locked = latin(`${OLE}....${wide('EncryptedPackage')}`);
    expect(sniffKind(locked, null, 'x.docx')).toEqual({ kind: 'docx' });
    expect(isEncryptedPackage(locked)).toBe(true);
  });

  it('calls nothing empty but what is', () => {
    expect(sniffKind(new Uint8Array(), 'text/html', 'x')).toEqual({ problem: 'empty', detail: 'unknown' });
    expect(sniffKind(latin(' \n '), null, 'x.txt')).toEqual({ problem: 'empty', detail: 'unknown' });
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string()), fc.string(), (bytes, type, name) => {
        const found = sniffKind(bytes, type, name);
        expect('kind' in found || 'problem' in found).toBe(true);
      }),
    );
  });
});
