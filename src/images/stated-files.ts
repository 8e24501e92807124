import {chosenIn} from './choose';
import type {Address, Group} from './group';
import {nameIn} from './picture-name';
import {unsizedKey} from './same-picture';

const isStated = ({source}: Address): boolean => source === 'pinMedia';

/** The name that a file goes by, in whatever size. */
const keyOf = (address: Address): string => {
  const name = nameIn(address);
  return unsizedKey(name) ?? name;
};

type Statement = {readonly group: Group; readonly own: ReadonlySet<string>; readonly stated: string | null};

/** What an author states for a picture, where it is another one than the picture's own files. */
const statementOf = (group: Group): Statement => {
  const own = new Set<string>();
  let stated: string | null = null;
  for (const address of group.addresses) {
    if (isStated(address)) stated = keyOf(address);
    else own.add(keyOf(address));
  }
  return {group, own, stated: stated === null || own.size === 0 || own.has(stated) ? null : stated};
};

const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const key of one) if (other.has(key)) return false;
  return true;
};

type Index = {
  /** By the file stated. */
  readonly stating: ReadonlyMap<string, readonly Statement[]>;
  /** By each of their own files. */
  readonly showing: ReadonlyMap<string, readonly Statement[]>;
};

const indexOf = (statements: readonly Statement[]): Index => {
  const stating = new Map<string, Statement[]>();
  const showing = new Map<string, Statement[]>();
  const add = (index: Map<string, Statement[]>, key: string, statement: Statement): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [statement]);
    else known.push(statement);
  };
  for (const statement of statements) {
    // What the page only names stands nowhere.
    if (statement.group.sighting === null) continue;
    if (statement.stated !== null) add(stating, statement.stated, statement);
    for (const key of statement.own) add(showing, key, statement);
  }
  return {stating, showing};
};

/** True where a file is stated for more than this picture, or the picture stands elsewhere without it. */
const isForMore = ({own, stated}: Statement, {stating, showing}: Index): boolean =>
  (stating.get(stated ?? '') ?? []).some((other) => areApart(own, other.own)) ||
  [...own].some((key) => (showing.get(key) ?? []).some((other) => other.stated !== stated));

/**
 * `data-pin-media` has another file pinned in an image's place. Where one file is stated for several images, or for one
 * appearance of an image among others, it is a picture of its own: the photographs that it would stand for stay on offer.
 */
export const withStatedApart = (groups: readonly Group[]): readonly Group[] => {
  if (!groups.some(({addresses}) => addresses.some(isStated))) return groups;
  const statements = groups.map(statementOf);
  const index = indexOf(statements);
  return statements.flatMap((statement) => {
    const {group, stated} = statement;
    if (stated === null || !isForMore(statement, index)) return [group];
    return [
      chosenIn({...group, addresses: group.addresses.filter(isStated)}),
      chosenIn({
        ...group,
        addresses: group.addresses.filter((address) => !isStated(address)),
        marks: {...group.marks, pinId: null},
      }),
    ];
  });
};
