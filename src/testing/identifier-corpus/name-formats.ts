import { makePerson, type Person, writeInOrder, writeLastFirst } from './people.ts';
import type { Seeded } from './seeded.ts';
import type { Planting } from './structured-formats.ts';

/** Where the patient's name stands at the top of a note. */
export function plantHeader(person: Person, seeded: Seeded): Planting {
  const full = writeInOrder(person, seeded);
  const lastFirst = writeLastFirst(person, seeded);
  const text = seeded.pick([
    `Patient: {${full}}`,
    `Patient: {${lastFirst}}`,
    `Patient Name: {${full}}`,
    `PATIENT NAME: {${lastFirst.toUpperCase()}}`,
    `PATIENT: {${full.toUpperCase()}}    DEPT: DERMATOLOGY`,
    `Pt: {${full}}`,
    `Pt name - {${full}}`,
    `Name: {${lastFirst}}`,
    `{${lastFirst}}`,
    `{${lastFirst.toUpperCase()}}`,
    `{${full}}`,
    `Re: {${full}}`,
    `name: {${person.given.toLowerCase()} ${person.family.toLowerCase()}}`,
  ]);
  return { kind: 'name', text };
}

/** Where the patient's or a relative's name stands in a sentence. */
export function plantSentence(person: Person, seeded: Seeded): Planting {
  const { pick } = seeded;
  const full = writeInOrder(person, seeded);
  const { family, given } = person;
  const relative = makePerson(seeded);
  const text = pick([
    `${pick(['Mr.', 'Mrs.', 'Ms.', 'Mr', 'Ms', 'Miss'])} {${family}} tolerated the treatment well.`,
    `{${full}} is a 67 y/o with sun damage.`,
    `{${full}}, a 71-year-old, presents for rough spots.`,
    `{${full}} returns for a skin check.`,
    `I saw {${full}} today.`,
    `Pt {${full}} was counseled on sun protection.`,
    `{${family}} was told to come back in 3 months.`,
    `Spoke with {${full}} about aftercare.`,
    `Accompanied by ${pick(['her daughter', 'his son', 'his wife'])} {${relative.given}}.`,
    `Daughter: {${writeInOrder(relative, seeded)}}`,
    `Emergency contact: {${writeInOrder(relative, seeded)}} (brother)`,
    `Consent signed by {${full}} before treatment.`,
    `Dear {${full}},`,
    `We froze four spots on {${given}}'s scalp.`,
    `Thank you for sending {${full}} to our clinic.`,
    `{${full}} (MRN on file) was seen.`,
  ]);
  return { kind: 'name', text };
}

/** Where the name of someone who treats stands. */
export function plantProvider(seeded: Seeded): Planting {
  const person = makePerson(seeded);
  const full = writeInOrder(person, seeded);
  const credential = seeded.pick([
    'MD',
    'DO',
    'PA-C',
    'NP',
    'M.D.',
    'FNP-C',
    'RN',
    'MD, FAAD',
    'MA',
  ]);
  const text = seeded.pick([
    `Seen by {${full}}, ${credential}`,
    `Signed by: {${full}}, ${credential}`,
    `Electronically signed by {${full}} ${credential}`,
    `{${full}}, ${credential}`,
    `{${full}} ${credential}`,
    `Provider: {${full}}`,
    `Provider: Dr. {${person.family}}`,
    `Dr. {${full}} supervised.`,
    `Referred by Dr {${person.family}}.`,
    `PCP: {${writeLastFirst(person, seeded)}}`,
    `Surgeon: {${person.family}}, ${credential}`,
    `Scribe: {${full}}`,
    `Discussed with Dr. {${person.family}} who agrees.`,
    `ATTENDING: {${full.toUpperCase()}}, ${credential.toUpperCase()}`,
    `Assisted by {${person.given}}, MA`,
    `Path read by {${full}} at the outside lab.`,
  ]);
  return { kind: 'name', text };
}
