// A program of somebody else, compiled against the package as it is published.
import type {
  DesignJson,
  DesignsJson,
  PersonJson,
  Phase,
  RelationJson,
} from 'docusaurus-plugin-design-docs/core';
import {phaseOrder, toJson} from 'docusaurus-plugin-design-docs/core';
import schema from 'docusaurus-plugin-design-docs/designs.schema.json' with {type: 'json'};

export const version: DesignsJson['schemaVersion'] = 1;
export const schemaUrl: string = schema.$id;
export const publish: (...input: Parameters<typeof toJson>) => DesignsJson = toJson;

export function countByPhase({designs}: DesignsJson): ReadonlyMap<Phase, number> {
  const count = (phase: Phase) => designs.filter(({status}) => status.phase === phase).length;
  return new Map(phaseOrder.map((phase) => [phase, count(phase)]));
}

export function toCard({title, summary, authors, supersededBy}: DesignJson): string {
  const names = authors.map(({name, handle}: PersonJson) => name ?? handle ?? 'somebody');
  const next = supersededBy.map(({id, raw}: RelationJson) => id ?? raw);
  return [title, summary?.text ?? '', ...names, ...next].join('\n');
}
