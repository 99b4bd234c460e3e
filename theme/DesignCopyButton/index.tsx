import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** What the button says. */
  readonly children: ReactNode;
  /** Puts the text on the clipboard; fails where the browser does not allow it. */
  readonly copy: () => Promise<void>;
  /** The message after the button once copying succeeded or failed. */
  readonly copied: ReactNode;
  readonly failed: ReactNode;
}

/** A button that copies something, and says whether it did. Without scripts there is none. */
export default function DesignCopyButton({children, copy, copied, failed}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [result, setResult] = useState<'copied' | 'failed' | undefined>();
  const onClick = () =>
    copy().then(
      () => setResult('copied'),
      () => setResult('failed'),
    );
  return (
    <>
      {isBrowser && (
        <button
          type="button"
          className={`theme-design-copy-button clean-btn ${styles.button}`}
          onClick={onClick}
        >
          {children}
        </button>
      )}{' '}
      <output className={styles.result}>
        {result === 'copied' && copied}
        {result === 'failed' && failed}
      </output>
    </>
  );
}
