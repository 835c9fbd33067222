// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Loading } from '../../../components/Loading';
import { draw } from './view';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('offers to read again when nothing has come for ten seconds, and not before', () => {
  const tryAgain = vi.fn();
  draw(<Loading progress={null} actions={{ tryAgain }} />);
  expect(screen.queryByRole('button')).toBeNull();
  act(() => void vi.advanceTimersByTime(10_000));
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(tryAgain).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button')).toBeNull();
});
