import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { newState } from '../../../utils/review/newState';
import { readPlain } from '../../../utils/reading/plain';
import { claimsToLookAt, shownUncited } from '../../../utils/review/attention';
import { claimWithSource } from '../../../utils/review/copy';
import { examine } from '../../../utils/review/examine';
import { reportOf, reportSchema } from '../../../utils/review/report';
import type { TabState } from '../../../utils/review/types';

const SEED = path.resolve(
  import.meta.dirname,
  '../../fixtures/site/www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/motion.txt',
);
const TOOL = { version: '0.1.0', checkedAt: '2026-11-23T10:00:00Z' };

function state(): TabState {
  const result = readPlain(readFileSync(SEED, 'utf8'), { address: 'motion.txt' });
  const examination = examine(result, { address: 'motion.txt', kind: 'text' }, { any: false });
  return { ...newState('motion.txt', 'read'), examination };
}

describe('the report', () => {
  it('is version 1 and of its own form, with unchecked sources said to be unchecked', () => {
    const report = reportOf(state(), TOOL)!;
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.sources.map(({ access }) => access)).toEqual(['unchecked', 'unchecked', 'unchecked']);
    expect(report.motions[0]!.marks.map(({ label, note }) => [label, note])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
    ]);
  });

  it('gives the running text around each mark, without marks', () => {
    const [mark] = reportOf(state(), TOOL)!.motions[0]!.marks;
    expect(mark!.before).toMatch(/då regionala system kan tänkas ha luckor$/);
    expect(mark!.after).toMatch(/^ – och givet ambitioner/);
    expect(mark!.before.length).toBeLessThanOrEqual(60);
  });

  it('is null where nothing was read', () => {
    expect(reportOf(newState('x', 'reading'), TOOL)).toBeNull();
  });

  it('has a JSON Schema made from it, kept beside it', async () => {
    const schema = `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../utils/review/report-1.schema.json');
  });
});

describe('what deserves a look', () => {
  it('counts claims without source and not those whose sources have not been asked', () => {
    const looked = claimsToLookAt(state());
    expect(looked.length).toBeGreaterThanOrEqual(2);
    expect(looked.every(({ status }) => status === 'uncited')).toBe(true);
  });

  it('lists at most ten uncited claims, the surest first', () => {
    const [claim] = state().examination!.motions[0]!.claims;
    const many = Array.from({ length: 14 }, (_, i) => ({
      ...claim!,
      id: String(i),
      status: 'uncited' as const,
      coveredBy: null,
      need: i / 14,
    }));
    expect(shownUncited(many).map(({ id }) => Number(id))).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  it('counts a claim whose article lacks its number, and not one that could only be read in part', () => {
    const now = state();
    const [linked, other] = now.examination!.motions[0]!.claims.filter(({ status }) => status === 'linked');
    const check = { source: 'x', passages: [], findings: [], remarks: [] };
    now.checks = {
      [linked!.id]: [{ ...check, label: 'number-missing' }],
      [other!.id]: [{ ...check, label: 'partly' }],
    };
    const ids = claimsToLookAt(now).map(({ id }) => id);
    expect(ids).toContain(linked!.id);
    expect(ids).not.toContain(other!.id);
  });
});

describe('copying a claim', () => {
  it('gives the words, the source and where it stands', () => {
    const now = state();
    const claim = now.examination!.motions[0]!.claims.find(({ marks }) => marks.includes('2'))!;
    expect(claimWithSource(now, claim.id)).toBe(
      '”Den pausade implementeringen i VGR”\nSVT Nyheter, https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid\nmotion.txt',
    );
  });

  it('gives nothing for a claim that is not there', () => {
    expect(claimWithSource(state(), 'nope')).toBeNull();
  });
});
