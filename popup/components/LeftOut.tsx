import {useState} from 'preact/hooks';
import type {Collection} from '../../src/domain/candidate';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import type {PopupStore} from '../store/popup-store';
import {LeftOutDialog} from './LeftOutDialog';

type LeftOutProps = {readonly store: PopupStore; readonly collection: Collection};

/** "4 left out", which opens the reasons. */
export const LeftOut = ({store, collection}: LeftOutProps) => {
  const [isOpen, setIsOpen] = useState(false);
  if (collection.rejected.length === 0) return null;
  const left = collection.rejected.length - store.pictures.takenInCount.value;
  return (
    <>
      {' · '}
      <Button look="plain" onClick={() => setIsOpen(true)}>
        {plural(left, 'leftOutCountOne', 'leftOutCount')}
      </Button>
      {isOpen && <LeftOutDialog store={store} collection={collection} onClose={() => setIsOpen(false)} />}
    </>
  );
};
