/** Regions and the sites of the table in them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  face: ['nose', 'cheek', 'forehead', 'temple', 'chin', 'ear', 'lip', 'eyelid'],
  head: ['scalp', 'face', 'neck', 'nose', 'cheek', 'forehead', 'temple', 'chin', 'ear', 'lip'],
  arm: ['forearm', 'hand', 'upper-arm', 'elbow', 'wrist'],
  leg: ['shin', 'lower-leg', 'thigh', 'knee', 'ankle', 'foot'],
  trunk: ['back', 'chest', 'abdomen'],
};

/** 'The nose' is part of 'the face'. */
export const isPartOf = (site: string, region: string): boolean =>
  PARTS[region]?.includes(site) ?? false;
