/** The notice that goes wherever code numbers are shown. */
export const CptNotice = () => (
  <p>CPT® is a registered trademark of the American Medical Association. The labels are our own.</p>
);
