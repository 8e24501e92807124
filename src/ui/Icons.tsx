import type {ComponentChildren} from 'preact';

/** A drawing in the text's own colour, 16 units wide; hidden from readers, who get words instead. */
const Icon = ({children}: {readonly children: ComponentChildren}) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

/** Chosen, or done. */
export const TickIcon = () => (
  <Icon>
    <path d="M3.5 8.5l3 3 6-7" />
  </Icon>
);

/** A board that only its owner sees. */
export const LockIcon = () => (
  <Icon>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
);

/** A list opens here. */
export const ChevronIcon = () => (
  <Icon>
    <path d="M4 6.5l4 4 4-4" />
  </Icon>
);

/** Makes something new. */
export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.5v9M3.5 8h9" />
  </Icon>
);

/** Stands for a picture that cannot be shown. */
export const PictureIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M2.5 11.5l3.5-3.5 2.5 2.5 2-2 3 3" />
    <circle cx="10.5" cy="6" r="1" />
  </Icon>
);

/** Leaves a dialog. */
export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

/** Leads out of the extension. */
export const OutIcon = () => (
  <Icon>
    <path d="M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5" />
  </Icon>
);
