import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../utils/reading/plain';
import { examine, examineReading } from '../../../utils/review/examine';
import { examinationSchema, type Examination } from '../../../utils/review/types';

const SEED = path.resolve(
  import.meta.dirname,
  '../../fixtures/site/www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/motion.txt',
);

function seed(): Examination {
  const result = readPlain(readFileSync(SEED, 'utf8'), { address: 'motion.txt' });
  return examine(result, { address: 'motion.txt', kind: 'text' }, { any: false });
}

const sourceOf = (examination: Examination, text: string) => {
  const claim = examination.motions[0]!.claims.find((claim) => claim.text === text);
  return claim?.sources.map((index) => (index === null ? null : examination.sources[index]?.outlet));
};

describe('the founding motion, as naive PDF extraction gives it', () => {
  it('is recognised as one motion of Västerbotten, with its one proposal', () => {
    const { document, motions } = seed();
    expect(document).toMatchObject({ isMotion: true, problem: null });
    expect(motions).toHaveLength(1);
    expect(motions[0]!.motion.region).toBe('24');
    expect(motions[0]!.motion.proposals).toHaveLength(1);
    expect(motions[0]!.motion.proposals[0]).toMatch(/^regiondirektören får uppdraget att/);
  });

  it('links exactly three claims, each to its own outlet', () => {
    const examination = seed();
    expect(
      examination.motions[0]!.claims.filter(({ status }) => status === 'linked').map(({ text, marks }) => [
        text,
        marks,
      ]),
    ).toEqual([
      ['då regionala system kan tänkas ha luckor', ['1']],
      ['Den pausade implementeringen i VGR', ['2']],
      ['de påstådda oegentligheterna i Region Stockholm', ['3']],
    ]);
    expect(sourceOf(examination, 'då regionala system kan tänkas ha luckor')).toEqual(['dn']);
    expect(sourceOf(examination, 'Den pausade implementeringen i VGR')).toEqual(['svt']);
    expect(sourceOf(examination, 'de påstådda oegentligheterna i Region Stockholm')).toEqual(['lakartidningen']);
  });

  it('gives the three addresses whole', () => {
    expect(seed().sources.map(({ address }) => address)).toEqual([
      'https://www.dn.se/sverige/cambio-anmaler-sakerhetslucka-i-nya-journalsystemet/',
      'https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid',
      'https://lakartidningen.se/aktuellt/nyheter/2025/02/stockholms-val-av-cosmic-overklagas/',
    ]);
  });

  it('lists the cancelled implementation and the negotiators as claims without source, with reasons', () => {
    const uncited = seed().motions[0]!.claims.filter(({ status }) => status === 'uncited');
    for (const words of ['avslutade implementeringen av millenium', 'förhandlare som tillsatts']) {
      const claim = uncited.find(({ sentence }) => sentence.includes(words));
      expect(claim, words).toBeDefined();
      expect(claim!.reasons.length, words).toBeGreaterThan(0);
    }
  });

  it('never takes the att-sats, an opinion or a wish for a claim', () => {
    const texts = seed().motions[0]!.claims.map(({ sentence }) => sentence);
    for (const words of ['regiondirektören får uppdraget', 'inte orimligt att överväga', 'I vår mening']) {
      expect(
        texts.filter((text) => text.includes(words)),
        words,
      ).toEqual([]);
    }
  });

  it('is of the form that crosses every border', () => {
    expect(examinationSchema.safeParse(seed()).success).toBe(true);
  });

  it('keeps the claims’ identity when the notes are numbered anew', () => {
    const text = readFileSync(SEED, 'utf8');
    // A paragraph with a note of its own is put first, so that every number moves up by one.
    const shifted = `Antalet vårdplatser i länet minskade under förra året1.\n\n${text
      .replace('luckor1', 'luckor2')
      .replace('Stockholm3', 'Stockholm4')
      .replace('VGR2', 'VGR3')
      .replace(/^ ?(\d)\. ?https/gm, (_, n: string) => `${Number(n) + 1}. https`)
      .replace('2. https', '1. https://www.svt.se/nyheter/lokalt/vasterbotten/farre-vardplatser\n2. https')}`;
    const result = readPlain(shifted, { address: 'motion.txt' });
    const ids = (examination: Examination) =>
      examination.motions[0]!.claims.filter(({ status }) => status === 'linked').map(({ id }) => id);
    expect(ids(examine(result, { address: 'motion.txt', kind: 'text' }, { any: false })).slice(1)).toEqual(ids(seed()));
  });
});

describe('a document that could not be read', () => {
  it('is an examination with its problem and nothing else', () => {
    const examination = examine({ ok: false, problem: 'scanned' }, { address: 'x.pdf', kind: 'pdf' }, { any: true });
    expect(examination).toMatchObject({
      document: { problem: 'scanned', kind: 'pdf', isMotion: false },
      motions: [],
      sources: [],
    });
  });
});

describe('a text that is no motion', () => {
  const result = readPlain('Promenad varje dag är bra motion. Enligt forskning minskar risken med 30 procent.', {
    address: 'x.txt',
  });

  it('has no motions, and is read all the same when asked for', () => {
    if (!result.ok) throw new Error('not read');
    expect(examineReading(result.reading, { any: false }).motions).toEqual([]);
    const [motion] = examineReading(result.reading, { any: true }).motions;
    expect(motion?.motion.recognised).toBe(false);
    expect(motion?.claims.length).toBeGreaterThan(0);
  });
});
