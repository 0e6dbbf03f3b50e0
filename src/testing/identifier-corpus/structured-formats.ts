import type { IdentifierKind } from '../../notes/identifiers/identifier.ts';
import type { Seeded } from './seeded.ts';

/** A way one identifier is written in a note; the braces enclose the identifier. */
export interface Planting {
  kind: IdentifierKind;
  text: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const STATES = [
  'OH',
  'TX',
  'CA',
  'NY',
  'FL',
  'WA',
  'GA',
  'IL',
  'MN',
  'AZ',
  'NC',
  'PA',
  'MD',
  'Oregon',
  'New Jersey',
] as const;
const TOWNS = [
  'Fairbrook',
  'Mill Creek',
  'San Aurelio',
  'Port Hadley',
  'Lakemoor',
  'North Elgin',
  "O'Fallon",
  'Winston-Dale',
] as const;
const STREETS = [
  'Maple',
  'Cedar Hollow',
  'Martin Luther King',
  'Lakeshore',
  '5th',
  '42nd',
  'Old Mill',
  'Sycamore',
  'Eisenhower',
  'La Paz',
  'Temple',
  "O'Hara",
  'Washington',
] as const;
const ENDINGS = [
  'St',
  'Street',
  'Ave',
  'Avenue',
  'Rd',
  'Road',
  'Blvd',
  'Ln',
  'Lane',
  'Drive',
  'Dr',
  'Ct',
  'Court',
  'Way',
  'Pl',
  'Terrace',
  'Circle',
  'Pkwy',
] as const;
const HANDLES = [
  'kovacs.t',
  'sunny_d77',
  'r.bell-hart',
  'mae+clinic',
  'jdoe1949',
  'the.okonjos',
] as const;
const HOSTS = [
  'example.com',
  'mail.example.org',
  'clinic-derm.example.net',
  'health.example.edu',
] as const;
const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';

const pad = (value: number) => String(value).padStart(2, '0');
const ordinal = (day: number) => {
  const ending = [11, 12, 13].includes(day) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
};

function writeDate({ int, pick }: Seeded, from: number, to: number): string {
  const [year, month, day] = [int(from, to), int(1, 12), int(1, 28)];
  const short = pad(year % 100);
  const name = MONTHS[month - 1] ?? 'May';
  return pick([
    `${month}/${day}/${year}`,
    `${pad(month)}/${pad(day)}/${year}`,
    `${pad(month)}-${pad(day)}-${short}`,
    `${month}/${day}/${short}`,
    `${pad(month)}.${pad(day)}.${year}`,
    `${name.slice(0, 3)} ${day}, ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${ordinal(day)}, ${year}`,
    `${day} ${name} ${year}`,
    `${ordinal(day)} of ${name} ${year}`,
    `${pad(day)}-${name.slice(0, 3)}-${year}`,
    `${pad(day)}-${name.slice(0, 3).toUpperCase()}-${short}`,
    `${name.slice(0, 3)}. ${day} ${year}`,
    `${year}-${pad(month)}-${pad(day)}`,
    `${year}/${pad(month)}/${pad(day)}`,
  ]);
}

const writePhone = ({ int, pick, digits, chance }: Seeded) => {
  const [area, exchange, line] = [
    pick(['555', '216', '713', '907']),
    `${int(2, 9)}${digits(2)}`,
    digits(4),
  ];
  const number = pick([
    `(${area}) ${exchange}-${line}`,
    `(${area})${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `${area}-${exchange}-${line}`,
    `${area} ${exchange} ${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `1-${area}-${exchange}-${line}`,
    `+1${area}${exchange}${line}`,
  ]);
  return chance(0.15) ? `${number} ${pick(['x', 'ext. ', 'ext '])}${int(2, 9999)}` : number;
};

const writeMbi = ({ int, letterOf, chance }: Seeded) => {
  const letter = () => letterOf(MBI_LETTERS);
  const either = () => (chance(0.5) ? letter() : String(int(0, 9)));
  const [a, b, c] = [
    `${int(1, 9)}${letter()}${either()}${int(0, 9)}`,
    `${letter()}${either()}${int(0, 9)}`,
    `${letter()}${letter()}${int(0, 9)}${int(0, 9)}`,
  ];
  return chance(0.5) ? `${a}-${b}-${c}` : `${a}${b}${c}`;
};

type Format = (seeded: Seeded) => string;

const birth: Format = (seeded) =>
  seeded.pick([
    `DOB: {${writeDate(seeded, 1931, 2004)}}`,
    `Date of birth {${writeDate(seeded, 1931, 2004)}}.`,
    `D.O.B. {${writeDate(seeded, 1931, 2004)}}`,
    `Born on {${writeDate(seeded, 1931, 2004)}}`,
    `Birthdate - {${writeDate(seeded, 1931, 2004)}}`,
    `dob {${writeDate(seeded, 1931, 2004)}} verified at check-in`,
  ]);

const date: Format = (seeded) =>
  seeded.pick([
    `Last seen {${writeDate(seeded, 2019, 2025)}} for a skin check.`,
    `Excision on {${writeDate(seeded, 2012, 2025)}} at another office.`,
    `Biopsy {${writeDate(seeded, 2019, 2025)}}: actinic keratosis.`,
    `Follow-up is booked for {${writeDate(seeded, 2026, 2027)}}.`,
    `({${writeDate(seeded, 2019, 2025)}})`,
  ]);

const record: Format = (seeded) => {
  const { pick, digits, int } = seeded;
  return pick([
    `MRN: {00${digits(6)}}`,
    `MRN {${int(1, 9)}${digits(5)}}`,
    `MR# {4${digits(6)}}`,
    `Medical Record Number: {E${digits(7)}}`,
    `Med rec no. {${int(1, 9)}${digits(7)}}`,
    `Acct {99${digits(6)}}`,
    `Account #: {A-${digits(6)}}`,
    `Chart # {3${digits(4)}}`,
    `Patient ID: {PT${digits(6)}}`,
    `Accession: {S24-${digits(5)}}`,
    `{${int(1, 9)}${digits(7)}} per the old system.`,
    `CSN {1${digits(8)}}`,
  ]);
};

const phone: Format = (seeded) =>
  seeded.pick([
    `Phone: {${writePhone(seeded)}}`,
    `Cell {${writePhone(seeded)}}, leave a message.`,
    `Fax {${writePhone(seeded)}}`,
    `Results to be called to {${writePhone(seeded)}}.`,
    `Pharmacy on file, {${writePhone(seeded)}}`,
    `ph {555${seeded.int(2, 9)}${seeded.digits(6)}}`,
    `Tel: {${seeded.int(2, 9)}${seeded.digits(2)}-${seeded.digits(4)}}`,
  ]);

const ssn: Format = ({ pick, digits, int }) => {
  const [a, b, c] = [`${int(1, 7)}${digits(2)}`, digits(2), digits(4)];
  return pick([
    `SSN: {${a}-${b}-${c}}`,
    `{${a}-${b}-${c}}`,
    `SSN {${a}${b}${c}}`,
    `Social Security # {${a} ${b} ${c}}`,
    `SS# {${a}${b}${c}}`,
  ]);
};

const mbi: Format = (seeded) =>
  seeded.pick([
    `MBI {${writeMbi(seeded)}}`,
    `Medicare: {${writeMbi(seeded)}}`,
    `Coverage verified ({${writeMbi(seeded)}}).`,
  ]);

const address: Format = (seeded) => {
  const { pick, int, chance } = seeded;
  const street = `${int(3, 18_999)} ${pick(['', '', 'N ', 'SW ', 'East '])}${pick(STREETS)} ${pick(ENDINGS)}`;
  const unit = chance(0.3) ? pick([', Apt 4B', ' #12', ', Suite 300', ' Unit 7']) : '';
  return pick([
    `Lives at {${street}${unit}}.`,
    `Address: {${street}${unit}}`,
    `Home: {${street.toUpperCase()}}`,
    `Mail to {P.O. Box ${int(10, 9999)}}`,
  ]);
};

const zip: Format = ({ pick, int, digits, chance }) => {
  const code = `${int(10_001, 99_498)}${chance(0.3) ? `-${digits(4)}` : ''}`;
  return pick([
    `${pick(TOWNS)}, ${pick(STATES)} {${code}}`,
    `${pick(TOWNS)}, ${pick(STATES)}  {${code}}`,
    `From ${pick(TOWNS)}, ${pick(STATES)} {${code}}, drove in today.`,
  ]);
};

const plan: Format = ({ pick, digits, int }) =>
  pick([
    `Member ID: {W${digits(9)}}`,
    `Subscriber # {XQH${digits(8)}}`,
    `Policy no. {${int(1, 9)}${digits(6)}}`,
    `Group # {0${digits(5)}}`,
    `Insurance ID {H${digits(8)}}`,
    `Plan ID: {${digits(5)}-${digits(4)}}`,
    `Medicaid ID {${int(1, 9)}${digits(8)}}`,
  ]);

const age: Format = ({ pick, int }) => {
  const years = int(90, 104);
  return pick([
    `{${years}}-year-old with rough spots.`,
    `{${years}} y/o here for AKs.`,
    `{${years}}yo, lives alone.`,
    `Age: {${years}}`,
    `{${years}} year old retired farmer.`,
    `{${years}}F on blood thinners.`,
    `Now aged {${years}}.`,
    '{Ninety-three} years old and independent.',
  ]);
};

const FORMATS: readonly [[IdentifierKind, Format], ...[IdentifierKind, Format][]] = [
  ['date-of-birth', birth],
  ['date-of-birth', birth],
  ['date', date],
  ['date', date],
  ['record-number', record],
  ['record-number', record],
  ['phone', phone],
  ['phone', phone],
  [
    'email',
    ({ pick }) =>
      pick([
        `Email: {${pick(HANDLES)}@${pick(HOSTS)}}`,
        `Write to {${pick(HANDLES)}@${pick(HOSTS)}}.`,
      ]),
  ],
  [
    'url',
    ({ pick, digits }) =>
      pick([
        `Photos: {https://portal.example.com/v/${digits(6)}?p=2}`,
        `See {www.example.org/u/kt}.`,
        '({clinic-derm.example.net})',
      ]),
  ],
  [
    'ip',
    ({ pick, int }) =>
      pick([
        `Portal login from {${int(11, 199)}.${int(0, 255)}.${int(0, 255)}.${int(1, 254)}}`,
        `IP {2001:db8:0:0:0:0:${int(1, 9)}:${int(10, 99)}}`,
      ]),
  ],
  ['ssn', ssn],
  ['medicare-id', mbi],
  ['address', address],
  ['zip', zip],
  ['plan-id', plan],
  ['age', age],
];

/** One identifier of a kind other than names, as someone might write it. */
export function plantStructured(seeded: Seeded): Planting {
  const [kind, format] = seeded.pick(FORMATS);
  return { kind, text: format(seeded) };
}
