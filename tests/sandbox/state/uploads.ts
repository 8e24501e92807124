import {createHash} from 'node:crypto';
import type {Upload} from './records';
import type {Store} from './store';

export type UploadState = {
  /** Oldest first. */
  readonly uploads: readonly Upload[];
  readonly addUpload: (parametersFor: (id: string) => Upload['parameters']) => Upload;
  readonly changeUpload: (upload: Upload, status: Upload['status'], file?: Buffer) => void;
};

export const uploadState = ({records: {uploads}, ids, save}: Store): UploadState => ({
  uploads,
  addUpload: (parametersFor) => {
    const id = ids.next();
    const upload: Upload = {id, status: 'registered', parameters: parametersFor(id), sha256: ''};
    uploads.push(upload);
    save();
    return upload;
  },
  changeUpload: (upload, status, file) => {
    upload.status = status;
    if (file !== undefined) upload.sha256 = createHash('sha256').update(file).digest('hex');
    save();
  },
});
