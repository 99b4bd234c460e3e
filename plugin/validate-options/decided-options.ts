import {ruleIds} from '../core/rule-ids.ts';
import type {DecidedOptions, Options} from '../options.ts';

/** What the config of a site says itself, also where it says what is usual. */
export function findDecided({rules, staleAfter, releases, index}: Options): DecidedOptions {
  return {
    rules: ruleIds.filter((id) => isDecided(rules, id)),
    staleAfter: (['draft', 'accepted'] as const).filter((name) => staleAfter?.[name] !== undefined),
    releases: releases !== undefined,
    title: index?.title !== undefined,
  };
}

// A preset decides on every rule.
function isDecided(rules: Options['rules'], id: (typeof ruleIds)[number]): boolean {
  if (rules === undefined) return false;
  return typeof rules === 'string' || rules.extends !== undefined || rules[id] !== undefined;
}
