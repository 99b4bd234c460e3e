import type {Design} from '../../../core/index.ts';
import type {
  DesignHealthProps,
  HealthFixFirstProps,
  HealthQuestionsProps,
  HealthSignOffProps,
  PageLinkProps,
} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {byNumber} from '../../designs/groups.ts';
import {shorten, shownProblems} from '../../designs/item-props.ts';
import {toListedDesigns} from '../../designs/listed-designs.ts';
import type {EditUrlOf} from '../../links/edit-url.ts';
import type {RuleText} from '../rules/rule-texts.ts';
import {toFolderCounts, toStatusCounts} from './health-counts.ts';
import {toHealthRules} from './health-rules.ts';
import {
  findNeededSections,
  isAlive,
  toHealthProgress,
  toHealthSections,
} from './health-sections.ts';
import {toWaiting} from './health-waiting.ts';

interface HealthPage extends PageLinkProps {
  readonly description: string | null;
  readonly index: PageLinkProps;
}

/** What the health page shows: what to fix, what is undecided, how far designs have come. */
export function toHealthProps(
  shown: ShownSet,
  {index, ...page}: HealthPage,
  rules: readonly RuleText[],
  editUrlOf: EditUrlOf,
): DesignHealthProps {
  const {set} = shown;
  const sorted = [...set.designs].sort(byNumber);
  const designs = sorted.filter(({kind}) => kind === 'design');
  const listed = toListedDesigns(shown, editUrlOf);
  const openQuestions = toOpenQuestions(designs, listed.place);
  const signOff = toSignOff(designs, listed.place);
  return {
    ...page,
    indexPermalink: index.permalink,
    indexTitle: index.title,
    figures: {
      designs: designs.length,
      ...toHealthProgress(designs),
      problems: set.designs.flatMap(shownProblems).length,
      notes: set.designs.flatMap(({problems}) => problems).filter(({level}) => level === 'log')
        .length,
      openQuestions: openQuestions.flatMap(({questions}) => questions).length,
    },
    fixFirst: toFixFirst(sorted, listed.place),
    sections: toHealthSections(designs),
    ...toHealthRules(set.designs, rules),
    statuses: toStatusCounts(shown, index.permalink),
    folders: toFolderCounts(set, index.permalink),
    openQuestions,
    signOff,
    signedOff: signOff.filter(({done, total}) => done === total).length,
    waiting: toWaiting({...set, designs}, listed.place),
    // Read last: it holds the documents that were named above.
    designs: listed.designs(),
  };
}

type PlaceOf = (design: Design) => number;

// Sorted by what fails a build, then designs in progress, then those with the least to do.
function toFixFirst(designs: readonly Design[], placeOf: PlaceOf): readonly HealthFixFirstProps[] {
  return designs
    .map((design) => {
      const problems = shownProblems(design);
      return {design, problems, fatal: problems.filter(({level}) => level === 'throw').length};
    })
    .filter(({problems}) => problems.length > 0)
    .sort(
      (a, b) =>
        b.fatal - a.fatal ||
        toTurn(a.design) - toTurn(b.design) ||
        a.problems.length - b.problems.length,
    )
    .map(({design, problems, fatal}) => ({
      design: placeOf(design),
      fatal,
      problems: problems.length,
      rules: countRules(problems),
      sections: listSections(design),
    }));
}

function toTurn(design: Design): number {
  if (design.kind !== 'design') return 3;
  if (!isAlive(design)) return 2;
  return design.status.phase === 'done' ? 1 : 0;
}

// A few are named; of many only the number is given.
function listSections(design: Design): readonly string[] {
  const sections = findNeededSections(design).map(({section}) => section);
  return sections.length > few ? [] : sections;
}

const few = 3;

function countRules(problems: Design['problems']): HealthFixFirstProps['rules'] {
  const counts = new Map<string, number>();
  for (const {rule} of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

// Open questions of accepted or done designs are urgent; those of dropped ones do not matter.
const decisionOrder = ['accepted', 'done', 'draft', 'unknown', 'paused'];

function toPlace({status}: Design): number {
  return decisionOrder.indexOf(status.phase);
}

function toOpenQuestions(
  designs: readonly Design[],
  placeOf: PlaceOf,
): readonly HealthQuestionsProps[] {
  return designs
    .filter((design) => toPlace(design) >= 0)
    .filter(({openQuestions}) => openQuestions.some(({resolved}) => !resolved))
    .sort((a, b) => toPlace(a) - toPlace(b))
    .map((design) => ({
      design: placeOf(design),
      questions: design.openQuestions
        .filter(({resolved}) => !resolved)
        .map(({text, line}) => ({text: shorten(text, 200), line})),
    }));
}

function toSignOff(designs: readonly Design[], placeOf: PlaceOf): readonly HealthSignOffProps[] {
  const left = ({checklist: {done, total}}: Design) => total - done;
  return designs
    .filter((design) => design.checklist.total > 0 && toPlace(design) >= 0)
    .sort(
      (a, b) =>
        Number(left(a) === 0) - Number(left(b) === 0) ||
        toPlace(a) - toPlace(b) ||
        left(b) - left(a),
    )
    .map((design) => ({design: placeOf(design), ...design.checklist}));
}
