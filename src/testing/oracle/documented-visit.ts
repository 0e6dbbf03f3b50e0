/** A visit as the oracle reads it: written out here, so that the rules cannot lend it their shapes. */
export interface DocumentedVisit {
  readonly dateOfService?: string;
  readonly payer?: string;
  readonly placeOfService?: string;
  readonly lesions: readonly DocumentedLesions[];
  readonly evaluation?: DocumentedEvaluation | 'none';
  readonly otherProcedures?: readonly DocumentedProcedure[];
  readonly priorProcedures?: readonly EarlierProcedure[];
}

export interface DocumentedLesions {
  readonly nature?: string;
  readonly diagnosis?: string;
  readonly count?: number;
  readonly countAsWritten?: string;
  readonly method?: string;
  readonly site?: string;
  readonly diameterCm?: number;
}

interface DocumentedEvaluation {
  readonly code: string;
  readonly separatelyIdentifiable?: boolean;
  readonly unrelatedToEarlierProcedure?: boolean;
}

export interface DocumentedProcedure {
  readonly code: string;
  readonly units?: number;
  readonly sameLesion?: boolean;
}

export interface EarlierProcedure {
  readonly code: string;
  readonly dateOfService: string;
  readonly relation?: string;
}

/** How a payer wants its lines written. */
export interface LineStyle {
  readonly distinctModifier: '59' | 'XS';
  readonly addOnUnits: 'one-line' | 'line-per-lesion';
}
