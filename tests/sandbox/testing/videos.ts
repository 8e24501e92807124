/** As much of an MP4 as says what it is: the box `ftyp`, and one of data. */
export const mp4File = (): Buffer => {
  const box = (kind: string, content: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(8 + content.length);
    return Buffer.concat([length, Buffer.from(kind + content, 'latin1')]);
  };
  return Buffer.concat([box('ftyp', 'isom\0\0\x02\0isomiso2avc1mp41'), box('mdat', 'frames')]);
};
