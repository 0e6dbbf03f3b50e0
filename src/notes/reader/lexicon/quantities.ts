import { mean, type Phrases } from './sense.ts';

const ONES =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');

const numberWords: Phrases = [
  ...ONES.flatMap((word, value) => mean({ is: 'number', value }, word)),
  ...TENS.flatMap((ten, at) => [
    ...mean({ is: 'number', value: (at + 2) * 10 }, ten),
    ...ONES.slice(1, 10).flatMap((one, index) =>
      mean({ is: 'number', value: (at + 2) * 10 + index + 1 }, `${ten} ${one}|${ten}${one}`),
    ),
  ]),
  ...mean({ is: 'number', value: 40 }, 'fourty'),
  ...mean({ is: 'number', value: 2 }, 'pair|a pair|a pair of|pair of'),
  ...mean(
    { is: 'number', value: 1 },
    'single|a single|solitary|a solitary|lone|a lone|only one|just one|a sole|sole|isolated',
  ),
  ...mean({ is: 'number', value: 100 }, 'hundred|one hundred|a hundred'),
];

/** Numbers in words, what makes a number inexact, and what makes it no count of lesions. */
export const quantityPhrases: Phrases = [
  ...numberWords,
  ...mean(
    { is: 'vague' },
    'multiple|mult|several|numerous|many|few|a few|some|scattered|various|couple|a couple|a couple of|couple of|handful|a handful|a handful of|crop|cluster|clusters|diffuse|innumerable|countless|dozen|a dozen|dozens|half a dozen|half dozen|a half dozen|too numerous to count|tntc|a number of|a lot of|lots of|extensive|widespread|myriad|plethora|a bunch of|bunch|confluent|all visible|all visible aks|assorted|different|multiple different|sundry|a small number of|a large number of|majority|most',
  ),
  ...mean(
    { is: 'inexact' },
    'about|approx|approximately|around|roughly|~|circa|ca|at least|up to|over|more than|greater than|less than|fewer than|under|nearly|almost|>|<|≥|≤|minimum of|maximum of|no fewer than|no less than|upwards of|in excess of|close to|somewhere around|est|estimated|or so|or more|ish|ish lesions|give or take|an estimated|probably|maybe|perhaps|not less than|>=|some',
  ),
  ...mean(
    { is: 'unit', of: 'size' },
    'mm|cm|millimeter|millimeters|millimetre|millimetres|centimeter|centimeters|centimetre|centimetres|inch|inches|in diameter|cm2|mm2|sq cm|square centimeters|square cm|cms|mms',
  ),
  ...mean(
    { is: 'unit', of: 'duration' },
    's|sec|secs|second|seconds|min|mins|minute|minutes|hr|hrs|hour|hours|day|days|wk|wks|week|weeks|mo|mos|month|months|yr|yrs|year|years|second freeze|second freezes|sec freeze|second thaw|d|fortnight|decades|decade|am|pm session',
  ),
  ...mean(
    { is: 'unit', of: 'freeze-cycle' },
    'cycle|cycles|freeze|freezes|freeze thaw|freeze thaws|freeze thaw cycle|freeze thaw cycles|ftc|ftcs|freeze cycle|freeze cycles|thaw cycles|thaw|pass|passes|pulse|pulses|spray|sprays|bursts|burst|freeze thaw method|fx thaw|fz thaw|fx thaws|f t cycles|ft cycles|ft|f/t cycles|application|applications|rounds|round|times|time|timed freeze|freezethaw|freeze/thaw',
  ),
  ...mean(
    { is: 'unit', of: 'dose-or-strength' },
    '%|percent|mg|mcg|gm|gms|gram|grams|ml|cc|ccs|unit|units|iu|j/cm2|j|joules|tablets|tabs|tab|capsules|refill|refills|stick|sticks|tube|tubes|vial|vials|kg|lb|lbs|mmhg|gauge|g needle|bid|tid|qd|daily|nightly|x daily|drops|sprays nightly|pumps|watts|ppd|packs|pack years|hz|nm|psi|spf',
  ),
  ...mean({ is: 'unit', of: 'other' }, "w|c|celsius|degrees|°|o ' clock|o ’ clock|oclock|o clock"),
  ...mean(
    { is: 'unit', of: 'age' },
    'y|y/o|yo|yr/o|year old|years old|yr old|yrs old|yom|yof|y o|years of age|yo m|yo f|year s old|yrs of age',
  ),
  ...mean(
    { is: 'label', of: 'other' },
    'setting|tip|grade|type|stage|class|level|phase|fitzpatrick|room|page|bay|chair|phototype|skin type|dr|figure|fig|photo|photos|image|images|score|bmi|bp|hr|pulse|temp|temperature|weight|height|pain|version|ver|rev|extension|ext|clark|breslow|lot|lot number|vol|tray|blade|suite|unit number|map|diagram|visit|pod|ecog',
  ),
  ...mean(
    { is: 'label', of: 'list-number' },
    'procedure|procedures|specimen|specimens|problem|item|question|step|part|note|bottle|jar',
  ),
  ...mean(
    { is: 'label', of: 'code' },
    'cpt|icd|icd 10|hcpcs|modifier|mod|code|codes|billed|bill|charge|charged|rvu|rvus|icd10|cpt code|billing',
  ),
  ...mean(
    { is: 'label', of: 'date-or-time' },
    'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|date|dos|year|dated|dob',
  ),
  ...mean({ is: 'label', of: 'age' }, 'age|aged|ages'),
  ...mean({ is: 'label', of: 'duration' }, 'slow count of|count of|slow count'),
  ...mean({ is: 'label', of: 'dose-or-strength' }, 'spf|strength'),
  ...mean(
    { is: 'total' },
    'total|total of|in total|totaling|totalling|total number|altogether|in all|all told|all together|sum|that makes|makes|making|grand total|combined|overall|tot|ttl|subtotal|totals',
  ),
  ...mean({ is: 'each' }, 'each|apiece|per side|ea|per site|on each|respectively'),
  ...mean(
    { is: 'more' },
    'additional|also|another|further|more|extra|plus|as well|as well as|in addition|and another|other|additionally|second|third|different',
  ),
  ...mean(
    { is: 'among' },
    'including|incl|of which|of these|of those|one of|among them|among these|of them|which included|includes|inclusive of|among',
  ),
  ...mean(
    { is: 'rest' },
    '½|⅓|¼|rest|remainder|remaining|the rest|others|the others|all others|all but|except|except for|apart from|excluding|minus|save for|the others|half|half of|all except|same number|the same number|as many|twice as many|likewise|ditto|double that|another lot',
  ),
  ...mean(
    { is: 'same' },
    'all|these|those|they|them|it|this|the above|above|aforementioned|said|such|the same|as above|listed|all of the above|every',
  ),
  ...mean({ is: 'a' }, 'a|an|the|this|that|his|her|one'),
  ...mean(
    { is: 'counter' },
    'number of|no of|# of|number|nbr|count|lesion count|qty|quantity|how many|ct|num|lesions count|# treated|number treated|total treated|# lesions|# aks|number in|in number|#|no|numbering|n =|n|tally',
  ),
  ...mean(
    { is: 'doubt' },
    'vs|versus|possible|possibly|probable|likely|suspected|suspicious for|r/o|rule out|ruled out|concern for|concerning for|favor|favour|favored|question of|?|differential|ddx|suspect|presumed|presumptive|cannot exclude|could be|may represent|worrisome for|differential includes|or',
  ),
  ...mean(
    { is: 'not' },
    'wasnt|werent|isnt|didnt|dont|doesnt|arent|havent|hasnt|no|not|none|without|w/o|denies|never|negative for|neg for|nil|absent|free of|neither|nor|no evidence of|absence of|cannot|no new|no clearly|no obvious|no residual',
  ),
  ...mean(
    { is: 'but' },
    'but|while|whereas|however|then|although|though|yet|and then|followed by|after which|with plan|so',
  ),
  ...mean(
    { is: 'today' },
    'today|this visit|at this visit|this session|in office today|today s visit|todays visit|this date|at this encounter|this encounter|now|this morning|this afternoon|during this visit|at today s visit',
  ),
  ...mean({ is: 'placeholder' }, 'xx|xxx|tbd'),
  ...mean(
    { is: 'correction', isCertain: true },
    'correction|corrected|corrects|amended|amendment|should read|in error',
  ),
  ...mean({ is: 'correction', isCertain: false }, 'addendum|my tally|recount|recounted|late entry'),
  ...mean({ is: 'example', isCertain: true }, 'for example|e g|eg|e . g|for instance|sample text'),
  ...mean({ is: 'example', isCertain: false }, 'example|sample|template'),
];
