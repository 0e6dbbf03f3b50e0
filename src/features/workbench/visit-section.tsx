import { PAYER_NAMES } from '../../coding-ui/payer-names.ts';
import { PAYERS, type PayerProfile, placesOfService } from '../../rules/index.ts';
import { ComboField } from '../../ui/combo-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { ProfileButton } from './profile-button.tsx';
import { readDate, showDate } from './read-date.ts';
import { Section } from './section.tsx';
import { useSecondLoad } from './use-second-load.ts';

const REFERENCE_HINT = 'Yours, not a patient’s name';

const PAYER_OPTIONS = [
  { value: '' as const, label: 'Not stated' },
  ...PAYERS.map((payer) => ({ value: payer, label: PAYER_NAMES[payer] })),
];

const showPlace = (code: string) =>
  placesOfService.find((place) => place.code === code)?.label ?? '';

const placeHint = (code: string) =>
  code === '' ? 'Two digits, 11 is the office' : showPlace(code) || 'Not in our table of places';

const searchPlaces = (typed: string) =>
  placesOfService
    .filter(
      ({ code, label }) =>
        code.startsWith(typed.trim()) || label.toLowerCase().includes(typed.trim().toLowerCase()),
    )
    .map(({ code, label }) => ({ id: code, text: code, detail: label }));

export interface VisitSectionProps {
  /** The payer profile that judges this visit. */
  profile: PayerProfile;
  onOpenProfile: (() => void) | undefined;
}

/** Which visit it is: the office's reference, the day, the payer and the place. */
export function VisitSection({ profile, onOpenProfile }: VisitSectionProps) {
  const reference = useEntryField('reference', 'visit reference', true);
  const date = useEntryField('dateOfService', 'date of service');
  const payer = useEntryField('payer', 'payer');
  const place = useEntryField('placeOfService', 'place of service');
  const { later } = useSecondLoad();
  const known = readDate(date.value);
  return (
    <Section number={1} title="Visit">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 stack:grid-cols-4">
        <TextField
          label="Visit reference"
          value={reference.value}
          onCommit={reference.change}
          isLive
          hint={
            later ? (
              <later.ReferenceWarning>{REFERENCE_HINT}</later.ReferenceWarning>
            ) : (
              REFERENCE_HINT
            )
          }
        />
        <FactField fact="dateOfService">
          <TextField
            label="Date of service"
            value={known ? showDate(known) : date.value}
            onCommit={(text) => date.change(readDate(text) ?? text)}
            problem={date.problem}
            {...date.typing}
            hint={date.problem === undefined ? 'Such as 11/20/2026' : undefined}
            inputMode="numeric"
          />
        </FactField>
        <FactField fact="payer">
          <SelectField
            label="Payer"
            value={payer.value}
            options={PAYER_OPTIONS}
            onChange={payer.change}
          />
          <ProfileButton profile={profile} onOpen={onOpenProfile} />
        </FactField>
        <FactField fact="placeOfService">
          <ComboField
            label="Place of service"
            text={place.value}
            search={searchPlaces}
            onChoose={place.change}
            onType={place.change}
            problem={place.problem}
            {...place.typing}
            hint={placeHint(place.value)}
          />
        </FactField>
      </div>
    </Section>
  );
}
