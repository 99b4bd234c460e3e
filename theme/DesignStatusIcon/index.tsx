import type {StatusProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Phase = StatusProps['phase'];

export interface Props {
  readonly phase: Phase;
}

const circle = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z';

// Each phase has its own shape, so that colour is not needed to recognise it.
const shapes: Readonly<Record<Phase, ReactNode>> = {
  draft: <path d="M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9Z" className={styles.dashed} />,
  accepted: (
    <>
      <path d="M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9Z" className={styles.line} />
      <path d="M8 4.3a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4Z" />
    </>
  ),
  done: <path fillRule="evenodd" d={`${circle}m-3.9 7.2-1 1L7 11.3l5.1-5.1-1-1L7 9.2Z`} />,
  paused: <path fillRule="evenodd" d={`${circle}M5.4 5v6H7V5Zm3.6 0v6h1.6V5Z`} />,
  dropped: (
    <path
      fillRule="evenodd"
      d={`${circle}m-2 4.1-.9.9L7.1 8 5.1 10l.9.9 2-2 2 2 .9-.9-2-2 2-2-.9-.9-2 2Z`}
    />
  ),
  superseded: (
    <path
      d="M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9ZM4.8 8h6.2M8.6 5.5 11.1 8l-2.5 2.5"
      className={styles.line}
    />
  ),
  unknown: (
    <path
      d="M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9ZM6.2 6.5a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.5-.8 1.2M8 11.3v.2"
      className={styles.line}
    />
  ),
};

/** The icon of a phase. It is hidden from screen readers, because a label is always beside it. */
export default function DesignStatusIcon({phase}: Props): ReactNode {
  return (
    <svg
      className={`theme-design-status-icon ${styles.icon} ${styles[phase]}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapes[phase]}
    </svg>
  );
}
