import { UNKNOWN_PHRASES } from './polarity.data';

/**
 * Words with which a claim denies or doubts beyond those that an article is read for (polarity.data.ts), from general
 * knowledge of the language (leanings.ts). What they leave out costs a note too many, what they take in too much a note
 * too few.
 */

/** Words, and beginnings of words in every form, that say that something is not so, cannot be, is left out or is lacking. */
export const NEGATIVE_WORDS =
  'räddas räddades räddats räddade räddat hål tom tomt tomma borta undan olöst olösta ogjort ogjorda oviss ovisst utebli uteblir uteblev bevara bevarar bevaras still stilla';
export const NEGATIVE_BEGINNINGS =
  'uteslut uteslöt förbjud förbjöd förbud omöjlig avråd undant undvik undvek undgå undgick undslipp slipp slapp avstå avstod vägr neka förnek sakna ' +
  'missa uteblivi förlor oförändr otillräcklig ofullständig ogiltig oenig kvarst hindr förhindr blocker tveks tvekar ' +
  'obetal obekräft förskon skonas skonad';

/** The same in several words. */
export const NEGATIVE_PHRASES = [
  'lämnas|lämnats|lämnades|hålls|hölls|hållits|ställs|ställdes|ställts|står|stod|stått|hamnar|hamnade utanför',
  'bara|endast|enbart|blott en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|var|hälften|drygt|knappt',
  'för tidigt|sent|sen|sena|dyrt|dyr|svag|svagt|kort|långt att',
  'som den|det|de var|är|varit',
  'ligger|låg|legat|står|stod|stått still|stilla',
  'lägga|lägger|lade|lagt ~ åt sidan',
  'fri|fritt|fria från',
  'låta|låter|lät|låtit ~ bli',
  'är|var|varit|vara emot',
  'är|var|varit|vara starkt|helt|också|klart|fortsatt|bestämt emot',
  'står|stod|går|gick|gått|ställer|ställde|ställt ~ emot',
  'behöva|behöver|behövde|behövt',
  ...UNKNOWN_PHRASES,
];

/** Ends of words that say what is lacking ("receptfritt", "kariesfria", "tandlösa", "lärarbristen"). */
export const WITHOUT = /\p{L}{4}(?:fri|fria|fritt|lös|lösa|löst)$|brist(?:en)?$/u;

/** The same in several words. */
export const WITHOUT_PHRASES = ['ont|kort|tunnsått|dåligt|glest om|med'];

/** Words and beginnings that say that something ends, is refused or put off: a refusal of it says the same. */
export const ENDING_WORDS =
  'varnar varnade varnat varning nej slut sluta slutar slutade slutat skär skar skurit tvist strid inställd inställt inställda';
export const ENDING_BEGINNINGS =
  'avbryt avbröt avbrut inställ återkall upphäv dementer avfärd tillbakavis bestrid bestred motsätt motsatte avböj nobba avstyrk återremitter ' +
  'bordlägg bordla annuller avblås frys strandad haverer misslyck stäng avveckl upphör försvinn försvann försvunn slopa avskaff avslut skjut skjöt försen fördröj dröj avslag avslå avslog avvis falle ' +
  'föll fäll motstånd protest klaga klago invänd underkän förkast stopp paus hejd senarel uppskjut ' +
  'skrot skrinl nedlägg nedlag neddrag indrag';

/** The same in several words. */
export const ENDING_PHRASES = [
  'lägga|läggas|lägger|läggs|lade|lades|lagt|lagts ~ ner|ned',
  'dra|dras|drar|drog|drogs|dragit|dragits ~ in|ner|ned|tillbaka',
  'skära|skäras|skär|skärs|skar|skars|skurit|skurits ~ ner|ned',
  'slå|slår|slog|slagit igen',
  'gå|går|gick|gått i graven|konkurs',
];

/** Words and beginnings with which a claim is no surer than an estimate, a plan, a risk or a wish in the article. */
export const UNSURE_WORDS =
  'risk risken risker riskera riskerar riskerade riskerat kan kunna kunde kunnat undersökas undersöks utredas övervägas övervägs bör borde väntas spås hot hotet lär antas antagligen kanske hopp hoppet hoppas hoppades hoppats önskan önskemål önskar krav kravet kräver krävde larm larmet larmade larmar larmat';
export const UNSURE_BEGINNINGS =
  'beräkn uppskatt bedöm väntad förvänt förutsp förutse förutsäg prognos befara hota oklar oviss osäker huruvida planer ' +
  'planlag tänkt tanke tanken föreslag föreslå föreslog förhopp ambition målsätt avsikt avser avsåg ämnar löfte utlova aviser lovar ' +
  'lovat lovade misstänk misstank misstro påstå påstod rykt förmod tänkbar möjligen möjligtvis eventuell trolig sannolik tyder tydde ' +
  'indik';

/** The same in several words. */
export const UNSURE_PHRASES = [
  'pekar|pekade|pekat|talar|talade på|mot|för',
  'för tidigt att',
  'skulle @',
  'skulle ha|få|ge|bli',
  'arbetar|arbetade|arbetat|tas|tar|tog|tagits fram|ut',
  'på gång|väg',
  'ta|tar|tog|tagit ~ ställning',
];
