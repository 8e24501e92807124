import {effect, type Signal, signal} from '@preact/signals-core';
import {Component, type ComponentChildren, type FunctionComponent, Fragment as Group, options} from 'preact';
import {useMemo} from 'preact/hooks';

/*
 * Importing this lets every component follow the signals that it reads while it draws: it is drawn anew when one of them
 * changes, when its state does, and when a prop is another than before; not because what holds it was drawn anew. What
 * the package made for that can do besides, signals as texts and attributes, we do not use and would ship to every popup.
 */

type Props = Readonly<Record<string, unknown>>;

const isSame = (one: Props, other: Props): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => Object.is(value, other[name]));

const following = (draw: FunctionComponent<Props>) =>
  class extends Component<Props> {
    #leave = () => {};

    override shouldComponentUpdate(props: Props): boolean {
      return !isSame(this.props, props);
    }

    override componentWillUnmount(): void {
      this.#leave();
    }

    override render(): ComponentChildren {
      let drawn: ComponentChildren = null;
      let isDrawn = false;
      // Left only after this drawing has read: what is computed for nobody else is not computed twice.
      const leave = this.#leave;
      this.#leave = effect(() => {
        if (isDrawn) this.forceUpdate();
        else drawn = draw(this.props);
        isDrawn = true;
      });
      leave();
      return drawn;
    }
  };

const known = new WeakMap<FunctionComponent<Props>, ReturnType<typeof following>>();

const inner = options.vnode;

options.vnode = (vnode) => {
  const {type} = vnode;
  if (typeof type === 'function' && type !== Group && !('render' in (type.prototype ?? {}))) {
    // Not one with a method to draw itself: a function.
    const draw = type as FunctionComponent<Props>;
    const follower = known.get(draw) ?? following(draw);
    known.set(draw, follower);
    vnode.type = follower as typeof vnode.type;
  }
  inner?.(vnode);
};

/** A signal of one component's own, there as long as it stands on screen. */
export const useSignal = <Value>(first: Value): Signal<Value> => useMemo(() => signal(first), []);
