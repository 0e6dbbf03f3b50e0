import { describe, expect, it } from 'vitest';
import { decoderFor } from './decode-text.ts';
import { detectText } from './detect-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
};
const bytes = (...some: number[]) => new Uint8Array(some);
const TEXT = 'visit_id,note\r\nV-1,Müller\r\n';
const WESTERN = new Uint8Array(TEXT.split('').map((letter) => letter.charCodeAt(0)));

const like = (says: RegExp): unknown => expect.stringMatching(says);

describe('what a file is encoded as', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', false, false],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), 'utf-8', true, false],
    ['UTF-16 with its mark', utf16(`\uFEFF${TEXT}`, true), 'utf-16le', true, false],
    ['UTF-16 turned round', utf16(`\uFEFF${TEXT}`, false), 'utf-16be', true, false],
    ['UTF-16 without a mark', utf16(TEXT, true), 'utf-16le', false, true],
    ['UTF-16 turned round, without a mark', utf16(TEXT, false), 'utf-16be', false, true],
    ['letters of one byte', WESTERN, 'windows-1252', false, true],
  ] as const)('%s', (_, head, encoding, hasByteOrderMark, isGuess) => {
    const found = detectText(head, true);
    expect(found).toMatchObject({ ok: true, encoding, hasByteOrderMark, isGuess });
    const decoded = decoderFor(encoding)(head, true);
    expect(decoded).toEqual({ ok: true, text: hasByteOrderMark ? `\uFEFF${TEXT}` : TEXT });
  });

  it('says what was found, and that a guess is one', () => {
    expect(detectText(utf8(TEXT), true)).toMatchObject({ says: 'The file is read as UTF-8.' });
    expect(detectText(WESTERN, true)).toMatchObject({
      says: like(/does not say .* Windows-1252 .* Check names/u),
    });
  });

  it('is UTF-8 although the head ends within a letter, unless the file ends there', () => {
    const cut = utf8('ü').subarray(0, 1);
    expect(detectText(cut, false)).toMatchObject({ encoding: 'utf-8' });
    expect(detectText(cut, true)).toMatchObject({ encoding: 'windows-1252' });
  });

  it.each([
    ['an empty file', bytes(), /^Choose a file with a header row/u],
    ['xlsx', bytes(0x50, 0x4b, 3, 4, 20), /^Save the table as CSV .* workbook \(xlsx\) or a zip/u],
    ['xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /old workbook/u],
    ['PDF', utf8('%PDF-1.7'), /a PDF/u],
    ['gzip', bytes(0x1f, 0x8b, 8), /gzip/u],
    ['other bytes', bytes(1, 0, 0, 2, 3, 4, 5, 0), /bytes that stand in no text/u],
    ['one NUL in a text', utf8(`${TEXT}\0`), /bytes that stand in no text/u],
  ])('%s is refused with the remedy', (_, head, says) => {
    expect(detectText(head, true)).toEqual({
      ok: false,
      problem: { says: like(says) },
    });
  });
});

describe('decoding', () => {
  it('goes on over letters that are cut in two', () => {
    const decode = decoderFor('utf-8');
    const all = utf8('aü🙂');
    const texts = [...all].map((byte, at) => decode(bytes(byte), at === all.length - 1));
    expect(texts.map((block) => (block.ok ? block.text : '?')).join('')).toBe('aü🙂');
  });

  it.each([
    ['utf-8', WESTERN, /^Choose another encoding: this file is not UTF-8 all/u],
    ['utf-16le', bytes(0x41), /not UTF-16, little-endian/u],
    ['utf-8', utf8('a\0b'), /bytes that stand in no text/u],
  ] as const)('names the encoding that does not fit: %s', (encoding, some, says) => {
    expect(decoderFor(encoding)(some, true)).toEqual({
      ok: false,
      problem: { says: like(says) },
    });
  });
});
