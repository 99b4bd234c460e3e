import renderRoutes from '@docusaurus/renderRoutes';
import type {ReactNode} from 'react';
import type {RouteConfig} from 'react-router-config';

export interface Props {
  readonly route: Pick<RouteConfig, 'routes'>;
}

/** Some of the pages of a large folder: it shows the one whose address it is. */
export default function DesignRouteGroup({route}: Props): ReactNode {
  return renderRoutes(route.routes);
}
