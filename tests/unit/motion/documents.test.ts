import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../utils/motion';
import { tieNotes } from '../../../utils/notes';
import { readPlain } from '../../../utils/reading/plain';
import { written } from './written';

const SEED = join(__dirname, '../../../../shared/seed/motion-vardinformationssystem.txt');

const MOTION = (matter: string, name: string, page: number) =>
  `[s ${page}] Motion om ${matter}
[s ${page}] Till regionfullmäktige
[s ${page}] Den som bor på landet väntar länge, och vi menar att det går att ändra på. Andra regioner har redan prövat och kostnaden är måttlig för den som räknar med restiden.
[s ${page + 1}] Därför yrkar jag
[s ${page + 1}] att regionen inför ${matter}
[s ${page + 1}] 2025-02-0${page % 9 || 1}
[s ${page + 1}] ${name} (S)`;

describe('documents that hold several texts', () => {
  it('finds every motion in an agenda with its papers, each with its own text', () => {
    const { reading, noted } = written(
      `[s 1] Kallelse till regionfullmäktige
[s 1] Val av justerare
[s 1] Fastställande av dagordning
[s 2] TJÄNSTESKRIVELSE 1(1)
[s 2] Regionstyrelsen föreslår regionfullmäktige besluta att godkänna årsredovisningen.
${MOTION('fria bussar', 'Anna Exempelsson', 3)}
[s 5] Tjänsteskrivelse
[s 5] Motionären yrkar fria bussar. Förvaltningen föreslår att motionen avslås.
${MOTION('nattöppna mottagningar', 'Bo Testberg', 6)}`,
    );
    const recognition = recognise(reading, noted);
    expect(recognition.isMotion).toBe(false);
    expect(recognition.parts.map((p) => [p.motion.title, p.motion.movers[0]?.name, p.motion.proposals])).toEqual([
      ['Fria bussar', 'Anna Exempelsson', ['regionen inför fria bussar']],
      ['Nattöppna mottagningar', 'Bo Testberg', ['regionen inför nattöppna mottagningar']],
    ]);
    const [first, second] = recognition.parts.map((p) => new Set(p.text.map((t) => t.index)));
    expect([...first!].some((i) => second!.has(i))).toBe(false);
  });

  it('takes the texts of a bundle that only their heading calls motions when asked to, but not a teaser', () => {
    const argument = 'Bussarna i länet är sena, och tidtabellen stämmer dåligt med skolornas tider. '.repeat(5).trim();
    const { reading, noted } = written(
      `# Motion om bussar\n${argument}\nVi yrkar\natt bussarna går i tid\nAnna Exempelsson (S)\n# Motion om tåg\n${argument}\n# Motion om båtar\nLäs mer här.`,
    );
    const titles = (any: boolean) =>
      recognise(reading, noted, { any }).parts.map(({ motion }) => [motion.title, motion.recognised]);
    expect(titles(false)).toEqual([['Bussar', true]]);
    expect(titles(true)).toEqual([
      ['Bussar', true],
      ['Tåg', false],
    ]);
  });

  it('takes the whole text as one when asked to, and nothing otherwise', () => {
    const { reading, noted } = written('# Om vädret\nDet regnar i dag, och i morgon blir det sol.');
    expect(recognise(reading, noted).parts).toEqual([]);
    const { isMotion, parts } = recognise(reading, noted, { any: true });
    expect([isMotion, parts.length, parts[0]!.motion.recognised, parts[0]!.text.length]).toEqual([false, 1, false, 2]);
  });

  it('gives a part the marks in its text, tied to its own notes', () => {
    const { reading, noted } = written(
      `# Fråga om kiosken\nVad gör du åt köerna?\nBo Testberg (L)\n# Motion om bussar\nVi menar att bussarna är sena och att tidtabellen behöver ses över i hela länet.\nVi yrkar\natt bussarna går i tid\nAnna Exempelsson (S)`,
    );
    noted.notes.push(
      { label: '1', text: 'Till frågan', urls: [], urlReadings: {}, page: null, blocks: [] },
      { label: '1', text: 'Till motionen', urls: [], urlReadings: {}, page: null, blocks: [] },
    );
    noted.marks.push(
      { label: '1', note: 0, others: [], block: 1, offset: 3, page: null },
      { label: '1', note: 1, others: [], block: 4, offset: 9, page: null },
    );
    const [part] = recognise(reading, noted).parts;
    expect(part!.notes.map((n) => n.text)).toContain('Till motionen');
    expect(part!.marks.map((m) => part!.notes[m.note!]!.text)).toEqual(['Till motionen']);
  });
});

describe.skipIf(!existsSync(SEED))('the founding motion as raw text (skipped where ../shared is not there)', () => {
  it('is recognised, with its one att-sats, its region and its three notes', () => {
    const result = readPlain(readFileSync(SEED, 'utf8'), { address: 'seed.txt' });
    if (!result.ok) throw new Error(result.problem);
    const recognition = recognise(result.reading, tieNotes(result.reading));
    expect(recognition.isMotion).toBe(true);
    const [part] = recognition.parts;
    expect(part!.motion).toMatchObject({ title: null, movers: [], region: '24', date: null, reference: null });
    expect(part!.motion.proposals).toHaveLength(1);
    expect(part!.motion.proposals[0]).toMatch(
      /^regiondirektören får uppdraget att .* förstatligat vårdinformationssystem$/,
    );
    expect(part!.notes).toHaveLength(3);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '# Motion om bussar',
      'Vi yrkar att regionfullmäktige beslutar',
      'att bussar går',
      'Anna Exempelsson (S)',
      '2025-01-02',
      '- att',
      'Regionfullmäktige beslutar att',
      '## Yrkande',
      '## § 4 Motion',
      '| Dnr RS 2025/1',
    ),
    fc.string({ maxLength: 60 }),
  );
  it('is read without failing: parts are in order, apart from each other and within the document', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { reading, noted } = written(lines.join('\n'));
        const { parts, confidence } = recognise(reading, noted);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        let last = -1;
        for (const part of parts) {
          for (const { index } of part.text) {
            expect(index).toBeGreaterThan(last);
            last = index;
          }
          const inside = new Set(part.text.map((t) => t.index));
          for (const block of [...part.proposalBlocks, ...part.frameBlocks]) expect(inside.has(block)).toBe(true);
          expect(part.motion.proposals.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in linear time, hostile repetition included', () => {
    for (const unit of ['Vi och jag ', 'att ', 'Anna ', 'yrkar vi, ', 'Motion av ', '(S) ', 'i Region Provlän, ']) {
      const { reading, noted } = written(`# Motion\n${unit.repeat(20000)}`);
      const start = performance.now();
      recognise(reading, noted);
      expect(performance.now() - start, unit).toBeLessThan(2000);
    }
  });
});
