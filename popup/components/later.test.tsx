// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, render, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {later} from './later';

afterEach(cleanup);

const Greeting = ({name}: {readonly name: string}) => <p>Hello {name}</p>;

describe('a part that waits in a file of its own', () => {
  it('takes its place once it is loaded, and is there at once from then on', async () => {
    let loads = 0;
    const Later = later(
      async () => {
        loads += 1;
        return Greeting;
      },
      ({name}) => <p>{name} is on the way</p>,
    );
    render(<Later name="Ada" />);
    expect(screen.getByText('Ada is on the way')).toBeDefined();
    await screen.findByText('Hello Ada');
    render(<Later name="Grace" />);
    expect(screen.getByText('Hello Grace')).toBeDefined();
    expect(loads).toBe(1);
  });

  it('that was brought to hand before stands there from the first', async () => {
    const Later = later(async () => Greeting);
    await Later.load();
    render(<Later name="Ada" />);
    expect(screen.getByText('Hello Ada')).toBeDefined();
  });

  it('that cannot be loaded says what helps', async () => {
    const Missing = later<{readonly name: string}>(() => Promise.reject(new TypeError('no such file')));
    render(<Missing name="Ada" />);
    expect((await screen.findByRole('alert')).textContent).toContain('Close Pinmarklet and open it again');
  });
});
