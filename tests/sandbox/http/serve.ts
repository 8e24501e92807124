import {randomInt} from 'node:crypto';
import type {RequestListener, ServerResponse} from 'node:http';
import {type Answer, json} from './answer';
import {type Call, readCall} from './call';

/** Pinterest's request id, on every reply: people quote it to Pinterest's support. */
const requestId = (): string => Array.from({length: 16}, () => randomInt(10)).join('');

const write = (response: ServerResponse, {status, headers, body}: Answer): void => {
  const length = status === 204 ? {} : {'content-length': Buffer.byteLength(body)};
  response.writeHead(status, {...headers, ...length, 'x-pinterest-rid': requestId()}).end(body);
};

/** Reads, answers, writes. `onAnswered` is told before the reply leaves, so that a log is never behind its client. */
export const serve =
  (
    answer: (call: Call) => Answer | Promise<Answer>,
    onAnswered: (call: Call, status: number) => void,
  ): RequestListener =>
  (request, response) => {
    const run = async (): Promise<void> => {
      const call = await readCall(request);
      const reply = await answer(call);
      onAnswered(call, reply.status);
      write(response, reply);
    };
    run().catch((error: unknown) => {
      if (request.destroyed && !request.complete) return; // The client went away half-way: nobody to answer.
      console.error(error);
      write(response, json(500, {code: 500, message: 'The sandbox itself failed: see its own output.'}));
    });
  };
