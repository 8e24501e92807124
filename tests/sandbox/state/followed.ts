import type {Board} from './records';

/** A board of somebody else. */
export type FollowedBoard = Board & {
  readonly owner: string;
  readonly pinCount: number;
  readonly followerCount: number;
  /** Followed by itself, not only because its owner is. */
  readonly isExplicit: boolean;
};

const board = (
  number: number,
  name: string,
  owner: string,
  [pinCount, followerCount]: readonly [number, number],
  isExplicit: boolean,
): FollowedBoard => ({
  id: String(730_146_000_000_000_000n + BigInt(number) * 911n),
  name,
  description: null,
  privacy: 'PUBLIC',
  createdAt: '2021-03-14T09:26:53Z',
  pinsModifiedAt: '2026-02-11T18:04:10Z',
  owner,
  pinCount,
  followerCount,
  isExplicit,
});

/** The boards that the account follows, the same in every sandbox. */
export const FOLLOWED_BOARDS: readonly FollowedBoard[] = [
  board(1, 'Ash glazes', 'kilnhouse', [412, 9_310], true),
  board(2, 'Thrown, not cast', 'kilnhouse', [88, 2_204], false),
  board(3, 'Allotment diary', 'mabelgrows', [1_530, 18_442], true),
  board(4, 'Linocut masters', 'pressandink', [267, 5_019], true),
];
