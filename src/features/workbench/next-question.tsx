import { nameFacts } from '../../coding-ui/fact-names.ts';
import type { Coding } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { useEntry } from './entry-form.tsx';
import { goToField } from './fact-field.tsx';

/** The one question to answer next: the most decisive of those that can still change the lines. */
export function NextQuestion({ coding, rows }: { coding: Coding; rows: number }) {
  const { openFields } = useEntry();
  const [first] = nameFacts(coding.openFacts, rows);
  const [field] = openFields;
  if (!first || field === undefined) return null;
  return (
    <Button className="my-1" keys="Alt+7" onClick={() => goToField(field)}>
      Next question: {first.name}
    </Button>
  );
}
