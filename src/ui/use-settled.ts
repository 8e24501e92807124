import {useEffect, useState} from 'preact/hooks';

/** A value once it has stayed the same for a while (milliseconds): what is said aloud must not stumble over each key. */
export const useSettled = (value: string, afterMs: number): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
};
