import { PROFILE_CHOICES } from '../../rules/index.ts';
import type { Imported } from '../../storage/import-profiles.ts';
import { JUDGED_PAYERS } from '../../storage/profile-book.ts';
import type { FileProblem } from '../../storage/profile-file.ts';
import { LONGEST_PROFILE_NAME } from '../../storage/profile-schema.ts';
import { payerName } from './judged-payers.ts';

const quoted = (choices: readonly string[]) => choices.map((choice) => `"${choice}"`).join(' or ');

/** What to write into a field of the file that cannot be read as it is. */
const REMEDIES: Readonly<Record<string, string>> = {
  distinctModifier: `Write ${quoted(PROFILE_CHOICES.distinctModifier)}.`,
  placement: `Write ${quoted(PROFILE_CHOICES.placement)}.`,
  addOnUnits: `Write ${quoted(PROFILE_CHOICES.addOnUnits)}.`,
  name: `Write a name of 1 to ${LONGEST_PROFILE_NAME} characters, with no blank before or after it.`,
  version: 'Number the versions 1, 2, 3 and so on, the oldest first.',
  savedAt: 'Write a time in UTC such as "2026-11-23T14:02:00.000Z".',
  id: 'Write small letters, digits and hyphens, at most 60.',
  versions: 'List at least one version.',
  profiles: 'Make it a list of profiles.',
  assignments: 'Make it an object with a profile’s id for each payer; {} for none.',
};

type Path = Extract<FileProblem, { path: unknown }>['path'];

const remedyFor = (path: Path): string => {
  if (path.includes('basis')) return 'Write "office", or the id of a source as it was exported.';
  if (path.length === 2 && path[0] === 'assignments') return 'Write the id of a profile.';
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  return REMEDIES[field] ?? 'Take the field as it was exported.';
};

/** 'Profile 2, version 1, “placement”': where in the file it is, counted as people count. */
export function showPlace(path: Path): string {
  const places = path.flatMap((key, at) => {
    if (typeof key === 'string') return typeof path[at + 1] === 'number' ? [] : [`“${key}”`];
    return [`${path[at - 1] === 'versions' ? 'version' : 'profile'} ${key + 1}`];
  });
  const words = places.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What stands there, cut short where it is long. */
const showValue = (got: unknown): string => {
  const text = JSON.stringify(got);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Why a file was not taken, and what to change in it. */
export function showProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `The file has ${Math.ceil(problem.bytes / 1000)} kB; payer profiles have at most ${problem.most / 1000}. Choose the file that was exported here.`;
    case 'not-json':
      return 'The file is not JSON. Choose the file that was exported here, or mend its commas, quotes and brackets.';
    case 'other-format':
      return `“format” is ${problem.format === undefined ? 'missing' : showValue(problem.format)}, so these are not payer profiles. Choose a file whose format is "dermtally-payer-profiles".`;
    case 'other-version':
      return `“version” is ${problem.version === undefined ? 'missing' : showValue(problem.version)}, and this page reads version 1. Open the file with the DermTally that wrote it, or export it anew.`;
    case 'field':
      return problem.got === undefined
        ? `${showPlace(problem.path)} is missing. ${remedyFor(problem.path)}`
        : `${showPlace(problem.path)} cannot be ${showValue(problem.got)}. ${remedyFor(problem.path)}`;
    case 'unknown-field':
      return problem.path[0] === 'assignments'
        ? `${showPlace(problem.path)} is no payer. Use ${JUDGED_PAYERS.join(', ')}.`
        : `${showPlace(problem.path)} is not a field of payer profiles. Take it out.`;
    case 'repeated-id':
      return `${showPlace(problem.path)} is ${showValue(problem.got)}, as that of an earlier profile. Give each profile an id of its own.`;
    case 'unknown-profile':
      return `${showPlace(problem.path)} names ${showValue(problem.got)}, which is no profile of the file. Name one of them, or take the line out.`;
  }
}

/** What became of one part of an imported file. */
export function showImported(imported: Imported): string {
  const name = `“${imported.name}”`;
  switch (imported.result) {
    case 'added':
      return `${name} was added, version ${imported.version}.`;
    case 'already-here':
      return imported.filed < imported.version
        ? `${name} is here already and newer: version ${imported.version}, in the file ${imported.filed}. Nothing was changed.`
        : `${name} is here already, version ${imported.version}. Nothing was changed.`;
    case 'put-back':
      return `${name} was deleted here and is put back, version ${imported.version}.`;
    case 'new-version':
      return `${name} is now version ${imported.version}, as in the file. Version ${imported.before} is in its history.`;
    case 'copy':
      return `${name} was added as a copy, for it differs from the “${imported.besides}” that is here. That one was not changed.`;
    case 'assigned':
      return `${payerName(imported.payer)} is now judged by ${name}.`;
    case 'not-assigned':
      return `${payerName(imported.payer)} stays with ${name}, as set here. Change it under “Who is judged by which profile”.`;
  }
}
