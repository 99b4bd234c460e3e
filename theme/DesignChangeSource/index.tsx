import Link from '@docusaurus/Link';
import type {ChangeSourceProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = ChangeSourceProps;

/** The pull request or commit of a change, and its author. */
export default function DesignChangeSource({commit, author}: Props): ReactNode {
  return (
    <span className={`theme-design-change-source ${styles.source}`}>
      {commit?.url != null ? <Link href={commit.url}>{commit.label}</Link> : commit?.label}
      {commit !== null && author !== null && ' '}
      {author !== null && <bdi>{author}</bdi>}
    </span>
  );
}
