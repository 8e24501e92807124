/** What pinning needs: Pinterest API v5, the scopes of its operations on account, boards and pins. */
export const PINNING_SCOPES = ['user_accounts:read', 'boards:read', 'boards:write', 'pins:read', 'pins:write'] as const;

/** What secret boards and their pins need on top. */
export const SECRET_BOARD_SCOPES = [
  'boards:read_secret',
  'boards:write_secret',
  'pins:read_secret',
  'pins:write_secret',
] as const;

/** The scopes to ask Pinterest for, in its documentation's order. */
export const scopesFor = (withSecretBoards: boolean): readonly string[] =>
  withSecretBoards ? [...PINNING_SCOPES, ...SECRET_BOARD_SCOPES] : PINNING_SCOPES;
