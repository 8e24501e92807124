// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {showOptions} from './show-options';

afterEach(cleanup);

const show = async () => {
  const {asked, kept, field} = await showOptions();
  const token = field('Access token');
  const paste = (value: string) => {
    token.value = value;
    fireEvent.submit(token.form ?? token);
  };
  const tokens = () => asked.flatMap(({input}) => input.token ?? []);
  return {tokens, kept, token, paste};
};

const status = () => screen.getByRole('status').textContent;

describe('the options', () => {
  it('connect an account by its token, and let go of the token', async () => {
    const {tokens, token, paste} = await show();
    expect(token.type).toBe('password');
    expect(token.autocomplete).toBe('off');
    paste(' good ');
    await screen.findByText('Connected as @you');
    expect(status()).toBe('Connected as @you');
    expect(tokens()).toEqual(['good']);
    expect(token.value).toBe('');
  });

  it('say beside the field why a token is not taken', async () => {
    const {token, paste} = await show();
    paste('bad');
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toContain('does not accept the access token');
    expect(token.getAttribute('aria-describedby')).toBe(problem.id);
    expect(token.getAttribute('aria-invalid')).toBe('true');
  });

  it('ask for a token instead of sending none', async () => {
    const {tokens, paste} = await show();
    paste('  ');
    expect((await screen.findByRole('alert')).textContent).toBe('Paste a token first');
    expect(tokens()).toEqual([]);
  });

  it('forget the account', async () => {
    const {paste} = await show();
    paste('good');
    fireEvent.click(await screen.findByRole('button', {name: 'Forget this account'}));
    await screen.findByText('Forgotten. The token is erased from this device.');
    expect(screen.queryByRole('button', {name: 'Check again'})).toBeNull();
  });

  it('keep the choice to pin on Pinterest’s form', async () => {
    const {kept} = await show();
    fireEvent.click(screen.getByRole('radio', {name: 'Always on Pinterest’s form'}));
    expect(kept.get('settings.prefersHandOff')).toBe(true);
  });

  it('name what they are not: Pinterest’s', async () => {
    await show();
    expect(screen.getByText(/not affiliated with Pinterest/)).toBeDefined();
  });
});
