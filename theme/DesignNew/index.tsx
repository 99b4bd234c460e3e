import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignCopyText from '@theme/DesignCopyText';
import type {NewDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly newDesign: NewDesignProps;
}

/** Leads to where a new design is written, and says how. */
export default function DesignNew({newDesign}: Props): ReactNode {
  const {url, name, template, instructions} = newDesign;
  return (
    <div className={`theme-design-new ${styles.root}`}>
      <Link className="button button--primary button--outline button--sm" href={url}>
        <span className={styles.sign} aria-hidden="true">
          +
        </span>
        <span className={styles.text}>
          <Translate id="design.new.button" description="Leads to where a new design is written">
            New design
          </Translate>
        </span>
      </Link>
      <details className={styles.how}>
        <summary>
          <span className={styles.sign} aria-hidden="true">
            ?
          </span>
          <span className={styles.text}>
            <Translate id="design.new.how" description="Unfolds how a design is proposed">
              How to propose
            </Translate>
          </span>
        </summary>
        {instructions !== null && <p className={styles.instructions}>{instructions}</p>}
        <p className={styles.facts}>
          <span>
            <Translate
              id="design.new.file"
              description="How the file of a new design is called"
              values={{name: <code>{name}</code>}}
            >
              {'The file is called {name}.'}
            </Translate>
          </span>
          {template?.permalink && (
            <Link to={template.permalink}>
              <Translate id="design.new.template" description="Leads to the template of designs">
                Template
              </Translate>
            </Link>
          )}
          {template && <DesignCopyText text={template.text} />}
        </p>
      </details>
    </div>
  );
}
