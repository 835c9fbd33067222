import { describe, expect, it } from 'vitest';
import { familiesOf, isInFamily } from '../../../utils/evidence/families';
import { stemOf } from '../../../utils/evidence/words';

function related(one: string, other: string): boolean {
  const families = familiesOf(stemOf(one));
  return familiesOf(stemOf(other)).some((family) => families.includes(family));
}

describe('word families', () => {
  it.each([
    ['klubbades', 'beslutade'],
    ['begäran', 'krävde'],
    ['avslog', 'nej'],
    ['halverades', 'hälften'],
    ['drivmedel', 'bensin'],
    ['larmcentralen', 'sos'],
    ['skolskjutsar', 'skolbuss'],
    ['rättegången', 'huvudförhandling'],
    ['bönderna', 'lantbrukare'],
  ])('"%s" and "%s" may say the same', (one, other) => {
    expect(related(one, other)).toBe(true);
  });

  it.each([
    ['ökade', 'minskade'],
    ['höjdes', 'sänktes'],
    ['beviljades', 'avslogs'],
    ['godkändes', 'underkändes'],
    ['öppnas', 'stängs'],
    ['anställer', 'avskedar'],
    ['överskott', 'underskott'],
    ['vinst', 'förlust'],
    ['tillåts', 'förbjuds'],
    ['bekräftar', 'förnekar'],
    ['fler', 'färre'],
    ['dyrare', 'billigare'],
    ['högst', 'lägst'],
    ['bättre', 'sämre'],
    ['lyckades', 'misslyckades'],
    ['friades', 'dömdes'],
    ['norge', 'danmark'],
    ['moderaterna', 'socialdemokraterna'],
    ['räntehöjning', 'räntesänkning'],
    ['privat', 'offentlig'],
    ['norra', 'södra'],
    ['laglig', 'olaglig'],
    ['export', 'import'],
    ['utvisning', 'invandring'],
    ['tillräcklig', 'bristande'],
    ['frivillig', 'obligatorisk'],
    ['nöjd', 'missnöjd'],
    ['krig', 'fred'],
    ['halverades', 'fördubblades'],
    ['lågkonjunktur', 'högkonjunktur'],
    ['räcker', 'otillräcklig'],
    ['elever', 'lärare'],
    ['arbetsgivaren', 'anställda'],
    ['hyresgäst', 'hyresvärd'],
    ['regeringen', 'oppositionen'],
    ['lovade', 'svek'],
  ])('opposites never share a family: "%s" and "%s"', (one, other) => {
    expect(related(one, other)).toBe(false);
  });

  it('the last part of a compound speaks for it, and is told from a word of its own', () => {
    expect(familiesOf(stemOf('höftoperation'))).toEqual(familiesOf(stemOf('operation')));
    expect([isInFamily(stemOf('operation')), isInFamily(stemOf('höftoperation'))]).toEqual([true, false]);
  });
});
