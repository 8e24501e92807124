// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {ok} from '../../src/domain/result';
import {failing} from '../store/fake-world';
import {collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

describe('the popup on a page of which nothing can be pinned', () => {
  it('says what was looked at when nothing can be pinned', async () => {
    const lookedAt = {images: 3, videos: 0, backgrounds: 12, metadata: 1, frames: 1, skippedFrames: 0};
    await showApp({'page/collect': () => ok(collection([], {lookedAt}))});
    expect(screen.getByText(/Looked at 3 images, 0 videos, 12 backgrounds and the page’s metadata/)).toBeDefined();
    expect(screen.getByRole('button', {name: 'Look again'})).toBeDefined();
  });

  it('has the focus at once and again after another look, so that it is heard', async () => {
    await showApp({'page/collect': () => ok(collection([]))});
    const notice = () => screen.getByRole('heading', {name: 'Nothing here to pin'}).closest('section');
    expect(document.activeElement).toBe(notice());
    const again = screen.getByRole('button', {name: 'Look again'});
    again.focus();
    fireEvent.click(again);
    await waitFor(() => {
      expect(again.isConnected).toBe(false);
      expect(document.activeElement).toBe(notice());
    });
  });

  it('counts one frame as one', async () => {
    const lookedAt = {images: 1, videos: 0, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 1};
    await showApp({'page/collect': () => ok(collection([], {lookedAt}))});
    expect(screen.getByText('Not looked into: 1 embedded frame from another site.')).toBeDefined();
    cleanup();
    await showApp({'page/collect': () => ok(collection([], {lookedAt: {...lookedAt, skippedFrames: 2}}))});
    expect(screen.getByText('Not looked into: 2 embedded frames from other sites.')).toBeDefined();
  });

  it('quotes the site that asks not to be pinned', async () => {
    await showApp({'page/collect': () => ok(collection([], {nopin: {reason: 'Ask us first.'}}))});
    expect(screen.getByText('Ask us first.').closest('blockquote')).not.toBeNull();
  });

  it('has its own words where such a site gives no reason', async () => {
    await showApp({'page/collect': () => ok(collection([], {nopin: {reason: null}}))});
    expect(screen.getByText(/Pinning is not allowed from this page/)).toBeDefined();
  });

  it('offers to look again only where that can help', async () => {
    await showApp({'page/collect': failing({kind: 'pageNotReadable', page: 'store'})});
    expect(screen.queryByRole('button', {name: 'Look again'})).toBeNull();
    cleanup();
    await showApp({'page/collect': failing({kind: 'pageNotReadable', page: 'timedOut'})});
    expect(screen.getByRole('button', {name: 'Look again'})).toBeDefined();
  });
});
