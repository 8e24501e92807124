import type {ComponentChildren} from 'preact';

/** Leads out of the extension, into a tab of its own that cannot reach back. */
export const OutLink = ({href, children}: {readonly href: string; readonly children: ComponentChildren}) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
