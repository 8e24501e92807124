import {parseArgs} from 'node:util';
import {type Pages, startPages} from './start-pages';

const giveUp = (message: string): never => {
  process.stderr.write(`${message}; usage: npx tsx tests/pages/main.ts [--port N], 0 picks a free one\n`);
  process.exit(2);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const portAsked = (): string => {
  try {
    return parseArgs({options: {port: {type: 'string', default: '0'}}}).values.port;
  } catch (error) {
    return giveUp(messageOf(error));
  }
};

const start = async (port: string): Promise<Pages> => {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return giveUp(`--port ${port} is no port`);
  return startPages({port: Number(port)}).catch((error: unknown) => giveUp(messageOf(error)));
};

const {origin, close} = await start(portAsked());
process.stdout.write(`${JSON.stringify({url: `${origin}/`})}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
