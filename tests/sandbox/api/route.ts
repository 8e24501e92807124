import type {Answer} from '../http/answer';
import type {Call} from '../http/call';
import type {State} from '../state/state';

/** What every call of the API sees besides the request itself. */
export type Api = {
  readonly state: State;
  /** An app with Trial access: it may read, but not create pins in production. */
  readonly isTrial: boolean;
};

/** Refuses by throwing, or lets the call pass. Rate limits, scopes and faults are further gates. */
export type Gate = (call: Call, api: Api) => void;

type ParamName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

/** A call as its handler sees it: `params` are the ids in the path, checked to be digits. */
export type ApiCall<Name extends string = never> = Call & Api & {readonly params: Readonly<Record<Name, string>>};

export type Handler<Name extends string = never> = (call: ApiCall<Name>) => Answer | Promise<Answer>;

export type Route = {
  readonly method: string;
  /** As in Pinterest's description: `/boards/{board_id}/pins`, below `/v5`. */
  readonly path: string;
  readonly gates: readonly Gate[];
  readonly handle: Handler<string>;
};

export const route = <Path extends string>(
  method: string,
  path: Path,
  handle: Handler<ParamName<Path>>,
  gates: readonly Gate[] = [],
): Route => ({
  method,
  path,
  gates,
  // The matcher fills in exactly the names that the path itself spells, which are the handler's.
  handle: handle as Handler<string>,
});
