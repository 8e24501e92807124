import type {ComponentChildren} from 'preact';
import styles from './Button.module.css';

export type ButtonProps = {
  /** `primary` once per screen; `quiet` beside it; `plain` inside a sentence. */
  readonly look: 'primary' | 'quiet' | 'plain';
  readonly children: ComponentChildren;
  /** What it is called aloud, where the words alone do not tell it from its neighbours; begins with them. */
  readonly label?: string;
  readonly onClick?: (() => void) | undefined;
  /** Submits the form of this id instead of calling back. */
  readonly form?: string;
  /** Stays in the tab order, so that `describedBy` can be heard; a press does nothing the caller has not allowed. */
  readonly isBlocked?: boolean;
  readonly isBusy?: boolean;
  /** What a press will do beyond its label. */
  readonly title?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean;
  readonly buttonRef?: (button: HTMLButtonElement | null) => void;
};

const classOf = {primary: styles['primary'], quiet: styles['quiet'], plain: styles['plain']};

/** The one button of popup and options. */
export const Button = ({look, children, onClick, form, isBlocked, isBusy, ...rest}: ButtonProps) => (
  <button
    type={form === undefined ? 'button' : 'submit'}
    class={classOf[look]}
    {...(form === undefined ? {} : {form})}
    aria-disabled={isBlocked === true || isBusy === true ? 'true' : undefined}
    aria-busy={isBusy === true ? 'true' : undefined}
    aria-label={rest.label}
    title={rest.title}
    aria-describedby={rest.describedBy}
    aria-expanded={rest.expanded}
    onClick={onClick}
    ref={rest.buttonRef ?? null}
  >
    {children}
  </button>
);
