import { type Method, METHODS, methods } from '../../rules/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { Section } from './section.tsx';

const destroying = METHODS.filter((method) => methods[method].destroys);
const others = METHODS.filter((method) => !methods[method].destroys);

const optionOf = (method: Method) => ({ value: method, label: methods[method].label });

/** As short as coders say it; the full name is the tooltip. */
const SHORT_NAMES: Readonly<Partial<Record<Method, string>>> = {
  cryosurgery: 'Cryo',
  electrosurgery: 'Electro',
  chemosurgery: 'Chemical',
  curettement: 'Curette',
};

const buttonOf = (method: Method) => ({
  value: method,
  label: SHORT_NAMES[method] ?? methods[method].label,
  title: methods[method].label,
});

/** How the lesions were treated: the methods that destroy as buttons, the rest in a list. */
export function MethodSection() {
  const method = useEntryField('method', 'method');
  return (
    <Section number={3} title="Method">
      <FactField fact="method" className="flex flex-wrap items-end gap-2">
        <ChoiceField<Method | ''>
          label="Method of destruction"
          labelHidden
          value={method.value}
          options={[{ value: '', label: 'Not stated' }, ...destroying.map(buttonOf)]}
          onChange={method.change}
        />
        <SelectField<Method | ''>
          label="Not destruction"
          labelHidden
          className="w-48"
          value={others.includes(method.value || 'cryosurgery') ? method.value : ''}
          options={[{ value: '', label: 'Not destruction…' }, ...others.map(optionOf)]}
          onChange={method.change}
        />
      </FactField>
    </Section>
  );
}
