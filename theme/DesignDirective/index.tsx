import DesignExcerpt from '@theme/DesignExcerpt';
import DesignFault from '@theme/DesignFault';
import DesignList from '@theme/DesignList';
import DesignReference from '@theme/DesignReference';
import {type Directive, useDirective} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props extends Readonly<Directive> {
  readonly children?: ReactNode;
}

/** The component that renders a directive of docusaurus-plugin-design-docs/remark. */
export default function DesignDirective({children, ...directive}: Props): ReactNode {
  const selected = useDirective(directive);
  if ('fault' in selected) return <DesignFault place={directive.place} message={selected.fault} />;
  if (directive.directive === 'design-list') return <DesignList designs={selected.designs} />;
  return selected.designs.map((design) =>
    directive.directive === 'design-summary' ? (
      <DesignExcerpt key={design.id} design={design} />
    ) : (
      <DesignReference key={design.id} design={design}>
        {children}
      </DesignReference>
    ),
  );
}
