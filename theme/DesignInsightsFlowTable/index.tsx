import Translate from '@docusaurus/Translate';
import DesignHealthTable from '@theme/DesignHealthTable';
import DesignWideTable from '@theme/DesignWideTable';
import type {FlowProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly flow: Pick<FlowProps, 'bands' | 'rows'>;
}

/** The figures of the picture of designs over time. */
export default function DesignInsightsFlowTable({flow: {bands, rows}}: Props): ReactNode {
  return (
    <DesignWideTable>
      <DesignHealthTable className="theme-design-insights-flow-table">
        <thead>
          <tr>
            <th scope="col">
              <Translate id="design.insights.flow.end" description="The column of years and months">
                At the end of
              </Translate>
            </th>
            {bands.map(({phase, label}) => (
              <th key={phase} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({label, counts}) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {bands.map(({phase}, at) => (
                <td key={phase}>{counts[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DesignHealthTable>
    </DesignWideTable>
  );
}
