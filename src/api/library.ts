/**
 * The entry of `pinmarklet/api`: what users of the library may rely on. It only passes on, which is why this one file
 * is excepted from the rule against barrels; nothing in the repository itself imports it.
 */
export type {Account} from '../domain/account';
export type {Board, BoardPrivacy, BoardSection} from '../domain/board';
export type {BoardId, BoardSectionId, PinId} from '../domain/ids';
export {LIMITS} from '../domain/limits';
export type {PinError, PinErrorKind} from '../domain/pin-error';
export type {Result} from '../domain/result';
export type {AccessTokenSource} from './access-token';
export type {BoardChanges, BoardListOptions, NewBoard} from './boards';
export {type ClientOptions, createPinterestClient, type PinterestClient} from './client';
export {collectAll} from './collect-all';
export type {EveryonesPinsQuery} from './everyones-pins-query';
export {PRODUCTION_BASE_URL, SANDBOX_BASE_URL} from './hosts';
export type {CarouselTexts, ImageBytes, ImageContentType, MediaSource, VideoCover} from './media-source';
export type {NewPin, PinChanges, SavePlace} from './new-pin';
export type {CallOptions, ListOptions, Page, Pages} from './page';
export type {BoardPinsOptions, CreativeType, OwnPinsOptions} from './pin-lists';
export type {RateLimit} from './rate-limit';
export type {AccountRecord} from './records/account';
export type {BoardRecord} from './records/board';
export type {MediaUpload, RegisteredUpload} from './records/media';
export type {Pin, PinImage, PinMedia, PinMediaItem, PinSummary} from './records/pin';
export type {Trend} from './records/trend';
export type {} from './search';
export type {TrendsQuery} from './trends-query';
