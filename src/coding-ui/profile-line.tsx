import type { PayerProfile } from '../rules/index.ts';

/** The payer profile that judged the claim, under the name and version it can be found by later. */
export const ProfileLine = ({ profile }: { profile: PayerProfile }) => (
  <p className="figures wrap-anywhere">
    Payer profile: {profile.name}, version {profile.version}.
  </p>
);
