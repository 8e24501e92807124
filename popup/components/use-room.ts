import {useLayoutEffect, useRef, useState} from 'preact/hooks';

export type Room = {readonly width: number; readonly height: number};

/** The popup's own pane, until the browser has said what room there is. */
const usual: Room = {width: 432, height: 440};

/** The inner size of an element in CSS pixels, kept up to date. */
export const useRoom = () => {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(usual);

  useLayoutEffect(() => {
    const pane = element.current;
    if (pane === null) return;
    const measure = () => {
      const {paddingLeft, paddingRight, paddingTop, paddingBottom} = getComputedStyle(pane);
      const width = pane.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const height = pane.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
      if (width > 0) setRoom((held) => (held.width === width && held.height === height ? held : {width, height}));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(pane);
    return () => observer.disconnect();
  }, []);

  return {element, room};
};
