import {createHmac, randomBytes} from 'node:crypto';
import {newSecret} from '../state/new-secrets';
import type {Upload} from '../state/records';

const DAY_MS = 86_400_000;

/** What S3 wants with a browser's upload. Signed by a key that nobody keeps: the store compares, it does not verify. */
export const newUploadParameters =
  (accountId: string, nowMs: number) =>
  (id: string): Upload['parameters'] => {
    const folder = randomBytes(3).toString('hex').match(/../g)?.join('/') ?? '';
    const key = `uploads/${folder}/3:video:${accountId}:${id}`;
    const expiration = new Date(nowMs + DAY_MS).toISOString();
    const policy = Buffer.from(JSON.stringify({expiration, conditions: [{key}]})).toString('base64');
    const date = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
    return {
      'x-amz-date': date,
      'x-amz-signature': createHmac('sha256', randomBytes(32)).update(policy).digest('hex'),
      'x-amz-security-token': randomBytes(48).toString('base64'),
      'x-amz-algorithm': 'AWS4-HMAC-SHA256',
      key,
      policy,
      'x-amz-credential': `ASIA${newSecret(16)}/${date.slice(0, 8)}/us-east-1/s3/aws4_request`,
      'Content-Type': 'multipart/form-data',
    };
  };
