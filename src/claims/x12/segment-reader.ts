import type { FileProblem } from '../filed-visit.ts';
import { type Delimiters, ISA_LENGTH, isBreak, isProblem, readDelimiters } from './delimiters.ts';
import { Segment, type Span } from './segment.ts';

/** Longer than any segment of the standard by far: what is longer has lost its terminator. */
const LONGEST_SEGMENT = 100_000;

interface SegmentHandlers {
  segment(segment: Segment, delimiters: Delimiters): void;
  /** Characters that no ISA segment precedes. Told once; what follows is passed over up to the next ISA. */
  lost(at: Span, problem: FileProblem): void;
}

interface SegmentReader {
  take(text: string): void;
  end(): void;
}

/** Where reading goes on in the middle of an interchange. */
export interface ReadFrom {
  delimiters: Delimiters;
  offset: number;
  /** Number of the first segment. */
  segment: number;
}

const NO_ISA: FileProblem = {
  field: 'ISA',
  says: 'Choose a file of professional claims (837P) that begins with an ISA segment; this text has none here.',
};
const ISA_CUT_OFF: FileProblem = {
  field: 'ISA',
  says: 'Take the file from its source once more: it ends inside an ISA segment.',
};

/** What may stand in front of an interchange: blanks, NUL, an end-of-file mark, a byte order mark. */
const PADDING = ' \t\r\n\0\u001a\u00ef\u00bb\u00bf\ufeff';

/**
 * Parts text into segments, fed in chunks of any size. No character is looked at more than a fixed number
 * of times, and no more than one segment is held back.
 */
export function segmentReader(handlers: SegmentHandlers, from?: ReadFrom): SegmentReader {
  let delimiters = from?.delimiters;
  let offset = from?.offset ?? 0;
  let number = from?.segment ?? 1;
  /** The beginning of the segment at `offset`, and how long it is so far. */
  let held = '';
  let length = 0;
  let bodyLength = 0;
  let isLost = false;
  let step: (text: string, at: number) => number = start;

  /** At the first characters of a segment: may it be the ISA of a further interchange? */
  function start(text: string, at: number): number {
    const character = text.charAt(at);
    if (delimiters === undefined && length === 0 && PADDING.includes(character)) {
      offset += 1;
      return at + 1;
    }
    if (delimiters !== undefined && length === 0 && character !== 'I') {
      step = body;
      return at;
    }
    hold(character);
    if (character === delimiters?.segment) step = endBody();
    else if (held === 'ISA') step = header;
    else if (!'ISA'.startsWith(held)) {
      if (delimiters === undefined) lose(NO_ISA);
      else step = body;
    }
    return at + 1;
  }

  function header(text: string, at: number): number {
    const next = at + ISA_LENGTH - length;
    hold(text.slice(at, next));
    if (length < ISA_LENGTH) return text.length;
    const read = readDelimiters(held);
    if (isProblem(read)) lose(read);
    else {
      isLost = false;
      delimiters = read;
      step = endBody();
    }
    return next;
  }

  function body(text: string, at: number): number {
    const terminator = text.indexOf(delimiters?.segment ?? '', at);
    if (terminator < 0) {
      hold(text.slice(at));
      return text.length;
    }
    // Taken in one piece with its line breaks where they are at hand: joining pieces costs more.
    const end = breaksEnd(text, terminator + 1);
    hold(text.slice(at, end));
    bodyLength = length - (end - terminator);
    if (end < text.length) emit('whole');
    else step = lineBreaks;
    return end;
  }

  function endBody() {
    bodyLength = length - 1;
    return lineBreaks;
  }

  function lineBreaks(text: string, at: number): number {
    const end = breaksEnd(text, at);
    hold(text.slice(at, end));
    if (end < text.length) emit('whole');
    return end;
  }

  /** Passes over everything up to the letters ISA. */
  function seek(text: string, at: number): number {
    if (length === 0) {
      const found = text.indexOf('I', at);
      offset += (found < 0 ? text.length : found) - at;
      if (found < 0) return text.length;
      hold('I');
      return found + 1;
    }
    if (text.charAt(at) !== 'ISA'.charAt(length)) {
      drop(length);
      return at;
    }
    hold(text.charAt(at));
    if (held === 'ISA') step = header;
    return at + 1;
  }

  function lose(problem: FileProblem): void {
    if (!isLost) handlers.lost({ offset, length }, problem);
    isLost = true;
    delimiters = undefined;
    step = seek;
    const again = held.slice(1);
    drop(1);
    // Shorter than an ISA segment, so this cannot lead back here.
    feed(again);
  }

  function hold(text: string): void {
    length += text.length;
    if (length <= LONGEST_SEGMENT) held += text;
  }

  function drop(passed: number): void {
    offset += passed;
    held = '';
    length = 0;
  }

  function emit(ended: 'whole' | 'cut-off'): void {
    if (delimiters === undefined) return;
    const segment = new Segment(
      {
        number,
        offset,
        length,
        text: held,
        state: length > LONGEST_SEGMENT ? 'too-long' : ended,
        body: Math.min(bodyLength, held.length),
      },
      delimiters,
    );
    handlers.segment(segment, delimiters);
    if (segment.name === 'IEA') delimiters = undefined;
    number += 1;
    drop(length);
    step = start;
  }

  function feed(text: string): void {
    let at = 0;
    while (at < text.length) at = step(text, at);
  }

  return {
    take: feed,
    end() {
      if (step === lineBreaks) return emit('whole');
      if (length === 0) return;
      if (step === header || delimiters === undefined) {
        if (!isLost) handlers.lost({ offset, length }, ISA_CUT_OFF);
        return;
      }
      bodyLength = length;
      emit('cut-off');
    },
  };
}

/** Behind the line breaks that stand there. */
function breaksEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBreak(text.charAt(end))) end += 1;
  return end;
}

/** The segments of text that lies inside one interchange. */
export function splitSegments(text: string, from: ReadFrom): Segment[] {
  const segments: Segment[] = [];
  const reader = segmentReader({ segment: (segment) => segments.push(segment), lost() {} }, from);
  reader.take(text);
  reader.end();
  return segments;
}
