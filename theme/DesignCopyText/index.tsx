import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly text: string;
}

/** A button that copies the template of designs. */
export default function DesignCopyText({text}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [result, setResult] = useState<'copied' | 'failed' | undefined>();
  if (!isBrowser) return null;
  // Without a secure connection browsers have no clipboard.
  const onClick = () =>
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(
        () => setResult('copied'),
        () => setResult('failed'),
      );
  return (
    <span className="theme-design-copy-text">
      <button type="button" className={`clean-btn ${styles.button}`} onClick={onClick}>
        <Translate id="design.new.copy" description="Copies the template of designs">
          Copy template
        </Translate>
      </button>{' '}
      <output>
        {result === 'copied' && (
          <Translate id="design.new.copied" description="The template was copied">
            Copied
          </Translate>
        )}
        {result === 'failed' && (
          <Translate id="design.new.failed" description="The template could not be copied">
            The browser did not allow it; open the template and copy it from there
          </Translate>
        )}
      </output>
    </span>
  );
}
