// @vitest-environment happy-dom
import {signal} from '@preact/signals-core';
import {act, cleanup, render, screen} from '@testing-library/preact';
import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {afterEach, describe, expect, it} from 'vitest';
import {useSignal} from './follow-signals';

afterEach(cleanup);

/** A component that shows a signal, and how often it was drawn. */
const counting = (shown: {readonly value: unknown}) => {
  const seen = {draws: 0};
  const Shown = (_: {readonly label?: string; readonly children?: ComponentChildren}) => {
    seen.draws += 1;
    return <p>{String(shown.value)}</p>;
  };
  return {seen, Shown};
};

describe('a component that reads a signal', () => {
  it('is drawn anew when it changes, each time', () => {
    const name = signal('Ada');
    const {Shown} = counting(name);
    render(<Shown />);
    for (const next of ['Grace', 'Joan']) {
      void act(() => {
        name.value = next;
      });
      expect(screen.getByText(next)).toBeDefined();
    }
  });

  it('is not drawn anew with what holds it, unless a prop is another', () => {
    const {seen, Shown} = counting(signal('Ada'));
    const {rerender} = render(<Shown label="a" />);
    rerender(<Shown label="a" />);
    expect(seen.draws).toBe(1);
    rerender(<Shown label="b" />);
    expect(seen.draws).toBe(2);
    rerender(<Shown />);
    expect(seen.draws).toBe(3);
  });

  it('follows what its latest drawing has read, and no more', () => {
    const isLong = signal(true);
    const long = signal('long');
    let draws = 0;
    const Shown = () => {
      draws += 1;
      return <p>{isLong.value ? long.value : 'short'}</p>;
    };
    render(<Shown />);
    void act(() => {
      isLong.value = false;
    });
    void act(() => {
      long.value = 'longer';
    });
    expect(draws).toBe(2);
  });

  it('is left alone once it is off the screen', () => {
    const name = signal('Ada');
    const {seen, Shown} = counting(name);
    render(<Shown />).unmount();
    void act(() => {
      name.value = 'Grace';
    });
    expect(seen.draws).toBe(1);
  });
});

describe('a component’s own', () => {
  it('state draws it anew', () => {
    const Own = () => {
      const [count, setCount] = useState(0);
      return (
        <button type="button" onClick={() => setCount(count + 1)}>
          {count}
        </button>
      );
    };
    render(<Own />);
    void act(() => screen.getByRole('button').click());
    expect(screen.getByRole('button').textContent).toBe('1');
  });

  it('signal draws it anew, and is the same in every drawing', () => {
    const Own = () => {
      const count = useSignal(0);
      return (
        <button type="button" onClick={() => count.value++}>
          {count.value}
        </button>
      );
    };
    render(<Own />);
    void act(() => screen.getByRole('button').click());
    void act(() => screen.getByRole('button').click());
    expect(screen.getByRole('button').textContent).toBe('2');
  });
});
