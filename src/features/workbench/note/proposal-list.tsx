import { useRef } from 'react';
import type { Evidence } from '../../../notes/index.ts';
import { Button } from '../../../ui/button.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import type { Proposal } from './note-proposals.ts';

export interface ProposalListProps {
  proposals: readonly Proposal[];
  ignored: number;
  onUse: (taken: readonly Proposal[], name: string) => void;
  onIgnore: (proposal: Proposal) => void;
  onShowIgnored: () => void;
  /** Shows the words in the note. */
  onSelect: (words: Evidence) => void;
}

/** Those that "Use all" takes: the field is free and nothing of the visit stands beside it. */
export const openOnes = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ standing }) => standing.is === 'open');

/** What the note would put into the visit, one by one or all at once. What was typed stays. */
export function ProposalList({
  proposals,
  ignored,
  onUse,
  onIgnore,
  onShowIgnored,
  onSelect,
}: ProposalListProps) {
  const list = useRef<HTMLDivElement>(null);
  /** The buttons of a proposal go with it, so the focus is put onto the ones that follow. */
  function goOn(at: number) {
    requestAnimationFrame(() => {
      const rows = [...(list.current?.querySelectorAll('li') ?? [])].slice(at);
      const next = rows
        .map((row) => row.querySelector('[data-use]'))
        .find((button) => button instanceof HTMLElement);
      (next ?? list.current?.querySelector('h3'))?.focus();
    });
  }
  return (
    <div ref={list} className="@container">
      <div className="mb-1 flex flex-wrap items-center gap-2">
        <h3 tabIndex={-1} data-offers className="font-semibold">
          For the visit
        </h3>
        {ignored > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              onShowIgnored();
              goOn(0);
            }}
          >
            Show {ignored} ignored
          </Button>
        )}
        <span className="ml-auto">
          <Button
            keys="Alt+U"
            disabledReason={
              openOnes(proposals).length === 0
                ? 'Nothing is left that fits an empty field.'
                : undefined
            }
            onClick={() => {
              onUse(openOnes(proposals), 'use all from the note');
              goOn(0);
            }}
          >
            Use all
          </Button>
        </span>
      </div>
      {proposals.length === 0 ? (
        <p className="text-text-2">Nothing of the note goes into a field.</p>
      ) : (
        <ul
          aria-label="Proposals from the note"
          className="divide-y divide-border border-y border-border"
        >
          {proposals.map((proposal, at) => (
            <li
              key={proposal.id}
              className="grid min-h-9 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1 @min-[36rem]:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]"
            >
              <span className="text-text-2">{proposal.field}</span>
              <span className="col-start-1 flex flex-wrap items-center gap-x-2 @min-[36rem]:col-start-2">
                <span className="figures font-semibold">{proposal.value}</span>
                {differentWords(proposal.evidence).map((words) => (
                  <button
                    key={words.start}
                    type="button"
                    title="Select these words in the note"
                    onClick={() => onSelect(words)}
                    className="min-h-6 rounded-box text-left text-sm break-words text-text-2 underline decoration-dotted underline-offset-2 hover:bg-sunken"
                  >
                    “{words.text}”
                  </button>
                ))}
                <span className="text-sm">{standingWords(proposal)}</span>
              </span>
              <span className="col-start-2 row-span-2 row-start-1 justify-self-end @min-[36rem]:col-start-3 @min-[36rem]:row-span-1">
                <Actions
                  proposal={proposal}
                  onUse={() => {
                    onUse([proposal], `use ${proposal.field.toLowerCase()} from the note`);
                    goOn(at);
                  }}
                  onIgnore={() => {
                    onIgnore(proposal);
                    goOn(at);
                  }}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const MOST_WORDS = 3;

/** The words a value was read from, the same ones once. The list of evidence has every place. */
const differentWords = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...new Map(evidence.toReversed().map((words) => [words.text.toLowerCase(), words])).values()]
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST_WORDS);

/** How the value stands to the visit, where a mark alone would not say it. */
function standingWords({ value, standing }: Proposal): string {
  switch (standing.is) {
    case 'differs':
      return `you have ${standing.has}, the note says ${value}`;
    case 'beside':
      return 'not among your rows';
    case 'held':
      return 'held back while your count stands';
    case 'open':
    case 'agrees':
      return '';
  }
}

interface ActionsProps {
  proposal: Proposal;
  onUse: () => void;
  onIgnore: () => void;
}

/** What can be done with a value, or how it stands where there is nothing to do. */
function Actions({ proposal: { field, value, standing }, onUse, onIgnore }: ActionsProps) {
  if (standing.is === 'agrees') return <SeverityMark tone="ok" word="Agrees" />;
  if (standing.is === 'differs') return <SeverityMark tone="warn" word="Differs" />;
  if (standing.is === 'held') return null;
  return (
    <span className="flex gap-1.5">
      <Button data-use aria-label={`Use ${value} for ${field}`} onClick={onUse}>
        Use
      </Button>
      <Button look="quiet" aria-label={`Ignore ${value} for ${field}`} onClick={onIgnore}>
        Ignore
      </Button>
    </span>
  );
}
