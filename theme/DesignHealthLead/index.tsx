import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {DesignHealthProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignHealthProps, 'figures'>;

/** How far the designs are, in one sentence, and how much would be done next with little effort. */
export default function DesignHealthLead({figures}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const {healthy, designs, nearly} = figures;
  const done = translate(
    {
      id: 'design.health.lead',
      message: '{healthy} of {designs} designs are in order.',
      description: 'How many designs have no problems',
    },
    {healthy, designs},
  );
  const next = translate(
    {
      id: 'design.health.lead.next.plurals',
      message: '{nearly} more needs only one section.|{nearly} more need only one section each.',
      description:
        'How many designs would be in order with one section. Write the plural forms of your language, separated by "|"',
    },
    {nearly},
  );
  return (
    <p className={`theme-design-health-lead ${styles.lead}`}>
      {done} {nearly > 0 && selectMessage(nearly, next)}
    </p>
  );
}
