/**
 * Words that begin with a capital in notes and name nobody: they end a name. Not a list of names; a word that is
 * missing here costs at most a false warning.
 */
const CLINICAL = wordsOf(`
  a an the and or of in on at to for with without from by per as is was were are be been has have had do does did not no
  none nil yes see seen above below same self other others new old established return returning returned today tomorrow
  yesterday now then time date day days week weeks month months year years hour hours minute minutes second seconds
  monday tuesday wednesday thursday friday saturday sunday january february march june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec i we he she they it his her hers their our my your
  you who which that this these those there here if when while after before during until since also but so than very
  all any each every both either neither some many multiple several few more most less least one two three four five
  six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty first second third fourth fifth last next
  total number count additional prior previous current past recent history hx
  patient patients pt pts client male female man woman men women gentleman lady boy girl adult child infant mr mrs ms dr
  doctor provider physician surgeon nurse assistant resident fellow staff attending scribe technician dermatologist
  dermatology dermatologic dermatopathology pathologist pathology surgery surgical medicine medical clinical clinic
  office hospital center centre department practice group associates institute health healthcare care service services
  system systems wife husband spouse mother father son daughter sister brother parent guardian family friend caregiver
  name age dob sex gender race ethnicity phone fax email address mrn id record records chart account acct number no
  visit encounter appointment note notes report reports summary letter reason chief complaint subjective objective
  assessment plan impression diagnosis diagnoses dx ddx differential procedure procedures procedural operative operation
  preoperative postoperative preop postop indication indications consent informed verbal written verbally risks risk
  benefits alternatives complications complication anesthesia anesthetic local topical ebl specimen specimens findings
  finding description technique details detail location locations site sites laterality treatment treatments treated
  treat therapy therapies management medications medication meds drugs drug allergies allergy review ros hpi pmh psh fh sh
  social exam examination physical general appearance skin vitals vital signs instructions instruction education
  counseling counselling counseled counselled discussion discussed follow followup up disposition attestation signature
  signed electronically addendum photo photos photograph photographs photography wound wounds dressing bandage billing
  billed coding code codes cpt icd hcpcs modifier modifiers units unit charge charges claim claims payer insurance plan
  authorization eligibility copay deductible date dos service results result lab labs biopsy biopsies path shave punch
  excision excisions incision incisional excisional debridement repair closure destruction destroyed removal removed
  remove cryosurgery cryotherapy cryo cryogun cryoprobe cryospray freeze frozen freezing thaw thawed nitrogen liquid
  spray cycle cycles electrosurgery electrodesiccation electrodessication electrocautery ed&c edc curettage curetted
  curettement curette cautery hyfrecator hyfrecation desiccation laser lasers light photodynamic pdt mohs micrographic
  chemosurgery chemical peel acid trichloroacetic tca salicylic aminolevulinic ala mal imiquimod fluorouracil 5-fu fu
  efudex carac fluoroplex tolak aldara zyclara picato ingenol diclofenac solaraze klisyri tirbanibulin ameluz levulan
  kerastick blu-u metvixia cryopen verruca-freeze histofreezer brymill cry-ac duct tape cantharidin podophyllin
  candida bleomycin tretinoin retin-a retinoid adapalene tazarotene hydrocortisone triamcinolone kenalog clobetasol
  betamethasone mometasone desonide calcipotriene calcipotriol vitamin lidocaine xylocaine epinephrine marcaine
  bupivacaine emla lmx bicarbonate aluminum chloride drysol monsel monsels ferric silver nitrate vaseline petrolatum
  aquaphor polysporin bacitracin neosporin mupirocin bactroban telfa gauze band-aid bandaid chlorhexidine hibiclens
  betadine iodine alcohol saline sunscreen spf zinc oxide nicotinamide niacinamide acitretin soriatane methotrexate
  doxycycline minocycline cephalexin keflex prednisone aspirin ibuprofen tylenol acetaminophen warfarin coumadin eliquis
  xarelto plavix metformin lisinopril atorvastatin amlodipine losartan latex penicillin sulfa adhesive nkda nka
  actinic solar keratosis keratoses ak aks sk sks isk seborrheic seborrhoeic lichenoid hypertrophic atrophic pigmented
  benign malignant premalignant precancerous precancer neoplasm neoplasms lesion lesions papule papules plaque plaques
  patch patches macule macules nodule nodules scale scaly rough gritty crust crusted erythema erythematous hyperkeratotic
  inflamed irritated tender symptomatic basal squamous cell cells carcinoma bcc scc sccis situ melanoma nevus nevi mole
  moles dysplastic atypical lentigo lentigines maligna verruca verrucae vulgaris plana plantar wart warts molluscum
  contagiosum tag tags acrochordon acrochordons cyst cysts lipoma dermatofibroma angioma angiomas cherry hemangioma
  telangiectasia rosacea acne eczema dermatitis psoriasis vitiligo urticaria xerosis pruritus tinea onychomycosis
  alopecia scar scars keloid bowen bowens bowenoid disease syndrome disorder porokeratosis dsap cheilitis cheilitis
  leukoplakia erythroplasia queyrat paget pagets gottron koebner nikolsky auspitz wickham darier grover hailey-hailey
  fitzpatrick glogau breslow clark wood woods lamp nicholsky photodamage photoaging sun sunlight sundamage exposure uv
  uva uvb abcde abcdes abcd full body total tbse fbse check screening surveillance
  right left bilateral upper lower mid middle medial lateral anterior posterior superior inferior proximal distal dorsal
  ventral dorsum central extensor flexor volar inner outer rt lt bilat sup inf head scalp vertex crown occiput occipital
  parietal frontal hairline forehead brow brows eyebrow glabella temple temples temporal face facial cheek cheeks malar
  zygoma zygomatic nose nasal bridge tip ala alar sidewall dorsum columella nasolabial fold ear ears helix helical
  antihelix tragus lobe earlobe lobule conchal concha preauricular postauricular auricular auricle eye eyes eyelid
  eyelids lid canthus periorbital infraorbital lip lips vermilion cutaneous mouth oral mucosa mucosal philtrum chin jaw
  jawline mandible mandibular neck nape throat supraclavicular clavicle collarbone shoulder shoulders deltoid arm arms
  forearm forearms elbow elbows wrist wrists hand hands finger fingers thumb index ring palm palms knuckle knuckles
  fingernail nail nails web space chest sternum sternal breast breasts presternal trunk torso abdomen abdominal flank
  flanks back scapula scapular interscapular spine paraspinal lumbar sacrum buttock buttocks groin inguinal axilla
  axillae axillary perineum genital genitalia penis scrotum vulva anus perianal thigh thighs hip hips knee knees
  popliteal leg legs shin shins calf calves pretibial ankle ankles foot feet heel heels sole soles toe toes extremity
  extremities extremities ble bue rue lue rle lle
  medicare medicaid advantage aetna cigna humana united unitedhealthcare uhc optum bcbs blue cross shield anthem kaiser
  permanente tricare champva veterans affairs noridian novitas palmetto gba wps ngs cgs first coast national government
  solutions cms aad ama aapc ncci mue part self-pay cash commercial hmo ppo quest diagnostics labcorp epic cerner modmed
  ema nextgen athena allscripts american academy association society college board certified
  alert oriented awake healthy well developed nourished appearing pleasant acute distress tolerated tolerate tolerating
  presents present presented reports reported denies denied states stated complains complained requests requested
  desires agrees agreed understands understood verbalized verbalizes accepts declined declines refuses consented
  obtained given gave provided prepped prepared draped cleaned cleansed applied apply used using performed done made
  completed taken measured marked identified noted observed examined evaluated reviewed recommended advised educated
  instructed continue continued start started stop stopped increase decrease monitor call return use avoid keep wash
  take clean cover expect wear protect protective clothing hat hats notify contact refer referred referral schedule
  scheduled rtc rto fu f/u prn bid tid qd qid daily nightly weekly twice once sent send submitted ordered pending
  stable improved improving resolved worsening worse better good fair poor excellent mild moderate severe minimal
  normal abnormal negative positive clear intact present absent unknown unchanged applicable n/a na tbd
  hemostasis achieved bleeding blood loss none sterile clean aseptic standard usual routine post pre non anti
  immediate immediately indicated necessary medically necessity because due given secondary primary possible probable
  likely suspected consistent suspicious rule versus vs size diameter depth margin margins border shape color type grade
  stage class category level step steps question questions answer answers answered concern concerns problem problems
  list item items interval change changes status chronic onset duration severity quality context timing modifying
  associated factors symptoms symptom complaint pain itch itching burning redness swelling blister blistering scarring
  hypopigmentation hyperpigmentation dyspigmentation infection recurrence recurrent residual persistent incomplete
  additionally however therefore please thank thanks sincerely regards respectfully hello hi key key points comments comment other
  smoking smoker tobacco alcohol occupation retired farmer works lives married single divorced widowed caucasian white
  hispanic asian african black american european nurse nursing practitioner md do pa pa-c np rn ma lpn phd faad aprn
  fnp dnp cma licensed registered certified physician's teaching supervising ordering rendering billing referring
  performing consulting treating requesting covering primary pcp facility pos location building floor suite
  street avenue road drive lane boulevard apt zip city state county north south east west usa
  intake arrival departure pause timeout verified verification confirmed correct identity universal protocol
  biologic immunosuppressed immunosuppression transplant renal kidney heart lung liver hypertension diabetes copd cad
  htn dm afib ckd hyperlipidemia gerd arthritis asthma depression anxiety cancer cancers tumor personal
  numbing cream gel ointment solution lotion foam injection injected intralesional incubation occluded occlusion
  illumination activated wavelength joules fluence pulsed dye alexandrite co2 carbon dioxide erbium yag ipl
  sterile tray supplies instrument instruments device nozzle tip aperture probe swab applicator cotton cotton-tipped
  quality measure measures mips tobacco depression screen fall pneumonia vaccine vaccines flu covid shingrix
  english spanish interpreter language preferred portal message telehealth virtual video consult consultation
  global period modifier distinct separate separately identifiable evaluation significant office outpatient inpatient
  field cancerization numerous extensive diffuse scattered discrete individual confluent grouped
  chaperone declined offered accompanied companion decision making low high moderate straightforward complexity
  assisted living emergency room skilled nursing facility independent mobile unit rural urgent walk show diem nursing
  school prison hospice ambulatory inpatient observation military shelter campus temporary lodging group place
  notified called informed paged available aware asked told given held cancelled canceled rescheduled arrived left
  wellcare molina centene ambetter oscar highmark premera regence devoted clover medica geisinger horizon empire
  carefirst healthpartners railroad workers comp compensation worker's open access gold plus prime choice select
  value basic preferred complete essential premier classic network silver bronze platinum
  avoidance damage damaged chronic sun-damaged education protection hygiene follow-ups reactions side effects effect
  expected healing course aftercare infection bleeding precautions activity restrictions shower bathing
  mirror confirmed marked photographed dermoscopy dermatoscope dermoscopic pattern strawberry rosette
  skin-check cancer-prone high-risk area areas zone region regions point spot spots bump bumps growth growths
  freeze-thaw tolerance tolerability technique device model serial manufacturer lot expiration brand generic strength
  dose dosing quantity refills dispense sig pharmacy formulary sample samples prescription prescribed rx otc
  true false male-female undetermined pregnant lactating handedness dominant occupation occupational hobbies outdoor
  golf boating fishing tanning bed beds booth sunburn sunburns blistering childhood
  row column table header cell value values sheet file page line lines status final draft
  ulcer ulcers kit kits cleanser soap shampoo moisturizer veteran military navy army air force marine criteria colleague
  electronic handout handouts brochure pamphlet aftercare care home work comfortable questions encouraged
`);

/** Words of notes that are people's names as well; they end a name unless a title or a label stands before it. */
const ALSO_NAMES = wordsOf(`
  white black brown green gray grey blue rose mark wood woods clark cross head hand temple chin palm heel foot park grant
  young long short rich may april june august jan will bill dawn hope faith grace joy summer autumn bowen fitzpatrick
  breslow paget darier grover mohs glogau koebner clay banks pike reed sun bell ward day hill lane street west north
  east price cash rush wells waters fields fisher farmer miller baker cook carpenter mason page bush frost snow stone
  rice bean berry cherry olive violet ivy iris ruby pearl amber crystal coral may art gene drew chase chance pat sue
  carol guy max dean earl duke king prince noble major judge bishop pope abbott major penny candy ginger sage basil
  rosemary myrtle hazel heather daisy lily jasmine robin jay martin crane finch swan wolf fox lamb hart miles person
  case paul peter pierce pickett wren knight church love strong sharp swift wise moody early winter friday good best
  norman german french irish holland england israel jordan kenya chad china paris london austin dallas houston
  sydney madison jackson lincoln washington quest united humana anthem kaiser
`);

/** 'Keratosis', 'Cryotherapy', 'Lidocaine': the endings tell that no one is called so. */
const CLINICAL_ENDING =
  /(?:osis|oses|itis|oma|omas|ectomy|otomy|oplasty|oscopy|therapy|therapies|ology|ologist|ography|surgery|surgical|pathy|emia|algia|rrhea|aine|cillin|mycin|cycline|azole|olone|asone|sone|nide|mide|pril|sartan|statin|tinib|mab|olol|mod|rane|cort|derm|derma|dermal|aneous|ation|ations|ment|ments|ness|ility|ings|tional|ically|ectomies|ize|ized|ised)$/u;

/** True for a word of the clinic, however it is written: 'Follow-Up', "Bowen's", 'FOREARMS'. */
export function isClinical(word: string): boolean {
  const parts = word.includes('-') ? bare(word).split('-') : [];
  const isCompound = parts.length > 0 && parts.every((part) => CLINICAL.has(part));
  return isCompound || CLINICAL.has(bare(word)) || hasEnding(word);
}

/** True for words such as Brown, Hand or May, which are names only where something says so. */
export const isAlsoName = (word: string): boolean => ALSO_NAMES.has(bare(word));

const hasEnding = (word: string) => word.length > 5 && CLINICAL_ENDING.test(bare(word));

const bare = (word: string) => word.toLowerCase().replace(/['’]s?$|\.$/u, '');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
