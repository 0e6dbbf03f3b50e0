import { countDigits, type Finder, inTurn, spansOf } from './mask.ts';

const WEB_ADDRESS =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"'()[\]{}\uFFFF]{2,2000}(?<![.,;:!?])/dgiu;
const BARE_HOST =
  /(?<![\w.@-])(?:[a-z\d][a-z\d-]{0,62}\.){1,4}(?:com|org|net|edu|gov|health|info|io)(?![\w-])(?:\/[^\s<>"'()[\]{}\uFFFF]{0,2000}(?<![.,;:!?]))?/dgiu;
const EMAIL =
  /(?<![\w.+%-])[a-z\d][\w.+%'-]{0,63} ?@ ?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?![\w-])/dgiu;
const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/dgu;
const IPV6 =
  /(?<![\w:])(?:[\da-f]{1,4}:){2,7}(?::|:?[\da-f]{1,4})(?::[\da-f]{1,4}){0,6}(?![\w:])/dgiu;

const EXTENSION = /[ \t,;]{0,3}(?:x|ext\.?|extension)[ .:#]{0,2}\d{1,6}/iu;

const PHONE =
  /(?<![\w.+-])(?:\+?1[ .\-/]{0,2})?(?:\([2-9]\d{2}\)[ .\-/]{0,2}|[2-9]\d{2}(?:[ .\-/]|[ ]-[ ]))\d{3}(?:[ .–-]| - )\d{4}(?!\d|[-.]\d)/dgu;
const COMPACT_PHONE = /(?<![\w.+-])(?:\+1\d{10}|\([2-9]\d{2}\) ?\d{7})(?!\d)/dgu;
const INTERNATIONAL_PHONE = /(?<![\w.+-])\+\d{1,3}(?:[ .-]\(?\d{1,4}\)?){2,5}(?!\w|[-.]\d)/dgu;
const LABELLED_PHONE =
  /(?<![\p{L}\p{N}])(?:tele)?(?:phone|ph|tel|cell|mobile|home|work|fax|call|called|calls|callback|pager|beeper|contact|voicemail|text|texted)(?:[ \t]{1,2}(?:number|no\.?|at|him|her|them|back|line|phone))?[ \t]{0,2}[.:#=(-]{0,2}[ \t]{0,4}(?<value>[+(\d][\d().\- ]{5,18}\d)(?![\p{L}\d]|[-.]\d)/dgiu;

const isAddressOfMachine = (value: string) => value.split('.').every((part) => Number(part) <= 255);

const isIpV6 = (value: string) => {
  const groups = value.split(':').filter((group) => group !== '');
  return value.includes('::') ? groups.length >= 3 : groups.length === 8;
};

const findPhoneNumbers = inTurn([
  (text) => spansOf(text, 'phone', INTERNATIONAL_PHONE, (value) => countDigits(value) >= 8),
  (text) => spansOf(text, 'phone', PHONE),
  (text) => spansOf(text, 'phone', COMPACT_PHONE),
  (text) =>
    spansOf(text, 'phone', LABELLED_PHONE, (value) => {
      const digits = countDigits(value);
      return digits >= 7 && digits <= 15 && /\d{4}/u.test(value);
    }),
]);

/** A phone number takes its extension with it. */
const findPhones: Finder = (text) =>
  findPhoneNumbers(text).map((span) => {
    const after = text.slice(span.end, span.end + 24);
    const extension = EXTENSION.exec(after);
    return extension?.index === 0 ? { ...span, end: span.end + extension[0].length } : span;
  });

/** Email, web and machine addresses, phone and fax numbers. Social Security numbers are not among them. */
export const findContacts = inTurn([
  (text) => spansOf(text, 'url', WEB_ADDRESS),
  (text) => spansOf(text, 'email', EMAIL),
  (text) => spansOf(text, 'url', BARE_HOST),
  (text) => spansOf(text, 'ip', IPV4, isAddressOfMachine),
  (text) => spansOf(text, 'ip', IPV6, isIpV6),
  findPhones,
]);
