import {useMemo, useRef, useState} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import type {PopupStore} from '../store/popup-store';
import type {Focus} from './focus';
import styles from './Grid.module.css';
import {gridKeys} from './grid-keys';
import {markWords} from './mark-words';
import {masonry, preview} from './masonry';
import {Tile} from './Tile';
import {useRoom} from './use-room';

export type GridProps = {readonly store: PopupStore; readonly focus: Focus};

const focusTile = (grid: HTMLElement | null, index: number): void => {
  const tile = grid?.children.item(index);
  if (tile instanceof HTMLElement) tile.focus();
};

/**
 * The pictures of the page as a listbox, the likeliest first. Tab reaches one of them, the arrows lead to the others; an
 * only picture is shown large.
 */
export const Grid = ({store, focus}: GridProps) => {
  const {list, chosen, look, settle} = store.pictures;
  const pictures = list.value;
  const chosenAt = chosen.value === null ? -1 : pictures.indexOf(chosen.value);
  const [focused, setFocused] = useState(Math.max(0, chosenAt));
  const {element, room} = useRoom();
  const grid = useRef<HTMLDivElement>(null);

  const shapes = pictures.map(({shape}) => shape).join();
  const layout = useMemo(() => {
    const [only] = pictures;
    if (pictures.length === 1 && only !== undefined) return preview(only.shape, room);
    return masonry(
      pictures.map(({shape}) => shape),
      room.width,
    );
  }, [shapes, room]);

  const choose = (index: number) => {
    const picture = pictures[index];
    if (picture !== undefined) store.choose(picture.candidate.id);
  };

  const take = (index: number) => {
    choose(index);
    focus.to(store.mode.value === 'api' ? 'board' : 'primary');
  };

  const onKeyDown = gridKeys({
    boxes: layout.boxes,
    focused,
    onMove: (index) => focusTile(grid.current, index),
    onChoose: choose,
    onTake: take,
  });

  return (
    <div class={styles['pane']} ref={element}>
      <div
        role="listbox"
        class={styles['grid']}
        style={{height: `${layout.height}px`}}
        aria-label={t('picturesLabel')}
        aria-disabled={store.stage.value.kind === 'saving'}
        ref={grid}
      >
        {pictures.map((picture, index) => {
          const box = layout.boxes[index];
          if (box === undefined) return null;
          const {id, url} = picture.candidate;
          return (
            <Tile
              key={id}
              picture={picture}
              box={box}
              isChosen={index === chosenAt}
              mark={markWords(store, picture)}
              isInTabOrder={index === focused}
              onChoose={() => choose(index)}
              onTake={() => take(index)}
              onFocus={() => setFocused(index)}
              onKeyDown={onKeyDown}
              onLoaded={(source, size) => (source === url ? settle(id, url, size) : look(id))}
              tileRef={index === focused ? focus.at('grid') : undefined}
            />
          );
        })}
      </div>
    </div>
  );
};
