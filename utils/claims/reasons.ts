/** What in a sentence makes a reader ask for its source: the words behind each reason. */
import { europeanLetters } from '../text/letters';
import type { Reason } from './types';

const NUMBER_WORDS =
  'hälften|tredjedel\\p{L}*|fjärdedel\\p{L}*|majoriteten|tusentals|hundratals|tiotusentals|miljontals|dussintals|dubbelt|' +
  'tredubbl\\p{L}*|fördubbl\\p{L}*|halver\\p{L}*|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) av (?:tre|fyra|fem|sex|sju|åtta|nio|tio)|' +
  'var(?:t)? (?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)|varannan|vartannat|procent\\p{L}*|miljard\\p{L}*|miljon\\p{L}*';

/**
 * Reason → its pattern. A figure is any number that is not a year, a paragraph or a document number; the other lists
 * are words from motions (evidence.md 5).
 */
const REASON_PATTERNS: Readonly<Record<Reason, RegExp>> = {
  number: new RegExp(
    `(?<![\\p{L}\\d/:.-])(?!(?:19|20)\\d\\d(?![\\d\\s]*\\d{3}))\\d[\\d\\s.,]*(?![\\d/:]|\\s*(?:kap|§))|%|(?<!\\p{L})(?:${NUMBER_WORDS})(?!\\p{L})`,
    'iu',
  ),
  comparison:
    /(?<!\p{L})(?:fler|färre|högst\p{L}*|lägst\p{L}*|längst|störst\p{L}*|minst|mest|flest|först i|bland de|rekord\p{L}*|dubbelt|högre|lägre|större|mindre|sämre|bättre|vanligast\p{L}*|vanligare|snabbare|jämfört med|i jämförelse|än (?:i|för|de|den|det|andra|genomsnitt\p{L}*)|genomsnitt\p{L}*|överrepresenter\p{L}*|underrepresenter\p{L}*|enda|endast|till skillnad från|motsvarighet)(?!\p{L})/iu,
  cause:
    /(?<!\p{L})(?:på grund av|p\.g\.a|pga|leder till|lett till|ledde till|ledde till|beror på|berodde på|medför\p{L}*|orsak\p{L}*|till följd av|följden|fått till följd|bidrar till|bidragit till|innebär att|gör att|gjort att|resulter\p{L}*|konsekvens\p{L}*|tack vare|därför att|eftersom|effekten)(?!\p{L})/iu,
  event:
    /(?<!\p{L})(?:(?:har|hade|blev|blivit|fick) (?:\p{L}+ ){0,3}?\p{L}+(?:at|it|ts|tts|dts)|\p{L}{3,}(?:ades|ade|erade|erades)|infördes|beslutade|beslöt|pausad\p{L}*|avslutad\p{L}*|stoppad\p{L}*|inställd\p{L}*|genomfördes|startade|stängdes|lades ned|avskaffad\p{L}*|gått över|tillsatt\p{L}*|försenad\p{L}*|havererad\p{L}*|kritiserad\p{L}*|påstådda|anmäl\p{L}+|avslöja\p{L}*|tog|gav|gick|kom|skedde|hände|inträffade)(?!\p{L})/iu,
  actor:
    /(?<=[\p{Ll}\d,;–)”] )(?!(?:Sverige|Europa|EU|Norden)(?!\p{L}))\p{Lu}[\p{L}-]{2,}|(?<!\p{L})(?:regeringen|riksdagen|regionen|landstinget|kommunen|myndigheten|länsstyrelsen|kommissionen|domstolen|leverantör\p{L}*|regionstyrelsen|statsministern|\p{L}+ministern|förhandlare|fackförbund\p{L}*|[A-ZÅÄÖ]{2,6})(?!\p{L})/u,
  research:
    /(?<!\p{L})(?:forskning\p{L}*|forskare\p{L}*|studie\p{L}*|rapport\p{L}*|undersökning\p{L}*|statistik\p{L}*|utvärdering\p{L}*|kartläggning\p{L}*|enkät\p{L}*|visar|visat|evidens\p{L}*|utredning\p{L}*|beräkning\p{L}*|enligt|granskning\p{L}*|mätning\p{L}*|prognos\p{L}*|uppskatta\p{L}*|beräknas)(?!\p{L})/iu,
  quotation: /[”“"»][^”“"»«]{12,}/u,
  law: /§|(?<!\p{L})(?:lag|lagen|lagar|\p{L}{3,}(?:lagen|lagstiftning\p{L}*|förordningen|direktivet|konventionen|balken)|förbjud\p{L}*|förbud\p{L}*|förbjöd|tillåt\p{L}*|enligt lag|rätt till|rätt att|skyldig\p{L}*|regelverk\p{L}*|grundlag\p{L}*|LOU|LOV|dom|domen|dömd\p{L}*)(?!\p{L})/u,
  trend:
    /(?<!\p{L})(?:ökat|ökar|ökade|ökande|ökning\p{L}*|minskat|minskar|minskade|minskande|minskning\p{L}*|växer|växt|stigit|stiger|sjunkit|sjunker|allt (?:fler|färre|mer|mindre|högre|större|oftare|vanligare|sämre|bättre)|alltmer|förvärra\p{L}*|förbättrats|försämra\p{L}*|utvecklingen|sedan (?:19|20)\d\d|senaste (?:åren|decenni\p{L}*|tiden|\p{L}+ åren)|numera|tidigare|fördubbl\p{L}*|halver\p{L}*|fortsätter|blivit (?:allt|vanligare|svårare))(?!\p{L})/iu,
};

const PATTERNS = (Object.keys(REASON_PATTERNS) as Reason[]).map(
  (reason) => [reason, europeanLetters(REASON_PATTERNS[reason])] as const,
);

/** The reasons that a sentence gives to ask for its source, in the fixed order of the type. */
export const reasonsIn = (sentence: string): Reason[] =>
  PATTERNS.flatMap(([reason, pattern]) => (pattern.test(sentence) ? [reason] : []));
