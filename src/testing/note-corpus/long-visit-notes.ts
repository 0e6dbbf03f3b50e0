import type { LabelledNote } from './labelled-note.ts';

/** Whole visits at length: history, vital signs, several problems and the procedure somewhere among them. */
export const longVisitNotes: readonly LabelledNote[] = [
  {
    text: `CC: skin check
HPI: 74-year-old retired surveyor, followed for sun damage. At the visit in February 14 AKs were frozen on the face and scalp and healed well. BCC of the left shoulder, 2.1 cm, excised in 2019. He wears a hat most days and uses SPF 50. No bleeding or growing lesions. Takes aspirin 81 mg and atorvastatin 40 mg.
ROS: no fever, no weight loss.
Exam: Fitzpatrick II. Bald scalp with gritty pink papules, the smallest 0.3 cm. Waxy stuck-on plaques on the back. Well-healed scar, left shoulder, without recurrence. Bright red dome-shaped papules on the trunk.
Assessment and plan:
1. Actinic keratoses. Premalignant nature discussed. After verbal consent liquid nitrogen was applied to 9 lesions: scalp 4, left ear 2, right ear 1, nose 2. Each was frozen for 10 seconds, one cycle. Tolerated well; wound care sheet given.
2. Seborrheic keratoses, back. Reassurance, no treatment.
3. Cherry angiomas. Benign.
4. History of BCC, no evidence of recurrence.
Return in 3 months or sooner if anything changes.`,
    count: 9,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '74-year-old', reason: 'age' },
      { text: '14', reason: 'history' },
      { text: '2.1 cm', reason: 'history' },
      { text: '10 seconds', reason: 'duration' },
      { text: '3 months', reason: 'date-or-time' },
      { text: '0.3 cm', reason: 'size' },
    ],
    sites: [
      { site: 'scalp', count: 4 },
      { site: 'ear', side: 'left', count: 2 },
      { site: 'ear', side: 'right', count: 1 },
      { site: 'nose', count: 2 },
    ],
  },
  {
    text: `SUBJECTIVE: The patient, a 61-year-old woman who spent decades on sailing boats, comes for her half-yearly examination. She has noticed rough spots on her forehead and right forearm that catch on the towel. She is also bothered by warts on her fingers that have spread since summer.
OBJECTIVE: BP 128/76, pulse 68, afebrile. Forehead and both temples show ill-defined scaly erythematous macules. Right forearm: four adherent scaly papules. Fingers: 6 verrucous papules with thrombosed capillaries. Left upper back: 2 asymmetric brown macules, 7 mm and 5 mm.
ASSESSMENT: Actinic keratoses; verruca vulgaris; neoplasms of uncertain behavior, back.
PLAN:
- AK: cryotherapy with liquid nitrogen to 16 lesions in all (forehead 6, left temple 3, right temple 3, right forearm 4).
- Verrucae: paring with a no. 15 blade, then liquid nitrogen to 6 lesions, two freeze-thaw cycles.
- Back: shave biopsies of the 2 macules after 1% lidocaine with epinephrine, 1.5 cc. Sent to pathology.
- Sun protection reviewed for 5 minutes. Follow-up 6 months.`,
    count: 16,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '6', reason: 'other-lesion-type' },
      { text: '2', reason: 'other-procedure' },
      { text: '128/76', reason: 'other' },
    ],
    sites: [
      { site: 'forehead', count: 6 },
      { site: 'temple', side: 'left', count: 3 },
      { site: 'temple', side: 'right', count: 3 },
      { site: 'forearm', side: 'right', count: 4 },
    ],
  },
  {
    text: `Established patient, 58 years old, here for suture removal after Mohs surgery on the left cheek 12 days ago. The tumor was cleared in two stages and the 1.4 cm defect was closed in layers with 4-0 and 6-0 sutures. She has had little pain and has finished the cephalexin 500 mg four times daily. There is no fever and no discharge.
Examination shows a clean linear scar with good approximation. All sutures were removed and strips were placed. On the opposite side, the right cheek, there are five discrete erythematous rough papules in keeping with actinic keratoses. No regional lymphadenopathy.
Impression
Status post Mohs surgery, healing as expected.
Actinic keratoses, right cheek.
Procedure: the risks of cryotherapy, including pain, blister, pale marks and recurrence, were explained and she agreed. The five actinic keratoses were each treated with liquid nitrogen from a hand-held sprayer. The scar area was not treated. Postoperative instructions were given in writing. Visit in 4 months for a complete skin examination, earlier if the scar thickens.`,
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '58', reason: 'age' },
      { text: '1.4 cm', reason: 'size' },
      { text: '12', reason: 'date-or-time' },
    ],
    sites: [{ site: 'cheek', side: 'right' }],
  },
  {
    text: `Interval history: I last saw this 70-year-old man in September, when 11 actinic keratoses were treated with liquid nitrogen and an atypical nevus was biopsied from the abdomen (mildly atypical, margins clear). Since then he has used sunscreen daily and has taken nicotinamide 500 mg twice a day. He says that all treated places peeled and healed. Medications: amlodipine 5 mg, metformin 1000 mg. Allergies: none known. Social: plays golf 3 times a week, former smoker.
Examination of the scalp, face, neck, chest, back, arms, hands, legs and feet: the scalp and forehead are smooth today, with hypopigmented marks where he was treated. No scaly papules are felt. Scattered lentigines and stuck-on waxy papules on the trunk. Abdominal scar flat.
Assessment: history of actinic keratoses, clear at present; history of atypical nevus; lentigines; seborrheic keratoses.
Plan: nothing needed to be treated today. Continue sun avoidance. Come back in 12 months; call for any lesion that bleeds, grows or fails to heal within 4 weeks. Total time 22 minutes.`,
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [
      { text: '11', reason: 'history' },
      { text: '5 mg', reason: 'dose-or-strength' },
    ],
  },
  {
    text: `DERMATOLOGY PROCEDURE VISIT
Patient age: 64   Transplant: kidney, 2011   Medications: tacrolimus 2 mg BID, prednisone 5 mg
Reason: recurrent actinic keratoses on immunosuppression. At the last procedure visit 18 were treated.
Consent: verbal. Risks: pain, blister, scar, pigment change, recurrence, failure.
Time out: done, two identifiers.
Anesthesia: none.

Site              Treated
Scalp                9
Left ear             2
Right ear            3
Left dorsal hand     4
Right dorsal hand    3
TOTAL               21

Diagnosis: actinic keratosis
Agent: liquid nitrogen by open spray
Cycles: 2 for thick lesions, 1 for the others
Freeze: 8 to 12 seconds
Complications: none. Blood loss: none. Specimens: none.
Instructions: keep clean, petrolatum daily, paracetamol if sore. Do not pick. Shower after 24 hours.
Other findings not treated: warts on the knees, a 6 mm lipoma of the arm, onychomycosis of both great toes (terbinafine declined because of interactions).
Next: 8 weeks. Ask transplant team about conversion to sirolimus. Continue acitretin 10 mg on alternate days.`,
    count: 21,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '2', reason: 'freeze-cycle' },
      { text: '18', reason: 'history' },
      { text: '64', reason: 'age' },
    ],
    sites: [
      { site: 'scalp', count: 9 },
      { site: 'ear', side: 'left', count: 2 },
      { site: 'ear', side: 'right', count: 3 },
      { site: 'hand', side: 'left', count: 4 },
      { site: 'hand', side: 'right', count: 3 },
    ],
  },
  {
    text: `HPI: 79M, long outdoor work, here with daughter. Was treated for 20 AKs last year with 5-FU and had a brisk reaction for 5 weeks. Says scalp feels rough again for about 2 months. No pain, no bleeding. Hearing impaired; history taken with daughter's help.
PMH: AF on apixaban 5 mg BID, COPD, CKD stage 3. PSH: hip replacement 2016.
Exam: well appearing. Scalp with diffuse actinic damage and many thin AKs, some confluent. Two thicker ones near vertex without induration. Forearms with purpura. Legs with 1+ edema and stasis change.
A/P:
1. Actinic keratoses, scalp - discussed field therapy vs cryo. Family prefers cryo today as cream was hard for him. Liquid nitrogen applied to multiple lesions over the scalp, freeze 5-7 s. Tolerated with brief stinging.
2. Stasis dermatitis - triamcinolone 0.1% BID for 2 weeks, compression 20-30 mmHg.
3. Purpura - benign, from anticoagulant and age.
4. Skin cancer surveillance - next full exam in 6 months. Photographs of the scalp taken, 4 views.
Daughter given the wound care leaflet and our number for questions.`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'vague',
    refused: [
      { text: '2 months', reason: 'date-or-time' },
      { text: '20', reason: 'history' },
    ],
  },
  {
    text: `The patient is a 45-year-old landscape gardener with albinism who is seen every four months. His previous treatments include cryotherapy, imiquimod and one excision of a squamous cell carcinoma from the neck. He reports two thick tender scaly growths on the left shin which bleed when he kneels, and rough patches on both forearms.
On examination the left shin bears two firm hyperkeratotic papules, each with a horn of 3 mm, without an infiltrated base. The left forearm has three and the right forearm two thin scaly macules. The neck scar is soft. There is no axillary or inguinal lymphadenopathy. The remaining skin was examined and showed no other lesion that required attention.
Diagnosis: hypertrophic actinic keratoses, left shin; actinic keratoses, both forearms.
Treatment: after infiltration with 2 ml of lidocaine the two hypertrophic actinic keratoses of the left shin were removed by curettage; haemostasis was achieved with aluminium chloride, and no specimen was taken since the bases looked sound. The five thin actinic keratoses of the forearms (three left, two right) were treated with liquid nitrogen. That makes seven actinic keratoses treated in this session. He was asked to return at once should any of them recur or thicken.`,
    count: 7,
    methods: ['cryosurgery', 'curettement'],
    premalignantStated: true,
    refused: [
      { text: '3 mm', reason: 'size' },
      { text: '45', reason: 'age' },
    ],
    sites: [
      { site: 'shin', side: 'left', count: 2 },
      { site: 'forearm', side: 'left', count: 3 },
      { site: 'forearm', side: 'right', count: 2 },
    ],
  },
  {
    text: `Problem list reviewed.
#1 AK - 4 lesions, L temple and L cheek. Cryo with LN2 today. Patient aware of precancerous nature.
#2 Skin tags - 10 around neck, symptomatic from necklace. Snipped with scissors, aluminum chloride.
#3 SK - 5 irritated lesions of the inframammary fold. LN2.
#4 Changing mole R scapula - 1 tangential biopsy, specimen A. Will call with result in 7-10 days.
#5 Rosacea - metronidazole 0.75% gel BID, doxycycline 40 mg daily for 8 weeks.
#6 Hx of BCC nose 2018 - clear.
Vitals: 118/70, 64, 36.7 C. Weight 71 kg. Pain 0/10.
History today: new growth on back seen by partner about 3 weeks ago. No fever, chills or weight change. Last skin exam 14 months ago in another state, records requested; by her account 8 AKs were frozen then. Uses tanning bed in her twenties, stopped at age 30. Two blistering sunburns as a child. Fitzpatrick II. Mother with melanoma at 66.
Exam: total body skin exam with dermoscopy including scalp, lips, digits, nails. Findings as above. 12 nevi photographed for baseline, none suspicious other than specimen A.
Charges: 99213-25, 11102, LN2 codes per lesion counts above. Scribe present. Return in 6 months.`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '10', reason: 'other-lesion-type' },
      { text: '5', reason: 'other-lesion-type' },
      { text: '1', reason: 'other-procedure' },
      { text: '99213', reason: 'code' },
      { text: '11102', reason: 'code' },
      { text: '8', reason: 'history' },
    ],
  },
  {
    text: `Pre-visit note: 13 AKs identified at the consultation of 3 May, scalp and forehead. Treatment with liquid nitrogen was to take place today.
Today: the patient came with a fresh sunburn after two days at the lake. Temperature 37.9 C. Scalp and forehead bright red, swollen and tender, with small blisters on the vertex. He took ibuprofen 400 mg this morning. No eye symptoms. He has not used any new creams and no photosensitising drugs apart from hydrochlorothiazide 12.5 mg, which he has taken for 4 years.
Assessment: acute sunburn, superficial partial thickness in places. Actinic keratoses cannot be told from inflamed skin at present.
Decision: no cryotherapy today. All 13 AKs remain untreated and will be frozen once the skin has settled, probably in 3 weeks. Cool compresses, petrolatum, fluids. His doctor is asked to consider another antihypertensive because hydrochlorothiazide raises the risk of skin cancer.
Also seen and left alone: 6 seborrheic keratoses of the back, one epidermal cyst of the left shoulder about 1 cm, for which he may have excision later this year. He is to wear a hat with a brim of at least 8 cm.
Follow up: 3 weeks, 20 minute slot, procedure room.`,
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [{ text: '6', reason: 'other-lesion-type' }],
  },
  {
    text: `REASON FOR VISIT: Follow-up of precancerous lesions.
INTERVAL: It is 11 months since the last visit. In the meantime her husband noticed rough areas on the face and on the chest. She applied moisturiser, which made no difference. She denies itch, pain and bleeding. No new drugs. She had COVID in winter and recovered.
FINDINGS: On the face there are eight actinic keratoses, thin, pink, each below 6 mm. On the chest there are four keratotic papules, likewise actinic keratoses, on a background of poikiloderma. On the back 7 further thin actinic keratoses are seen that do not bother her and which she does not wish to have treated at this time.
PROCEDURE: Eight actinic keratoses of the face: liquid nitrogen, one cycle. Four actinic keratoses of the chest: electrodesiccation at low setting, 3 passes, because cryotherapy left white marks there in the past. Topical anaesthetic cream 30 minutes before. Total number treated: 12. No complications.
ADVICE: Wash gently, apply petrolatum twice daily until healed, usually within 2 weeks. Sunscreen factor 50 every morning. The 7 lesions of the back will be looked at again next time.
RETURN: 6 months.`,
    count: 12,
    methods: ['cryosurgery', 'electrosurgery'],
    premalignantStated: true,
    refused: [
      { text: '11 months', reason: 'date-or-time' },
      { text: '7', reason: 'not-treated' },
    ],
    sites: [
      { site: 'face', count: 8 },
      { site: 'chest', count: 4 },
    ],
  },
  {
    text: `Teledermatology hand-over, then in-person visit.
Referral text: "82 y/o, scaly spots on the scalp and hands, had 2 of them frozen by GP in spring, please advise." Photos (5 images) of moderate quality. Impression from photos: likely actinic keratoses; in-person visit advised.
In person: Alert, frail, walks with stick. Scalp - 3 well-defined AKs. Hands - atrophic skin, solar purpura, no AK. Face - seborrhoeic hyperplasia, comedones. Left leg - healing graze, 2 x 1 cm, dressed. Nails - thickened. Full skin examination otherwise unremarkable, 1 of 3 regions limited by clothing.
Discussion: options were to observe, cryotherapy, or 5-FU 5% cream for 3-4 weeks. Patient lives alone and chose cryotherapy.
Procedure: Cryotherapy, liquid nitrogen, to the three AKs on the scalp, 8 seconds each, single cycle. Minimal discomfort.
Plan: GP to review at 3 months. District nurse to dress leg twice weekly for 2 weeks. Emollient. Refer back if any lesion thickens, becomes sore or exceeds 1 cm. Copy of letter to patient. Time in clinic 25 min, of which 10 min counselling.`,
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '2', reason: 'history' },
      { text: '5-FU 5%', reason: 'dose-or-strength' },
    ],
  },
  {
    text: `Skin clinic, procedure record.
Diagnosis: multiple actinic keratoses in a renal transplant recipient (tacrolimus 3.5 mg daily, mycophenolate 1 g daily). Two previous squamous cell carcinomas, both cured by excision. The patient requests treatment before a holiday in 4 weeks.
Consent obtained. Skin cleaned with chlorhexidine.
Sites treated with liquid nitrogen: scalp 6, forehead 4, left cheek 2, right ear 1.
Total number of actinic keratoses treated: 15.
Each lesion was frozen for about 10 seconds with a halo of 1 to 2 mm and allowed to thaw. Blood pressure before the procedure 142/84, afterwards 138/80. The patient was observed for 10 minutes and left well. Dressing was not needed. Paracetamol 1 g up to 4 times daily if required.
Nurse's check list: consent yes; allergies none; anticoagulant no; pacemaker no; photographs yes, 3; leaflet given yes. Next appointment in 12 weeks with full skin examination including lymph nodes. The patient knows whom to call in case of infection and has been told to use a broad hat, clothing and sunscreen throughout the holiday and beyond.`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'conflict',
    refused: [{ text: '3.5 mg', reason: 'dose-or-strength' }],
  },
  {
    text: `Skin exam, established pt, semiannual. Pt is 77, retired roofer. c/o itchy back 6/10 at night, rough scalp, spot on L arm getting bigger since June.
Meds: lisinopril 20, finasteride 5, fish oil.
PE: NAD. A+O x3. Scalp, forehead, ears and dorsal hands w/ erythematous gritty papules. L upper arm w/ pearly papule 0.8 cm w/ telangiectasia. Back w/ xerosis, no primary rash, 15+ waxy SKs. Legs clear. Toenails dystrophic x10.
Dx/Tx
AK (L57.0): LN2 to 19 lesions on scalp, forehead, ears and dorsal hands. 1 freeze-thaw each. Pt tolerated. Blistering, crusting, dyspig, recurrence reviewed.
NUB L upper arm (D48.5): shave bx, 1 cc lido 1% w epi, AlCl hemostasis, path. Photo taken. R/o BCC.
Xerosis w pruritus: fragrance free cream BID; TAC 0.1% oint BID up to 2 wk; avoid hot showers > 10 min.
SKs: not tx'd, reassured.
Onychomycosis: declined tx.
Sun: SPF 30+, reapply q2h.
RTC 6 mo, sooner pending path. Pt will get result via portal 1-2 wks.`,
    count: 19,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '0.8 cm', reason: 'size' },
      { text: '6/10', reason: 'other' },
      { text: '15+', reason: 'other-lesion-type' },
    ],
    sites: [
      { site: 'scalp' },
      { site: 'forehead' },
      { site: 'ear', side: 'both' },
      { site: 'hand', side: 'both' },
    ],
  },
  {
    text: `New patient, referred for a mole check. She is 36, with fair skin and red hair, and her father had a melanoma at 52. She counts about 3 bad sunburns in childhood. She has never had a skin biopsy. She uses tretinoin 0.025% cream at night.
Complete examination with dermoscopy: some 40 banal nevi, symmetrical, none over 6 mm; 7 dermatofibromas of the legs; freckles; on the tip of the nose one rough pink papule and on the left helix another, both AKs by touch and dermoscopy (strawberry pattern). Otherwise normal scalp, nails, mouth and genital skin.
1. Multiple nevi - photographed, self-examination monthly taught, ABCDE leaflet.
2. AKs - surprisingly early for her age. LN2 to both, nose 1 and left helix 1, about 6 seconds each. Stop tretinoin on the nose for 1 week.
3. Dermatofibromas - benign, left alone.
4. Family history of melanoma - first-degree relative. Annual skin check.
She had time for questions. 35 minutes were spent on the day of the visit, not counting the procedure. Next visit 12 months, or within 2 weeks for any changing mole.`,
    count: 2,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '40', reason: 'other-lesion-type' },
      { text: '1.', reason: 'list-number' },
      { text: '7', reason: 'other-lesion-type' },
    ],
    sites: [
      { site: 'nose', count: 1 },
      { site: 'ear', side: 'left', count: 1 },
    ],
  },
  {
    text: `PHOTODYNAMIC THERAPY RECORD
Indication: actinic keratoses of the scalp, failed imiquimod 5% (used 3 times weekly for 4 weeks). Patient reports that previous freezing of 6 lesions left pale patches and does not want cryotherapy again.
Baseline: about two thirds of the scalp involved, grade II. 4 AKs on the left forearm were seen but not treated.
Preparation: scalp degreased with acetone; crust debrided gently with gauze; thick areas scraped lightly with a curette.
Photosensitiser: aminolevulinic acid 20% solution, 1 stick, batch and expiry recorded by nurse. Two coats. Incubation 2 hours without occlusion, in subdued light.
Illumination: blue light 417 nm, 10 J/cm2, 16 min 40 sec, distance 8 cm. Goggles for patient and staff. Fan on. Pain peaked at 7 of 10 at minute 6, then fell to 3.
After: erythema and slight oedema. Cool packs, petrolatum, hat. Avoid daylight for 48 hours.
Code: 96574. Second treatment in 6 weeks if required; otherwise review at 3 months. Patient left in good condition, accompanied by wife.`,
    count: 0,
    accept: [null],
    methods: ['photodynamic-therapy'],
    premalignantStated: true,
    refused: [
      { text: '4', reason: 'not-treated' },
      { text: '16 min', reason: 'duration' },
      { text: '1 stick', reason: 'dose-or-strength' },
      { text: '96574', reason: 'code' },
    ],
  },
  {
    text: `PATIENT SEEN WITH RESIDENT. I PERSONALLY EXAMINED THE PATIENT AND WAS PRESENT DURING THE PROCEDURES.
HISTORY: 66 YEAR OLD FARMER WITH ROUGH BUMPS ON THE BACKS OF BOTH HANDS FOR 2 YEARS. PRIOR SCC RIGHT EAR, EXCISED 2015. NO OTHER COMPLAINTS. SMOKES 10 CIGARETTES A DAY.
PHYSICAL EXAMINATION: DORSAL HANDS: 6 ACTINIC KERATOSES ON THE LEFT AND 4 ON THE RIGHT. PALMS CLEAR. FACE: 4 SEBORRHEIC KERATOSES ON THE TEMPLES. LEFT EAR: NORMAL. RIGHT EAR: SCAR WITHOUT NODULE. UPPER BACK: 2 IRREGULAR NEVI, 6 MM AND 8 MM. LYMPH NODES: NOT ENLARGED.
PROCEDURE 1: CRYOSURGERY OF 10 ACTINIC KERATOSES OF THE HANDS (LEFT 6, RIGHT 4) WITH LIQUID NITROGEN. THAW TIME OVER 30 SECONDS.
PROCEDURE 2: SHAVE BIOPSY OF 2 NEVI, UPPER BACK. LOCAL ANESTHESIA 1% LIDOCAINE, 2 CC. DEPTH INTO DERMIS. HEMOSTASIS WITH ALUMINUM CHLORIDE. SPECIMENS 1 AND 2 TO PATHOLOGY.
SEBORRHEIC KERATOSES: NO TREATMENT.
CODES SUGGESTED BY RESIDENT: 17000, 17003 X 9, 11102, 11103.
FOLLOW UP: RESULTS IN 1 WEEK BY PHONE, SKIN EXAM IN 6 MONTHS.`,
    count: 10,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '30', reason: 'duration' },
      { text: '4', reason: 'other-lesion-type' },
      { text: '2', reason: 'other-procedure' },
      { text: '17003', reason: 'code' },
    ],
    sites: [
      { site: 'hand', side: 'left', count: 6 },
      { site: 'hand', side: 'right', count: 4 },
    ],
  },
  {
    text: `Visit 4 of the year for this 71-year-old with field cancerisation.
Copied from 11 January: 10 AKs frozen, scalp. Tolerated well. RTC 3 months.
Copied from 19 April: 12 AKs frozen, scalp and forehead. Tolerated well. RTC 3 months.
Copied from 26 July: 9 AKs frozen, scalp. Tolerated well. RTC 3 months.
Today: feels well, wears a cap. He has questions about nicotinamide and vitamin D, both answered. Medication unchanged: bisoprolol 2.5 mg, ramipril 5 mg, rosuvastatin 10 mg. No allergies. No operation planned.
Exam today: scalp with pale macules after earlier freezing. New AKs of the scalp and both temples. No nodules, no ulcers. Ears clear. Forearms with solar purpura. A soft 2 cm lipoma on the left flank as before.
Procedure today: liquid nitrogen to 8 AKs on the scalp and temples. Freeze 7 seconds after ice ball, once. Well tolerated.
Plan: given the rhythm of recurrences we talked about daylight PDT in autumn and about field therapy with tirbanibulin 1% for 5 days on 25 cm2. He will think about it. RTC 3 months. Nicotinamide 500 mg BID may be tried.`,
    count: 8,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '10', reason: 'history' },
      { text: '12', reason: 'history' },
      { text: '9', reason: 'history' },
    ],
  },
  {
    text: `Acne and warts visit. This 24-year-old nurse has had acne of the lower face since the age of 17. She has tried benzoyl peroxide 5%, adapalene 0.1% and two courses of doxycycline 100 mg. Her periods are regular and she does not plan a pregnancy within 2 years. She also has warts on the right foot that hurt when she runs; over-the-counter freezing failed after 6 attempts.
Examination: 15 to 20 inflammatory papules and 5 pustules on the chin and jaw, no scars. Back clear. Right sole: 8 verrucous papules, the largest 7 mm. Left sole clear. No suspicious pigmented lesions, 24 small nevi counted on arms.
Assessment: papulopustular acne, moderate; plantar warts.
Plan: start spironolactone 50 mg daily, increase to 100 mg after 4 weeks; clindamycin 1% gel each morning; adapalene 0.3% at night. Warts: pared with a no. 10 blade and liquid nitrogen applied to the 8 warts, 2 cycles of 20 seconds. Salicylic acid 40% plasters at home from day 5 on. She was told that several treatments may be needed, every 3 weeks. Next visit in 3 weeks for the warts and in 12 weeks for the acne.`,
    count: 0,
    accept: [null],
    methods: ['cryosurgery'],
    premalignantStated: false,
    refused: [
      { text: '8', reason: 'other-lesion-type' },
      { text: '24 small', reason: 'other-lesion-type' },
    ],
  },
  {
    text: `Pt: 69F. Hx melanoma in situ L calf 2020, BCC x4, AKs. Lives at the coast. Here for 3-month TBSE.
S: spot on nose x 2 mos that scabs, rough cheeks. No systemic sx.
O: L cheek - 2 AK. R cheek - 3 AK. Neck - 1 thick AK. Nose - 1.2 cm crusted plaque w rolled border. Chest - 3 thin AK (asymptomatic). L calf scar - NER. LN neg. 
A/P
AK - LN2 to L cheek 2 and R cheek 3. Neck 1 electrodesiccated under local since LN2 failed twice there. Chest AKs x 3 left for field tx in the winter.
Nose - likely BCC - shave bx today. If +, Mohs referral.
Hx MIS - NER, q3mo TBSE until 2025 then q6mo.
Hx BCC - NER.
Consent for LN2/ED/bx signed. 1% lido w epi 0.8 cc total. ED setting 12, x 3 passes to the neck lesion. Hemostasis good. EBL < 1 cc. Vaseline + bandage.
Pt given 24-h number. Path by phone in ~10 days. SPF. Vit D 1000 IU.
Next TBSE 3 mos, 30 min slot.`,
    count: 6,
    methods: ['cryosurgery', 'electrosurgery'],
    premalignantStated: true,
    refused: [
      { text: '3', reason: 'not-treated' },
      { text: '1.2 cm', reason: 'size' },
    ],
    sites: [
      { site: 'cheek', side: 'left', count: 2 },
      { site: 'cheek', side: 'right', count: 3 },
      { site: 'neck', count: 1 },
    ],
  },
  {
    text: `CONSULTATION LETTER
Thank you for sending this pleasant 67-year-old teacher. You asked about the rough spots on his forearms. He has had them for roughly 5 years; they come and go and are a little worse each summer. He spent 12 years in East Africa as a child and young man. He has had no skin cancer. His brother was treated for a squamous cell carcinoma of the lip at 60. He takes omeprazole 20 mg.
On examination I found 9 actinic keratoses, 5 on the left forearm and 4 on the right, thin and without induration. The face, scalp and ears are clear. There are some seborrhoeic keratoses on the back and a few Campbell de Morgan spots, which mean nothing.
Opinion: these are actinic keratoses. The yearly risk that any single lesion turns into a carcinoma is low, well under 1 per cent, but treatment is sensible. Cryotherapy would be the simplest method for lesions as few and thin as these, given once with a freeze of 5 to 10 seconds; alternatively fluorouracil 5 per cent cream for 4 weeks.
I should be glad if your practice would arrange this. I have not made another appointment but will see him at any time.`,
    count: null,
    accept: [0],
    methods: [],
    premalignantStated: true,
    noCount: 'not-stated-as-done',
    refused: [
      { text: '67', reason: 'age' },
      { text: '20 mg', reason: 'dose-or-strength' },
    ],
  },
  {
    text: `Skin surgery clinic. Two matters today.
First, excision of a biopsy-proven basal cell carcinoma of the left upper back. Marked with 4 mm margins, excised to fat under 8 ml of 1% lidocaine with adrenaline, length 3.6 cm, closed with 3-0 and 4-0 sutures in 2 layers. Specimen with a suture at 12 o'clock. Blood loss 3 ml. Pressure dressing for 48 hours. No complications.
Second, before he got dressed, he asked me to look at his right ear and neck, where the skin has been rough. I found 3 AKs on the right ear and 1 AK on the neck. With his agreement these were treated with liquid nitrogen for 8 seconds each, well away from the surgical site.
Medicines: isotretinoin is not taken; he uses simvastatin 40 mg and aspirin 75 mg. INR not applicable. No pacemaker.
Plan: suture removal by the practice nurse on day 12. Histology by letter in 3 weeks. Review in clinic at 6 weeks to check the wound and the frozen areas. Advised not to lift more than 5 kg for 2 weeks and to keep out of the swimming pool until the sutures are gone.`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '6 weeks', reason: 'date-or-time' },
      { text: '40 mg', reason: 'dose-or-strength' },
      { text: '4 mm', reason: 'size' },
    ],
    sites: [
      { site: 'ear', side: 'right', count: 3 },
      { site: 'neck', count: 1 },
    ],
  },
  {
    text: `Nurse-led cryotherapy clinic, prescription and lesions marked by the consultant at the clinic on the ground floor earlier today.
Marked and treated: actinic keratoses. Scalp 7 - treated. Forehead 4 - treated. Left temple 2 - treated. Right temple 1 - treated. Left ear 3 - treated. Treatment by liquid nitrogen spray, tip C, distance 1 cm, single freeze.
Not for treatment: 3 seborrhoeic warts of the right temple (patient told they are harmless), and a cyst behind the ear.
Room 17, machine serviced last month. Oxygen monitor normal. Patient lying down throughout after a faint at the dentist's years ago. Pulse before 76, after 80.
Pain score: 4 of 10 during, 1 of 10 at 5 minutes.
Aftercare: blister may be pricked with a sterile needle; redness for up to 2 weeks. Leaflet version 6 handed over and explained. Patient's son collected him at 11:40.
Signature check done. Appointment with the consultant in 4 months requested. If any lesion still feels rough after 8 weeks he should ring the clinic's secretary. The patient asked about sunscreen on prescription and was given a form.`,
    count: 17,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '3', reason: 'other-lesion-type' },
      { text: '17', reason: 'other' },
    ],
    sites: [
      { site: 'scalp', count: 7 },
      { site: 'forehead', count: 4 },
      { site: 'temple', side: 'left', count: 2 },
      { site: 'temple', side: 'right', count: 1 },
      { site: 'ear', side: 'left', count: 3 },
    ],
  },
  {
    text: `NOTE TYPE: Dermatology follow-up with procedures
DATE OF LAST VISIT: 6 months ago, at which time 15 actinic keratoses were treated with liquid nitrogen and a squamous cell carcinoma in situ of the right shin, 1.6 cm, was confirmed by biopsy and later excised by the surgical team with clear margins.

HISTORY OF PRESENT ILLNESS
The patient is a 76-year-old retired fisherman who returns for a full skin examination. He describes many rough spots on the crown, forehead, ears and hands, some of which sting in the sun. He tried his neighbour's fluorouracil cream on the left forearm for 10 days and stopped because of soreness. There is a new brown patch on the upper back that his wife would like checked. He is also annoyed by small growths in both armpits. No fever, sweats or weight loss. Appetite good.

PAST HISTORY: BCC x 3 (nose 2009, back 2014, ear 2017). SCC in situ x 1. Atrial fibrillation. Gout. Cataract surgery both eyes, 2021.
MEDICATIONS: apixaban 5 mg BID, allopurinol 300 mg, metoprolol 50 mg. ALLERGIES: sulfa.
SOCIAL: Never wore sunscreen until 60. Stopped smoking 25 years ago. Two beers a week.

EXAMINATION: BP 136/78, weight 86 kg. Scalp 11 AKs; forehead 5 AKs; left ear 2 and right ear 2 AKs; left hand 3 and right hand 3 AKs. Left forearm: 5 fading AKs, inflamed from the cream. Armpits: 9 skin tags. Upper back: tan waxy plaque 12 mm with horn cysts. Right calf: dark papule 4 mm with grey veil. Scars without recurrence.

PROCEDURES
1. Cryosurgery, actinic keratoses. Consent verbal. Liquid nitrogen spray, 26 lesions treated as listed above for scalp, forehead, ears and hands, 8-10 seconds each. The left forearm was not treated because it is still inflamed.
2. Biopsy of the right calf by 4 mm punch, 1 suture.
3. Skin tags: patient decided against removal once told of the fee.

PLAN: pathology by phone in 7-10 days; suture out in 14 days; left forearm AKs re-examined in 3 months; sunscreen; nicotinamide 500 mg BID to be discussed with his doctor. All questions answered.`,
    count: 26,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '15', reason: 'history' },
      { text: '86 kg', reason: 'other' },
      { text: '1.6 cm', reason: 'size' },
      { text: '9', reason: 'other-lesion-type' },
      { text: '5', reason: 'not-treated' },
    ],
    sites: [
      { site: 'scalp', count: 11 },
      { site: 'forehead', count: 5 },
      { site: 'ear', side: 'left', count: 2 },
      { site: 'ear', side: 'right', count: 2 },
      { site: 'hand', side: 'left', count: 3 },
      { site: 'hand', side: 'right', count: 3 },
    ],
  },
  {
    text: `Ambulatory visit, skin cancer prevention programme, week 52 of 104.

This 70-year-old woman had a kidney transplant in 2008 and a second one in 2018. Her immunosuppression consists of belatacept infusions every 4 weeks, mycophenolate 750 mg twice daily and prednisone 5 mg. In year one of the programme 22 actinic keratoses were treated in two sessions, one squamous cell carcinoma was removed from the left hand, and acitretin was tried at 10 mg and 20 mg (mean dose 18 mg) but stopped on account of hair loss. She is using sunscreen every day and keeps a diary, from which it appears that she missed 8 days in the last 3 months. She has had no infection and no hospital stay. Kidney function is stable, creatinine 1.3, potassium 4.6.

She was examined undressed, under good light, with a chaperone. On the face nine actinic keratoses were felt, scattered over the cheeks and chin. On the chest there was one. The lower legs bore two each, firm and slightly horny, none tender. The scalp could be seen well and was free. On the forearms 6 more were marked with a pen; as she has an arm port operation in 2 weeks, they are to be frozen after that. Warts: 3, on the toes, unchanged. Lymph nodes: none in the neck, axillae or groins. Nails, mouth, genital skin: no finding.

Treatment. Face and chest: liquid nitrogen, ten lesions in all, 6 seconds, one cycle. Lower legs: electrodesiccation of the four lesions there under lidocaine 1%, 2 ml in total, current setting 15, since wounds after freezing have taken 8 weeks or more to heal. So fourteen actinic keratoses were destroyed at this visit. No tissue was sent.

She left with dressings for 2 weeks and a written plan. Next programme visit in 8 weeks (forearms), thereafter every 3 months. Cc: transplant unit, family doctor.`,
    count: 14,
    methods: ['cryosurgery', 'electrosurgery'],
    premalignantStated: true,
    refused: [
      { text: '3', reason: 'other-lesion-type' },
      { text: '22', reason: 'history' },
      { text: '6', reason: 'planned' },
      { text: '18 mg', reason: 'dose-or-strength' },
    ],
    sites: [
      { site: 'face', count: 9 },
      { site: 'lower-leg', side: 'left', count: 2 },
      { site: 'lower-leg', side: 'right', count: 2 },
      { site: 'chest', count: 1 },
    ],
  },
];
