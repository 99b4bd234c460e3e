import useRouteContext from '@docusaurus/useRouteContext';
import DesignPreview from '@theme/DesignPreview';
import {loadRecords, usePreview} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useCallback, useId, useRef} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly children: ReactNode;
}

/** An area whose links to designs show a preview when hovered or focused. */
export default function DesignPreviews({children}: Props): ReactNode {
  const {id} = useRouteContext().plugin;
  const area = useRef<HTMLDivElement>(null);
  const cardId = useId();
  const preview = usePreview(
    area,
    cardId,
    useCallback(() => loadRecords(id), [id]),
  );
  return (
    <div ref={area} className={`theme-design-previews ${styles.area}`}>
      {children}
      {preview && <DesignPreview id={cardId} {...preview} />}
    </div>
  );
}
