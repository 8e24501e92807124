import {newIds} from './new-ids';
import {newApp, newSecret} from './new-secrets';
import type {Board, Records, Section} from './records';

type FirstBoard = Pick<Board, 'name' | 'description' | 'privacy'> & {readonly sections?: readonly string[]};

const FIRST_BOARDS: readonly FirstBoard[] = [
  {
    name: 'Kitchen ideas',
    description: 'Open shelves, worn wood and good light.',
    privacy: 'PUBLIC',
    sections: ['Winter', 'Open shelves', 'Tiles'],
  },
  {name: 'Weeknight suppers', description: 'One pan, forty minutes at most.', privacy: 'PUBLIC'},
  {name: 'Pâtisserie du dimanche', description: 'Brioche, crème brûlée, éclairs.', privacy: 'PUBLIC'},
  {name: 'Small gardens', description: null, privacy: 'PUBLIC'},
  {name: 'Pots & glazes', description: 'Stoneware to learn from.', privacy: 'PUBLIC'},
  {name: 'Block prints', description: null, privacy: 'PUBLIC'},
  {name: 'Reading corner', description: 'A chair, a lamp, a window.', privacy: 'PROTECTED'},
  {name: 'Birthday surprises', description: 'Not a word to anyone.', privacy: 'SECRET'},
];

/** A plausible account with a handful of boards and no pin. */
export const firstRecords = (now: string): Records => {
  const ids = newIds('1042864988109553240');
  const sections: Section[] = [];
  const boards = FIRST_BOARDS.map(({sections: names = [], ...board}): Board => {
    const id = ids.next();
    for (const name of names) sections.push({id: ids.next(), boardId: id, name});
    return {...board, id, createdAt: now, pinsModifiedAt: now};
  });
  const account = {id: ids.next(), username: 'idawinterfield', about: 'Cook, potter, collector of corners.'};
  return {
    version: 1,
    token: `pina_${newSecret()}`,
    lastId: ids.last(),
    account,
    boards,
    sections,
    pins: [],
    uploads: [],
    app: newApp(),
    accessTokens: [],
    refreshTokens: [],
  };
};
