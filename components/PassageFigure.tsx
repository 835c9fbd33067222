/** One passage of the source, verbatim, with what it shares with the claim marked, and the words of a finding looked at. */
import type { Passage } from '../utils/evidence/types';
import type { Span } from '../utils/reading/types';
import type { Translator } from '../utils/i18n';
import { useT } from './I18n';
import { MarkedText } from './MarkedText';

interface Props {
  passage: Passage;
  name?: string | undefined;
  withPlace: boolean;
  /** Where the words of a chosen finding stand. */
  sought?: readonly Span[];
}

/** Where in the article a passage stands, in words. */
export function whereWords({ t }: Translator, paragraph: number): string {
  if (paragraph === -2) return t('passage_title');
  if (paragraph === -1) return t('passage_lead');
  return t('passage_paragraph', { number: paragraph + 1 });
}

export function PassageFigure({ passage, name, withPlace, sought = [] }: Props) {
  const translator = useT();
  return (
    <figure class="source-passage" aria-label={name}>
      <p lang="sv">
        <MarkedText text={passage.text} shared={passage.shared} sought={sought} />
      </p>
      {withPlace && <figcaption>{whereWords(translator, passage.paragraph)}</figcaption>}
    </figure>
  );
}
