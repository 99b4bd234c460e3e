import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import useRouteContext from '@docusaurus/useRouteContext';
import {useMemo} from 'react';
import type {SearchInstance} from './search-instances.ts';

interface InstanceData {
  readonly title?: string;
  readonly search?: string | null;
}

/** The instances that can be searched, that of the page first; none where that one has no search. */
export function useSearchInstances(): readonly SearchInstance[] {
  const {id: current} = useRouteContext().plugin;
  const data = useAllPluginInstancesData('docusaurus-plugin-design-docs');
  return useMemo(() => sortInstances(data ?? {}, current), [data, current]);
}

function sortInstances(
  data: Readonly<Record<string, unknown>>,
  current: string,
): readonly SearchInstance[] {
  // What the plugin itself put there.
  const entries = Object.entries(data as Record<string, InstanceData>);
  const instances = entries.flatMap(([id, {title = id, search}]) =>
    search ? [{id, title, url: search}] : [],
  );
  const own = instances.filter(({id}) => id === current);
  return own.length === 0 ? [] : own.concat(instances.filter(({id}) => id !== current));
}
