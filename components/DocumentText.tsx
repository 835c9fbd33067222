/** The document as text: its blocks in order, each claim a button in place that opens its card. For narrow windows and screen readers. */
import './DocumentText.css';
import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../utils/claims/types';
import type { Block } from '../utils/reading/types';
import { keyOf } from '../utils/i18n';
import { useT } from './I18n';

export type ShownBlock = Pick<Block, 'kind' | 'level' | 'text'> & {
  /** Index in Reading.blocks. */
  index: number;
};
export type ShownClaim = Pick<Claim, 'id' | 'block' | 'start' | 'end' | 'status'>;

interface Props {
  blocks: ShownBlock[];
  claims: ShownClaim[];
  selected: string | null;
  onSelect(claimId: string): void;
}

type BlockProps = Pick<Props, 'selected' | 'onSelect'> & { block: ShownBlock; claims: ShownClaim[] };

/** The block's text with its claims as buttons; claims that overlap an earlier one keep to their card. */
function Inline({ block, claims, selected, onSelect }: BlockProps) {
  const { t } = useT();
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    if (claim.start < at || claim.end <= claim.start || claim.end > block.text.length) continue;
    const text = block.text.slice(claim.start, claim.end);
    const chosen = claim.id === selected;
    parts.push(
      block.text.slice(at, claim.start),
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
        {text}
      </span>,
    );
    at = claim.end;
  }
  parts.push(block.text.slice(at));
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

export function DocumentText({ blocks, claims, selected, onSelect }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    const chosen = [...(root.current?.querySelectorAll('[data-claim]') ?? [])].find(
      (one) => one.getAttribute('data-claim') === selected,
    );
    chosen?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  const byBlock = new Map<number, ShownClaim[]>();
  for (const claim of claims) byBlock.set(claim.block, [...(byBlock.get(claim.block) ?? []), claim]);
  const propsOf = (block: ShownBlock): BlockProps => ({
    block,
    claims: byBlock.get(block.index) ?? [],
    selected,
    onSelect,
  });
  return (
    <div class="document-text" ref={root}>
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
    </div>
  );
}
