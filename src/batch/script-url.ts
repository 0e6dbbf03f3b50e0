/** Scripts are started from this origin only, whatever they are asked for by. */
function sameOrigin(url: string): string {
  const { origin, href } = new URL(url, window.location.href);
  if (origin !== window.location.origin) throw new Error(`A script from ${origin} is not run.`);
  return href;
}

interface ScriptPolicy {
  createScriptURL: (url: string) => unknown;
}

// Not every browser has it, and the types know it from none.
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
};

/** The one policy that the page's content security policy allows by name. */
const policy = trustedTypes?.createPolicy('dermtally', { createScriptURL: sameOrigin }) ?? {
  createScriptURL: sameOrigin,
};

/** The address of a script of this origin, for a worker. Throws for any other. */
// A trusted address is no string to the types and one to the browser.
export const scriptUrl = (url: string): string => policy.createScriptURL(url) as string;
