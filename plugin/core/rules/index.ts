import type {Check} from '../context/rule.ts';
import {type RuleId, ruleIds} from '../rule-ids.ts';
import type {Level} from '../types.ts';
import {addedSection} from './added-section.ts';
import {brokenLink} from './broken-link.ts';
import {brokenRelation} from './broken-relation.ts';
import {duplicateId} from './duplicate-id.ts';
import {duplicateNumber} from './duplicate-number.ts';
import {emptySection} from './empty-section.ts';
import {fileName} from './file-name.ts';
import {invalidDate} from './invalid-date.ts';
import {invalidMetadata} from './invalid-metadata.ts';
import {lineLength} from './line-length.ts';
import {missingIssueLink} from './missing-issue-link.ts';
import {missingSection} from './missing-section.ts';
import {missingStatus} from './missing-status.ts';
import {missingSuccessor} from './missing-successor.ts';
import {missingSummary} from './missing-summary.ts';
import {missingTitle} from './missing-title.ts';
import {misspeltSection} from './misspelt-section.ts';
import {oneWayRelation} from './one-way-relation.ts';
import {openQuestion} from './open-question.ts';
import {placeholderPerson} from './placeholder-person.ts';
import {sectionOrder} from './section-order.ts';
import {shortSummary} from './short-summary.ts';
import {staleStatus} from './stale-status.ts';
import {staleToc} from './stale-toc.ts';
import {statusConflict} from './status-conflict.ts';
import {templateText} from './template-text.ts';
import {todoSection} from './todo-section.ts';
import {unadoptedSection} from './unadopted-section.ts';
import {unchosenStatus} from './unchosen-status.ts';
import {unknownStatus} from './unknown-status.ts';
import {unreadableFile} from './unreadable-file.ts';
import {untickedSignoff} from './unticked-signoff.ts';
import {unusableTemplate} from './unusable-template.ts';
import {unusedDisable} from './unused-disable.ts';

/** A rule and its level where the owner sets none. */
export interface Rule {
  readonly level: Level;
  readonly check: Check;
}

/** Every rule by its id, in the order in which rules run. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'added-section': {level: 'log', check: addedSection},
  'unadopted-section': {level: 'log', check: unadoptedSection},
  'misspelt-section': {level: 'warn', check: misspeltSection},
  'section-order': {level: 'ignore', check: sectionOrder},
  'empty-section': {level: 'warn', check: emptySection},
  'template-text': {level: 'warn', check: templateText},
  'todo-section': {level: 'log', check: todoSection},
  'short-summary': {level: 'log', check: shortSummary},
  'missing-issue-link': {level: 'log', check: missingIssueLink},
  'stale-toc': {level: 'log', check: staleToc},
  'line-length': {level: 'ignore', check: lineLength},
  'broken-link': {level: 'warn', check: brokenLink},
  'invalid-metadata': {level: 'warn', check: invalidMetadata},
  'invalid-date': {level: 'warn', check: invalidDate},
  'status-conflict': {level: 'warn', check: statusConflict},
  'unreadable-file': {level: 'warn', check: unreadableFile},
  'unusable-template': {level: 'warn', check: unusableTemplate},
  // Sections that are added at one place are in this order: status and summary come first.
  'missing-status': {level: 'warn', check: missingStatus},
  'missing-summary': {level: 'warn', check: missingSummary},
  'missing-section': {level: 'warn', check: missingSection},
  'duplicate-id': {level: 'warn', check: duplicateId},
  'unchosen-status': {level: 'warn', check: unchosenStatus},
  'unknown-status': {level: 'warn', check: unknownStatus},
  'missing-title': {level: 'warn', check: missingTitle},
  'duplicate-number': {level: 'warn', check: duplicateNumber},
  'broken-relation': {level: 'warn', check: brokenRelation},
  'missing-successor': {level: 'warn', check: missingSuccessor},
  'one-way-relation': {level: 'log', check: oneWayRelation},
  'open-question': {level: 'log', check: openQuestion},
  'unticked-signoff': {level: 'log', check: untickedSignoff},
  'placeholder-person': {level: 'log', check: placeholderPerson},
  'file-name': {level: 'log', check: fileName},
  'stale-status': {level: 'log', check: staleStatus},
  'unused-disable': {level: 'warn', check: unusedDisable},
};

/** The level of each rule where the owner sets none. */
export const defaultLevels: Readonly<Record<RuleId, Level>> = mapRules(({level}) => level);

/** In the order in which rules run. */
export const ruleOrder = Object.keys(rules) as readonly RuleId[]; // the table is keyed by RuleId

function mapRules<T>(value: (rule: Rule) => T): Readonly<Record<RuleId, T>> {
  const entries = ruleIds.map((id) => [id, value(rules[id])] as const);
  return Object.fromEntries(entries) as Record<RuleId, T>; // the entries are those of all ids
}
