/** Draws a view with the Swedish words and records what it asks for. */
import { configure, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { Actions } from '../../../components/actions';
import { I18nProvider } from '../../../components/I18n';
import { MotionView, type MotionViewProps } from '../../../components/MotionView';
import sv from '../../../public/_locales/sv/messages.json';
import { makeTranslator } from '../../../utils/i18n';
import type { TabState } from '../../../utils/review/types';

// Parts that are loaded when they are wanted take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const translator = makeTranslator(sv, 'sv');

export const inSwedish = (children: ComponentChildren) => (
  <I18nProvider translator={translator}>{children}</I18nProvider>
);

export const draw = (children: ComponentChildren) => render(inSwedish(children));

export function recorded() {
  return {
    select: vi.fn<Actions['select']>(),
    checkSources: vi.fn<Actions['checkSources']>(),
    consent: vi.fn<Actions['consent']>(),
    openSource: vi.fn<Actions['openSource']>(),
    copyClaim: vi.fn<Actions['copyClaim']>(() => Promise.resolve(true)),
  };
}

export function drawMotion(state: TabState | null, given: Partial<MotionViewProps> = {}) {
  const actions = recorded();
  const view = (shown: TabState | null, props: Partial<MotionViewProps> = {}) => (
    <MotionView
      state={shown}
      actions={actions}
      consent="given"
      toLookAt={new Set()}
      regionName={() => 'Region Exempel'}
      {...given}
      {...props}
    />
  );
  const { rerender } = draw(view(state));
  return {
    actions,
    show: (next: TabState | null, props: Partial<MotionViewProps> = {}) => rerender(inSwedish(view(next, props))),
  };
}
