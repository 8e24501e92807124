import type {Fault} from './fault';

/** What happens on the line, and what Pinterest answers. */
export const FAULTS_OF_PINTEREST: readonly Fault[] = [
  {
    fault: 'the browser is offline',
    promise: 'the pin is kept, told, and sent when the line is back',
    shownBy: [['tests/e2e/faults.test.ts', 'keeps the pin, says so, and pins once it is back']],
  },
  {
    fault:
      'the line is refused, cut, speaks no TLS or shows a certificate that nobody vouches for, while the browser takes itself for online',
    promise: 'the pin is kept, told as a doubt, and sent once',
    shownBy: [['tests/e2e/lost-line.test.ts', 'keeps the pin, and is told as it is: %s']],
  },
  {
    fault: 'Pinterest’s name cannot be resolved',
    promise: 'the pin is kept, told as a doubt, and sent once',
    shownBy: [
      ['tests/e2e/lost-name.test.ts', 'keeps the pin and says so; it is made once when the name is known again'],
    ],
  },
  {
    fault: 'an answer is lost after the pin was made',
    promise: 'the pin is found on its board, not sent again',
    shownBy: [
      ['background/outbox/drain.test.ts', 'finds a pin whose answer was lost instead of sending it again'],
      ['tests/e2e/faults.test.ts', 'leads to the board, and to one pin: %s'],
    ],
  },
  {
    fault: 'an answer breaks off, is no JSON, says nothing, lacks the id, or never stops growing',
    promise: 'a doubt, which the board settles: one pin',
    shownBy: [
      ['tests/e2e/faults.test.ts', 'leads to the board, and to one pin: %s'],
      ['src/api/request.test.ts', '%s: outcome unknown to a write'],
    ],
  },
  {
    fault: 'an answer comes byte by byte and never ends',
    promise: 'given up in time; the pin is found, not sent again',
    shownBy: [['tests/e2e/lost-line.test.ts', 'is given up in time, and the pin that it spoke of is found']],
  },
  {
    fault: '429, with every form of Retry-After and without',
    promise: 'nothing is asked before the time; it is between a second and a day',
    shownBy: [
      ['background/outbox/pace.test.ts', 'waits one second to one day after Retry-After: %s'],
      ['tests/e2e/outbox.test.ts', 'waits while Pinterest is busy, and goes out by itself'],
      [
        'tests/e2e/many-pins.test.ts',
        'wait while Pinterest is busy, none of them asking before its time, and go out by themselves',
      ],
    ],
  },
  {
    fault: '429, and then the worker ends',
    promise: 'nothing is asked before the time',
    shownBy: [
      ['background/outbox/pace.test.ts', 'does not ask before the time that Pinterest named, not even after a death'],
    ],
  },
  {
    fault: '500, 502, 503 or 504, with the pin made or not',
    promise: 'no pin twice',
    shownBy: [
      ['tests/e2e/faults.test.ts', 'leads to the board, and to one pin: %s'],
      ['src/api/refusal.test.ts', 'a write answered with %i may have taken effect'],
    ],
  },
  {
    fault: 'any mixture of bad answers, by dice',
    promise: 'no pin is lost, doubled or left behind',
    shownBy: [['background/outbox/histories.test.ts', 'lose nothing, double nothing and leave nothing behind']],
  },
  {
    fault: 'Pinterest is down for an hour',
    promise: 'few requests, and no pin twice',
    shownBy: [
      [
        'background/outbox/pace.test.ts',
        'asks seldom while Pinterest is down for an hour, and then sends each pin once',
      ],
    ],
  },
  {
    fault: 'the access token ends in mid-pin',
    promise: 'renewed by one request; the pin is made once',
    shownBy: [
      ['tests/e2e/renewal.test.ts', 'is renewed in mid-pin, and the pin is made once'],
      ['tests/e2e/renewal.test.ts', 'is renewed by one request, however many calls find it ended'],
    ],
  },
  {
    fault: 'the worker ends while the sign-in is renewed',
    promise: 'the account stays signed in, or one click signs in again',
    shownBy: [
      ['tests/e2e/renewal.test.ts', 'leaves the account signed in: %s'],
      ['tests/e2e/renewal.test.ts', 'and whose renewal was lost says so in time, and one click signs in again'],
    ],
  },
  {
    fault: 'the account is signed out or switched between any two calls',
    promise: 'its pins wait for it, and none goes to another account',
    shownBy: [
      ['background/outbox/histories.test.ts', 'lose nothing, double nothing and leave nothing behind'],
      ['tests/e2e/faults.test.ts', 'stays where it is, and goes nowhere'],
      [
        'tests/e2e/account-switch.test.ts',
        'keeps what has not left, gives none of it to the other, and sends it once it is back',
      ],
    ],
  },
  {
    fault: 'another account is connected when a pin is to be deleted',
    promise: 'the pin stands and stays in the list; the account that it was made with deletes it',
    shownBy: [
      ['tests/e2e/account-switch.test.ts', 'is deleted by that account alone, and stays in the list until then'],
    ],
  },
  {
    fault: 'the token is taken back in the midst of pins',
    promise: 'what has not left is kept and told; signed in again, it goes out once',
    shownBy: [
      [
        'tests/e2e/account-switch.test.ts',
        'keeps those that have not left, and says so; signed in again, they go out once',
      ],
    ],
  },
  {
    fault: 'a right of the account is missing',
    promise: 'told; that pin alone is refused',
    shownBy: [['background/outbox/send-one.test.ts', 'for a missing scope is refused alone']],
  },
  {
    fault: 'a board goes between saving and sending',
    promise: 'told; the pin can be changed, and the others go out',
    shownBy: [
      ['tests/e2e/lost-line.test.ts', 'is told of, the pin stays to be changed, and what follows it goes out'],
      ['tests/e2e/faults.test.ts', 'is told with its reason, and the others go out'],
    ],
  },
  {
    fault: 'a picture is too small, too large, or none',
    promise: 'told with the figures, and not sent',
    shownBy: [
      ['tests/e2e/ladder-rungs.test.ts', 'that is too small, and lies %s, is told so with its figures, unsent'],
      ['tests/e2e/ladder-rungs.test.ts', 'that is too large is told so with its figures, unread and unsent'],
      ['tests/e2e/states.test.ts', 'a picture that Pinterest cannot fetch is said so, and the form keeps everything'],
    ],
  },
];
