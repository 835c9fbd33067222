/** Pages in the shape of the real ones (sources.md 2), written for the tests; every name and event is invented. */

export const paragraphs = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) =>
      `Stycke ${at + 1} handlar om journalsystemet i Testköping, där ${at + 3} vårdcentraler väntar på besked om starten.`,
  );

export const markup = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

export function page(parts: { title?: string; head?: string; body: string }): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${parts.title ?? 'Exempel'}</title>${parts.head ?? ''}</head><body>${parts.body}</body></html>`;
}

export const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

/** A feed of other news, as it stands under articles at svt.se. */
export const FEED = `<section class="Feed__root___z9Y"><h2>Senaste nytt</h2>${Array.from({ length: 8 }, (_, at) => `<article class="TeaserFeed__item___u7T"><h3 class="TeaserHeadline__root___g1S"><a href="/n/${at}">Annan nyhet nummer ${at} om helt andra saker</a></h3><p>En helt annan nyhet om broar och badhus, nummer ${at}, som inte hör till artikeln men ser ut som text.</p></article>`).join('')}</section>`;
