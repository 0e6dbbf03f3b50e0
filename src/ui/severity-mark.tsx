/** How serious something is: always a shape and a word, never a colour alone. */
export type Tone = 'error' | 'warn' | 'info' | 'ok' | 'open';

const SHAPES = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5m0-5-5 5',
  warn: 'M8 1.5 15 14H1zM8 6v4m0 1.6v.6',
  info: 'M2 2h12v12H2zM8 7v4.5M8 4.4v.6',
  ok: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4.8 8.2l2.3 2.3 4.2-4.6',
  open: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM6 6.2A2 2 0 1 1 8.6 8c-.5.3-.6.6-.6 1.2m0 2v.4',
} satisfies Record<Tone, string>;

const COLOURS = {
  error: 'text-error',
  warn: 'text-warn',
  info: 'text-info',
  ok: 'text-ok',
  open: 'text-text-2',
} satisfies Record<Tone, string>;

const TINTS = {
  error: 'bg-error-tint',
  warn: 'bg-warn-tint',
  info: 'bg-info-tint',
  ok: 'bg-ok-tint',
  open: 'bg-sunken',
} satisfies Record<Tone, string>;

export function SeverityShape({ tone, className = '' }: { tone: Tone; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 fill-none stroke-current stroke-[1.5] ${COLOURS[tone]} ${className}`}
    >
      <path d={SHAPES[tone]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** The shape with its word, on the tint of its colour. */
export function SeverityMark({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-box px-1.5 py-0.5 text-sm font-semibold whitespace-nowrap ${COLOURS[tone]} ${TINTS[tone]}`}
    >
      <SeverityShape tone={tone} />
      {word}
    </span>
  );
}
