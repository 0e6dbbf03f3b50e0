import { describe, expect, it } from 'vitest';
import { addModifier, type DraftLine, leaveOut, onClaim } from './draft-line.ts';

const draftLine = (code: string, more: Partial<DraftLine> = {}): DraftLine => ({
  code,
  units: 1,
  modifiers: [],
  because: ['example/proposed'],
  groups: [],
  ...more,
});

const ID = 'example/shaping';
const gone = draftLine('11102', { leftOut: { rule: 'example/before', says: 'Gone before.' } });
const first = draftLine('17000', { groups: [0] });
const further = draftLine('17003', { units: 2, groups: [0] });

describe('the lines on the claim', () => {
  it('are those that no rule left out, in their order', () => {
    expect(onClaim([first, gone, further])).toEqual([first, further]);
    expect(onClaim([gone])).toEqual([]);
  });
});

describe('leaving lines out', () => {
  it('gives each line its own reason and keeps it in the draft', () => {
    const draft = leaveOut([first, further], ID, ({ code }) => `${code} is not payable again.`);
    expect(draft).toEqual([
      { ...first, leftOut: { rule: ID, says: '17000 is not payable again.' } },
      { ...further, leftOut: { rule: ID, says: '17003 is not payable again.' } },
    ]);
    expect(onClaim(draft)).toEqual([]);
  });

  it('leaves a line alone that has no reason to go, and one that went before', () => {
    const draft = leaveOut([first, gone], ID, ({ code }) =>
      code === '17000' ? undefined : 'Again.',
    );
    expect(draft).toEqual([first, gone]);
  });

  it('takes a reason without words for a reason', () => {
    expect(onClaim(leaveOut([first], ID, () => ''))).toEqual([]);
  });
});

describe('adding a modifier', () => {
  it('puts it behind those the line has, and the rule behind those that made the line', () => {
    const marked = addModifier([draftLine('17000', { modifiers: ['79'] })], ID, () => '59');
    expect(marked).toEqual([
      draftLine('17000', { modifiers: ['79', '59'], because: ['example/proposed', ID] }),
    ]);
  });

  it('marks only the lines picked', () => {
    const marked = addModifier([first, further], ID, ({ code }) =>
      code === '17003' ? '59' : undefined,
    );
    expect(marked.map(({ modifiers }) => modifiers)).toEqual([[], ['59']]);
  });

  it('never puts it on a line twice, nor on one that is left out', () => {
    const draft = [draftLine('17000', { modifiers: ['59'] }), gone];
    expect(addModifier(draft, ID, () => '59')).toEqual(draft);
  });
});

describe('a draft of which no line changes', () => {
  it('comes back as the same draft, so that the claim is not looked at anew', () => {
    const draft = [first, gone];
    expect(leaveOut(draft, ID, () => undefined)).toBe(draft);
    expect(addModifier(draft, ID, () => undefined)).toBe(draft);
    expect(leaveOut(draft, ID, () => 'Not payable.')).not.toBe(draft);
    expect(draft).toEqual([first, gone]);
  });
});
