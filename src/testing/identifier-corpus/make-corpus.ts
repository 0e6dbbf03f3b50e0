import type { IdentifierKind } from '../../notes/identifiers/identifier.ts';
import { writeCleanLine, writeCleanNote } from './clean-lines.ts';
import { plantHeader, plantProvider, plantSentence } from './name-formats.ts';
import { makePerson } from './people.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Planting, plantStructured } from './structured-formats.ts';

/** An identifier the generator put into a note; the offsets are half open. */
export interface Planted {
  kind: IdentifierKind;
  start: number;
  end: number;
}

export interface PlantedNote {
  text: string;
  planted: readonly Planted[];
}

/** Notes of skin visits with six identifiers each on average: the patient, the provider, and numbers. */
export function makePlantedNotes(count: number, seed: number): readonly PlantedNote[] {
  const choices = seeded(seed);
  return Array.from({ length: count }, () => makePlantedNote(choices));
}

/** Notes of skin visits that name nobody. */
export function makeCleanNotes(count: number, seed: number): readonly string[] {
  const choices = seeded(seed);
  return Array.from({ length: count }, () => writeCleanNote(choices));
}

function makePlantedNote(choices: Seeded): PlantedNote {
  const patient = makePerson(choices);
  const plantings: Planting[] = [plantHeader(patient, choices)];
  const structured = choices.int(2, 4);
  for (let index = 0; index < structured; index += 1) plantings.push(plantStructured(choices));
  plantings.push(plantSentence(patient, choices), plantProvider(choices));
  const lines: Planted[] = [];
  let text = '';
  for (const { kind, text: line } of plantings) {
    const [before = '', words = '', after = ''] = line.split(/[{}]/u);
    lines.push({
      kind,
      start: text.length + before.length,
      end: text.length + before.length + words.length,
    });
    text += `${before}${words}${after}\n`;
    if (choices.chance(0.6)) text += `${writeCleanLine(choices)}\n`;
  }
  return { text, planted: lines };
}
