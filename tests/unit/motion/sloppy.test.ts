/** Motions as people hand them in: requests without "yrkar", dates above the prose, bullets typed by hand. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../utils/motion';
import { findLinkedMotions } from '../../../utils/motion/links';
import { moversIn, bareNames } from '../../../utils/motion/people';
import { splitProposals } from '../../../utils/motion/proposals';
import { referenceIn } from '../../../utils/motion/references';
import { regionOfText } from '../../../utils/motion/regions';
import { findClaims } from '../../../utils/claims';
import { makeBlock } from '../../../utils/reading/types';
import { written } from './written';

const PROSE = 'Turerna på linje 12 minskade från 40 till 22 om dagen mellan 2019 och 2022. Resenärerna blev färre.';
const read = (text: string) => {
  const { reading, noted } = written(text);
  return recognise(reading, noted);
};

describe('a party’s own page', () => {
  it('is a motion when a wish leads in a list under the motion’s heading', () => {
    const { isMotion, parts } = read(
      `# Motion: Fler turer\n${PROSE}\nVi föreslår att\n- turerna blir fler\n- biljetten blir billigare\nEva Testberg (C)`,
    );
    expect(isMotion).toBe(true);
    expect(parts[0]!.motion.proposals).toEqual(['turerna blir fler', 'biljetten blir billigare']);
  });
  it('is none when the same list stands in a debate article', () => {
    expect(
      read(`# Fler turer nu\nDebattartikel\n${PROSE}\nVi föreslår att\n- turerna blir fler\nEva Testberg (C)`),
    ).toMatchObject({ isMotion: false });
  });
});

it('a lesson’s sample motion is enclosed', () => {
  expect(
    read(
      '# Övning 3: Skriv en motion\nSå här kan det se ut:\nMotion om bänkar\nDet finns få bänkar.\nDärför yrkar jag att kommunen ställer ut tio bänkar.\nUppgift: Skriv en egen motion.',
    ).isMotion,
  ).toBe(false);
});

it('a bullet typed by hand is an item of the list', () => {
  const { parts } = read(
    `# Motion om turer\n${PROSE}\nDärför hemställer vi att\n– turerna blir fler;\n– biljetten blir billigare.\nEva Testberg (C)`,
  );
  expect(parts[0]!.motion.proposals).toEqual(['turerna blir fler', 'biljetten blir billigare']);
});

describe('a numbered list of proposals', () => {
  const decided = (item: string) => `Riksdagen ställer sig bakom det som anförs om ${item} och tillkännager detta.`;
  const proposals = (fourth: string) =>
    read(
      `# Fler turer\nMotion till riksdagen 2018/19:4321\n## Förslag till riksdagsbeslut\n1. ${decided('turer')}\n2. ${decided('biljetter')}\n${fourth}\n4. ${decided('bänkar')}\n## Motivering\n${PROSE}\nEva Testberg (C)`,
    ).parts[0]!.motion.proposals;

  it.each(['ställersig', 'Riksdagenställer'])('goes on over an item whose words are run together: %s', (glued) => {
    const item = `3. ${decided('tåg')}`;
    const apart = glued === 'ställersig' ? 'ställer sig' : 'Riksdagen ställer';
    expect(proposals(item.replace(apart, glued))).toHaveLength(4);
  });

  it('may have more than a hundred items', () => {
    const items = Array.from({ length: 120 }, (_, i) => `${i + 1}. ${decided(`tur ${i + 1}`)}`).join('\n');
    const { motion } = read(
      `# Turer\nMotion till riksdagen 2018/19:4321\n## Förslag till riksdagsbeslut\n${items}\n## Motivering\n${PROSE}\nEva Testberg (C)`,
    ).parts[0]!;
    expect(motion.proposals).toHaveLength(120);
  });

  it('is known by its heading though that is run together', () => {
    const { motion } = read(
      `# Turer\nMotion till riksdagen 2018/19:4321\nFörslag tillriksdagsbeslut\n1. ${decided('turer')}\n2. ${decided('tåg')}\nMotivering\n${PROSE} Kristdemokraterna föreslår att turerna blir fler.\nEva Testberg (C)`,
    ).parts[0]!;
    expect(motion.proposals).toHaveLength(2);
  });

  it('ends where something else is numbered', () => expect(proposals('3. Turerna är få.')).toHaveLength(2));
});

describe('att-satser in one sentence', () => {
  it.each([
    ['att regionen placerar ut skåp och att de sköts av räddningstjänsten', 2],
    ['att pröva detta, och att redovisa det', 2],
    ['att ge nämnden i uppdrag att utreda frågan och att återkomma', 1],
  ])('“%s”', (text, count) => expect(splitProposals(text)).toHaveLength(count));
});

describe('argument that stands in one block with the frame or the request', () => {
  const block = (text: string) => {
    const blocks = [
      makeBlock({ kind: 'heading', level: 1, text: 'Motion om turer' }),
      makeBlock({ text }),
      makeBlock({ text: 'Eva Testberg (C)' }),
    ];
    const reading = {
      address: 'https://x.exempel.se/',
      kind: 'html' as const,
      pages: null,
      title: null,
      language: 'sv',
      blocks,
    };
    const noted = {
      text: blocks.map((one, index) => ({ index, block: one, text: one.text, links: [], removed: [] })),
      marks: [],
      notes: [],
    };
    return findClaims(recognise(reading, noted).parts[0]!).map((claim) => claim.text);
  };
  it('is read for claims, and the request is not', () => {
    expect(
      block(
        'Antalet turer minskade med 40 procent mellan 2019 och 2022. Därför yrkar vi att regionen inför 14 nya turer om dagen.',
      ),
    ).toEqual(['Antalet turer minskade med 40 procent mellan 2019 och 2022']);
  });
  it('is read without the date above it', () => {
    expect(
      block('2021-10-05\nAntalet turer minskade med 40 procent mellan 2019 och 2022.\nVi yrkar att turerna blir fler.'),
    ).toEqual(['Antalet turer minskade med 40 procent mellan 2019 och 2022']);
  });
});

it('a first sentence that begins like a label is argument', () => {
  const { parts } = read(
    `# Motion om turer\nAv regionens fjorton linjer har fem lagts ner sedan 2018.\nVi yrkar att turerna blir fler.\nEva Testberg (C)`,
  );
  expect(findClaims(parts[0]!)).toHaveLength(1);
});

describe('names and numbers', () => {
  it('the title’s “av” is no particle of the name', () => {
    expect(moversIn('Motion av Per Exempelsson (M)')).toEqual([{ name: 'Per Exempelsson', party: 'M' }]);
  });
  it('a region is no mover', () => expect(moversIn('Liberalerna, Region Jämtland Härjedalen')).toEqual([]));
  it('an office may stand after the name', () => {
    expect(bareNames('Karin Exempelsson regionråd')).toEqual(['Karin Exempelsson']);
  });
  it.each(['SOU 2018:39', 'PM 2024:3', 'SFS 2017:30'])('%s is no diary number', (text) =>
    expect(referenceIn(`Det bekräftas av ${text}.`)).toBeNull(),
  );
  it('a region named once, or as a newsroom, is not the text’s own', () => {
    expect(regionOfText('I Uppsala träffar nio av tio barn en läkare.')).toBeNull();
    expect(regionOfText('SVT Nyheter Västerbotten och P4 Västerbotten har berättat.')).toBeNull();
  });
});

it('a motion’s own file is no linked motion, another’s is', () => {
  const text = 'Motionen som PDF Motion om tåg (S)';
  const links = [
    { start: 0, end: 16, href: 'https://x.exempel.se/motioner/12.pdf' },
    { start: 17, end: 34, href: 'https://x.exempel.se/motioner/13.pdf' },
  ];
  const reading = {
    address: 'https://x.exempel.se/motioner/12',
    kind: 'html' as const,
    pages: null,
    title: null,
    language: 'sv',
    blocks: [makeBlock({ text, links })],
  };
  const own = {
    recognised: true,
    title: 'Turer',
    movers: [],
    region: null,
    date: null,
    reference: null,
    proposals: [],
  };
  expect(findLinkedMotions(reading, own).map(({ href }) => href)).toEqual(['https://x.exempel.se/motioner/13.pdf']);
  expect(findLinkedMotions(reading)).toHaveLength(2);
});

describe('pages with several motions', () => {
  const motion = (title: string, party: string) =>
    `# Motion om ${title}\n${PROSE}\nVi yrkar att regionfullmäktige beslutar att utöka ${title}.\nEva Testberg (${party})`;
  it('under “Inkomna motioner” holds each of them', () => {
    const { isMotion, parts } = read(`# Inkomna motioner\n${motion('turerna', 'C')}\n${motion('biblioteken', 'V')}`);
    expect(isMotion).toBe(true);
    expect(parts.map((part) => part.motion.title)).toEqual(['Turerna', 'Biblioteken']);
  });
  it('that only lead to them hold none: a request that breaks off before “Läs mer”', () => {
    const teaser = (title: string) =>
      `# Motion om ${title}\n${PROSE} Vi yrkar att regionfullmäktige beslutar att … Läs mer`;
    expect(read(`# Motioner\n${teaser('turer')}\n${teaser('bibliotek')}`).isMotion).toBe(false);
  });
  it('a request whose lead ends in dots goes on in its list', () => {
    expect(read(`# Motion om turer\n${PROSE}\nVi yrkar att …\n- turerna blir fler\nEva Testberg (C)`).isMotion).toBe(
      true,
    );
  });
});

it('a wish that leads in a list is a request where it is addressed and signed, without the word motion', () => {
  const { isMotion, parts } = read(
    `# Fler turer i inlandet\nTill regionstyrelsen\n${PROSE}\nVi föreslår\n- att turerna blir fler\n- att biljetten blir billigare\nEva Testberg (C)`,
  );
  expect(isMotion).toBe(true);
  expect(parts[0]!.motion.title).toBe('Fler turer i inlandet');
  // Anyone may write to a board.
  expect(
    read(
      `# Fler turer i inlandet\nTill regionstyrelsen\n${PROSE}\nVi föreslår\n- att turerna blir fler\n- att biljetten blir billigare\nEva Testberg, ordförande`,
    ).isMotion,
  ).toBe(false);
});

it('an agenda’s number before a motion’s name does not hide it', () => {
  expect(
    read(
      `## 12. Motion nr 3-2026 från Eva Testberg (C). Fler turer\n${PROSE}\nCenterpartiet föreslår regionfullmäktige besluta\n- att turerna blir fler`,
    ).isMotion,
  ).toBe(true);
});

it('a word put in brackets by the author does not make the text a form to fill in', () => {
  const text = `# Motion om turer\n${PROSE} Nämnden skriver att ”den [linjen] ska bort”.\nVi yrkar att turerna blir fler.\nEva Testberg (C)`;
  expect(read(text).isMotion).toBe(true);
  expect(read(`${text}\nVi yrkar att [skriv ditt yrkande]`).isMotion).toBe(false);
});

it('the head above the title is part of the motion', () => {
  const { parts } = read(
    `Motion\n2024-03-01\nTill regionfullmäktige\nDnr RS 2024/331\n# Fler turer\n${PROSE}\nVi yrkar att turerna blir fler.\nEva Testberg (C)`,
  );
  expect(parts[0]!.motion).toMatchObject({ date: '2024-03-01', reference: 'RS 2024/331' });
});

it('an appeal to sign is no motion', () => {
  expect(
    read(
      `# Rädda turerna\n${PROSE}\nVi föreslår att regionfullmäktige beslutar att turerna blir kvar.\nSkriv under här! 3 412 har skrivit under.`,
    ).isMotion,
  ).toBe(false);
});

it('the list of sources below the signature is the motion’s', () => {
  const { parts } = read(
    `# Motion om turer\n${PROSE}\nVi yrkar att turerna blir fler.\nEva Testberg (C)\n# Referenser\nProvmyndigheten (2021). En rapport om turer och resenärer i inlandet under många år. Provförlaget.\nKontakt`,
  );
  expect(parts[0]!.text.at(-1)!.text).toContain('Provmyndigheten');
});
