/** The signed-in Pinterest account, as the user knows it. `username` may change; `id` does not, and is null on old replies. */
export type Account = {
  readonly id: string | null;
  readonly username: string;
  readonly accountType: 'PINNER' | 'BUSINESS' | null;
  readonly profileImage: string | null;
};
