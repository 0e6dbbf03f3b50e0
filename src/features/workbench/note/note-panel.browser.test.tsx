import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyLesionRow } from '../entry.ts';
import { openPanel, readingOf, wordsIn } from './note-panel-in-test.tsx';

const NOTE = `Pt seen for skin check. 3 mm papule on chin, observed.
Six actinic keratoses treated with liquid nitrogen, 2 x 10 seconds:
4 on the left forearm, 2 on the scalp. Dx L57.0.`;

const SIX = readingOf({
  count: 6,
  countEvidence: [wordsIn(NOTE, 'Six actinic keratoses')],
  premalignantStated: true,
  methods: [{ ...wordsIn(NOTE, 'liquid nitrogen'), method: 'cryosurgery' }],
  sites: [
    { ...wordsIn(NOTE, '4 on the left forearm'), site: 'forearm', side: 'left', count: 4 },
    { ...wordsIn(NOTE, '2 on the scalp'), site: 'scalp', count: 2 },
  ],
  refused: [
    { ...wordsIn(NOTE, '3 mm'), reason: 'size' },
    { ...wordsIn(NOTE, '10 seconds'), reason: 'duration' },
  ],
  lesions: [
    {
      nature: 'premalignant',
      diagnosis: 'L57.0',
      count: 4,
      method: 'cryosurgery',
      site: 'forearm',
      side: 'left',
    },
    { nature: 'premalignant', diagnosis: 'L57.0', count: 2, method: 'cryosurgery', site: 'scalp' },
  ],
});

const SEVEN_NOTE = 'Seven premalignant lesions frozen.';
const SEVEN = readingOf({
  count: 7,
  countEvidence: [wordsIn(SEVEN_NOTE, 'Seven premalignant lesions')],
  premalignantStated: true,
  methods: [{ ...wordsIn(SEVEN_NOTE, 'frozen'), method: 'cryosurgery' }],
  lesions: [{ nature: 'premalignant', count: 7, method: 'cryosurgery' }],
});

const FOREARM = { ...emptyLesionRow, site: 'forearm', side: 'left', count: '4' } as const;
const SCALP = { ...emptyLesionRow, site: 'scalp', count: '2' };

describe('proposals', () => {
  it('are taken one by one, each a step of its own', async () => {
    const { screen, note, entry, heard } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    await screen.getByRole('button', { name: 'Use 7 for Lesions destroyed' }).click();
    await expect.poll(() => entry().total).toBe('7');
    expect(entry().method).toBe('');
    await expect.poll(() => heard).toContain('From the note: Lesions destroyed 7');
    await expect
      .element(screen.getByRole('button', { name: 'Use Premalignant for Nature of the lesions' }))
      .toHaveFocus();
    await screen.getByRole('button', { name: 'Undo use lesions destroyed from the note' }).click();
    await expect.poll(() => entry().total).toBe('');
    await expect.element(note).toHaveValue(SEVEN_NOTE);
  });

  it('are all taken in one step, which one undo takes back', async () => {
    const { screen, note, entry } = await openPanel(() => SIX, { reference: 'V-1' });
    await userEvent.fill(note, NOTE);
    const before = entry();
    await screen.getByRole('button', { name: 'Use all', exact: true }).click();
    await expect.poll(() => entry().lesions).toEqual([FOREARM, SCALP]);
    expect(entry()).toMatchObject({
      reference: 'V-1',
      total: '',
      method: 'cryosurgery',
      diagnosis: 'L57.0',
    });
    await expect
      .element(screen.getByRole('button', { name: 'Use all', exact: true }))
      .toHaveAttribute('aria-disabled', 'true');
    await screen.getByRole('button', { name: 'Undo use all from the note' }).click();
    await expect.poll(entry).toEqual(before);
    await expect.element(screen.getByRole('button', { name: 'Undo note' })).toBeVisible();
  });

  it('are all taken by Alt+U too', async () => {
    const { note, entry } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    await userEvent.keyboard('{Alt>}u{/Alt}');
    await expect.poll(() => entry().total).toBe('7');
  });

  it('keep the focus in sight when the key takes the button that had it', async () => {
    const { screen, note, entry } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    // The button of a browser test is an HTML element.
    (screen.getByRole('button', { name: /^Use 7/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}u{/Alt}');
    await expect.poll(() => entry().total).toBe('7');
    await expect.element(note).toHaveFocus();
  });

  it('say so where nothing is left to take', async () => {
    const { note, heard } = await openPanel(() => SEVEN);
    await userEvent.keyboard('{Alt>}u{/Alt}');
    await expect.poll(() => heard.at(-1)).toBe('There is no note to use.');
    await userEvent.fill(note, SEVEN_NOTE);
    await userEvent.keyboard('{Alt>}u{/Alt}{Alt>}u{/Alt}');
    await expect.poll(() => heard.at(-1)).toBe('Nothing of the note fits an empty field.');
  });

  it('never overwrite what was typed, and say what differs', async () => {
    const { screen, note, entry } = await openPanel(() => SEVEN, { total: '6', method: 'laser' });
    await userEvent.fill(note, SEVEN_NOTE);
    const list = screen.getByRole('list', { name: 'Proposals from the note' });
    await expect.element(list).toHaveTextContent('you have 6, the note says 7');
    await expect.element(list).toHaveTextContent('you have Laser, the note says Cryosurgery');
    await expect.element(screen.getByRole('button', { name: /^Use 7/ })).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Use all', exact: true }).click();
    await expect.poll(() => entry().nature).toBe('premalignant');
    expect(entry()).toMatchObject({ total: '6', method: 'laser' });
  });

  it('that are ignored go, and come back on request', async () => {
    const { screen, note, entry } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    await screen.getByRole('button', { name: 'Ignore 7 for Lesions destroyed' }).click();
    await expect.element(screen.getByRole('button', { name: /^Use 7/ })).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Use all', exact: true }).click();
    await expect.poll(() => entry().method).toBe('cryosurgery');
    expect(entry().total).toBe('');
    await screen.getByRole('button', { name: 'Show 1 ignored' }).click();
    await expect.element(screen.getByRole('button', { name: /^Use 7/ })).toBeVisible();
  });
});

describe('evidence', () => {
  it('selects its words in the field', async () => {
    const { screen, note } = await openPanel(() => SIX);
    await userEvent.fill(note, NOTE);
    const evidence = screen.getByRole('button', { name: /^Count: 6 - “Six actinic keratoses”$/ });
    await evidence.click();
    await expect.element(note).toHaveFocus();
    const area = note.element() as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Six actinic keratoses');
  });

  it('is one key away from each proposal too', async () => {
    const { screen, note } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    await screen.getByRole('button', { name: '“frozen”', exact: true }).click();
    await expect.element(note).toHaveFocus();
    const area = note.element() as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('frozen');
  });

  it('lists the numbers that were not counted, with the reason', async () => {
    const { screen, note } = await openPanel(() => SIX);
    await userEvent.fill(note, NOTE);
    const refused = screen.getByRole('list', { name: 'Numbers seen and not counted' });
    await expect.element(refused).toHaveTextContent('“3 mm” - a size');
    await expect.element(refused).toHaveTextContent('“10 seconds” - how long something took');
  });

  it('is painted over the text and adds nothing to the field or to the text', async () => {
    const { screen, note } = await openPanel(() => SIX);
    await userEvent.fill(note, NOTE);
    const text = screen.getByRole('group', { name: 'The note as read' });
    await expect.element(text).toHaveTextContent(/^Pt seen/);
    expect(text.element().childNodes).toHaveLength(1);
    await expect
      .poll(() =>
        [...(CSS.highlights.get('note-count') ?? [])].map(({ startOffset }) => startOffset),
      )
      .toEqual([NOTE.indexOf('Six')]);
    expect(note.element().childElementCount).toBe(0);
  });

  it('is marked by React where the browser cannot paint it', async () => {
    vi.stubGlobal('Highlight', undefined);
    const { screen, note } = await openPanel(() => SIX);
    await userEvent.fill(note, NOTE);
    const text = screen.getByRole('group', { name: 'The note as read' });
    const marks = () =>
      [...text.element().querySelectorAll('mark.note-count')].map((mark) => mark.textContent);
    await expect.poll(marks).toEqual(['Six actinic keratoses']);
    expect(text.element().textContent).toBe(NOTE);
    vi.unstubAllGlobals();
  });

  it('names what was not found', async () => {
    const { screen, note } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    const missing = screen.getByRole('list', { name: 'Not found' });
    await expect
      .element(missing)
      .toHaveTextContent('Sites. The note does not say where they were.');
    await expect.element(missing).toHaveTextContent('Diagnosis code.');
    await expect.element(missing).not.toHaveTextContent('Count.');
  });

  it('says why there is no number', async () => {
    const vague = 'Multiple AKs frozen.';
    const { screen, note } = await openPanel(() =>
      readingOf({ noCount: 'vague', vague: [wordsIn(vague, 'Multiple')] }),
    );
    await userEvent.fill(note, vague);
    await expect
      .element(screen.getByRole('list', { name: 'Not found' }))
      .toHaveTextContent('Count. Words stand where the number should, and words cannot be billed.');
  });
});

describe('the three counts', () => {
  const table = 'Three counts, one story';

  it('say whether the note states its total or only its parts', async () => {
    const { countEvidence, ...six } = SIX;
    const parts = [wordsIn(NOTE, '4 on'), wordsIn(NOTE, '2 on')];
    const { screen, note } = await openPanel((text) =>
      text === NOTE
        ? { ...six, countEvidence: parts }
        : { ...six, countEvidence: [...countEvidence, ...parts] },
    );
    await userEvent.fill(note, NOTE);
    const total = screen.getByRole('table', { name: table }).getByRole('row', { name: /^Total/ });
    await expect.element(total).toHaveTextContent('Total6, added up from the sitesnot given');
    await userEvent.fill(note, `${NOTE} `);
    await expect.element(total).toHaveTextContent('Total6, statednot given');
  });

  it('are in conflict where the note contradicts itself, and the numbers are named', async () => {
    const conflict = 'Eight AKs frozen: 4 forearm, 3 scalp.';
    const { screen, note } = await openPanel(() =>
      readingOf({
        noCount: 'conflict',
        refused: [
          { ...wordsIn(conflict, 'Eight AKs'), reason: 'other' },
          { ...wordsIn(conflict, '4 forearm'), reason: 'other' },
        ],
      }),
    );
    await userEvent.fill(note, conflict);
    await expect
      .element(screen.getByRole('list', { name: 'Not found' }))
      .toHaveTextContent('numbers that contradict each other: “Eight AKs”, “4 forearm”.');
    const counts = screen.getByRole('table', { name: table });
    await expect.element(counts).toHaveTextContent('Totalin conflictnot given');
    await expect
      .element(counts.getByRole('row', { name: /^Together/ }))
      .toHaveTextContent(/DifferNot yet$/);
    await expect
      .element(screen.getByRole('list', { name: 'Numbers seen and not counted' }))
      .toHaveTextContent('“4 forearm” - contradicts another number');
  });

  it('agree once the visit says what the note says', async () => {
    const { screen, note } = await openPanel(() => SIX);
    await userEvent.fill(note, NOTE);
    const counts = screen.getByRole('table', { name: table });
    await expect.element(counts).toHaveTextContent('Not yet');
    await screen.getByRole('button', { name: 'Use all', exact: true }).click();
    await expect
      .element(counts.getByRole('row', { name: /^Sum of the sites/ }))
      .toHaveTextContent(/66$/);
    await expect.element(counts.getByRole('row', { name: /^Lines/ })).toHaveTextContent(/66$/);
    await expect
      .element(counts.getByRole('row', { name: /^Together/ }))
      .toHaveTextContent(/AgreeAgree$/);
  });

  it('differ where the visit was entered with another number', async () => {
    const { screen, note } = await openPanel(() => SEVEN, {
      total: '6',
      method: 'cryosurgery',
      diagnosis: 'L57.0',
    });
    await userEvent.fill(note, SEVEN_NOTE);
    const counts = screen.getByRole('table', { name: table });
    await expect
      .element(counts.getByRole('row', { name: /^Together/ }))
      .toHaveTextContent(/DifferAgree$/);
  });
});

describe('what may tell who the patient is', () => {
  const PERSONAL = 'Patient: Rowena Testwell, DOB 03/04/1951. Seven premalignant lesions frozen.';

  it('is counted by class and redacted with one key, in note and label, and undone', async () => {
    const { screen, note, entry, heard } = await openPanel(() => readingOf({}), {
      reference: 'DOB 03/04/1951',
    });
    await userEvent.fill(note, PERSONAL);
    await expect.element(screen.getByText('May tell who the patient is.').first()).toBeVisible();
    await expect.element(screen.getByText(/name: 1, date of birth: 1/).first()).toBeVisible();
    await userEvent.keyboard('{Alt>}r{/Alt}');
    await expect
      .element(note)
      .toHaveValue('Patient: [NAME], DOB [DOB]. Seven premalignant lesions frozen.');
    expect(entry().reference).toContain('[DOB]');
    await expect.poll(() => heard.join(' ')).toContain('Redacted: name: 1, date of birth: 2.');
    await expect
      .element(screen.getByRole('button', { name: /Redact all/ }))
      .not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Undo redact' }).click();
    await expect.element(note).toHaveValue(PERSONAL);
    expect(entry().reference).toBe('DOB 03/04/1951');
  });

  it('leaves the cursor in the note after the button', async () => {
    const { screen, note } = await openPanel(() => readingOf({}));
    await userEvent.fill(note, PERSONAL);
    await screen.getByRole('button', { name: /Redact all/ }).click();
    await expect.element(note).toHaveFocus();
    await expect.element(note).not.toHaveValue(PERSONAL);
  });
});

/** Puts a text into the field as pasting does. */
function paste(area: Element, text: string) {
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  value?.set?.call(area, text);
  area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
}

describe('a note that is pasted', () => {
  it('is a step of its own, and what it holds is said', async () => {
    const { screen, note, heard } = await openPanel(() => SEVEN);
    paste(note.element(), SEVEN_NOTE);
    await expect
      .poll(() => heard.at(-1))
      .toBe('Note read: 3 values fit the visit. Alt+U uses all. Not found: sites, diagnosis code.');
    await expect
      .element(screen.getByRole('button', { name: 'Undo paste into the note' }))
      .toBeVisible();
  });

  it('that is too long says so', async () => {
    const { note, heard } = await openPanel(() => SEVEN);
    paste(note.element(), 'and '.repeat(5001));
    await expect.poll(() => heard.at(-1)).toBe('The note is too long to be read.');
  });

  it('says nothing while it is typed', async () => {
    const { note, heard, screen } = await openPanel(() => SEVEN);
    await userEvent.type(note, 'frozen');
    await expect.element(screen.getByRole('button', { name: 'Undo note' })).toBeVisible();
    expect(heard).toEqual([]);
  });
});

describe('a query that is answered', () => {
  const ASKED = 'Multiple AKs were frozen.';
  const vague = [wordsIn(ASKED, 'Multiple')];
  const methods = [{ ...wordsIn(ASKED, 'frozen'), method: 'cryosurgery' }] as const;
  const AK = { nature: 'premalignant', method: 'cryosurgery' } as const;
  const VAGUE = readingOf({
    noCount: 'vague',
    vague,
    methods,
    premalignantStated: true,
    lesions: [{ ...AK, countAsWritten: 'Multiple' }],
  });

  async function answer() {
    const panel = await openPanel((text) =>
      text.includes('destroyed: 9')
        ? readingOf({ count: 9, vague, methods, lesions: [{ ...AK, count: 9 }] })
        : VAGUE,
    );
    const { screen, note } = panel;
    await userEvent.fill(note, ASKED);
    await userEvent.keyboard('{Alt>}u{/Alt}');
    await screen.getByRole('button', { name: /^Write a query: The note gives no exact/ }).click();
    await screen.getByRole('button', { name: 'Mark as sent' }).click();
    await userEvent.fill(screen.getByRole('textbox', { name: 'Answer', exact: true }), '9');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Answered by' }), 'Rowena Roe, MD');
    await screen.getByRole('button', { name: 'Add the answer to the note' }).click();
    return panel;
  }
  const ANSWERED = `${ASKED}\n\nAddendum 2026-11-20 by Rowena Roe, MD: Number of lesions destroyed: 9`;

  it('is a dated addendum, and what it gives is offered in place of the vague words', async () => {
    const { screen, note, entry, heard } = await answer();
    await expect.element(note).toHaveValue(ANSWERED);
    await expect.element(screen.getByRole('heading', { name: 'For the visit' })).toHaveFocus();
    await expect
      .poll(() => heard.at(-1))
      .toMatch(/^Answer added to the note\. Note read: 1 value fits the visit\./);
    expect(entry().total).toBe('Multiple');
    await userEvent.keyboard('{Alt>}u{/Alt}');
    await expect.poll(() => entry().total).toBe('9');
  });

  it('keeps its author and day when the note is redacted', async () => {
    const { screen, note, heard } = await answer();
    await expect.element(note).toHaveValue(ANSWERED);
    await expect.element(screen.getByText('May tell who the patient is.')).not.toBeInTheDocument();
    await userEvent.keyboard('{Alt>}r{/Alt}');
    await expect.poll(() => heard.at(-1)).toMatch(/^Nothing to redact was found\./);
    await expect.element(note).toHaveValue(ANSWERED);
  });

  it('is one step of undo, after the one that sent it', async () => {
    const { screen, note } = await answer();
    await screen.getByRole('button', { name: 'Undo add the answer to the note' }).click();
    await expect.element(note).toHaveValue(ASKED);
    await screen.getByRole('button', { name: 'Undo mark the query as sent' }).click();
    await expect.element(screen.getByRole('button', { name: 'Mark as sent' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Undo write a query' })).toBeVisible();
  });
});

describe('what the coder answered', () => {
  const BIOPSY = 'Four AKs frozen. Biopsy of the cheek.';
  const read = () =>
    readingOf({
      count: 4,
      premalignantStated: true,
      methods: [{ ...wordsIn(BIOPSY, 'frozen'), method: 'cryosurgery' }],
      otherProcedures: [{ ...wordsIn(BIOPSY, 'Biopsy'), what: 'biopsy' }],
      lesions: [{ nature: 'premalignant', count: 4, site: 'scalp', method: 'cryosurgery' }],
    });
  const asksRelation = /^Write a query: The note leaves open whether “Biopsy”/;

  it.each([
    ['the note lacks it', { documented: { 'separate-sites': 'no' } }, 1],
    ['the note has it', { documented: { 'separate-sites': 'yes' } }, 0],
  ] as const)('decides what is asked: %s', async (_what, change, expected) => {
    const { screen, note } = await openPanel(read, change);
    await userEvent.fill(note, BIOPSY);
    await expect.element(screen.getByRole('heading', { name: 'Provider queries' })).toBeVisible();
    expect(screen.getByRole('button', { name: asksRelation }).elements()).toHaveLength(expected);
  });
});

describe('the field', () => {
  it('is closed to everything that sends what is typed elsewhere', async () => {
    const { note } = await openPanel(() => SEVEN);
    const attributes = Object.fromEntries(
      [...note.element().attributes].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toMatchObject({
      spellcheck: 'false',
      autocomplete: 'off',
      autocorrect: 'off',
      writingsuggestions: 'false',
      'data-gramm': 'false',
      'data-gramm_editor': 'false',
      'data-enable-grammarly': 'false',
      'data-lt-active': 'false',
    });
    await expect.element(note).toHaveAccessibleDescription(/^Not stored: gone when you close/);
  });

  it('keeps a text that is too long, and does not read it', async () => {
    const read: string[] = [];
    const { screen, note } = await openPanel((text) => {
      read.push(text);
      return SEVEN;
    });
    const long = `${SEVEN_NOTE}${' and'.repeat(5000)}`;
    await userEvent.fill(note, long);
    await expect
      .element(note)
      .toHaveAccessibleDescription(/it has 20,034 characters, and up to 20,000 are read/);
    await expect.element(note).toHaveValue(long);
    await expect
      .element(screen.getByRole('button', { name: 'Use all', exact: true }))
      .not.toBeInTheDocument();
    expect(read).toEqual([]);
    await userEvent.fill(note, long.slice(0, 20_000));
    await expect
      .element(screen.getByRole('button', { name: 'Use all', exact: true }))
      .toBeVisible();
    await expect.element(note).not.toHaveAttribute('aria-invalid');
  });

  it('is emptied by one button, and undo brings the note back', async () => {
    const { screen, note } = await openPanel(() => SEVEN);
    await userEvent.fill(note, SEVEN_NOTE);
    await screen.getByRole('button', { name: 'Clear the note' }).click();
    await expect.element(note).toHaveValue('');
    await expect.element(note).toHaveFocus();
    await screen.getByRole('button', { name: 'Undo clear the note' }).click();
    await expect.element(note).toHaveValue(SEVEN_NOTE);
  });
});

describe('accessibility', () => {
  it.each([
    ['with all there is', SIX, NOTE, {}],
    ['with what differs', SEVEN, SEVEN_NOTE, { total: '6', method: 'laser' }],
  ] as const)('no violation %s', async (_state, reading, text, change) => {
    const { screen, note } = await openPanel(() => reading, change);
    await userEvent.fill(note, text);
    await expect
      .element(screen.getByRole('button', { name: 'Use all', exact: true }))
      .toBeVisible();
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
