import renderRoutes from '@docusaurus/renderRoutes';
import type {Props} from '@theme/DesignRouteGroup';
import type {ReactNode} from 'react';

/** Some of the pages of a large folder: it shows the one whose address it is. */
export default function DesignRouteGroup({route}: Props): ReactNode {
  return renderRoutes(route.routes);
}
