import Translate, {translate} from '@docusaurus/Translate';
import DesignMyPart from '@theme/DesignMyPart';
import type {MyDesigns} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<MyDesigns, 'mine' | 'parts' | 'remembered' | 'show' | 'forget'>;

/** Shows only the reader's own designs in the index, or all again. */
export default function DesignMyDesigns(props: Props): ReactNode {
  const {mine, parts, remembered, show, forget} = props;
  if (mine) {
    return (
      <div className={`theme-design-my-designs ${styles.row}`}>
        <button
          type="button"
          className={styles.chip}
          title={translate({
            id: 'design.me.leave',
            message: 'Show all designs',
            description: 'The tooltip of the button that leaves the list of the own designs',
          })}
          onClick={() => show(undefined)}
        >
          <Translate
            id="design.me.chosen"
            description="Stands above the list while it has only the own designs of somebody"
            values={{name: mine.me}}
          >
            {'My designs: {name}'}
          </Translate>
          <span className={styles.cross} aria-hidden="true">
            ×
          </span>
        </button>
        {parts.map((part) => (
          <DesignMyPart
            key={part.name}
            part={part}
            isChosen={part.name === mine.part}
            onToggle={() =>
              show({me: mine.me, part: part.name === mine.part ? undefined : part.name})
            }
          />
        ))}
      </div>
    );
  }
  if (remembered === undefined) return null;
  return (
    <div className={`theme-design-my-designs ${styles.row}`}>
      <button
        type="button"
        className={styles.chip}
        onClick={() => show({me: remembered, part: undefined})}
      >
        <Translate
          id="design.me.chosen"
          description="Stands above the list while it has only the own designs of somebody"
          values={{name: remembered}}
        >
          {'My designs: {name}'}
        </Translate>
      </button>
      <button type="button" className={styles.forget} onClick={forget}>
        <Translate
          id="design.me.forget"
          description="Makes the browser forget whose designs are the reader's own"
        >
          Not me
        </Translate>
      </button>
    </div>
  );
}
