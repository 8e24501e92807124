import styles from './Icons.module.css';

/** Draws lines in the text's own colour, in a square of 16 units; hidden from readers, who get words instead. */
const icon = (lines: string) => () => (
  <svg viewBox="0 0 16 16" class={styles['icon']} aria-hidden="true">
    <path d={lines} />
  </svg>
);

/** Chosen, or done. */
export const TickIcon = icon('M3.5 8.5l3 3 6-7');

/** A board that only its owner sees. */
export const LockIcon = icon(
  'M5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12V8.5A1.5 1.5 0 0 1 5 7zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
);

/** A list opens here. */
export const ChevronIcon = icon('M4 6.5l4 4 4-4');

/** Makes something new. */
export const PlusIcon = icon('M8 3.5v9M3.5 8h9');

/** Stands for a picture that cannot be shown. */
export const PictureIcon = icon(
  'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM2.5 11.5l3.5-3.5 2.5 2.5 2-2 3 3M9.5 6a1 1 0 0 0 2 0 1 1 0 0 0-2 0z',
);

/** Leaves a dialog. */
export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');

/** Leads out of the extension. */
export const OutIcon = icon('M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5');
