import {batch, computed, effect, type ReadonlySignal, signal} from '@preact/signals';
import type {Habits} from '../../src/domain/habits';
import {FIELD_NAMES, type FieldName, noWords, prefillOf, type Words} from './form';
import type {Picture} from './pictures';

/** What the user has typed, field by field. */
export type Edits = Partial<Words>;

/** Whose words: a picture's, by its candidate's id; null while none is selected. */
type Owner = string | null;

const idOf = ({candidate}: Picture): string => candidate.id;

const ownersOf = (pictures: readonly Picture[]): readonly Owner[] =>
  pictures.length === 0 ? [null] : pictures.map(idOf);

/**
 * The words of each picture: the page's, and over them what the user typed. What was typed for a picture stays its own
 * while others are selected beside it; where the selection merely moves from one to another it moves along.
 */
export const createEdits = (
  selected: ReadonlySignal<readonly Picture[]>,
  habits: ReadonlySignal<Pick<Habits, 'cleansLinks'>>,
) => {
  const edits = signal<ReadonlyMap<Owner, Edits>>(new Map());
  const typedFor = (owner: Owner): Edits => edits.value.get(owner) ?? {};
  const of = (picture: Picture | null): Words => ({
    ...(picture === null ? noWords : prefillOf(picture.candidate, habits.value)),
    ...typedFor(picture === null ? null : idOf(picture)),
  });

  const put = (entries: readonly (readonly [Owner, Edits])[]): void => {
    edits.value = new Map([...edits.peek(), ...entries]);
  };

  /** What stands in the form goes to the pictures that come next; each keeps what was typed for it before. */
  const move = (from: Owner, to: readonly Owner[]): void => {
    const moving = edits.peek().get(from);
    if (moving === undefined) return;
    put(to.map((owner) => [owner, owner === null ? moving : {...moving, ...edits.peek().get(owner)}]));
    if (from === null) put([[null, {}]]);
  };

  let earlier: readonly Owner[] = [null];
  effect(() => {
    const owners = ownersOf(selected.value);
    const before = earlier;
    if (owners.join() === before.join()) return;
    earlier = owners;
    const [only] = before;
    if (before.length === 1 && only !== undefined && (owners.length === 1 || only === null)) move(only, owners);
  });

  return {
    /** Of the only picture, or of none; of the first where there are several. */
    words: computed(() => of(selected.value[0] ?? null)),
    of,
    /** What was typed for a picture. */
    typedFor,
    /** Whose words something was typed into, or may have been. */
    owners: computed(() => [...edits.value.keys()]),
    isTouched: computed(() => [...edits.value.values()].some((typed) => Object.keys(typed).length > 0)),
    /** Types into a field of one picture; the only one unless named. */
    edit: (name: FieldName, text: string, owner: Owner = ownersOf(selected.value)[0] ?? null) =>
      put([[owner, {...edits.peek().get(owner), [name]: text}]]),
    /** Gives all selected pictures the same text in a field. */
    applyToAll: (name: FieldName, text: string) =>
      batch(() => put(ownersOf(selected.value).map((owner) => [owner, {...edits.peek().get(owner), [name]: text}]))),
    /** Puts back what was typed. */
    restore: (owner: Owner, typed: Edits) => put([[owner, typed]]),
    clear: () => {
      edits.value = new Map();
    },
  };
};

/** The fields among these that were typed. */
export const typedNames = (typed: Edits): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => typed[name] !== undefined);
