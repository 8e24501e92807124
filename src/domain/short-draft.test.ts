import {describe, expect, it} from 'vitest';
import type {PinDraft} from './pin-draft';
import {shortDraft, withPicturesOf} from './short-draft';

const picture = (fill: string): string => `data:image/png;base64,${fill.repeat(50_000)}`;

const draftOf = (mediaUrl: string, more: Partial<PinDraft> = {}): PinDraft => ({
  mediaUrl,
  link: '',
  title: 'A title',
  description: '',
  altText: '',
  pinId: null,
  ...more,
});

describe('a draft whose pictures are only named', () => {
  it('gets them back, and keeps what was changed of its words', () => {
    const carousel = ['a', 'b'].map((fill) => draftOf(picture(fill)));
    for (const whole of [draftOf(picture('c')), draftOf(picture('a'), {carousel}), draftOf('https://site.example/a')]) {
      const edited = {...shortDraft(whole), title: 'Another'};
      expect(JSON.stringify(edited).length).toBeLessThan(1_000);
      expect(withPicturesOf(edited, whole)).toEqual({...whole, title: 'Another'});
    }
  });

  it('keeps another picture that was chosen', () => {
    const other = 'https://site.example/other.jpg';
    expect(withPicturesOf(draftOf(other), draftOf(picture('c'))).mediaUrl).toBe(other);
  });
});
