import {parseArgs} from 'node:util';
import {leadHistory, wrongOf} from '../../background/outbox/world-histories';

/** Leads many random histories of the outbox: `npm run histories -- --histories 1000000 --seed 1`. */

const REPORT_EVERY = 100_000;

const main = async (): Promise<void> => {
  const {values} = parseArgs({
    options: {histories: {type: 'string', default: '20000'}, seed: {type: 'string', default: String(Date.now())}},
  });
  const histories = Number(values.histories);
  const first = Number(values.seed);
  let wrong = 0;
  let asked = 0;
  let requests = 0;
  for (let at = 0; at < histories; at++) {
    const history = await leadHistory(first + at);
    const fault = wrongOf(history);
    asked += history.world.user.asked;
    requests += history.world.pinterest.requests.length;
    if (fault !== null) {
      wrong += 1;
      console.error(`history ${first + at}: ${fault} ${history.story}`);
    }
    if ((at + 1) % REPORT_EVERY === 0 || at + 1 === histories) {
      console.log(
        `${at + 1} histories from seed ${first}: ${wrong} wrong, ${requests} requests, ${asked} questions to the user`,
      );
    }
  }
  process.exitCode = wrong === 0 ? 0 : 1;
};

void main();
