/**
 * Parts of a long view, drawn and redrawn one after the other. A document of a hundred motions has a thousand cards:
 * drawn at once they hold up the page for as long as a reader notices, at every source that arrives.
 */
import { Component, type ComponentChildren } from 'preact';

/** Whose turn it is: one part a task, so that typing and scrolling come between. Make one for a view (`useMemo`). */
export class Turns {
  #waiting = new Set<InTurn>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  ask(part: InTurn): void {
    this.#waiting.add(part);
    this.#timer ??= setTimeout(() => this.#draw());
  }

  /** The part is drawn already, or gone. */
  drop(part: InTurn): void {
    this.#waiting.delete(part);
  }

  #draw(): void {
    const [part] = this.#waiting;
    if (part) {
      this.#waiting.delete(part);
      part.draw();
    }
    this.#timer = this.#waiting.size > 0 ? setTimeout(() => this.#draw()) : null;
  }
}

interface Props {
  turns: Turns;
  /** At once: what is in view, looked for or printed. */
  now: boolean;
  children: ComponentChildren;
}

export class InTurn extends Component<Props> {
  #drawn = this.props.now;

  override componentDidMount(): void {
    if (!this.#drawn) this.props.turns.ask(this);
  }

  override componentWillUnmount(): void {
    this.props.turns.drop(this);
  }

  override shouldComponentUpdate(next: Props): boolean {
    if (!next.now) {
      next.turns.ask(this);
      return false;
    }
    this.#drawn = true;
    next.turns.drop(this);
    return true;
  }

  /** Draws what it was given last. */
  draw(): void {
    this.#drawn = true;
    this.forceUpdate();
  }

  override render({ children }: Props): ComponentChildren {
    return this.#drawn ? children : null;
  }
}
