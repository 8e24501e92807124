import type {RefObject} from 'preact';
import {useEffect} from 'preact/hooks';

/**
 * Where what has the focus in `area` goes, with its row, `place` takes the focus in its stead, unseen by whoever looks on:
 * without that a screen reader would start again at the top of the page.
 */
export const useKeptFocus = (area: RefObject<HTMLElement | null>, place: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const {current} = area;
    if (current === null) return;
    let last: Element | null = null;
    const note = ({target}: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (last?.isConnected !== false || document.activeElement !== document.body) return;
      last = null;
      place.current?.focus({preventScroll: true});
    });
    current.addEventListener('focusin', note);
    observer.observe(current, {childList: true, subtree: true});
    return () => {
      current.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [area, place]);
};
