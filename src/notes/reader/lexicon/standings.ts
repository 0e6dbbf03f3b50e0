import { mean, type Phrases, type Section, type Standing } from './sense.ts';

const standing = (name: Standing, list: string): Phrases =>
  mean({ is: 'standing', standing: name }, list);
const weak = (name: Standing, list: string): Phrases =>
  mean({ is: 'standing', standing: name, weak: true }, list);

/** What tells done from seen, planned, declined and long ago. */
export const standingPhrases: Phrases = [
  ...standing(
    'done',
    'treated|txed|retreated|re treated|txd|tx ed|treated today|destroyed|removed|ablated|performed|applied|sprayed|done|were treated|was treated|carried out|completed|underwent|received|administered|eradicated|treat ed|destruct ed|treated with|addressed|zapped|rx d|rxd|undertaken|treats|destroys|destroy|freezes|treat was|tolerated|are destroyed|is destroyed|delivered|utilized|used',
  ),
  ...weak('done', 'treat|treating|treatment|destruction|tx|ablation|removal|treatments'),
  ...standing(
    'seen',
    'remain|remains|persist|persists|felt|bore|bears|noted|seen|identified|found|observed on exam|visible|visualized|appreciated|present|reveals|revealed|shows|showed|demonstrates|demonstrated|counted|exam|examination|diagnosed|has|consistent with|c/w|there are|there were|there was|there is|exhibits|observed|palpated|palpable|circled|mapped',
  ),
  ...standing(
    'history',
    'mother|father|sister|brother|parent|parents|sibling|grandmother|grandfather|aunt|uncle|never treated|last appt|at last appt|last appointment|at last appointment|prior appt|previous appt|previous appointment|last ov|prev|had been done|had been treated|had been frozen|had been destroyed|had been removed|lv|at lv|yesterday|on monday|last monday|this past monday|on tuesday|last tuesday|this past tuesday|on wednesday|last wednesday|this past wednesday|on thursday|last thursday|this past thursday|on friday|last friday|this past friday|on saturday|last saturday|this past saturday|on sunday|last sunday|this past sunday|over the weekend|wound check|post cryo|by a colleague|a colleague|previous dermatologist|prior dermatologist|other dermatologist|outside provider|outside office|by gp|by his gp|by her gp|by pcp|by his pcp|by her pcp|frozen then|treated then|by her account|by his account|by report|reportedly|elsewhere|another clinic|another state|outside dermatologist|copied from|copied forward|carried forward|pasted from|previous note|at which time|phone call|previously|previous|prior|history of|hx of|hx|h/o|history|s/p|status post|ago|last visit|last year|last month|last week|last time|last spring|last fall|last summer|last winter|last seen|last appointment|last tbse|at last visit|past|in the past|earlier this year|formerly|years back|months back|remote|remotely|since last visit|at the last visit|previous visit|prior visit|at her last visit|at his last visit|since then|used to|had several|had numerous|last treated|last frozen|last cryo|last treatment|last cryotherapy|at that time|back in|at that visit|pmh|has had|have had|earlier visit|last session|previous session|already treated',
  ),
  ...standing(
    'planned',
    'wants|wanted|wishes|would like|hopes|intended|intend|kindly|please|asks|asked to|letter from|referral letter|next wk|next week|next month|next mo|tomorrow|wait|later|another day|another time|return|returns|rtc|come back|comes back|back for|wont|to have|to do|to follow|will|will be|to be treated|to be|plan to|plans to|planned|planning|plan for|plan is|scheduled|schedule|scheduled for|next visit|next appointment|at next visit|next session|next time|return for|returning for|return to have|rtc for|going to|would|should|consider|considering|if|may|might|intends|intend to|intention|come back for|awaiting|pending|await|upcoming|anticipate|anticipated|at follow up|at the next visit|future|book|booked|booked for|rescheduled|needs|requires|require|shall|discussed treating|offered to',
  ),
  ...weak(
    'planned',
    'talked about|spoke about|spoke of|explained|considered|went over|mentioned|talk about|recommend|recommended|recommends|recommending|discussed|discuss|options|option|indicated|advised|suggested|offered|proposed|requests|requested|consent|consented|consents|here for|presents for|presenting for|referred for|for treatment of|candidate|elected|elects|opted|opts|agreed|agrees|prescribed|prescribe|rx|counseled|counselled|prefers|risks',
  ),
  ...standing(
    'declined',
    'rather not|would rather not|not have any|not to treat|not to have|preferred not|prefers not|prefer not|decided against|decides against|decided not|does not wish|did not wish|doesnt want|didnt want|put off|declined|declines|refused|refuses|deferred|defers|defer|deferring|held off|hold off|holding off|postponed|postpone|delay|delayed|cancelled|canceled|does not want|did not want|not want|does not wish|wait on|opted against|elected not|opted not|against treatment|chose not',
  ),
  ...standing(
    'not-treated',
    'nothing was treated|nothing treated|none treated|none was treated|none were treated|nothing was done|left for|left to|left alone|not to be treated|not yet treated|not treated|untreated|left alone|left untreated|not frozen|not destroyed|watchful waiting|no treatment|without treatment|not addressed|no tx|not done|not performed|left in place|were not treated|was not treated|not be treated|skipped|spared|no intervention|not today|not actionable|left as is|were left|not biopsied|no treatment today|no destruction|no cryotherapy|no cryo|no ln2',
  ),
  ...weak(
    'not-treated',
    'monitor|monitored|monitoring|observe|observation|watch|watched|reassurance|reassured|reassurance given|follow clinically',
  ),
];

const heading = (section: Section, list: string): Phrases => mean({ is: 'heading', section }, list);

/** Headings by the part of the note they open. They count where a colon follows or the line ends. */
export const headingPhrases: Phrases = [
  ...heading(
    'history',
    'prev|prior|previous|previously|last time|before|hpi|history of present illness|hx|history|pmh|pmhx|past medical history|past history|past derm history|past dermatologic history|dermatologic history|derm history|derm hx|skin cancer history|past surgical history|psh|family history|fh|fhx|fam hx|social history|sh|shx|soc hx|cc|chief complaint|reason for visit|reason|ros|review of systems|subjective|s|interval history|interim history|interval|referral|letter|ma intake|nurse intake|intake|patient reports|pt reports|prior treatment|prior treatments|previous treatment|previous treatments|past treatments|previous visit|prior visit|last visit|background|treatment history|skin history|presenting complaint|presenting problem|previous note|old note|prior note|past procedures|previous procedures|indication for visit|comorbidities|skin ca hx',
  ),
  ...heading(
    'exam',
    'todays note|today note|exam|examination|physical exam|physical examination|pe|skin exam|objective|o|findings|on exam|skin|skin check|tbse|full skin exam|fbse|total body skin exam|physical|observations|clinical findings|exam findings|lesion description|description|skin examination|focused exam|o/e',
  ),
  ...heading(
    'assessment',
    'assessment|a|a/p|ap|a & p|a&p|a and p|assessment and plan|assessment & plan|assessment/plan|impression|imp|dx|diagnosis|diagnoses|preoperative diagnosis|preop diagnosis|pre op diagnosis|postoperative diagnosis|postop diagnosis|post op diagnosis|pre procedure diagnosis|post procedure diagnosis|indication|indications|problem|problem list|impression and plan|impression & plan|impression/plan|i/p|medical decision making|mdm|clinical diagnosis|pre treatment diagnosis|icd|icd 10|assess',
  ),
  ...heading(
    'plan',
    'plan|p|recommendations|recommendation|rec|recs|treatment plan|plan of care|options discussed|to do|next steps|next visit|future|orders',
  ),
  ...heading(
    'procedure',
    'procedure|procedures|procedure note|procedure performed|procedures performed|operation|operative note|op note|treatment|treatments|treatment today|treated today|tx|rx today|technique|procedure details|intervention|in office procedure|today|now|this visit|current visit|current|destruction|procedure today|procedures today|treatment performed|treatment given|procedure description|proc|treatment log|service|services|services today|done today|operative report|procedural note|treatment record|addendum|addenda|amended',
  ),
  ...heading(
    'aside',
    'follow up|f/u|fu|followup|rtc|return|disposition|medications|meds|current medications|allergies|allergy|vitals|vital signs|consent|anesthesia|anaesthesia|complications|education|counseling|counselling|aftercare|after care|wound care|instructions|patient instructions|post op instructions|postop instructions|time|total time|ebl|estimated blood loss|pathology|path|labs|lab results|immunizations|risk factors|comorbidities|smoking|occupation|sun protection|photoprotection|cpt|codes|code|billing|charges|coding|supplies|lot|sunscreen|freeze time|freeze|freeze cycles|cycles|thaw time|template|template help|instructions for use|help text|e/m|em|risks|complication|equipment|settings',
  ),
];
