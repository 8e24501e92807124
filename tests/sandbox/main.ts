import {HELP, readArguments} from './arguments';
import {type Sandbox, type SandboxOptions, startSandbox} from './start-sandbox';

/** The machine's way of saying that it is no bug of the sandbox, in a person's words. */
const explain = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.includes('EADDRINUSE')
    ? `${message}: choose another --port or --tls-port, 0 picks a free one`
    : message;
};

const giveUp = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

const start = (options: SandboxOptions): Promise<Sandbox> =>
  startSandbox(options).catch((error: unknown) => giveUp(explain(error)));

const options = (): SandboxOptions => {
  const args = readArguments(process.argv.slice(2));
  switch (args.kind) {
    case 'start':
      return args.options;
    case 'bad':
      return giveUp(args.message);
    case 'help':
      process.stdout.write(HELP);
      return process.exit(0);
  }
};

const sandbox = await start(options());
const {url, token, app, web, tlsPort, spki, caDer} = sandbox;
process.stdout.write(`${JSON.stringify({url, token, app, web, tls: tlsPort, spki, ca: caDer})}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
