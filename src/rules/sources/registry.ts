/**
 * Where every figure and rule was read. `retrieved` is the day our copy was read; `locator` is where in
 * the work it stands. A work that was read only through another says so in `readThrough`.
 */
export interface Source {
  title: string;
  publisher: string;
  locator: string;
  edition: string;
  retrieved: string;
  readThrough?: string;
}

export const sources = {
  'aad-destruction-2011': {
    title: 'Destruction codes for pre-malignant and malignant lesions',
    publisher: 'American Academy of Dermatology, Cracking the Code',
    locator: 'aad.org/dw/monthly/2011/november',
    edition: '2011-11',
    retrieved: '2026-11-23',
  },
  'aad-destruction-2024': {
    title: 'Determining the appropriate lesion destruction code',
    publisher: 'American Academy of Dermatology, Derm Coding Consult',
    locator: 'aad.org/dw/monthly/2024/april',
    edition: '2024-04-01',
    retrieved: '2026-11-23',
  },
  'aad-destruction-families': {
    title: 'Benign, premalignant and malignant destruction code use',
    publisher: 'American Academy of Dermatology, Derm Coding Consult',
    locator: 'aad.org/member/publications/dcc',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'aad-skin-tags-2020': {
    title: 'Common coding questions: answered',
    publisher: 'American Academy of Dermatology, Cracking the Code',
    locator: 'aad.org/dw/monthly/2020/april',
    edition: '2020-04',
    retrieved: '2026-11-23',
  },
  'aad-location-codes': {
    title: 'Location codes',
    publisher: 'American Academy of Dermatology, practice center',
    locator: 'aad.org/member/practice/coding/surgical-procedure/location-codes',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'aad-lip': {
    title: 'Lip procedures',
    publisher: 'American Academy of Dermatology, practice center',
    locator: 'aad.org/member/practice/coding/surgical-procedure/lip',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'bcbsal-destruction': {
    title: 'Destruction of benign or premalignant lesions',
    publisher: 'Blue Cross and Blue Shield of Alabama, provider manual',
    locator: 'documentation of number and size',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'cms-mue-2024q3': {
    title: 'Medically Unlikely Edits, practitioner services',
    publisher: 'Centers for Medicare & Medicaid Services',
    locator: 'table effective 2024-07-01',
    edition: '2024-07-01',
    retrieved: '2026-11-23',
    readThrough: 'github.com/andrewallenbruce/northstar @a37fd49',
  },
  'cms-ncci-2024q3': {
    title: 'NCCI procedure-to-procedure edits, practitioner services',
    publisher: 'Centers for Medicare & Medicaid Services',
    locator: 'version 30.2, effective 2024-07-01',
    edition: '2024-07-01',
    retrieved: '2026-11-23',
    readThrough: 'github.com/andrewallenbruce/northstar @a37fd49',
  },
  'cms-add-on-2024': {
    title: 'Add-on code edits',
    publisher: 'Centers for Medicare & Medicaid Services',
    locator: 'file dated 2024-06-03',
    edition: '2024-06-03',
    retrieved: '2026-11-23',
    readThrough: 'github.com/andrewallenbruce/northstar @a37fd49',
  },
  'cms-rvu-2026c': {
    title: 'National physician fee schedule relative value file',
    publisher: 'Centers for Medicare & Medicaid Services',
    locator: '2026 July release (RVU26C)',
    edition: '2026-07',
    retrieved: '2026-11-23',
    readThrough: 'github.com/stormchaser-creator/CredentialDOMD @af55107',
  },
  'fcso-mue': {
    title: 'Medically unlikely edits: avoid denials and appeals',
    publisher: 'First Coast Service Options (Medicare contractor)',
    locator: 'medicare.fcso.com/coding',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'icd-10-cm-tabular': {
    title: 'ICD-10-CM tabular list',
    publisher: 'National Center for Health Statistics and CMS',
    locator: 'chapters 1, 2, 12, 20 and 21',
    edition: 'FY2026',
    retrieved: '2026-11-23',
    readThrough: 'public code look-up pages',
  },
  'aapc-ak-conundrum': {
    title: 'Actinic keratosis conundrum',
    publisher: 'AAPC forum',
    locator: 'thread 158393',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'aetna-cpb-0633': {
    title: 'Benign skin lesion removal',
    publisher: 'Aetna clinical policy bulletin',
    locator: 'CPB 0633',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'sprypt-l56-5': {
    title: 'L56.5 look-up page',
    publisher: 'SPRYPT',
    locator: 'codes.sprypt.com/codes/L56.5',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'openpayer-40820': {
    title: '40820 look-up page',
    publisher: 'openpayer.com',
    locator: 'openpayer.com/billing-codes',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'genhealth-67850': {
    title: '67850 look-up page',
    publisher: 'genhealth.ai',
    locator: 'lid margin scope',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'ohima-destruction-2025': {
    title: 'Coding destruction of lesions',
    publisher: 'Ohio Health Information Management Association',
    locator: 'ohiohima.blogspot.com/2025/01',
    edition: '2025-01',
    retrieved: '2026-11-23',
  },
  'cms-pim-3-3-2': {
    title: 'Medicare Program Integrity Manual, chapter 3, signature and amendment requirements',
    publisher: 'Centers for Medicare & Medicaid Services',
    locator: '3.3.2, CR 8105 and CR 9332',
    edition: 'as reproduced',
    retrieved: '2026-11-23',
    readThrough: 'home-care and legal newsletters reproducing the transmittals',
  },
  'uv-source-note': {
    title: 'Actinic keratosis L57.0: coding, CPT and Medicare',
    publisher: 'legalclarity.org',
    locator: 'note at category L57',
    edition: 'FY2026',
    retrieved: '2026-11-23',
  },
  'uhc-multiple-procedure': {
    title: 'Multiple procedure ranking',
    publisher: 'UnitedHealthcare, as summarised by openpayer.com',
    locator: 'ranking by total RVU of the place of service',
    edition: 'as retrieved',
    retrieved: '2026-11-23',
  },
  'cms-place-of-service': {
    title:
      'Medicare Claims Processing Manual, chapter 12, section 20.4.2: facility and non-facility rates',
    publisher: 'Centers for Medicare & Medicaid Services',
    locator:
      'settings by place of service; off-campus outpatient hospital from recovery audit topic 0108',
    edition: 'as reproduced in 2012',
    retrieved: '2026-11-23',
    readThrough: 'codingahead.com, 2012-07',
  },
  'nucc-24e': {
    title: '1500 claim form, item 24E',
    publisher: 'National Uniform Claim Committee, as summarised by H.J. Ross',
    locator: 'item 24E',
    edition: '2016-05',
    retrieved: '2026-11-23',
  },
  'dermtally-policy': {
    title: 'DermTally coding policy',
    publisher: 'DermTally',
    locator: 'our own decision where sources leave it open',
    edition: '2026-11',
    retrieved: '2026-11-23',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
