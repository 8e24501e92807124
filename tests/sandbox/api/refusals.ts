/**
 * The API's way of saying no: an HTTP status and Pinterest's own `{code, message}`. Thrown, because it ends the
 * request from wherever it is found; the one place that catches it is `answer-api.ts`.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

const refusal = (status: number, code: number, message: string) => (): Refusal => new Refusal(status, code, message);

/** The texts and codes that Pinterest's description or its integrators report. */
export const refusals = {
  authenticationFailed: refusal(401, 2, 'Authentication failed.'),
  scopeMissing: refusal(401, 3, 'Your token does not have sufficient permissions.'),
  notPermitted: refusal(403, 29, 'You are not permitted to access that resource.'),
  rateLimited: refusal(
    429,
    8,
    'This request exceeded a rate limit. It went over the published limits, or made multiple write operations to an object within a short time.',
  ),
  boardNotFound: refusal(404, 40, 'Board not found.'),
  pinNotFound: refusal(404, 50, 'Pin not found.'),
  sectionNotFound: refusal(404, 2031, "Sorry! We couldn't find this board section."),
  boardName: refusal(400, 400, 'The board name is invalid or duplicated.'),
  sectionParameters: refusal(400, 400, 'Invalid board section parameters.'),
  couldNotFetch: refusal(400, 1, 'Sorry we could not fetch the image.'),
  blockedSite: refusal(400, 1, "Sorry! This site doesn't allow you to save Pins."),
  invalidLink: refusal(400, 1, 'Whoops! This is an invalid URL.'),
  imageTooSmall: refusal(403, 233, 'Your image is too small. Please choose a larger image and try again.'),
  imageBroken: refusal(403, 235, 'Sorry, this image is broken. Please choose another image and try again.'),
  pinFilter: refusal(400, 400, 'Invalid pin filter value'),
  trends: refusal(400, 400, 'Invalid trending keywords request parameters'),
  pinEdit: refusal(
    401,
    3,
    'Your token does not have sufficient permissions. This app has no access to the restricted feature: pin_edit',
  ),
  trialAccess: refusal(
    403,
    29,
    'Apps with Trial access may not create Pins in production https://api.pinterest.com - use API Sandbox https://api-sandbox.pinterest.com instead.',
  ),
} as const;

/** What no report gives a code for: the HTTP status serves as the code, as in Pinterest's older calls. */
export const protocolRefusals = {
  unknownPath: refusal(404, 404, 'Not found.'),
  methodNotAllowed: refusal(405, 405, 'Method not allowed.'),
  bodyTooLarge: refusal(413, 413, 'The request body is too large.'),
  mediaType: refusal(415, 415, 'Unsupported media type: send application/json.'),
  formType: refusal(415, 415, 'Unsupported media type: send application/x-www-form-urlencoded.'),
  mediaNotFound: refusal(404, 404, 'Media not found.'),
  imageTooLarge: refusal(400, 400, 'The image is too large: at most 20 MB.'),
} as const;

/** A request that breaks the published schema: 400 with the validator's own words, the field first. */
export const invalidRequest = (detail: string): Refusal => new Refusal(400, 1, `Invalid request: ${detail}`);
