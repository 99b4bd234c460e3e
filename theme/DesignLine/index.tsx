import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {HealthDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly source: HealthDesignProps['source'];
  readonly line: number;
}

/** A line number, linked to the source of the document. */
export default function DesignLine({source, line}: Props): ReactNode {
  const text = (
    <Translate
      id="design.problem.line"
      description="Where in its file a problem is"
      values={{line}}
    >
      {'line {line}'}
    </Translate>
  );
  return (
    <span className={`theme-design-line ${styles.line}`}>
      {source === null ? (
        text
      ) : (
        <Link href={source.hasLines ? `${source.url}${line}` : source.url}>{text}</Link>
      )}
    </span>
  );
}
