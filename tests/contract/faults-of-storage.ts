import type {Fault} from './fault';

/** What happens to what is kept on disk. */
export const FAULTS_OF_STORAGE: readonly Fault[] = [
  {
    fault: 'the store rejects, at its n-th call',
    promise: 'nothing that was saved is lost, and the queue goes on',
    shownBy: [
      [
        'background/outbox/broken-store.test.ts',
        'at its n-th call, for every n, loses and doubles nothing, and the queue goes on',
      ],
    ],
  },
  {
    fault: 'the disk has no room left for the extension',
    promise: 'told as not saved; the form keeps everything, and the same press pins once there is room',
    shownBy: [
      [
        'tests/e2e/no-room.test.ts',
        'a pin for which the disk has no room is told as not saved, keeps its form, and the same press saves it later',
      ],
    ],
  },
  {
    fault: 'nothing can be written down',
    promise: 'never said to be saved; the form keeps everything',
    shownBy: [['tests/e2e/outbox.test.ts', 'is never said to be saved; the form stays as it was, and nothing is sent']],
  },
  {
    fault: 'a record is damaged',
    promise: 'it hides none of the others and can be erased',
    shownBy: [['tests/e2e/outbox.test.ts', 'hides none of the others, and is not lost']],
  },
  {
    fault: 'the database is of an earlier version',
    promise: 'what it holds stays, and the rest is added',
    shownBy: [
      ['tests/e2e/pinned-before.test.ts', 'a database of the first version keeps the account and gains the ledger'],
      [
        'tests/e2e/pinned-before.test.ts',
        'a database of the second version keeps account and ledger, and gains the outbox',
      ],
    ],
  },
  {
    fault: 'the database is of a later version',
    promise: 'left as it is, and told',
    shownBy: [['tests/e2e/outbox.test.ts', 'is told of, and stays as it is']],
  },
  {
    fault: 'the database is held open in an earlier version, and cannot be brought to this one',
    promise: 'told in time; the form keeps everything, and the same press pins later',
    shownBy: [
      [
        'tests/e2e/database-faults.test.ts',
        'is told of, and nothing is said to be saved; once it is let go the same press pins',
      ],
    ],
  },
  {
    fault: 'the database lost a store',
    promise: 'told; the form keeps everything',
    shownBy: [['tests/e2e/database-faults.test.ts', 'is told of, and nothing is said to be saved']],
  },
];
