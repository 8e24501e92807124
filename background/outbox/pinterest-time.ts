/** What is known of Pinterest's clock. */
export type Hearing = {
  /** Pinterest's clock minus the device's, when a `Date` was last heard; null before the first. */
  readonly offsetMs: number | null;
  /** By how much what was written down in Pinterest's time may be wrong: the sum of what the device's clock was set. */
  readonly unsureMs: number;
  /** The device's clock was seen to be set, and Pinterest's was not heard since. */
  readonly isStale: boolean;
};

export const UNHEARD: Hearing = {offsetMs: null, unsureMs: 0, isStale: false};

/** A `Date` is in whole seconds, and an answer is under way for a while: less than this is no news. */
export const NOISE_MS = 5_000;

/** A time of the device's clock as Pinterest's clock shows it. */
export const pinterestTime = ({offsetMs}: Hearing, deviceMs: number): number => deviceMs + (offsetMs ?? 0);

/**
 * Takes in what Pinterest's clock shows. Where it is not what was expected, somebody has set a clock since, and nobody
 * knows whether before or after what is written down: all of that is the less sure.
 */
export const hear = (hearing: Hearing, deviceMs: number, serverDateMs: number | null): Hearing => {
  if (serverDateMs === null) return hearing;
  const wrongByMs = Math.abs(serverDateMs - pinterestTime(hearing, deviceMs));
  if (hearing.offsetMs !== null && !hearing.isStale && wrongByMs <= NOISE_MS) return hearing;
  const unsureMs = hearing.unsureMs + (wrongByMs <= NOISE_MS ? 0 : wrongByMs);
  return {offsetMs: serverDateMs - deviceMs, unsureMs, isStale: false};
};

/** After the device's clock was seen to be set back; Pinterest's is taken to have gone on. */
export const hearingAfterSetBack = ({offsetMs, unsureMs}: Hearing, byMs: number): Hearing => ({
  offsetMs: (offsetMs ?? 0) + byMs,
  unsureMs: unsureMs + byMs,
  isStale: true,
});

/** For a time that is about to be written down while nothing is in doubt: earlier settings of the clock mislead nobody. */
export const hearingAnew = (hearing: Hearing): Hearing =>
  hearing.isStale || hearing.unsureMs === 0 ? hearing : {...hearing, unsureMs: 0};
