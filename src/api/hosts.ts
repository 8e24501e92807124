/** Pinterest's API, version 5: the base that every call is made against unless a library's user names another. */
export const PRODUCTION_BASE_URL = 'https://api.pinterest.com/v5';

/** Pinterest's own sandbox: separate tokens, boards and ids; open to Trial apps. */
export const SANDBOX_BASE_URL = 'https://api-sandbox.pinterest.com/v5';
