import { Button } from '../../ui/button.tsx';

export interface WelcomeProps {
  onExample: () => void;
  onDismiss: () => void;
}

/** The first minute: what to do, something to look at, and where the data stays. */
export const Welcome = ({ onExample, onDismiss }: WelcomeProps) => (
  <section
    aria-label="Getting started"
    className="mt-2 flex flex-wrap items-center gap-2 rounded-box border border-border bg-bg p-2.5"
  >
    <p>
      Enter the number of lesions, or type the visit in one line. Codes appear as you type, each
      with its reason. Everything stays in this browser.
    </p>
    <Button onClick={onExample}>Try an example visit</Button>
    <Button look="quiet" onClick={onDismiss}>
      Put away
    </Button>
  </section>
);
