/** A state's shape and word together, which is the only way a state is shown. */
import './StateWord.css';
import { StateIcon } from './StateIcon';
import { toneOf, type State } from './states';

interface Props {
  state: State;
  words: string;
  strong?: boolean;
}

export function StateWord({ state, words, strong = false }: Props) {
  return (
    <span class={`state-word tone-${toneOf(state)}${strong ? ' strong' : ''}`}>
      <StateIcon state={state} />
      <span>{words}</span>
    </span>
  );
}
