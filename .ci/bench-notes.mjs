// npm run bench:notes [-- --show N] [--held-out]: how well procedure notes are read, by the project's own
// labelled notes. --show prints the first N misses of the development set; with --held-out those of the notes
// set aside instead, which are there to judge the reader and not to change it.
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

/** @typedef {import('../src/testing/note-corpus/score-notes.ts').NoteScore} NoteScore */
/** @typedef {import('../src/testing/note-corpus/score-notes.ts').Tally} Tally */

const { values: asked } = parseArgs({
  options: {
    show: { type: 'string', default: '0' },
    'held-out': { type: 'boolean', default: false },
  },
});

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { readNote } = /** @type {typeof import('../src/notes/index.ts')} */ (
    await server.ssrLoadModule('/src/notes/index.ts')
  );
  const { development, heldOut } =
    /** @type {typeof import('../src/testing/note-corpus/corpus.ts')} */ (
      await server.ssrLoadModule('/src/testing/note-corpus/corpus.ts')
    );
  const { missesOf, scoreNotes } =
    /** @type {typeof import('../src/testing/note-corpus/score-notes.ts')} */ (
      await server.ssrLoadModule('/src/testing/note-corpus/score-notes.ts')
    );

  const shown = (asked['held-out'] ? heldOut : development)
    .map(({ text, ...labels }) => ({ text, misses: missesOf({ text, ...labels }, readNote(text)) }))
    .filter(({ misses }) => misses.length > 0)
    .slice(0, Number(asked.show));
  for (const { text, misses } of shown) console.log(`${text}\n  - ${misses.join('\n  - ')}\n`);

  const scores = [scoreNotes(development, readNote), scoreNotes(heldOut, readNote)];
  console.log(table(scores));
} finally {
  await server.close();
}

/** @param {readonly NoteScore[]} scores of the development set and of the notes set aside */
function table(scores) {
  /** @type {readonly [string, (score: NoteScore) => string][]} */
  const rows = [
    ['count right', ({ count }) => share(count)],
    ['precision of counts given', ({ precision }) => share(precision)],
    ['recall of counts to give', ({ recall }) => share(recall)],
    ['counts invented', ({ invented }) => String(invented)],
    ['methods all found', ({ methods }) => share(methods)],
    ['premalignant stated or not', ({ premalignantStated }) => share(premalignantStated)],
    ['reason for no count', ({ noCount }) => share(noCount)],
    ['numbers refused', ({ refused }) => share(refused)],
    ['numbers refused, right reason', ({ refusedWithReason }) => share(refusedWithReason)],
    ['sites found', ({ sites }) => share(sites)],
  ];
  const cells = [
    ['', 'development', 'held out'],
    ...rows.map(([what, show]) => [what, ...scores.map((score) => show(score))]),
  ];
  return cells
    .map(
      ([what = '', ...figures]) =>
        what.padEnd(30) + figures.map((cell) => cell.padStart(20)).join(''),
    )
    .join('\n');
}

/** @param {Tally} tally */
function share({ right, of }) {
  const percent = of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`;
  return `${right}/${of}  ${percent.padStart(7)}`;
}
