import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog, type Encounter, findRule, reviewClaim, showLines } from '../../rules/index.ts';
import { billedLines, contexts, encounters } from '../../testing/encounter-arbitraries.ts';
import { canonicalJson } from './canonical-json.ts';
import { makePacket, type PacketMaterial } from './make-packet.ts';
import type { Packet } from './packet.ts';
import { replay } from './replay.ts';

const encounter: Encounter = {
  dateOfService: '2024-08-15',
  payer: 'medicare',
  placeOfService: '11',
  lesions: [{ diagnosis: 'L57.0', count: 7, method: 'cryosurgery', site: 'forearm', side: 'left' }],
  evaluation: 'none',
  otherProcedures: [{ code: '11102', sameLesion: false }],
  priorProcedures: [],
};
const material: PacketMaterial = {
  reference: 'V-0142',
  encounter,
  billed: [
    { code: '17000', units: 1, modifiers: [] },
    { code: '17003', units: 7, modifiers: [] },
    { code: '11102', units: 1, modifiers: [] },
  ],
  context: {
    profile: { distinctModifier: 'XS', placement: 'column-two', addOnUnits: 'one-line' },
    edition: '2024-07-01',
    assumed: ['priorProcedures'],
  },
  evidence: [{ fact: 'lesions.0.count', quote: 'seven AKs of the left forearm' }],
  overrides: [{ rule: 'claim/uv-source', reason: 'The payer does not want it.' }],
};
const packet = makePacket(material);

const withAnswer = (change: Partial<Packet['answer']>): Packet => ({
  ...packet,
  answer: { ...packet.answer, ...change },
});

describe('a packet', () => {
  it('says what it is, and keeps the inputs as they were given', () => {
    const { evidence, overrides, ...inputs } = material;
    expect(packet).toMatchObject({ format: 'dermtally-defence-packet', version: 1 });
    expect(packet.inputs).toEqual(inputs);
    expect(packet.evidence).toEqual(evidence);
    expect(packet.overrides).toEqual(overrides);
  });

  it('holds the lines the record supports, with the rules, their sentences and their sources', () => {
    const { lines, reasons, sources, edition, clean } = packet.answer;
    expect(showLines(lines ?? [])).toBe('11102; 17000-XS; 17003x6');
    expect({ edition, clean }).toEqual({ edition: '2024-07-01', clean: false });
    const rule = findRule('premalignant-destruction/code-by-lesion-count');
    expect(reasons).toContainEqual({
      rule: rule?.id,
      statement: rule?.statement,
      sources: rule?.sources,
    });
    const told = new Set(reasons.map(({ rule: id }) => id));
    for (const { because } of lines ?? []) for (const id of because) expect(told).toContain(id);
    const cited = new Set(sources.map(({ id }) => id));
    for (const reason of reasons) for (const id of reason.sources) expect(cited).toContain(id);
    for (const source of sources) expect(Object.values(source)).not.toContain('');
  });

  it('holds every finding that is more than met, and no other', () => {
    const { findings } = reviewClaim(encounter, material.billed ?? [], material.context);
    expect(packet.answer.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual(
      findings
        .filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable')
        .map(({ rule, outcome }) => [rule, outcome]),
    );
    expect(packet.answer.findings.length).toBeGreaterThan(1);
    expect(packet.answer.findings.length).toBeLessThan(catalog.length);
  });

  it('of a visit that was only coded holds the suggested lines and no verdict on a claim', () => {
    const { billed: _billed, ...coded } = material;
    const { answer } = makePacket(coded);
    expect(showLines(answer.lines ?? [])).toBe('11102; 17000-XS; 17003x6');
    expect(answer).not.toHaveProperty('clean');
  });
});

describe('a replay', () => {
  it('says the same of a packet that was just made', () => {
    expect(replay(packet)).toEqual({ same: true });
  });

  it('names edited lines with what stood there and what the rules say', () => {
    const edited = (packet.answer.lines ?? []).map((line) =>
      line.code === '17003' ? { ...line, units: 7 } : line,
    );
    expect(replay(withAnswer({ lines: edited }))).toEqual({
      same: false,
      differences: [
        {
          what: 'Suggested lines',
          was: '11102; 17000-XS for L57.0; 17003x7 for L57.0',
          now: '11102; 17000-XS for L57.0; 17003x6 for L57.0',
        },
      ],
    });
  });

  it('names a finding that came out otherwise, both ways', () => {
    const [first, ...others] = packet.answer.findings;
    const added = { rule: 'x/y', outcome: 'broken', severity: 'denial', says: '' } as const;
    expect(replay(withAnswer({ findings: [...others, added] }))).toEqual({
      same: false,
      differences: [
        { what: first?.rule, was: 'met or not applicable', now: first?.outcome },
        { what: 'x/y', was: 'broken', now: 'met or not applicable' },
      ].toSorted((a, b) => (String(a.what) < String(b.what) ? -1 : 1)),
    });
  });

  it.each([
    [{ edition: '2023-01-01' }, 'Edition of the tables', '2023-01-01'],
    [{ clean: true }, 'The claim', 'clean'],
    [{ lines: null }, 'Suggested lines', 'no lines can be derived'],
    [{ status: 'not-codable' }, 'Status of the visit', 'not-codable'],
    [
      { notReported: [{ code: '11102', units: 1, says: '', rule: 'a/b' }] },
      'Services kept off the claim',
      '11102x1 by a/b',
    ],
  ] as const)('%j', (change, what, was) => {
    const replayed = replay(withAnswer(change));
    expect(replayed.same ? [] : replayed.differences).toContainEqual(
      expect.objectContaining({ what, was }),
    );
  });

  it('takes a sentence that reads otherwise for no difference', () => {
    const findings = packet.answer.findings.map((finding) => ({ ...finding, says: 'Otherwise.' }));
    expect(replay(withAnswer({ findings }))).toEqual({ same: true });
  });

  it('sees inputs that were changed after the answer', () => {
    const [group] = encounter.lesions;
    const inputs = {
      ...packet.inputs,
      encounter: { ...encounter, lesions: [{ ...group, count: 8 }] },
    };
    expect(replay({ ...packet, inputs }).same).toBe(false);
  });

  it('of any visit and claim says the same, also after a trip through JSON', () => {
    fc.assert(
      fc.property(encounters, contexts, fc.option(billedLines), (visit, context, billed) => {
        const inputs = { encounter: visit, context, ...(billed && { billed }) };
        // JSON has no NaN and no infinity, which nobody enters.
        fc.pre(!/null/u.test(canonicalJson(inputs)));
        const made = makePacket({ ...inputs, evidence: [], overrides: [] });
        expect(replay(made)).toEqual({ same: true });
        const copy = JSON.parse(canonicalJson(made)) as Packet; // just written
        expect(canonicalJson(copy)).toBe(canonicalJson(made));
        expect(replay(copy)).toEqual({ same: true });
      }),
      { numRuns: 100 },
    );
  });
});

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [{ d: 1, c: null }] }, '{"a":[{"c":null,"d":1}],"b":1}'],
    [{ b: undefined, a: 'é"' }, '{"a":"é\\""}'],
    [[], '[]'],
    ['x', '"x"'],
  ])('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is the same whatever order the keys came in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });
});
