/** A setting the visit can take place in; it decides which total RVU ranks a line. */
export interface PlaceOfService {
  code: string;
  label: string;
  rate: 'facility' | 'non-facility';
}

/** Source: 'cms-place-of-service' of the registry. */
export const placesOfService: readonly PlaceOfService[] = [
  { code: '11', label: 'Office', rate: 'non-facility' },
  { code: '12', label: 'Home', rate: 'non-facility' },
  { code: '13', label: 'Assisted living', rate: 'non-facility' },
  { code: '20', label: 'Urgent care', rate: 'non-facility' },
  { code: '22', label: 'On-campus outpatient hospital', rate: 'facility' },
  { code: '19', label: 'Off-campus outpatient hospital', rate: 'facility' },
  { code: '21', label: 'Inpatient hospital', rate: 'facility' },
  { code: '23', label: 'Emergency room', rate: 'facility' },
  { code: '24', label: 'Ambulatory surgical center', rate: 'facility' },
  { code: '31', label: 'Skilled nursing facility', rate: 'facility' },
  { code: '32', label: 'Nursing facility', rate: 'non-facility' },
  { code: '49', label: 'Independent clinic', rate: 'non-facility' },
];

export const findPlaceOfService = (code: string): PlaceOfService | undefined =>
  placesOfService.find((place) => place.code === code);
