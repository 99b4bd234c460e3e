import Translate from '@docusaurus/Translate';
import DesignFold from '@theme/DesignFold';
import DesignHealthTable from '@theme/DesignHealthTable';
import type {HealthSectionProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly sections: readonly HealthSectionProps[];
}

const shown = 10;

/** Which sections designs lack or left empty, and how many do. */
export default function DesignHealthSections({sections}: Props): ReactNode {
  return (
    <div className="theme-design-health-sections">
      {renderTable(sections.slice(0, shown))}
      <DesignFold count={Math.max(0, sections.length - shown)}>
        {renderTable(sections.slice(shown))}
      </DesignFold>
    </div>
  );
}

function renderTable(part: Props['sections']): ReactNode {
  return (
    <DesignHealthTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="design.health.sections.section" description="The head of a column">
              Section
            </Translate>
          </th>
          <th scope="col">
            <Translate id="design.health.sections.missing" description="The head of a column">
              Missing
            </Translate>
          </th>
          <th scope="col">
            <Translate id="design.health.sections.empty" description="The head of a column">
              Empty
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {part.map(({title, missing, empty}) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{missing}</td>
            <td>{empty}</td>
          </tr>
        ))}
      </tbody>
    </DesignHealthTable>
  );
}
