import type {Fault} from './fault';

/** What happens to the worker, the browser, its pages, its clock and its permissions. */
export const FAULTS_OF_THE_DEVICE: readonly Fault[] = [
  {
    fault: 'the worker ends at any call, whatever two requests meet',
    promise: 'no pin is lost or doubled, and the queue goes on by itself',
    shownBy: [
      ['background/outbox/crash-points.test.ts', 'at any call loses and doubles nothing, whatever two requests meet'],
    ],
  },
  {
    fault: 'the worker ends twice',
    promise: 'no pin is lost or doubled, and the queue goes on by itself',
    shownBy: [
      [
        'background/outbox/crash-points.test.ts',
        'twice, at any two calls, loses and doubles nothing, whatever a request meets',
      ],
    ],
  },
  {
    fault: 'worker or event page end in a real browser, in the midst of pins',
    promise: 'no pin is lost, doubled or stuck',
    shownBy: [
      ['tests/e2e/torture.test.ts', 'although the worker of Chromium ends in the midst of pins'],
      ['tests/e2e/torture.test.ts', 'although the event page of Firefox ends in the midst of pins'],
      ['tests/e2e/outbox.test.ts', 'of which the worker died in mid-request is pinned once, and resolves by itself'],
      [
        'tests/e2e/many-pins-alone.test.ts',
        'go on although the worker ends in between, and the one cut short is not sent twice',
      ],
    ],
  },
  {
    fault: 'the browser is killed, or started again, with pins in the queue',
    promise: 'what was said to be saved goes out once',
    shownBy: [
      ['tests/e2e/restarts.test.ts', 'has them all when it is started again, though Pinterest cannot be reached'],
      ['tests/e2e/restarts.test.ts', 'sends each once after a start with the line whole'],
    ],
  },
  {
    fault: 'the extension is loaded anew in the midst of its pins, as an update does',
    promise: 'it goes on with them, none twice',
    shownBy: [['tests/e2e/restarts.test.ts', 'goes on with them, and makes none twice']],
  },
  {
    fault: 'two profiles of one account pin at once',
    promise: 'each pin once',
    shownBy: [['tests/e2e/restarts.test.ts', 'that pin at once make each pin once']],
  },
  {
    fault: 'the popup is closed while it saves',
    promise: 'saved once, and its outcome is told later',
    shownBy: [
      ['tests/e2e/outbox.test.ts', 'goes out although the popup is closed at once after Enter'],
      ['tests/e2e/nothing-lost.test.ts', 'a popup closed in mid-save tells the outcome when it is opened again'],
    ],
  },
  {
    fault: 'a form is sent twice: by two presses, or from two windows',
    promise: 'one pin',
    shownBy: [
      ['tests/e2e/nothing-lost.test.ts', 'two presses at once make one pin'],
      ['tests/e2e/outbox.test.ts', 'is one, whichever of two windows with the same form sends it'],
    ],
  },
  {
    fault: 'the page of a picture is gone when its bytes are wanted',
    promise: 'the next way is tried, or the reason is told',
    shownBy: [
      ['tests/e2e/ladder-worker.test.ts', 'gets it when the page is gone'],
      ['tests/e2e/ladder-firefox.test.ts', 'whose page is gone is fetched by the worker from a granted host'],
    ],
  },
  {
    fault: 'the bytes of a picture are damaged, or none of a picture',
    promise: 'told as that, whatever later ways meet',
    shownBy: [
      ['tests/e2e/ladder-worker.test.ts', 'tells that what lies there is none to pin: %s'],
      [
        'src/domain/rungs.test.ts',
        'is what is wrong with it, where a rung had it in hand, and else why the last could not get at it',
      ],
    ],
  },
  {
    fault: 'two contexts drain the queue',
    promise: 'one waits for the other',
    shownBy: [
      ['background/outbox/histories.test.ts', 'lose nothing, double nothing and leave nothing behind'],
      ['tests/e2e/faults.test.ts', 'leave one after another'],
      ['tests/e2e/firefox-faults.test.ts', 'leave one after another'],
    ],
  },
  {
    fault: 'the clock is set by a day, forth or back',
    promise: 'no storm of retries, and the right pin is found',
    shownBy: [['background/outbox/pace.test.ts', 'does not storm, double or stop when the clock is set by %d ms']],
  },
  {
    fault: 'the clock of the device is not Pinterest’s',
    promise: 'pins are matched by Pinterest’s clock where it is heard',
    shownBy: [
      [
        'background/outbox/pinterest-time.test.ts',
        'heard first, is known; what it differs by was written down wrongly',
      ],
      ['background/outbox/match.test.ts', 'is the wider the less sure the clocks are'],
    ],
  },
  {
    fault: 'the device sleeps for eight hours',
    promise: 'what is due is done once',
    shownBy: [['background/outbox/pace.test.ts', 'does all that is due once after eight hours of sleep']],
  },
  {
    fault: 'the alarm is lost',
    promise: 'set again when the worker starts',
    shownBy: [['tests/e2e/faults.test.ts', 'is set again when the worker starts']],
  },
  {
    fault: 'the permission of Pinterest’s host is taken back',
    promise: 'the pin is kept, the host asked for, and the pin sent once it is granted',
    shownBy: [
      [
        'tests/e2e/firefox-faults.test.ts',
        'keeps the pin and says so; it goes out by itself once the host is given back',
      ],
      ['tests/e2e/firefox-faults.test.ts', 'is asked for by the popup, which may close over the browser’s question'],
    ],
  },
  {
    fault: 'the worker ends between the grant of a host and what follows from it',
    promise: 'the pin goes out at its next start',
    shownBy: [
      [
        'tests/e2e/ladder-worker.test.ts',
        'goes on, when it starts, with what waited for it: it may have died as the user said yes',
      ],
      [
        'tests/e2e/firefox-faults.test.ts',
        'goes out at the event page’s next start, where that had ended as the user said yes',
      ],
    ],
  },
  {
    fault: 'the popup is gone when the host of a picture is granted',
    promise: 'the pin goes out all the same',
    shownBy: [
      [
        'tests/e2e/firefox-faults.test.ts',
        'waits for the user’s word, and goes out although the popup is gone by then',
      ],
    ],
  },
];
