import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

export interface Props {
  readonly count: number;
}

/** How many changes there are, in words. */
export default function DesignChangeCount({count}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const message = translate(
    {
      id: 'design.activity.count.plurals',
      message: '{count} change|{count} changes',
      description:
        'How many changes there are. Write the plural forms of your language, separated by "|"',
    },
    {count},
  );
  return <span className="theme-design-change-count">{selectMessage(count, message)}</span>;
}
