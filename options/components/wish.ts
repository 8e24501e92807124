import type {Signal} from '@preact/signals';
import type {ApiHost} from '../../src/domain/connection';

/** What the user wants of a sign-in, whichever way it goes. */
export type Wish = {readonly host: Signal<ApiHost>; readonly secretBoards: Signal<boolean>};
