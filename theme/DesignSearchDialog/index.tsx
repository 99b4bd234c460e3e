import {translate} from '@docusaurus/Translate';
import DesignSearchField from '@theme/DesignSearchField';
import DesignSearchNote from '@theme/DesignSearchNote';
import DesignSearchResults from '@theme/DesignSearchResults';
import {
  listOptions,
  moveActive,
  type SearchInstance,
  useSearch,
} from 'docusaurus-plugin-design-docs/client';
import {type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** That of the page first. */
  readonly instances: readonly SearchInstance[];
  readonly onClose: () => void;
}

/** The search: a field, and below it what was found. */
export default function DesignSearchDialog({instances, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const model = useSearch(instances);
  const [chosen, setChosen] = useState<string | undefined>();
  const options = listOptions(model.groups);
  // Enter opens the best result, unless another was chosen that is still there.
  const active = options.find(({id}) => id === chosen)?.id ?? options[0]?.id;
  // Before the next key arrives, which belongs into the field.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      document.getElementById(active)?.click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = moveActive(options, active, event.key === 'ArrowDown' ? 1 : -1);
    setChosen(next);
    if (next !== undefined) document.getElementById(next)?.scrollIntoView({block: 'nearest'});
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      className={`theme-design-search-dialog ${styles.dialog}`}
      aria-label={translate({
        id: 'design.search.open',
        message: 'Search in all designs',
        description: 'The label of the button that opens the search',
      })}
      onClose={onClose}
      // The dialog itself is only hit outside of what it contains.
      onClick={({target}) => target === dialog.current && onClose()}
    >
      <div className={styles.content}>
        <DesignSearchField
          query={model.query}
          active={active}
          onChange={(query) => {
            setChosen(undefined);
            model.setQuery(query);
          }}
          onKeyDown={onKeyDown}
          onClose={onClose}
        />
        <DesignSearchNote {...model} />
        <DesignSearchResults
          groups={model.groups}
          hasTitles={instances.length > 1}
          active={active}
          onMore={model.showMore}
          onLeave={onClose}
        />
      </div>
    </dialog>
  );
}
