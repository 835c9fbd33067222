import { describe, expect, it } from 'vitest';
import { leadingLabel } from '../../../utils/text/labels';

describe('the label that a line begins with', () => {
  it.each([
    '2.ff s. 36.',
    '2.ibid',
    '2.a.a. s. 14',
    '2.s. 7',
    '2.se Provaren 2019',
    '2.https://exempel.se',
    '2. ff s. 3',
  ])('ends at a full stop before the words of a note, with a blank or without: %s', (line) =>
    expect(leadingLabel(line)).toMatchObject({ label: '2', form: 'stop' }),
  );

  it.each(['2.5 procent', '2.kommunen beslutar', '2.seminarium', '2.fler platser'])(
    'is none in a figure or where a word goes on: %s',
    (line) => expect(leadingLabel(line)).toBeNull(),
  );
});
