import type { NoCountReason } from '../note-reading.ts';

/** A note without a count, and the words in it that stand where a number should. */
export type UncountedCase = readonly [note: string, vague: readonly string[]];

/** Notes that support no number, by the reason. */
export const uncountedCases: Readonly<Record<NoCountReason, readonly UncountedCase[]>> = {
  'not-stated': [
    ['1000 AKs frozen', []],
    ['4.5 AKs frozen', []],
    ['Froze AKs at 3 sites', []],
    ['LN2 to AKs L ear, R cheek', []],
    ['Possible AK x 3 frozen', []],
    ['', []],
    ['   \n\t', []],
    ['Skin check, nothing of note.', []],
    ['AKs were treated with liquid nitrogen.', []],
    ['No AKs today.', []],
    ['3 warts were frozen.', []],
    ['Patient seen for acne.', []],
    ['History of 5 AKs frozen in 2019.', []],
  ],
  vague: [
    ['Froze 4 AKs on the scalp and multiple on the face.', ['multiple on the face']],
    ['Multiple AKs were frozen.', ['Multiple AKs']],
    ['Several actinic keratoses treated with LN2.', ['Several actinic keratoses']],
    ['About 6 AKs were frozen.', ['About 6 AKs']],
    ['Approximately ten AKs treated with cryotherapy.', ['Approximately ten AKs']],
    ['Froze 15+ AKs.', ['15+ AKs']],
    ['At least 5 AKs treated with LN2.', ['At least 5 AKs']],
    ['A few AKs were frozen on the nose.', ['A few AKs']],
    ['A dozen AKs were frozen.', ['A dozen AKs']],
    ['Up to 8 AKs destroyed', ['Up to 8 AKs']],
    ['A couple of AKs were frozen.', ['A couple of AKs']],
  ],
  range: [
    ['4 AKs on the scalp frozen, 10-12 AKs on the face frozen.', ['10-12 AKs']],
    ['10-12 AKs were frozen.', ['10-12 AKs']],
    ['10 to 12 AKs treated with LN2', ['10 to 12 AKs']],
    ['Six or seven actinic keratoses were frozen.', ['Six or seven actinic keratoses']],
    ['Between 5 and 8 AKs were destroyed.', ['5 and 8 AKs']],
    ['AKs x 3-4 frozen', ['AKs x 3-4']],
  ],
  conflict: [
    ['7 AKs treated with LN2: scalp 4, nose 2', []],
    ['AKs frozen: scalp 4, nose 3. Total: 8.', []],
    ['5 AKs were frozen. 6 AKs were frozen.', []],
    ['12 AKs and warts were frozen.', []],
    ['Froze 5 AKs. Addendum: 6 AKs were frozen.', []],
    ['Scalp: 3 AKs frozen. Scalp: 5 AKs frozen.', []],
    ['Froze 4 AKs on the right hand and the same number on the left.', []],
    ['3 AKs curetted, followed by PDT with blue light today.', []],
  ],
  'nature-not-stated': [
    ['5 lesions were frozen.', []],
    ['Cryotherapy to 7 spots on the scalp.', []],
    ['Lesions treated: 6. Method: liquid nitrogen.', []],
    ['Six keratoses were treated with LN2.', []],
  ],
  placeholder: [
    ['*** AKs were treated with liquid nitrogen.', []],
    ['Number of AKs treated with LN2: ___', []],
    ['${count} actinic keratoses were frozen.', []],
    ['A total of {number} AKs were frozen', []],
    ['XX AKs frozen', []],
    ['(#) actinic keratoses were destroyed.', []],
  ],
  'not-stated-as-done': [
    ['If the 3 AKs persist we will freeze them.', []],
    ['Exam: 8 AKs on the scalp.', []],
    ['Plan: freeze 6 AKs at next visit.', []],
    ['Patient declined treatment of 4 AKs.', []],
    ['5 AKs noted. Discussed cryotherapy, will return.', []],
    ['Will treat 7 AKs next week.', []],
    ['P: LN2 to 5 AKs', []],
    ['6 AKs on the nose. Cryotherapy was offered and refused.', []],
  ],
};
