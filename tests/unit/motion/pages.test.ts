// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../utils/motion';
import { gate } from '../../../utils/motion/gate';
import { findLinkedMotions } from '../../../utils/motion/links';
import { tieNotes } from '../../../utils/notes';
import { readHtml } from '../../../utils/reading/html';

/** A fixture read as the content script reads it, at an address of an invented region. */
function page(name: string) {
  const html = readFileSync(join(__dirname, '../../fixtures/pages', `${name}.html`), 'utf8');
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const address = `https://www.regionprovlan.example/politik/${name}`;
  const base = doc.createElement('base');
  base.href = address;
  doc.head.append(base);
  const { result } = readHtml(doc, { address, live: false });
  if (!result.ok) throw new Error(result.problem);
  return {
    recognition: recognise(result.reading, tieNotes(result.reading)),
    links: findLinkedMotions(result.reading),
    verdict: gate(doc, address, 'text/html'),
  };
}

describe('pages of the usual systems', () => {
  it('tells a motion with all its fields', () => {
    const { recognition, verdict } = page('sitevision-motion');
    expect(verdict).toBe('motion');
    expect(recognition.isMotion).toBe(true);
    const [part] = recognition.parts;
    expect(part!.motion).toMatchObject({
      title: 'Fri frukost på barnkliniken',
      movers: [
        { name: 'Maja Exempelsson', party: 'C' },
        { name: 'Karl-Erik von Provare', party: 'C' },
      ],
      date: '2025-03-04',
      reference: 'RS 2025/0417',
      proposals: [
        'frukost serveras alla vårdnadshavare som övernattar på barnkliniken',
        'kostnaden redovisas efter ett år',
      ],
    });
    expect(part!.notes).toHaveLength(2);
    expect(part!.marks.map((m) => m.note)).toEqual([0, 1]);
    const text = part!.text.map((t) => t.text).join(' ');
    expect(text).not.toMatch(/uppdaterad|111 11/);
  });

  it('takes the motions of a page of posts apart, and leaves the question out', () => {
    const { recognition } = page('wordpress-posts');
    expect(recognition.isMotion).toBe(true);
    expect(recognition.parts.map((p) => [p.motion.title, p.motion.movers[0]?.name, p.motion.date])).toEqual([
      ['Ljus vid hållplatserna', 'Bo Testberg', '2025-03-12'],
      ['Behåll biblioteksbussen', 'Åsa Övningsson', '2025-02-03'],
    ]);
    expect(recognition.parts[0]!.text.map((t) => t.text).join(' ')).not.toMatch(/Kiosken|Bussen når/);
  });

  it('finds the motion inside an answer’s bundle without taking the bundle for one', () => {
    const { recognition } = page('sitevision-bundle');
    expect(recognition.isMotion).toBe(false);
    expect(recognition.parts.map((p) => p.motion)).toMatchObject([
      {
        title: 'Nattöppen mottagning i Provby',
        movers: [{ name: 'Eva Provare', party: 'V' }],
        date: '2024-10-02',
        reference: 'RS 2024/1133',
        proposals: ['en nattöppen mottagning inrättas i Provby', 'den utvärderas efter två år'],
      },
    ]);
  });

  it.each([
    'episerver-answer',
    'episerver-press-release',
    'episerver-explanation',
    'meetingsplus-interpellation',
    'meetingsplus-minutes',
    'meetingsplus-agenda',
    'sitevision-citizen-proposal',
    'sitevision-register',
    'wordpress-exercise',
  ])('takes no motion from %s', (name) => {
    const { recognition } = page(name);
    expect([recognition.isMotion, recognition.parts.length, recognition.signals]).toEqual([
      false,
      0,
      recognition.signals,
    ]);
  });

  it('finds the motions of an agenda, not its answers and questions', () => {
    const { links, verdict } = page('meetingsplus-agenda');
    expect(verdict).not.toBe('nothing');
    expect(links.map((l) => [l.href.replace(/.*agenda\//, ''), l.title, l.movers[0]?.party, l.reference])).toEqual([
      ['motion-nr-8-2025pdf?downloadMode=open', 'Fri frukost på barnkliniken', 'C', '8-2025'],
      ['motion-nr-3-2025pdf?downloadMode=open', 'Ljus vid hållplatserna', 'L', '3-2025'],
    ]);
  });

  it('reads a register row by row, wherever its links stand', () => {
    const { links } = page('sitevision-register');
    expect(links.map((l) => [l.title, l.movers.map((m) => m.name).join(), l.reference])).toEqual([
      ['Fri frukost på barnkliniken', 'Maja Exempelsson', 'RS 2025/0417'],
      ['Ljus vid hållplatserna', 'Bo Testberg', 'RS 2025/0420'],
      ['Behåll biblioteksbussen', 'Åsa Övningsson,Olle Provare', 'RS 2025/0433'],
    ]);
  });

  it('finds the motion that a press release leads to', () => {
    expect(page('episerver-press-release').links.map((l) => l.href)).toEqual([
      'https://www.regionprovlan.example/contentassets/0123456789abcdef0123456789abcdef/motion-fri-frukost.pdf',
    ]);
  });

  it('finds no motion among links on exercise', () => {
    expect(page('wordpress-exercise').links).toEqual([]);
  });
});
