import * as z from 'zod/mini';
import { shippedProfiles } from '../rules/index.ts';
import type { ProfileBook } from './profile-book.ts';
import { assignmentsSchema, checkedText, versionsSchema } from './profile-schema.ts';

export const PROFILE_FILE_NAME = 'dermtally-payer-profiles.json';
const FORMAT = 'dermtally-payer-profiles';
const FORMAT_VERSION = 1;

/** Hundreds of profiles with long histories stay far below it. */
const MOST_BYTES = 1_000_000;

// Format and version are looked at first, before anything else can be wrong.
const fileSchema = z.strictObject({
  format: z.string(),
  version: z.number(),
  profiles: z.array(
    z.strictObject({
      id: checkedText((id) => /^[a-z0-9-]{1,60}$/u.test(id)),
      versions: versionsSchema,
    }),
  ),
  assignments: assignmentsSchema,
});

export type ProfileFile = z.infer<typeof fileSchema>;
export type FiledProfile = ProfileFile['profiles'][number];

type Path = readonly (string | number)[];

/** Why a file was not taken: what is wrong, where, and what stands there. */
export type FileProblem =
  | { code: 'too-large'; bytes: number; most: number }
  | { code: 'not-json' }
  | { code: 'other-format'; format: unknown }
  | { code: 'other-version'; version: unknown }
  | { code: 'field'; path: Path; got: unknown }
  | { code: 'unknown-field'; path: Path }
  | { code: 'repeated-id'; path: Path; got: string }
  | { code: 'unknown-profile'; path: Path; got: string };

export type ReadFile = { ok: true; file: ProfileFile } | { ok: false; problems: FileProblem[] };

const problem = (...problems: FileProblem[]): ReadFile => ({ ok: false, problems });

/** What stands at a path of parsed JSON; undefined where nothing does. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Object.entries(inner).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  );

// JSON has no symbols for keys, which the parser's paths allow for.
const pathOf = (path: readonly PropertyKey[]): Path => path as Path;

function problemsOf(error: z.core.$ZodError, parsed: unknown): FileProblem[] {
  return error.issues.flatMap((issue): FileProblem[] => {
    const path = pathOf(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key] }));
    return [{ code: 'field', path, got: valueAt(parsed, path) }];
  });
}

/** What the form of the fields cannot say: ids are each there once, and assignments lead somewhere. */
function contradictionsIn({ profiles, assignments }: ProfileFile): FileProblem[] {
  const ids = profiles.map(({ id }) => id);
  const known = [...ids, ...shippedProfiles.map(({ id }) => id)];
  return [
    ...ids.flatMap((id, at): FileProblem[] =>
      ids.indexOf(id) === at
        ? []
        : [{ code: 'repeated-id', path: ['profiles', at, 'id'], got: id }],
    ),
    ...Object.entries(assignments).flatMap(([payer, id]): FileProblem[] =>
      known.includes(id)
        ? []
        : [{ code: 'unknown-profile', path: ['assignments', payer], got: id }],
    ),
  ];
}

function parseJson(text: string): { parsed: unknown } | undefined {
  try {
    return { parsed: JSON.parse(text) };
  } catch {
    // Whatever it was, it is no JSON; the parser's own words speak of characters, not of profiles.
    return undefined;
  }
}

/** Reads a file of payer profiles: all of it or, with every reason, nothing. */
export async function readProfileFile(file: Blob): Promise<ReadFile> {
  if (file.size > MOST_BYTES)
    return problem({ code: 'too-large', bytes: file.size, most: MOST_BYTES });
  const json = parseJson(await file.text());
  if (!json) return problem({ code: 'not-json' });
  const { parsed } = json;
  const [format, version] = [valueAt(parsed, ['format']), valueAt(parsed, ['version'])];
  if (format !== FORMAT) return problem({ code: 'other-format', format });
  if (version !== FORMAT_VERSION) return problem({ code: 'other-version', version });
  const read = fileSchema.safeParse(parsed);
  if (!read.success) return problem(...problemsOf(read.error, parsed));
  const contradictions = contradictionsIn(read.data);
  return contradictions.length > 0 ? problem(...contradictions) : { ok: true, file: read.data };
}

/** The office's own profiles with all their versions, and who is judged by them, as text of a file. */
export function writeProfileFile({ profiles, assignments }: ProfileBook): string {
  const kept = profiles.filter(({ isDeleted }) => !isDeleted);
  const known = [...kept, ...shippedProfiles].map(({ id }) => id);
  const file = fileSchema.parse({
    format: FORMAT,
    version: FORMAT_VERSION,
    profiles: kept.map(({ id, versions }) => ({ id, versions })),
    assignments: Object.fromEntries(
      Object.entries(assignments).filter(([, id]) => known.includes(id)),
    ),
  });
  return `${JSON.stringify(file, null, 2)}\n`;
}
