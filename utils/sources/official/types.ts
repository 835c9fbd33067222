/** An official document as a source. */
import type { SourceKind } from '../types';

export interface Official {
  /** "prop. 2018/19:105", "SFS 2010:659", "EU 2016/679": one form for every way of writing it. */
  id: string;
  series: string;
  /** Best first. Empty where no rule gives an address that is sure to be right. */
  addresses: string[];
  /** A search for it at riksdagen.se (eur-lex for the EU); always there. */
  searchLink: string;
  /** False where the rule gives no sure address and only the search is offered. */
  certain: boolean;
  publication: string;
  outlet: string;
  kind: SourceKind;
}
