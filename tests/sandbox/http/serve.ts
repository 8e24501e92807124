import type {RequestListener} from 'node:http';
import {type Answer, json} from './answer';
import {type Call, readCall} from './call';
import {deliver} from './deliver';

/** Reads, answers, delivers. `onAnswered` is told before the reply leaves, so that a log is never behind its client. */
export const serve =
  (
    answer: (call: Call) => Answer | Promise<Answer>,
    onAnswered: (call: Call, status: number) => void,
  ): RequestListener =>
  (request, response) => {
    const run = async (): Promise<void> => {
      const call = await readCall(request);
      const reply = await answer(call);
      const isAnswered = reply.delivery?.kind !== 'reset' && reply.delivery?.kind !== 'cutHeaders';
      onAnswered(call, isAnswered ? reply.status : 0);
      await deliver(response, reply);
    };
    run().catch((error: unknown) => {
      if (request.destroyed && !request.complete) return; // The client went away half-way: nobody to answer.
      console.error(error);
      return deliver(response, json(500, {code: 500, message: 'The sandbox itself failed: see its own output.'}));
    });
  };
