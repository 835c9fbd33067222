/** The document as text: its blocks in order, each claim a button in place that opens its card. For narrow windows and screen readers. */
import './DocumentText.css';
import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../utils/claims/types';
import type { Mark, Note } from '../utils/notes/types';
import type { Block } from '../utils/reading/types';
import { keyOf } from '../utils/i18n';
import { useT } from './I18n';

export type ShownBlock = Pick<Block, 'kind' | 'level' | 'text'> & {
  /** Index in Reading.blocks. */
  index: number;
};
export type ShownClaim = Pick<Claim, 'id' | 'block' | 'start' | 'end' | 'status'>;

export type ShownMark = Pick<Mark, 'label' | 'block' | 'offset'>;

interface Props {
  /** Running text without its marks (TextBlock.text). */
  blocks: ShownBlock[];
  claims: ShownClaim[];
  /** The footnote marks, to be set back in their places. */
  marks?: ShownMark[];
  /** The notes, shown after the text. */
  notes?: Pick<Note, 'label' | 'text'>[];
  selected: string | null;
  onSelect(claimId: string): void;
}

type BlockProps = Pick<Props, 'selected' | 'onSelect'> & {
  block: ShownBlock;
  claims: ShownClaim[];
  marks: ShownMark[];
};

/** A stretch of text with these marks raised in it. */
function withMarks(text: string, start: number, end: number, marks: ShownMark[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = start;
  for (const { label, offset } of marks) {
    parts.push(text.slice(at, offset), <sup>{label}</sup>);
    at = offset;
  }
  parts.push(text.slice(at, end));
  return parts;
}

/** The block's text with its claims as buttons; claims that overlap an earlier one keep to their card. */
function Inline({ block, claims, marks, selected, onSelect }: BlockProps) {
  const { t } = useT();
  const parts: ComponentChildren[] = [];
  const raised = [...marks].sort((a, b) => a.offset - b.offset);
  // A mark at a claim's end stands after it, outside the button.
  const plain = (start: number, end: number) =>
    withMarks(
      block.text,
      start,
      end,
      raised.filter(({ offset }) => offset >= start && offset <= end),
    );
  let at = 0;
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    if (claim.start < at || claim.end <= claim.start || claim.end > block.text.length) continue;
    const text = block.text.slice(claim.start, claim.end);
    const chosen = claim.id === selected;
    parts.push(
      ...plain(at, claim.start),
      // A span with a button's role, since a <button> cannot run over lines as text does.
      <span
        key={claim.id}
        class={`doc-claim doc-${claim.status}${chosen ? ' doc-selected' : ''}`}
        role="button"
        tabIndex={0}
        aria-pressed={chosen}
        aria-label={t('document_claim', { status: t(keyOf('status', claim.status)), text })}
        data-claim={claim.id}
        onClick={() => onSelect(claim.id)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onSelect(claim.id);
        }}
      >
        {withMarks(
          block.text,
          claim.start,
          claim.end,
          raised.filter(({ offset }) => offset > claim.start && offset < claim.end),
        )}
      </span>,
    );
    at = claim.end;
  }
  parts.push(...plain(at, block.text.length));
  return <Fragment>{parts}</Fragment>;
}

function BlockView(props: BlockProps) {
  const { block } = props;
  const inline = <Inline {...props} />;
  switch (block.kind) {
    case 'heading': {
      // The pane has a heading of its own above, so the document's begin one step down.
      const Heading = `h${Math.min((block.level ?? 1) + 1, 6)}` as 'h2';
      return <Heading>{inline}</Heading>;
    }
    case 'note':
      return <p class="doc-note">{inline}</p>;
    case 'furniture':
      return <p class="doc-furniture">{inline}</p>;
    default:
      return <p>{inline}</p>;
  }
}

function byBlock<Item extends { block: number }>(items: Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  return groups;
}

/** Runs of list items become one list each. */
function grouped(blocks: ShownBlock[]): ShownBlock[][] {
  const groups: ShownBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/**
 * False where the text and its cards are one column that scrolls with the page: to follow what is chosen in a card would
 * there take that card, and the focus in it, out of view (WCAG 2.4.11).
 */
export function inOwnPane(element: Element): boolean {
  const pane = element.closest('.reader-pane');
  return pane === null || getComputedStyle(pane).overflowY !== 'visible';
}

export function DocumentText({ blocks, claims, marks = [], notes = [], selected, onSelect }: Props) {
  const { t, language } = useT();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    const chosen = [...(root.current?.querySelectorAll('[data-claim]') ?? [])].find(
      (one) => one.getAttribute('data-claim') === selected,
    );
    if (chosen && inOwnPane(chosen)) chosen.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  const claimsOf = byBlock(claims);
  const marksOf = byBlock(marks);
  const propsOf = (block: ShownBlock): BlockProps => ({
    block,
    claims: claimsOf.get(block.index) ?? [],
    marks: marksOf.get(block.index) ?? [],
    selected,
    onSelect,
  });
  return (
    <div class="document-text" lang="sv" ref={root}>
      {grouped(blocks).map((group) => {
        const [first] = group;
        if (!first) return null;
        if (first.kind !== 'list-item') return <BlockView key={first.index} {...propsOf(first)} />;
        return (
          <ul key={first.index}>
            {group.map((block) => (
              <li key={block.index}>
                <Inline {...propsOf(block)} />
              </li>
            ))}
          </ul>
        );
      })}
      {notes.length > 0 && (
        <section class="doc-notes">
          <h2 lang={language}>{t('document_notes')}</h2>
          <dl>
            {notes.map(({ label, text }, nth) => (
              <div key={nth}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
