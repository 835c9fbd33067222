// @vitest-environment jsdom
/** Parts of a long view: what is in view at once, the others one a task, each with what it was given last. */
import { render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InTurn, Turns } from '../../../components/InTurn';

function View({ turns, word, now }: { turns: Turns; word: string; now: number }) {
  return (
    <ol>
      {[0, 1, 2, 3].map((nth) => (
        <InTurn key={nth} turns={turns} now={nth < now}>
          <li>{`${word}${nth}`}</li>
        </InTurn>
      ))}
    </ol>
  );
}

const words = (root: Element) => [...root.querySelectorAll('li')].map((item) => item.textContent);

describe('a long view', () => {
  afterEach(() => vi.useRealTimers());

  it('draws what is in view at once, and the rest one after the other, in order', async () => {
    const { container } = render(<View turns={new Turns()} word="a" now={1} />);
    expect(words(container)).toEqual(['a0']);
    await waitFor(() => expect(words(container)).toEqual(['a0', 'a1', 'a2', 'a3']));
  });

  it('redraws each in its turn with what it was given last', async () => {
    const turns = new Turns();
    const { container, rerender } = render(<View turns={turns} word="a" now={1} />);
    await waitFor(() => expect(words(container)).toHaveLength(4));
    rerender(<View turns={turns} word="b" now={1} />);
    rerender(<View turns={turns} word="c" now={1} />);
    expect(words(container)).toEqual(['c0', 'a1', 'a2', 'a3']);
    await waitFor(() => expect(words(container)).toEqual(['c0', 'c1', 'c2', 'c3']));
  });

  it('draws everything at once when all of it is needed', () => {
    const turns = new Turns();
    const { container, rerender } = render(<View turns={turns} word="a" now={1} />);
    rerender(<View turns={turns} word="b" now={4} />);
    expect(words(container)).toEqual(['b0', 'b1', 'b2', 'b3']);
  });

  it('lets go of parts that are gone before their turn', async () => {
    vi.useFakeTimers();
    const turns = new Turns();
    const { container, unmount } = render(<View turns={turns} word="a" now={0} />);
    unmount();
    await vi.runAllTimersAsync();
    expect(words(container)).toEqual([]);
  });
});
