import type {BoardPrivacy} from './board';
import type {PictureFilters} from './picture-filters';
import type {PinPlace} from './pin-draft';

/** What a pin's alt text is filled in with: the page's own · the page's, else the title · nothing. */
export const ALT_TEXT_HABITS = ['fromPage', 'orTitle', 'empty'] as const;

export type AltTextHabit = (typeof ALT_TEXT_HABITS)[number];

/** Who sees a board that is created from here. Pinterest's third kind, `PROTECTED`, is not for everyday boards. */
export const NEW_BOARD_PRIVACIES = ['PUBLIC', 'SECRET'] as const satisfies readonly BoardPrivacy[];

/** Everything that the options keep. None of it is secret: a settings file holds exactly this. */
export type Settings = {
  /** True for Pinterest's own form although an account is connected. */
  readonly prefersHandOff: boolean;
  /** The board chosen beforehand on a site; sites as `siteOf` names them. */
  readonly boardOfSite: Readonly<Record<string, PinPlace>>;
  /** What a description is filled in with; always one that `parseTemplate` takes. */
  readonly descriptionTemplate: string;
  /** True drops what only tells where a reader came from out of a link. */
  readonly cleansLinks: boolean;
  readonly altText: AltTextHabit;
  readonly newBoardPrivacy: (typeof NEW_BOARD_PRIVACIES)[number];
  /** The filters on a site where none were set. */
  readonly filterDefaults: PictureFilters;
  /** True offers pictures that are otherwise left out as too small. */
  readonly offersSmall: boolean;
  /** True offers pictures that are otherwise left out as too wide. */
  readonly offersWide: boolean;
};

export type SettingName = keyof Settings;
