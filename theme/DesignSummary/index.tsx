import Translate from '@docusaurus/Translate';
import MDXContent from '@theme/MDXContent';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly content: ComponentType | undefined;
  readonly text: string | null;
}

/** The summary of a design: rendered, as plain text, or a note that there is none. */
export default function DesignSummary({content: Content, text}: Props): ReactNode {
  return (
    <div className={`theme-design-summary markdown ${styles.summary}`}>
      {Content !== undefined ? (
        <MDXContent>
          <Content />
        </MDXContent>
      ) : (
        <p>
          {text ?? (
            <em>
              <Translate id="design.summary.none" description="Stands where a summary is missing">
                This design has no summary.
              </Translate>
            </em>
          )}
        </p>
      )}
    </div>
  );
}
