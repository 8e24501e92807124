/** What Pinterest asks the user, scope by scope. */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  'user_accounts:read': 'See your account and followers',
  'user_accounts:write': 'Update your account and followers',
  'boards:read': 'See your public boards, including group boards you join',
  'boards:read_secret': 'See your secret boards',
  'boards:write': 'Create, update, or delete your public boards',
  'boards:write_secret': 'Create, update, or delete your secret boards',
  'pins:read': 'See your public Pins',
  'pins:read_secret': 'See your secret Pins',
  'pins:write': 'Create, update, or delete your public Pins',
  'pins:write_secret': 'Create, update, or delete your secret Pins',
};

/** The scopes of Pinterest's description that concern accounts, boards and pins. */
export const SCOPES: readonly string[] = Object.keys(SCOPE_WORDS);

export const areKnown = (scopes: readonly string[]): boolean =>
  scopes.length > 0 && scopes.every((scope) => SCOPES.includes(scope));
