/** Training of the convolution network of the need-of-source model (utils/claims/needNet.ts); deterministic. */
import { netTokens, outputSize, WINDOW, type Net, type NetToken } from '../../utils/claims/needNet';
import { affixesOf, knowledgePieces, wordKnowledge } from '../../utils/claims/pieces';
import { isWord, kindOf, tokensIn } from '../../utils/claims/tokens';
import { isTaught, targetOf, type Labelled } from './needCorpus';
import { learner, type Example } from './needLearning';
import { allParameters } from './needParameters';
import { wordVectors } from './needVectors';
import { sequence, shuffle } from './sequence';

/** Numbers a vector; units; looks; units for the sentence before and the one after. */
const SIZE = 80;
const UNITS = 80;
const LOOKS = 4;
const [BEFORE, AFTER] = [16, 8];
/** Times that a word must occur to have a vector, and distinct words that an affix must be found in. */
const WORD_TIMES = 8;
const AFFIX_WORDS = 25;
/** Passes over the examples; examples a step; rates of the vectors and of all else. */
const PASSES = 12;
const BATCH = 256;
const [VECTOR_RATE, RATE] = [1e-3, 2e-3];
/** Spread of what the vectors of affixes begin with, and of all else but words. */
const AFFIX_START = 0.05;
const KNOWLEDGE_START = 0.2;

const wordsOf = (text: string): string[] => tokensIn(text).map((token) => kindOf(token.toLowerCase()));

/** The pieces worth a vector: words by falling frequency, affixes, and what is known of words. */
function piecesIn(texts: readonly string[]): { words: string[]; affixes: string[]; knowledge: string[] } {
  const times = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) times.set(word, (times.get(word) ?? 0) + 1);
  const byFrequency = [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const words = byFrequency.filter(([, count]) => count >= WORD_TIMES).map(([word]) => word);
  const affixes = new Map<string, number>();
  const known = new Set<string>();
  const knowledge = wordKnowledge();
  for (const word of times.keys()) {
    if (!isWord(word)) continue;
    for (const affix of affixesOf(word)) affixes.set(affix, (affixes.get(affix) ?? 0) + 1);
    for (const { name } of knowledgePieces(word, knowledge)) known.add(name);
  }
  const common = [...affixes].filter(([, count]) => count >= AFFIX_WORDS).map(([affix]) => affix);
  return { words, affixes: common.sort(), knowledge: [...known].sort() };
}

/** A network that has learnt nothing yet but which words are alike. */
function newNet(texts: readonly string[], next: () => number): Net {
  const around = (length: number, bound: number): Float64Array =>
    Float64Array.from({ length }, () => (2 * next() - 1) * bound);
  const { words, affixes, knowledge } = piecesIn(texts);
  const places = new Map([...words, ...affixes, ...knowledge].map((piece, i) => [piece, i]));
  // A spread of one needs a bound of √3.
  const scattered = (pieces: readonly string[], spread: number) => around(pieces.length * SIZE, spread * Math.sqrt(3));
  const rank = (word: string): number => places.get(word) ?? -1;
  const vectors = new Float64Array(places.size * SIZE);
  vectors.set(
    wordVectors(
      texts.map((text) => wordsOf(text).map(rank)),
      words.length,
      SIZE,
    ),
  );
  vectors.set(scattered(affixes, AFFIX_START), words.length * SIZE);
  vectors.set(scattered(knowledge, KNOWLEDGE_START), (words.length + affixes.length) * SIZE);
  const shape = { units: UNITS, looks: LOOKS, before: BEFORE, after: AFTER };
  return {
    ...shape,
    pieces: places,
    size: SIZE,
    vectors,
    windows: around(WINDOW * SIZE * UNITS, 1 / Math.sqrt(WINDOW * SIZE)),
    capitals: around(WINDOW * UNITS, 1 / Math.sqrt(SIZE)),
    unitBiases: new Float64Array(UNITS),
    gazes: around(LOOKS * UNITS, 1 / Math.sqrt(UNITS)),
    neighbours: around(SIZE * (BEFORE + AFTER), 1 / Math.sqrt(SIZE)),
    neighbourBiases: new Float64Array(BEFORE + AFTER),
    outputs: around(outputSize(shape), 1 / Math.sqrt(outputSize(shape))),
    bias: 0,
  };
}

/** A network fitted to the labels of the sentences by log-loss. */
export function fitNet(sentences: readonly Labelled[]): Net {
  const next = sequence(1);
  const taught = sentences.filter(isTaught);
  const net = newNet(
    taught.map(({ text }) => text),
    next,
  );
  const tokensOf = netTokens(net.pieces, wordKnowledge());
  const known = new Map<string, NetToken[]>();
  const read = (text: string | null): NetToken[] => {
    if (text === null) return [];
    let tokens = known.get(text);
    if (!tokens) known.set(text, (tokens = tokensOf(text)));
    return tokens;
  };
  const examples = taught.map(({ text, before, after, place, label }): Example => {
    return { tokens: read(text), before: read(before), after: read(after), place, target: targetOf(label) };
  });
  const of = allParameters(net);
  const learn = learner(net, of, next);
  const order = Int32Array.from(examples, (_, i) => i);
  const steps = PASSES * Math.ceil(examples.length / BATCH);
  let count = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, next);
    for (let begin = 0; begin < order.length; begin += BATCH) {
      for (const i of order.subarray(begin, begin + BATCH)) learn(examples[i]!);
      count++;
      const slowing = 1 - (0.9 * count) / steps;
      for (const [name, one] of Object.entries(of)) {
        one.step(count, slowing * (name === 'vectors' ? VECTOR_RATE : RATE));
      }
    }
  }
  return { ...net, bias: of.bias.values[0]! };
}
