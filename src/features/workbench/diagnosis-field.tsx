import { ComboField } from '../../ui/combo-field.tsx';
import type { UnfinishedTyping } from '../../ui/unfinished-typing.ts';
import { nameDiagnosis, searchDiagnoses } from './diagnosis-search.ts';
import { normalizeDiagnosis } from './read-entry.ts';

export interface DiagnosisFieldProps extends UnfinishedTyping {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (code: string) => void;
  problem?: string | undefined;
  placeholder?: string;
  /** Says what the code stands for, below the field. */
  named?: boolean;
}

/** A diagnosis from the table, or any other ICD-10-CM code, which the rules then judge. */
export function DiagnosisField({ value, onChange, named, ...field }: DiagnosisFieldProps) {
  const name = nameDiagnosis(normalizeDiagnosis(value));
  return (
    <ComboField
      {...field}
      text={value}
      search={searchDiagnoses}
      // A whole category still needs its last characters: it is left open at the dot.
      onChoose={(code) => onChange(code.replace('.-', '.'))}
      onType={(typed) => onChange(normalizeDiagnosis(typed))}
      {...(named && { hint: name || 'A code or a word, such as L57.0 or keratosis' })}
    />
  );
}
