import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../claims/defence-packet/canonical-json.ts';
import { makePacket } from '../claims/defence-packet/make-packet.ts';
import type { Packet } from '../claims/defence-packet/packet.ts';
import { replay } from '../claims/defence-packet/replay.ts';
import { billedLines, contexts, encounters } from '../testing/encounter-arbitraries.ts';
import { openPacketFile, packetFile } from './defence-packet-file.ts';

const packet = makePacket({
  reference: 'V-0142',
  encounter: {
    dateOfService: '2024-08-15',
    payer: 'medicare',
    placeOfService: '11',
    lesions: [{ diagnosis: 'L57.0', count: 7, method: 'cryosurgery', site: 'scalp' }],
    statedLesionTotal: 7,
    documented: { 'signature-and-date': true },
    evaluation: { code: '99213', separatelyIdentifiable: true },
    otherProcedures: [{ code: '11102', sameLesion: false, units: 1 }],
    priorProcedures: [{ code: '17000', dateOfService: '2024-08-09', relation: 'unrelated' }],
  },
  billed: [{ code: '17000', units: 1, modifiers: ['79'], diagnoses: ['L57.0'] }],
  context: {
    profile: { distinctModifier: '59', placement: 'either', addOnUnits: 'one-line' },
    edition: '2024-07-01',
    assumed: ['placeOfService'],
  },
  evidence: [{ fact: 'lesions.0.count', quote: 'seven AKs frozen' }],
  overrides: [{ rule: 'claim/uv-source', reason: 'Not wanted.' }],
});
const written = await packetFile(packet);

interface Written {
  [field: string]: unknown;
}

/** The file with something in its JSON changed. */
const changed = (change: (file: Written) => void) => {
  const file = JSON.parse(written) as Written; // just written
  change(file);
  return openPacketFile(JSON.stringify(file));
};

const refusal = async (opening: ReturnType<typeof openPacketFile>) => {
  const opened = await opening;
  return opened.ok ? [] : opened.says;
};

describe('the file', () => {
  it('holds the packet and the SHA-256 of its canonical JSON', async () => {
    const { contentHash, ...content } = JSON.parse(written) as Written; // just written
    expect(content).toEqual(packet);
    const bytes = new TextEncoder().encode(canonicalJson(packet));
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes));
    expect(contentHash).toBe(digest.toString('hex'));
  });

  it('opens as it was, and replays the same', async () => {
    const opened = await openPacketFile(written);
    expect(opened).toEqual({ ok: true, packet });
    expect(opened.ok && replay(opened.packet)).toEqual({ same: true });
  });

  it('may be laid out otherwise, its keys in another order', async () => {
    const turned = Object.fromEntries(
      Object.entries(JSON.parse(written) as Written).toReversed(), // just written
    );
    expect(await openPacketFile(JSON.stringify(turned))).toEqual({ ok: true, packet });
  });

  it('of any visit and claim opens as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        encounters,
        contexts,
        fc.option(billedLines),
        async (visit, context, lines) => {
          const inputs = { encounter: visit, context, ...(lines && { billed: lines }) };
          // JSON has no NaN and no infinity, which nobody enters.
          fc.pre(!/null/u.test(canonicalJson(inputs)));
          const made = makePacket({ ...inputs, evidence: [], overrides: [] });
          expect(await openPacketFile(await packetFile(made))).toEqual({ ok: true, packet: made });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a file that was changed since it was written', () => {
  it('is said to be, for a flipped digit, and is still replayed', async () => {
    const opened = await openPacketFile(written.replace('"count": 7', '"count": 9'));
    expect(opened.ok && opened.changed).toContain('was changed since it was written');
    expect(opened.ok && replay(opened.packet).same).toBe(false);
    expect(opened.ok).toBe(true);
  });

  it('is said to be, for a flipped digit of the hash', async () => {
    const opened = await changed((file) => {
      const hash = String(file['contentHash']);
      file['contentHash'] = (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
    });
    expect(opened.ok && opened.changed).toContain('no longer fits its hash');
  });

  it('is found by the replay where its lines were edited and hashed again', async () => {
    const lines = (packet.answer.lines ?? []).map((line) => ({ ...line, modifiers: [] }));
    const edited: Packet = { ...packet, answer: { ...packet.answer, lines } };
    const opened = await openPacketFile(await packetFile(edited));
    expect(opened).toEqual({ ok: true, packet: edited });
    const replayed = replay(edited);
    expect(replayed.same ? [] : replayed.differences.map(({ what }) => what)).toEqual([
      'Suggested lines',
    ]);
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['', /cannot be read as a packet/u],
    ['visit_id,payer', /cannot be read as a packet/u],
    [written.slice(0, -40), /cannot be read as a packet/u],
    ['['.repeat(200_000), /cannot be read as a packet/u],
    ['null', /no defence packet/u],
    ['[]', /no defence packet/u],
    ['{"format":"dermtally-payer-profiles","version":1}', /no defence packet/u],
    ['{"format":"dermtally-defence-packet"}', /does not say its format version/u],
    ['{"format":"dermtally-defence-packet","version":0}', /version 0; .* Make the packet anew/u],
    ['{"format":"dermtally-defence-packet","version":2}', /version 2; .* Reload the page/u],
    [' '.repeat(2_000_001), /longer than 2,000,000 characters/u],
  ])('%.50s', async (text, says) => {
    expect(await refusal(openPacketFile(text))).toEqual([expect.stringMatching(says)]);
  });

  it.each([
    ['contentHash', (file: Written) => delete file['contentHash']],
    ['overrides', (file: Written) => (file['overrides'] = {})],
    ['evidence.0.quote', (file: Written) => (file['evidence'] = [{ fact: 'payer' }])],
    [
      'inputs.encounter.lesions',
      (file: Written) => (file['inputs'] = { encounter: {}, context: {} }),
    ],
    [
      'inputs.encounter.payer',
      (file: Written) =>
        (file['inputs'] = { encounter: { lesions: [], payer: 'tricare' }, context: {} }),
    ],
    [
      'inputs.context.profile.placement',
      (file: Written) =>
        (file['inputs'] = {
          encounter: { lesions: [] },
          context: {
            profile: { distinctModifier: '59', placement: 'here', addOnUnits: 'one-line' },
          },
        }),
    ],
  ])('names the field %s', async (field, change) => {
    expect(await refusal(changed(change))).toEqual([
      `The field “${field}” is missing or not of its kind. Choose the file as it was saved.`,
    ]);
  });

  it.each([
    ['colour', (file: Written) => (file['colour'] = 'blue')],
    [
      'evidence.0.page',
      (file: Written) => (file['evidence'] = [{ fact: 'a', quote: 'b', page: 1 }]),
    ],
    [
      'inputs.encounter.lesions.0.patient',
      (file: Written) =>
        (file['inputs'] = { encounter: { lesions: [{ patient: 'x' }] }, context: {} }),
    ],
  ])('names the stray field %s', async (field, change) => {
    expect(await refusal(changed(change))).toEqual([
      `The file has a field “${field}” that a packet does not have. Choose the file as it was saved.`,
    ]);
  });

  it('is told with 20 faults at most', async () => {
    const says = await refusal(
      changed((file) => {
        for (let at = 0; at < 30; at += 1) file[`stray${at}`] = at;
      }),
    );
    expect(says).toHaveLength(21);
    expect(says.at(-1)).toBe('10 more fields are at fault.');
  });

  it.each([
    ['the file', '{'],
    ['a lesion group', '"lesions": [\n        {'],
    ['the documented elements', '"documented": {'],
    ['the answer', '"answer": {'],
  ])('cannot reach the prototype of anything through %s', async (_where, opening) => {
    expect(written).toContain(opening);
    const text = written.replace(opening, `${opening}"__proto__":{"clean":true},`);
    expect(await refusal(openPacketFile(text))).toHaveLength(1);
    expect({}).not.toHaveProperty('clean');
  });
});
