import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {t} from '../../src/i18n/t';

type Part<Props> = (props: Props) => ComponentChildren;

/** `load` brings it to hand before it is to stand on screen; rejects where its file is gone. */
type Later<Props> = Part<Props> & {readonly load: () => Promise<void>};

const loaders: (() => Promise<unknown>)[] = [];

/**
 * A part of the popup that few meet, in a file of its own: loaded the first time it is to stand on screen, and from then
 * on there at once. Until it is loaded `Waiting` stands in its place. An update of the extension takes the files of the old
 * one away: then it is said what helps.
 */
export const later = <Props extends object>(
  load: () => Promise<Part<Props>>,
  Waiting: Part<Props> = () => null,
): Later<Props> => {
  let part: Part<Props> | undefined;
  const take = async () => {
    part = await load();
  };
  loaders.push(take);

  const Standing = (props: Props) => {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
    useEffect(() => {
      if (part !== undefined) return;
      take().then(
        () => setState('there'),
        () => setState('failed'),
      );
    }, []);
    const Loaded = part;
    if (Loaded !== undefined) return <Loaded {...props} />;
    return state === 'failed' ? <p role="alert">{t('partMissing')}</p> : <Waiting {...props} />;
  };
  return Object.assign(Standing, {load: take});
};

/** For tests: loads every such part, so that each shows at once. */
export const loadAll = () => Promise.all(loaders.map((take) => take()));
