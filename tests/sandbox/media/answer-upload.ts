import {type Answer, noContent} from '../http/answer';
import type {Call} from '../http/call';
import type {Upload} from '../state/records';
import type {State} from '../state/state';
import {html} from '../web/html';

const xml = (status: number, code: string, message: string): Answer => ({
  status,
  headers: {'content-type': 'application/xml'},
  body: html`<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${message}</Message></Error>`.html,
});

/** Node's own reader of forms; null for what is none. */
const formOf = async ({headers, body}: Call & {readonly body: Buffer}): Promise<FormData | null> => {
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/form-data;/i.test(type)) return null;
  return new Response(new Uint8Array(body), {headers: {'content-type': type}}).formData().catch(() => null);
};

/** S3 reads no further than the file: what comes after it might as well be missing. */
const beforeFile = (form: FormData): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (name === 'file') break;
    if (typeof value === 'string') fields.set(name, value);
  }
  return fields;
};

const fileOf = (form: FormData): Blob | null => {
  const file = form.get('file');
  return file === null || typeof file === 'string' ? null : file;
};

const find = ({uploads}: State, fields: ReadonlyMap<string, string>): Upload | undefined =>
  uploads.find(({parameters}) => parameters['key'] === fields.get('key'));

/** MP4 and QuickTime name their kind behind the first length, WebM begins with EBML's mark. */
const isVideo = (bytes: Buffer): boolean =>
  bytes.subarray(4, 8).toString('latin1') === 'ftyp' || bytes.subarray(0, 4).toString('hex') === '1a45dfa3';

/** Takes a file whose form brings along every parameter that was given out for it. */
export const answerUpload = async (call: Call, state: State): Promise<Answer> => {
  if (call.method !== 'POST') return xml(405, 'MethodNotAllowed', 'The specified method is not allowed.');
  const {body} = call;
  if (body === null) return xml(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.');
  const form = await formOf({...call, body});
  if (form === null)
    return xml(412, 'PreconditionFailed', 'Bucket POST must be of the enclosure-type multipart/form-data.');
  const fields = beforeFile(form);
  const upload = find(state, fields);
  if (upload === undefined || Object.entries(upload.parameters).some(([name, value]) => fields.get(name) !== value)) {
    return xml(
      403,
      'AccessDenied',
      'Invalid according to Policy: a parameter is missing, or not the one that was given.',
    );
  }
  const file = fileOf(form);
  if (file === null) return xml(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
  const bytes = Buffer.from(await file.arrayBuffer());
  state.changeUpload(upload, isVideo(bytes) ? 'processing' : 'failed', bytes);
  return noContent();
};
