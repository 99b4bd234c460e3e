import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Says of a status that no commit has it yet; only seen in `docusaurus start`. */
export default function DesignUncommitted(): ReactNode {
  return (
    <em className={`theme-design-uncommitted ${styles.note}`}>
      <Translate
        id="design.uncommitted"
        description="Stands in place of a day beside a status that was changed and not committed to Git"
      >
        not committed yet
      </Translate>
    </em>
  );
}
