import {openDescription} from '../tests/contract/api-description';
import {exchangesWithSandbox} from '../tests/contract/exchanges';

const file = process.env['PINTEREST_OPENAPI'];
if (file === undefined || file === '') {
  console.error(
    'skipped: PINTEREST_OPENAPI names no file. "npm run fetch:description" fetches Pinterest’s own, where it can be reached.',
  );
  process.exit(2);
}

const description = openDescription(file);
const exchanges = await exchangesWithSandbox();
const operations = new Set(exchanges.map((one) => description.operationOf(one)?.name));
const violations = exchanges.flatMap((one) =>
  [...description.requestViolations(one), ...description.replyViolations(one)].map(
    (violation) => `${one.method} ${one.path} ${one.status}: ${violation}`,
  ),
);
for (const violation of violations) console.error(violation);
console.log(
  `${operations.size} operations, ${exchanges.length} requests, ${exchanges.length} replies, ${violations.length} violations`,
);
process.exit(violations.length === 0 ? 0 : 1);
