import { describe, expect, it } from 'vitest';
import type { Envelope } from '../claims/x12/claim-envelope.ts';
import { interchangeText } from '../testing/x12/interchange-text.ts';
import { twoDatesClaim } from '../testing/x12/seed-files.ts';
import { inspectFile } from './inspect-file.ts';
import { reviewDesk } from './review-desk.ts';

const LISTENER = { onProgress: () => undefined };

const OVER = {
  reference: 'V-0150',
  diagnoses: ['L570'],
  lines: [
    { code: '17000', charge: '150' },
    { code: '17003', units: '7', charge: '140' },
  ],
};
const CONTRADICTION = {
  reference: 'V-0151',
  diagnoses: ['L570'],
  lines: [
    { code: '17003', units: '4', charge: '80' },
    { code: '17004', charge: '300' },
  ],
};

const TEXT = interchangeText({
  sets: [
    { providers: [[{ filingIndicator: 'CI', claims: [OVER, CONTRADICTION, twoDatesClaim] }]] },
  ],
});
const CLAIMS = new File([TEXT], 'claims.x12');

/** What was documented for one of them: five lesions where eight are billed. */
const RECORD = new File(
  [
    'visit_id,date_of_service,nature,lesion_count,method,sites,diagnosis,em_code,other_procedures,prior_procedures\n',
    'V-0150,2026-11-20,premalignant,5,cryosurgery,scalp:5,L57.0,none,none,none\n',
  ],
  'visits.csv',
);

const ENVELOPE: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'OFFICE',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARING',
  applicationSender: 'OFFICE',
  applicationReceiver: 'CLEARING',
  usage: 'T',
  interchangeControl: '1',
  groupControl: '1',
  date: '2026-11-24',
  time: '0830',
};

const CHARGES = new Map([['17003', '20.00']]);

async function reviewed(file: File, isBesideRecord = false) {
  const desk = reviewDesk();
  const inspection = await inspectFile(RECORD);
  if (inspection.kind !== 'visits') throw new Error('The record is not read.');
  const documented = { file: RECORD, format: inspection.format };
  const progress = await desk.review(
    { kind: 'claims', file, profiles: {}, ...(isBesideRecord && { documented }) },
    LISTENER,
  );
  desk.look({ sort: 'file' });
  return { desk, progress, shown: await desk.show(0, 20) };
}

describe('an 837P file', () => {
  it('is told from a table by its beginning', async () => {
    expect(await inspectFile(CLAIMS)).toEqual({ kind: 'claims' });
  });

  it('has a record for each date of each claim', async () => {
    const { progress, shown } = await reviewed(CLAIMS);
    expect(progress).toMatchObject({ state: 'done', records: 4 });
    expect(
      shown.map(({ content }) =>
        'visit' in content
          ? [content.visit.reference, content.visit.encounter.dateOfService]
          : content.problems,
      ),
    ).toEqual([
      ['V-0150', '2026-11-20'],
      ['V-0151', '2026-11-20'],
      ['V-0144', '2026-11-02'],
      ['V-0144', '2026-11-16'],
    ]);
  });

  it('without a record is judged on what the claim itself says, and never called clean', async () => {
    const { shown } = await reviewed(CLAIMS);
    expect(shown.map(({ outcome }) => outcome)).toEqual([
      'not-settled',
      'denial',
      'not-settled',
      'not-settled',
    ]);
    const rules = shown.flatMap(({ content }) =>
      'judged' in content ? content.judged.findings.map(({ rule }) => rule) : [],
    );
    expect(rules.filter((rule) => rule.startsWith('documentation/'))).toEqual([]);
  });

  it('beside its visits file is held against what was documented', async () => {
    const { shown } = await reviewed(CLAIMS, true);
    expect(shown[0]).toMatchObject({
      outcome: 'denial',
      isFixable: true,
      content: {
        judged: {
          supported: [
            { code: '17000', units: 1 },
            { code: '17003', units: 4 },
          ],
        },
      },
    });
  });

  it('in which a segment is damaged reports it with its number, and reads the rest', async () => {
    const file = new File([TEXT.replace('SV1*HC:17004*300*UN*1', 'SV1*HC:17004*300*UN*one')], 'a');
    const { shown, progress } = await reviewed(file);
    expect(progress.records).toBe(4);
    expect(shown.map(({ outcome }) => outcome)).toContain('unreadable');
    const unread = shown.find(({ outcome }) => outcome === 'unreadable');
    expect(unread?.line).toBeGreaterThan(10);
    expect(JSON.stringify(unread?.content)).toContain('SV1');
  });
});

describe('the corrected claims', () => {
  it('hold the accepted claims with their lines and charges, and read back clean', async () => {
    const { desk } = await reviewed(CLAIMS, true);
    desk.decide('accept', [0], 'accepted');
    const written = await desk.correctedClaims(ENVELOPE, CHARGES);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    expect(written).toMatchObject({ written: 1, left: [] });
    const text = await written.file.text();
    expect(text).toContain('SV1*HC:17003*80*UN*4');
    expect(text).toContain('CLM*V-0150*230');
    expect(text).not.toContain('V-0151');
    const { shown } = await reviewed(new File([written.file], 'again'), true);
    expect(shown).toMatchObject([{ outcome: 'clean' }]);
  });

  it('leave a claim out, with the reason, where a charge is not known', async () => {
    const { desk } = await reviewed(CLAIMS, true);
    desk.decide('accept', [0], 'accepted');
    const written = await desk.correctedClaims(ENVELOPE, new Map());
    expect(written).toMatchObject({ ok: true, written: 0, left: [{ reference: 'V-0150' }] });
    expect(JSON.stringify(written)).toContain('17003');
  });

  it('need an envelope, field by field', async () => {
    const { desk } = await reviewed(CLAIMS, true);
    desk.decide('accept', [0], 'accepted');
    expect(await desk.correctedClaims({ ...ENVELOPE, senderId: '' }, CHARGES)).toMatchObject({
      ok: false,
      problems: [{ field: 'senderId' }],
    });
  });

  it('come of an 837P only', async () => {
    const { desk } = await reviewed(CLAIMS);
    await expect(desk.correctedFile()).rejects.toThrow('visits file');
  });
});
