import type { LabelledNote } from './labelled-note.ts';

/** Held out: whole visits at length, by other hands. */
export const heldOutLongVisitNotes: readonly LabelledNote[] = [
  {
    text: `Chief complaint: "my head is scaly again."
A 69-year-old greenskeeper returns ahead of his annual examination. Some 4 months ago we froze 8 actinic keratoses of the scalp; he thinks most of them cleared within 3 weeks. Since Easter new rough areas have come up on the crown, both cheeks and the right ear. One place on the back bleeds when his shirt rubs. Warfarin, INR 2.4 last week. Past history: gout, hypertension, two basal cell carcinomas.
Skin: Crown and vertex with 5 gritty erythematous papules. Left cheek 2, right cheek 1, right ear 3 of the same. Mid back with a friable 9 mm papule. Remaining trunk and limbs with stuck-on brown papules, too many to list.
Diagnoses: actinic keratoses; neoplasm of the back, BCC suspected; seborrhoeic keratoses.
What was done: liquid nitrogen to the actinic keratoses as mapped above, that is 11 lesions, 7 seconds each. Shave biopsy of the papule of the back under 1.5 ml lidocaine, aluminium chloride, light pressure for 10 minutes in view of warfarin. Seborrhoeic keratoses not treated.
Arrangements: result by telephone in a week. Full examination in 4 months.`,
    count: 11,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '69-year-old', reason: 'age' },
      { text: '8', reason: 'history' },
      { text: '9 mm', reason: 'size' },
      { text: '7 seconds', reason: 'duration' },
    ],
    sites: [
      { site: 'scalp', count: 5 },
      { site: 'cheek', side: 'left', count: 2 },
      { site: 'cheek', side: 'right', count: 1 },
      { site: 'ear', side: 'right', count: 3 },
    ],
  },
  {
    text: `Combined visit. Ms. is 34 weeks pregnant and works at a nursery school. Warts of the hands have multiplied since the autumn and she was told by her midwife that they may be treated with cold. She also points out rough spots on the forehead which had been called "precancers" 18 months ago in another practice and were left alone.
Findings: Right hand 7 warts, left hand 4 warts, none around the nails. Forehead: 3 actinic keratoses, all thin. Striae of the abdomen and a few spider angiomas that will regress after the birth. Linea nigra. No suspicious nevi.
Procedures, both with liquid nitrogen after consent: (a) warts of the hands, 11, each with 2 freeze-thaw cycles of 10 seconds; (b) AKs of the forehead, 3, one short cycle. No complications, baby moving well.
Advice: no salicylic acid on large areas, no retinoids, no fluorouracil in pregnancy. Zinc-based sunscreen. Warts may need another 2 or 3 sessions, every 3 to 4 weeks; if they persist we will wait until she has delivered. Call for fever, spreading redness or any concern. Next visit in 4 weeks for the warts only. Skin examination one year from now.`,
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '11', reason: 'other-lesion-type' },
      { text: '2', reason: 'freeze-cycle' },
      { text: '18', reason: 'date-or-time' },
    ],
  },
  {
    text: `Type of visit: cosmetic, with a short medical question.
She is 52 and would like treatment of frown lines. Botulinum toxin has been used 3 times before with good effect, last time 5 months ago. No neuromuscular disease, no aminoglycosides, not pregnant. She also asks whether the 9 actinic keratoses frozen in the spring need anything further.
Examination: deep glabellar lines at maximum frown, symmetrical brows, no ptosis. Forehead and temples smooth, with two faint pale marks at sites of earlier cryotherapy. No scale felt on the face, ears, neck, chest or hands. Lentigines of the cheeks.
Procedure: after informed consent and photographs, botulinum toxin A, 20 units, was injected in 5 points of the glabella and a further 12 units over the forehead in 4 points. Ice. No bleeding or bruising. She was told not to rub the area for 4 hours.
Medical question: no actinic keratosis was found today and none was treated. She should go on using sunscreen and come for her usual examination in 9 months, as arranged. The cosmetic fee was paid at the desk; no claim is to be sent.`,
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [
      { text: '9', reason: 'history' },
      { text: '20 units', reason: 'dose-or-strength' },
    ],
  },
  {
    text: `Patient: male, heart transplant 9 years ago. Ciclosporin 75 mg BID, mycophenolate 2 g daily, prednisolone 5 mg. Seen in the high-risk clinic every 8 weeks. Since last seen one SCC removed from the right hand elsewhere (margins 4 mm, clear). Energy fine, weight steady at 82 kg, no lumps noticed.
Whole skin inspected with a nurse present. Keratotic papules, actinic keratoses: scalp, forehead, ears, forearms (for numbers see treatment). Warts: 5 on the fingers. Seb Ks: back. Scar R hand sound. Nodes: axillae, neck and groins empty.
Treatment given:
  LN2 spray, AKs only
  scalp ten
  forehead six
  ears, one on each side
  L forearm three
  R forearm three
  altogether 24
Warts were not treated as he uses salicylic acid at home. Freeze 8-15 s depending on thickness. Held paracetamol 1 g. Vaseline. Cover for 24 hours, then wash as usual.
Discussed with the transplant physician: switch from mycophenolate to everolimus 0.75 mg BID is being considered; acitretin 10 mg at night was begun and fasting lipids plus liver tests will be taken in 4 weeks. Sun sleeves prescribed, 2 pairs.
See in 8 weeks.`,
    count: 24,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '24 hours', reason: 'duration' },
      { text: '5', reason: 'other-lesion-type' },
      { text: '2 g', reason: 'dose-or-strength' },
    ],
    sites: [
      { site: 'scalp', count: 10 },
      { site: 'forehead', count: 6 },
      { site: 'ear', side: 'both', count: 2 },
      { site: 'forearm', side: 'left', count: 3 },
      { site: 'forearm', side: 'right', count: 3 },
    ],
  },
  {
    text: `Progress note. Returning patient, 73 y.o., cared for by this practice for 11 years. Actinic keratoses were last dealt with by a 70% glycolic peel some years back, which she found too sore. Today she wants only what bothers her to be treated.
She has chronic lymphocytic leukaemia under observation, white cells 28, no infections. Medication: levothyroxine 75 mcg, calcium with vitamin D, zoledronate once a year. Three falls last winter, none since.
Right temple: 4 actinic keratoses. Left shin: 2 actinic keratoses, on thin skin with varicose veins. Also noted were venous lakes of the lower lip, a ganglion of the wrist and 3 campbell de morgan spots.
Right temple: all 4 frozen with liquid nitrogen, short cycles. Left shin: because blisters there heal poorly, trichloroacetic acid 35% was dabbed by me on both actinic keratoses until white; neutralised with saline. She had burning for 2 minutes which then settled. Compression stocking replaced.
She was told to look out for infection, given her blood disease, and to ring if the shin is not dry in 2 weeks. Flu vaccine advised. Appointment in 6 months; skin examination at that time. Copy to the haematologist and to her family doctor.`,
    count: 6,
    methods: ['cryosurgery', 'chemosurgery'],
    premalignantStated: true,
    refused: [
      { text: '2 weeks', reason: 'date-or-time' },
      { text: '3', reason: 'other-lesion-type' },
    ],
    sites: [
      { site: 'temple', side: 'right', count: 4 },
      { site: 'shin', side: 'left', count: 2 },
    ],
  },
  {
    text: `ADULT SKIN EXAM - follow up
Interval hx: doing fine, no new meds. Hx MM 0.4 mm L arm 2019, SLN not done. Hx BCC x 2. Partner thinks a spot on back is darker. Works from home, walks the dog at noon, hat most of the time.
Meds: losartan 50, sertraline 100. NKDA. Tob never. EtOH 3/wk.
ROS neg x 10 except seasonal allergies.
PE: Scalp clear. Face w several thin AKs, mostly forehead + nose. Ears OK. Neck w tags. Chest/abd w angiomas. Back w 3 regular dark nevi, the one in question 5 mm, dermoscopy globular, symmetric, unchanged vs photo of 6 mo ago. Arms: MM scar soft, no pigment. Legs: 2 DFs. Nodes neg.
A/P:
1) Hx MM - NED. TBSE q6 mo through yr 5.
2) AKs - LN2 to face x several, 1 cycle, tol well. Declined 5-FU.
3) Nevi - no change, re-photo in 6 mo.
4) Tags/angiomas - cosmetic, $150 for up to 15, pt will think about it.
5) DF - benign.
Labs none. Sunscreen samples x 4. RTC 6 mo. Spent 20 min incl charting, not incl procedure.`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'vague',
    refused: [{ text: '2019', reason: 'history' }],
  },
  {
    text: `Dermatology outpatient letter, typed by voice recognition and checked.
Diagnoses today: (1) actinic keratosis, nose; (2) hypertrophic actinic keratosis, back of left hand; (3) basal cell carcinoma, superficial, left shoulder, 1.0 cm; (4) benign melanocytic naevi.
This man of 55 was seen on account of his naevi, of which there are 23 on the back. None is of concern. While examining him I noticed a rough spot of the nose, which I froze with liquid nitrogen for about 5 seconds, and a thicker keratotic papule on the back of his left hand, which was treated by curettage and electrodesiccation under local anaesthetic; it had no firm base. Both were actinic keratoses. On the left shoulder there is a flat, shiny, red plaque with a thread-like border. A 3 mm punch biopsy was taken in order to confirm a superficial carcinoma; he would favour imiquimod 5 days a week for 6 weeks if this is what it turns out to be.
I have asked him to take the dressing off after 2 days and to apply petrolatum twice daily. The single stitch at the shoulder can be removed by your nurse after 10 days. I shall write again with the histology, and he has an appointment here in 3 months.`,
    count: 2,
    methods: ['cryosurgery', 'electrosurgery', 'curettement'],
    premalignantStated: true,
    refused: [
      { text: '23', reason: 'other-lesion-type' },
      { text: '1.0', reason: 'size' },
    ],
    sites: [
      { site: 'nose', count: 1 },
      { site: 'hand', side: 'left', count: 1 },
    ],
  },
  {
    text: `Patient presenting for discussion of treatment options. Has 14 AKs on scalp and forehead according to the body map made by our physician assistant on Monday. Counselled at length, 15 minutes, on watchful waiting, cryotherapy, 5-FU with or without calcipotriene (5 days or 2-4 weeks), tirbanibulin (5 days), imiquimod and PDT. The patient lives 90 miles away, drives a truck at night and gets home every second weekend. He has sleep apnea on CPAP and diabetes with an A1c of 7.9. Weight 96 kg. He dislikes needles and the cold. Previous treatment: none.
He decided in favor of 5-FU 5% with calcipotriene 0.005%, mixed 1:1, twice daily for 4 days on the face and scalp, to be begun when he has two weeks off in November. No lesion was destroyed today.
Orders: cream compounded, 30 g, 1 refill. Petrolatum. Zinc oxide SPF 50. CPAP mask to be padded while the skin is raw. Written schedule handed over. Call on day 4; if the reaction is too strong, stop, and use hydrocortisone 1% for 3 days. Visit 8 weeks after treatment, then cryotherapy of whatever is left. Level of service by time: 30 minutes in all on the date of the encounter.`,
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [
      { text: '14', reason: 'not-treated' },
      { text: '15', reason: 'other' },
      { text: '96 kg', reason: 'other' },
    ],
  },
  {
    text: `Encounter summary (long form)
Problem: Actinic keratosis [L57.0]
  Course: chronic, flaring
  Noted: forehead 4, nose 2, L cheek 3, R cheek 4; also 4 on the chest
  Action: cryosurgery to the lesions of the face, 13; chest not treated, patient wears low collars in summer and fears pale marks
  Counselling: yes
Problem: Inflamed seborrheic keratosis [L82.0]
  Noted: 7 under the breasts
  Action: cryosurgery, 7
Problem: Atypical melanocytic nevi [D22.5]
  Noted: back
  Action: biopsy by shave, 3 specimens: A mid back 6 mm, B left flank 8 mm, C right scapula 5 mm
Problem: Psoriasis [L40.0]
  Course: stable, BSA 2%
  Action: continue calcipotriene; clobetasol 0.05% weekends
Problem: Personal history of malignant neoplasm of skin
  Action: surveillance every 6 months
Vitals 124/78, 72/min, BMI 27.4
Allergies: penicillin (rash at age 9)
Consent: verbal for cryosurgery; written for biopsy
Supplies: LN2 1 tank; blades 3; lidocaine 3 ml; bandages 3
Education: leaflets 2
Billing: see charge sheet. Modifier review pending. Time not used for level selection.`,
    count: 13,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '4', reason: 'not-treated' },
      { text: '7', reason: 'other-lesion-type' },
      { text: '3', reason: 'other-procedure' },
      { text: 'L57.0', reason: 'code' },
      { text: 'D22.5', reason: 'code' },
    ],
    sites: [
      { site: 'forehead', count: 4 },
      { site: 'nose', count: 2 },
      { site: 'cheek', side: 'left', count: 3 },
      { site: 'cheek', side: 'right', count: 4 },
    ],
  },
  {
    text: `URGENT SLOT. 8-day-old rash in a 44-year-old logger: painful blisters in a band on the right chest since 5 days ago, fever 38.2 on day one. No one else at home is ill; had chickenpox at 6. Not vaccinated. Takes nothing. Exam: grouped vesicles, about 30, on a red base in the T5 dermatome on the right, none beyond it. Eyes clear. Heart and lungs normal.
Shingles, uncomplicated. Valaciclovir 1 g three times a day for 7 days, paracetamol, cool compresses; gabapentin 300 mg at night if pain keeps him awake. Note for work 10 days. Keep away from pregnant women and from infants. Recombinant vaccine when he is 50, 2 doses.
By the way he asked about a crusty place on the left helix where his ear protection presses. It is an AK, not tender, without nodule. Liquid nitrogen to this one AK for 6 seconds. If it is not gone in 8 weeks it should be biopsied to rule out chondrodermatitis or carcinoma.
Rest of the skin, as far as was seen: sunburn line at neck, old chainsaw scar of the left thigh with 22 stitches' worth of marks, hat size 40.5 from the look of the band.
Return in 8 weeks, earlier if needed.`,
    count: 1,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '5 days', reason: 'date-or-time' },
      { text: '40.5', reason: 'other' },
      { text: '30', reason: 'other-lesion-type' },
    ],
    sites: [{ site: 'ear', side: 'left' }],
  },
  {
    text: `OFFICE VISIT
Patient with longstanding actinic damage. Twelve months since last visit; at that time 12 actinic keratoses were treated.
Subjective: no complaints apart from roughness of both forearms. Uses tretinoin 0.05% on the face. Allergic to neomycin. Retired pilot, 62, never smoker.
Objective: Left forearm with five actinic keratoses. Right forearm with six actinic keratoses. Upper back with several solar lentigines. Right calf with a 4 mm blue nevus, unchanged for 20 years. Nails normal. Toe web scaling, KOH positive.
Procedure: Using liquid nitrogen with a 10 second freeze, 9 actinic keratoses of the left and right forearms were treated: left forearm 5, right forearm 6. No complications.
Assessment:
 (A) Actinic keratosis. Treated as stated.
 (B) Tinea pedis. Terbinafine 1% cream twice daily for 2 weeks, dry between the toes.
 (C) Lentigines. None to be done.
 (D) Blue nevus. Stable.
Plan: sleeve protection, sunscreen SPF 30 or more, skin self-check every month, return in 12 months or earlier when there is a concern. After-visit summary printed, two pages. Patient verbalised understanding and had no further questions at the end of the visit.`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'conflict',
    refused: [{ text: '12', reason: 'history' }],
  },
  {
    text: `The following is a summary of the second half of a split visit; the first half (psychosocial, 15 minutes) was documented by the resident.
Skin findings in this 50-year-old man with xeroderma-like sun damage after 20 years as a lifeguard: eighteen actinic keratoses, 3 of them thicker than the rest but none indurated, spread over forehead, nose, ears, lips' outer skin, and arms. Two nodules of the right arm stand out, 1.2 and 0.9 cm, keratin-filled, grown within 5 weeks.
All eighteen actinic keratoses were frozen with liquid nitrogen by me, the thicker ones for 15 seconds and the rest for 8. The 2 nodules were not frozen; they were removed by deep shave for histology (SCC of keratoacanthoma type to be excluded) after lidocaine 2% 3 ml.
We spoke of nicotinamide, of protective clothes and of a yearly check for his 2 sisters. He is aware that further treatments will be necessary, likely every 3 to 6 months, for life. He plans to move to a place with less sun in 2027. Photographs: 12, uploaded.
For the coder: 17004 applies on the destruction side; the shaves are billed on their own. Attending statement as above. Return visit in 10 days for histology and wound check.`,
    count: 18,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '3 of them', reason: 'other' },
      { text: '2', reason: 'other-procedure' },
      { text: '17004', reason: 'code' },
      { text: '50', reason: 'age' },
    ],
  },
  {
    text: `[Copied forward 02/10] AK scalp - LN2 x 6 lesions. [End of copied text]
Visit of 08/14. The patient had a good half year. Hydroxychloroquine 400 mg was started by the rheumatologist for joint pain with positive ANA 1:320, dsDNA negative, complement normal. Eye examination done, next due in 12 months. No rash after sun exposure. He has had no photosensitivity and no mouth ulcers. Hair thinning over 3 years.
Skin: Scalp has diffuse thinning and 5 AKs at the crown. Face with telangiectasia. No discoid lesions. Upper arms with keratosis pilaris. Left knee with a 2.0 cm plaque of psoriasiform scale, asymptomatic. Nails with 2 pits.
1. AK - LN2 to the 5 on the scalp today, single cycle. The copied entry above is from February and is not part of this visit.
2. Androgenetic alopecia - minoxidil 5% foam once daily, takes 4-6 months to show. Photographs x 3.
3. Probable psoriasis of knee - clobetasol 0.05% ointment BID for up to 14 days; hydroxychloroquine may flare psoriasis, will let rheumatology know.
4. Keratosis pilaris - urea 10%.
Vitals: BP 120/74, P 66, BMI 24. Next visit in 6 months, or sooner should the plaque spread.`,
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '6', reason: 'history' },
      { text: '400 mg', reason: 'dose-or-strength' },
      { text: '2.0', reason: 'size' },
    ],
    sites: [{ site: 'scalp', count: 5 }],
  },
  {
    text: `Child, 8 years old, with her father. Warts on both knees and the left elbow for 10 months; tried tape for 6 weeks and drops for 3 weeks. Also water warts (molluscum) around the armpits for 4 months, eczema since infancy. Vaccinations complete. No immune problems in the family. Weight 26 kg.
Findings: right knee 5 warts, left knee 7 warts, elbow 4 warts, 16 together. Molluscum: 14 papules in the right armpit and on the flank, some red. Flexural eczema, mild, scratch marks. Nevi: few, regular, the largest 3 mm, on the scalp.
Discussed with child and father: waiting is reasonable, since both resolve within 1-2 years in most children. Father wants the warts treated as she is teased at gymnastics. After lidocaine cream for 45 minutes liquid nitrogen was applied with a cotton bud to the 16 warts, 2 short cycles of 5 seconds. She was very brave and chose 2 stickers. Molluscum left alone.
Eczema: hydrocortisone 2.5% ointment BID for 5 days at a time, emollient 250 g a week, bath not hotter than 36 degrees.
Return in 4 weeks. School note for sports, 2 days. Father knows that blisters, even bloody ones, are to be expected and may be covered.`,
    count: 0,
    accept: [null],
    methods: ['cryosurgery'],
    premalignantStated: false,
    refused: [
      { text: '16', reason: 'other-lesion-type' },
      { text: '14', reason: 'other-lesion-type' },
      { text: '2', reason: 'freeze-cycle' },
    ],
  },
  {
    text: `Visit synopsis by scribe, attested by physician.
Why here: yearly exam, lip sore, lump on elbow.
Past: AK treated most years, never more than a few at a time. No skin cancer. Knee arthroplasty 2 years ago. Lip filler 2017. Sister, melanoma, 41.
Lip: herpes simplex, crusted, day 5, about 6 to 8 outbreaks each year. Valacyclovir 2 g x 2 doses at onset, 10 refills; suppression offered, declined.
Elbow (right): 2 cm soft mobile nodule, olecranon bursa. Reassured.
AKs: scalp two, face three, right hand four. LN2 by provider to each, freeze 8 seconds after halo. Discussed redness, blister, dark or light marks, need for another round.
SKs: 6 on the trunk, stable, no treatment requested.
Mole, left thigh: 7 mm, irregular. Punch 8 mm removed it in full, 2 sutures 4-0 nylon, removal in 10 days. Path out.
Sun care: SPF 50, hat. Vitamin D 1000 units.
Quality measures: tobacco 0, fall risk screened, BP 134/82 recheck by PCP.
Attestation: I saw the patient, did the freezing and the punch myself, read this synopsis on the day of the visit and agree with it.`,
    count: 9,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '8', reason: 'duration' },
      { text: '6', reason: 'other-lesion-type' },
      { text: '7 mm', reason: 'size' },
      { text: '2 cm', reason: 'size' },
      { text: '10', reason: 'date-or-time' },
    ],
    sites: [
      { site: 'scalp', count: 2 },
      { site: 'face', count: 3 },
      { site: 'hand', side: 'right', count: 4 },
    ],
  },
  {
    text: `Actinic damage clinic. Returning patient after renal transplantation with widespread actinic keratoses; by my count 36 on the upper half of the body, of which only a part can be treated at a sitting, owing to pain. He takes tacrolimus 4 mg, azathioprine was stopped last year. Creatinine 1.6. We follow a scheme of one region each time, every four weeks; the scalp had its turn in the last session, when 14 lesions were dealt with.
Today: region trunk. With liquid nitrogen 6 actinic keratoses of the back and 4 of the chest were destroyed, ten altogether. Three thaw times above 20 seconds were recorded on lesions of the back as a spot check. Pain 6 of 10, eased by cool air. Oozing none. Pulse and pressure steady (88; 150/90).
Next in the scheme: region arms, planned in 4 weeks, when about 12 lesions are expected. Thereafter a break of 3 months over the summer, with daily sunscreen of factor 50 and chemoprevention (acitretin 20 mg, triglycerides to be watched, now 25% above baseline).
Histology of the nodule of the left hand, taken 2 weeks ago: squamous cell carcinoma, 6 mm, depth 1.8 mm; excision has been fixed for the 19th. No nodes felt. Letter to transplant unit and family doctor.`,
    count: 10,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '36', reason: 'not-treated' },
      { text: '25%', reason: 'other' },
      { text: '4', reason: 'planned' },
    ],
    sites: [
      { site: 'back', count: 6 },
      { site: 'chest', count: 4 },
    ],
  },
  {
    text: `Pt seen for f/u psoriasis + spot check. On adalimumab 40 mg q2wk since 2022, doing great, PASI 90. TB neg 1x yearly, labs ok. No infxns. Occ knee pain. Wants refill, 30 day vs 90 day supply.
Spot check bc hubby saw crusty stuff on scalp + forehead and "barnacles" on back.
Exam - BSA < 1% (elbows only). Scalp/forehead: pink gritty papules c/w AK. Back: 8 SK, one irritated from bra strap. Nails: 2 pits L thumb. Joints: no synovitis.
IMP/PLAN
* PsO: cont adalimumab, refill x 6, CBC/CMP/quant gold next mo. Discussed NMSC risk on biologic + hx 200 PUVA sessions in the 90s.
* AK: tx LN2, seven total scalp/forehead. Single f/t. Wound care d/w pt. Given PUVA hx will do TBSE q6.
* iSK back x1: LN2 as well, same session, sep consent not needed.
* rest of SKs - leave.
* Knee: PCP, XR if no better 4 wk.
* Vaccines: flu today per PCP, shingles #2 due (dose 1 was 3 mo ago). No live vaccines.
RTC 6 mo TBSE. Msg via portal if scalp not healed in 3 wks. Pt agrees w plan, Qs answered. MA present for exam, pics x 2 to chart.`,
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '8', reason: 'other-lesion-type' }],
  },
  {
    text: `Session 2 of 2, photodynamic treatment of the forearms.
Background: 64-year-old with actinic keratoses of both forearms. Cryotherapy last year to 8 of them failed. Session 1 was given 4 weeks ago with brisk erythema for 6 days and peeling for 10. She rates the result so far 7 out of 10.
Pre-treatment: forearms washed, no keratolytic used, no curettage needed. Aminolevulinic acid gel 10% spread 1 mm thick over both forearms, occluded 3 hours. Drug code J7345, one tube of 2 g used, remainder discarded.
Light: narrow band red, 635 nm, 37 J/cm2, 10 minutes each arm. Pain 5/10 left and 4/10 right; fan and water spray were sufficient. Wheals at two points settled within 1 hour.
Warts: she mentioned 5 small warts of the left hand; to be seen at another visit. No cryotherapy and no other destruction took place.
Aftercare: sleeves for 48 hours, bland ointment, no gym for 3 days. Outcome check in 12 weeks. If more than a handful of keratoses remain by then we shall consider fluorouracil with calcipotriol for 4 days. Blood pressure 132/80 before and 140/84 after treatment. Left the clinic in good spirits at 16:20.`,
    count: 0,
    accept: [null],
    methods: ['photodynamic-therapy'],
    premalignantStated: true,
    refused: [
      { text: '8', reason: 'history' },
      { text: 'J7345', reason: 'code' },
      { text: '5', reason: 'other-lesion-type' },
    ],
  },
  {
    text: `This is a corrected report and replaces the one of this morning.
Mr., 80, came with his granddaughter. The nursing home had reported five crusts on the left temple. When these were softened with saline, one came off as dried ointment; underneath was normal skin. The other four are actinic keratoses. He also has 2 keratoses on the right hand, which are flat and which he asked us not to touch. The general examination of the skin showed dry legs with fine scale, pressure marks at both heels (stage 1), a skin tear of 3 cm at the right forearm, dressed by the home, and thick nails which podiatry cuts every 6 weeks.
Treatment: cryotherapy with liquid nitrogen to the four actinic keratoses of the left temple, 5 seconds each; he hardly noticed. Skin tear cleaned and the flap laid back, silicone dressing, change after 5 days. Heels to be kept off the mattress.
Medicines: furosemide 40 mg, rivastigmine patch 9.5 mg, mirtazapine 15 mg. Emollient twice daily to the legs, 500 g.
In this morning's version the number of lesions frozen was given as five; the correct number is four. Letter to the home and to the general practitioner, with a body chart. We do not need to see him again unless something changes.`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: 'five', reason: 'other' },
      { text: '2', reason: 'not-treated' },
      { text: '80', reason: 'age' },
    ],
    sites: [{ site: 'temple', side: 'left' }],
  },
];
