import { describe, expect, it } from 'vitest';
import { weigh } from '../../../utils/evidence';
import { check, claim, prepared } from './support';

const label = (text: string, paragraphs: string[]) => check(text, paragraphs).label;

describe('the contents are said to be there', () => {
  it('by a small number beside about half of the words: a reworded claim is no absent one', () => {
    expect(
      label('Bara tre brobyggen i Provstad håller tidsplanen', [
        'I Provstad är tre av stadens brobyggen i fas, enligt Exempelverket.',
      ]),
    ).toBe('found');
  });

  it('by a share, whatever two numbers it is said with', () => {
    expect(
      label('Tre av tio bussförare i Provstad röker', ['Av bussförarna i Provstad röker 30 procent, enligt facket.']),
    ).toBe('found');
  });

  it('by a share that stands there beside about half of the words, as by a number in percent', () => {
    expect(
      label('Drygt en tredjedel av stickproven visade att maten var för kall', [
        'Vid 31 av 88 stickprov var maten för kall när den kom fram till patienten.',
      ]),
    ).toBe('found');
  });

  it('without the year or season of the article’s publication, which goes without saying', () => {
    const text = 'Fullmäktige i Provstad lade våren 2024 in sitt veto mot 28 vindkraftverk';
    const article = [
      'Fullmäktige i Provstad har lagt in sitt veto mot 28 vindkraftverk.',
      'Kyrkan målas om. Torget grävs upp. Bänkarna är slitna.',
      'Ett veto från fullmäktige stoppar vindkraftverk. Vetot kan dras tillbaka. Fullmäktige möts igen i höst.',
      'Kaféet byter ägare. Badet håller stängt. Bron rustas. Skolan öppnade i april 2024.',
    ];
    expect(label(text, article)).toBe('found');
    const other = (words: string) => words.replace('2024', '2022');
    expect(label(other(text), article.map(other))).toBe('partly');
  });

  it('by a length of time that two years of the passage give', () => {
    expect(
      label('I fyra år har maten till patienterna i Provstad lagats på annat håll', [
        'Sedan köket i Provstad lades ner 2020 lagas maten till patienterna av ett bolag.',
        'Kyrkan målas om.',
      ]),
    ).toBe('found');
  });

  it('by a factor that two figures of the passage give', () => {
    expect(
      label('Klagomålen på bussarna i Provstad fyrdubblades på ett år', [
        'Under hösten kom 1 960 klagomål på bussarna i Provstad. Året före var de 480.',
      ]),
    ).toBe('found');
    expect(
      label('Klagomålen på bussarna i Provstad fyrdubblades på ett år', [
        'Under hösten kom 960 klagomål på bussarna i Provstad. Året före var de 480.',
      ]),
    ).not.toBe('found');
  });

  it('by a share of what it was before: "en minskning med" and "från … till"', () => {
    expect(
      label('Kostnaden för inhyrda läkare i Provstad minskade med 45 procent', [
        'Kostnaden för inhyrda läkare i Provstad blev 148 miljoner kronor, en minskning med 121 miljoner kronor.',
      ]),
    ).toBe('found');
    expect(
      label('Var femte vårdplats i Provstad är borta', ['I Provstad har vårdplatserna minskat från 914 till 731.']),
    ).toBe('found');
  });

  it('by another figure in a sentence on another time, and by "700 fler"', () => {
    expect(
      label('Regionens kostnad för inhyrda läkare minskade med nästan en tredjedel', [
        'Regionens kostnad för inhyrda läkare blev 7,1 miljarder kronor. Året innan var summan 10,4 miljarder.',
      ]),
    ).toBe('found');
    expect(
      label('Barnen i kön till utredning ökade med över en tredjedel', [
        'I mars stod 2 640 barn i kön till utredning. Det är 700 fler än i fjol.',
      ]),
    ).toBe('found');
  });

  it('by two lengths of time in different units', () => {
    const text = 'Väntetiden till sotning är fem dagar längre än målet';
    expect(label(text, ['Väntetiden till sotning är 19 dagar. Målet är två veckor.'])).toBe('found');
    expect(label(text, ['Väntetiden till sotning är 29 dagar. Målet är två veckor.'])).not.toBe('found');
  });

  it('never misses how many times something was: it is told of in turn', () => {
    const findings = check('Två gånger har rätten underkänt bron', ['Nu har rätten underkänt bron för andra gången.']);
    expect(findings.findings.filter((finding) => !finding.found)).toEqual([]);
  });

  it('by any number of hundreds for "hundratals", but not the other way', () => {
    expect(label('Hundratals barn står i kö till kulturskolan', ['640 barn står i kö till kulturskolan.'])).toBe(
      'found',
    );
    expect(label('Tusentals barn står i kö till kulturskolan', ['640 barn står i kö till kulturskolan.'])).toBe(
      'partly',
    );
    expect(label('640 barn står i kö till kulturskolan', ['Hundratals barn står i kö till kulturskolan.'])).toBe(
      'number-missing',
    );
  });

  it('whatever words tell how exact a number is', () => {
    const passage = ['Fonden har fått in 48 kronor per medlem.'];
    const shared = check('Fonden har fått in i runda tal 50 kronor', passage).passages[0]!.score;
    expect(shared).toBe(check('Fonden har fått in ungefär 50 kronor', passage).passages[0]!.score);
  });

  it('by many words of a long claim', () => {
    expect(
      label('Köpmannaföreningen och hembygdsgården tvistade länge om vem som skulle få sköta ångslupen', [
        'Ångslupen sköts i dag av hembygdsgården, efter en process mot köpmannaföreningen.',
      ]),
    ).toBe('found');
  });
});

describe('the contents are not said to be there by words alone', () => {
  it('where a denial stands beside them, a sentence further on', () => {
    const claim = 'Verket har beslutat att granska ångslupen';
    expect(label(claim, ['Verket har beslutat att granska ångslupen i hamnen.'])).toBe('found');
    expect(
      label(claim, ['Rederiet vill att verket ska granska ångslupen. Något har verket ännu inte på länge beslutat.']),
    ).toBe('partly');
  });

  it('where a name of the claim stands elsewhere in the article', () => {
    const claim = 'Kommunen stänger varmvattenbassängen i Exempelvik';
    expect(label(claim, ['Kommunen stänger varmvattenbassängen i Exempelvik efter nyår.'])).toBe('found');
    expect(
      label(claim, [
        'Kommunen stänger varmvattenbassängen i Provstad efter nyår.',
        'Elräkningen har blivit högre. Vatten kostar mer. Avtalet löper ut.',
        'Bassängen i Exempelvik hålls öppen.',
      ]),
    ).not.toBe('found');
  });

  it('where half of the claim stands nowhere, though its number does', () => {
    const passage = [
      'Verket ansöker om att regionen ska betala en avgift på 35 miljoner kronor. Chefen är på semester.',
    ];
    expect(label('Regionen riskerar en avgift på 35 miljoner kronor', passage)).toBe('found');
    expect(label('Regionen riskerar en avgift på 35 miljoner kronor, och upphandlaren har fått sparken', passage)).toBe(
      'partly',
    );
    expect(label('Regionen riskerar en avgift på 35 miljoner kronor och metalldetektorn väntar', passage)).toBe(
      'partly',
    );
  });

  it('where only the kind of a thing stands there: "språk" for "teckenspråk"', () => {
    expect(label('Skolan har teckenspråk', ['Skolan har många språk.'])).toBe('partly');
  });
});

describe('a word that may be a name keeps the contents from being said to be there', () => {
  it('where it begins the claim and stands nowhere', () => {
    const claim = (who: string) => `${who} vann upphandlingen av ångslupen med ett bud på 118 miljoner`;
    const passage = ['Bolaget vann upphandlingen av ångslupen med ett bud på 118 miljoner kronor.'];
    expect(label(claim('Bolaget'), passage)).toBe('found');
    expect(label(claim('Samresarn'), passage)).not.toBe('found');
  });

  it('where it is said letter by letter', () => {
    const passage = ['Av skolans barn är 90 procent vaccinerade mot mässling.'];
    expect(label('Av skolans barn är 90 procent vaccinerade mot mässling', passage)).toBe('found');
    expect(label('Av skolans barn är 90 procent vaccinerade mot HPV', passage)).not.toBe('found');
  });
});

describe('the contents are not said to be there', () => {
  it('by a number alone: something else may be said of it', () => {
    expect(
      label('Regionen ger nya tandläkare och hygienister 52 000 kronor', [
        'Regionen betalar 52 000 kronor för varje stol som köps till kliniken i Provstad.',
      ]),
    ).toBe('partly');
  });

  it('by a clause whose words stand scattered over the article, though the other stands there', () => {
    expect(
      label('Tre broar i Provstad stängdes i april, och kommunens bussar har fått köra långa omvägar', [
        'Tre broar i Provstad stängdes i april efter besiktningen.',
        'Färgen flagnar på räckena.',
        'Kaféet byter ägare i vår.',
        'Kommunens bussar målas om.',
        'Ingen vet när färgen kom.',
        'Det blev långa omvägar till festen.',
      ]),
    ).toBe('partly');
  });

  it('where what they stand in is about something else than the text around the claim', () => {
    const text = 'Andelen inställda avgångar har mer än fördubblats';
    const around = {
      paragraph: `Elbussarna i stadstrafiken fungerar dåligt i kyla. ${text}. Resenärerna väntar vid hållplatserna.`,
      motionTitle: 'Bättre stadstrafik i Provstad',
    };
    const labelIn = (paragraph: string) => weigh(claim(text, around), prepared([paragraph]), {}).label;
    expect(
      labelIn('Elbussarna i Provstad lider av kylan: andelen inställda avgångar har fördubblats i stadstrafiken.'),
    ).toBe('found');
    expect(labelIn('Kliniken får fler sköterskor. Andelen inställda provtagningar har fördubblats.')).toBe('partly');
  });
});

describe('the contents are said to stand nowhere', () => {
  const around = {
    paragraph: 'Facket säger att läkarna i Provstad är för få. Bredbandet är långsamt.',
    motionTitle: 'Fler läkare i Provstad',
  };
  const labelIn = (text: string, paragraphs: string[]) => weigh(claim(text, around), prepared(paragraphs), {}).label;
  const article = ['Läkarna i Provstad är för få, enligt facket.', 'Vårdcentralen söker tre läkare till hösten.'];

  it('where the article is about what the motion is, and next to nothing of the claim is in it', () => {
    expect(labelIn('Fiberkablarna når inte fram till byarna', article)).toBe('not-found');
  });

  it('but not of what may be said in other words', () => {
    expect(labelIn('Facket anser att vårdcentralen har brist på läkare', article)).not.toBe('not-found');
  });
});
