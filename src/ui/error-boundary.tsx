import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** What stopped, in the user's words: 'The claim pane'. */
  part: string;
  children: ReactNode;
}

interface State {
  error: Error | undefined;
}

/** Where it happened, and not the message before it: that could carry what was typed. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  const at = stack.indexOf(message);
  return stack
    .slice(at === -1 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
}

/** Keeps a crash in one part of the screen from taking the rest, and what was typed, with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const report = [`${this.props.part}: ${error.name}`, ...placesOf(error)].join('\n');
    return (
      <section role="alert" className="m-4 rounded-box border border-error bg-error-tint p-4">
        <h2 className="text-lg font-semibold">{this.props.part} stopped working</h2>
        <p className="my-2">
          What you typed is kept. Try again; if it stops again, send the report.
        </p>
        <div className="flex gap-2">
          <Button look="primary" onClick={() => this.setState({ error: undefined })}>
            Try again
          </Button>
          <Button onClick={() => void navigator.clipboard.writeText(report)}>
            Copy the report
          </Button>
        </div>
        <pre className="mt-3 overflow-auto text-sm">{report}</pre>
      </section>
    );
  }
}
