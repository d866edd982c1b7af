// Letters without accents, as a stage or a status of an export has them: English, German, Dutch, French, Spanish, Portuguese,
// Italian, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Romanian, Turkish, Russian.
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`);

/** Words that say won, and words that say lost, wherever in a stage they stand. */
export const wordsOf = {
  won: whole(
    'won|closed?won|wonclosed|dealwon|gewonnen(?:e[rs]?)?|gagnee?s?|(?:cerrad[ao])?ganad[ao]s?|(?:fechado)?ganh[ao]s?|ganhou',
    '(?:chiuso)?vint[aeo]|vunn(?:en|et)|vundet|voitettu|wygran[aey]|vyhran[ao]|castigata?|kazanildi|выигран[ао]?',
  ),
  lost: whole(
    'lost|closed?lost|lostclosed|deallost|dead|disqualified|abandoned|verloren(?:e[rs]?)?|perdue?s?|perdeu',
    '(?:cerrad[ao]|fechado)?perdid[ao]s?|(?:chiuso)?pers[ao]|disqualifi(?:ziert|ee?)|abandon(?:nee?|ad[ao])',
    'des(?:c|qu)alificad[ao]|forlora[dt]|ta[pb]t|havitty|przegran[aey]|ztraceno|prohran[ao]|pierduta?|kaybedildi|проигран[ао]?',
  ),
} as const;

/**
 * Whole stages, letters alone, that are closings; as one word among others ("NDA signed", "meeting cancelled") they are none. What
 * churned was won before, so it is neither.
 */
export const phrasesOf = {
  won: whole(
    '(?:closed?)?win|(?:deal|contract|agreement|closed)?signed|signed(?:deal|contract)|contractexecuted|onboarded|invoiced|paid',
    '(?:project|customer|go|went)?live|(?:po|(?:purchase)?order)received|sold|(?:vertrag)?unter(?:schrieben|zeichnet)|beauftragt',
    'auftrager(?:halten|teilt)|(?:contrat|affaire|devis)?signee?|vendu|(?:contrato|cerrado)?firmado|vendido|(?:contrato)?assinado',
    'negociofechado|venda(?:fechada|realizada)',
  ),
  lost: whole(
    '(?:closed?|lost)?(?:loss|dead|abandoned|disqualified|cancell?ed|rejected|declined|withdrawn|no(?:decision|deal|sale|go|bid))',
    '(?:closed?)?notinterested|outsold|absage|abgesagt|abgelehnt|storniert|keine?(?:interesse|entscheidung)|(?:annul|refus|rejet)ee?',
    'sans(?:suite|decision)|(?:cancel|rechaz|descart|anul|recus)ad[ao]|sindecision|sem(?:decisao|interesse)',
  ),
} as const;

/** Beginnings of words that say on the way, where none says won or lost: the stages that CRMs come with, and what people call theirs. */
export const onTheWay = new RegExp(
  '^(?:(?:lead|new|sent|poc|hold)$|prospect|qualif|discover|demo|present|appoint|meet|schedul|conta[ct]|engag|need|anal|evaluat|' +
    'percept|identif|sponsor|decision|value|propos|propuest|propost|quot|offer|negoti|negoci|review|contract|verbal|commit|pilot|' +
    'trial|develop|nurtur|pending|kontakt|erst|bedarf|termin|prasent|angebot|verhandl|devis|presup|calific|cotiz|reuni|apresent)',
);

/** Words for closed that leave open how. */
export const closedWord = whole('closed|(?:ab)?geschlossen|gesloten|fermee?|cerrad[ao]|fechad[ao]|chius[ao]');

/**
 * Chinese, Japanese and Korean put no blanks between words: these are looked for anywhere, a loss first, since "not concluded" (不成立)
 * holds "concluded". A forecast (見込) is no closing.
 */
export const signsOf = {
  forecast: /見込/,
  lost: /不成[立約]|失注|[输輸丢][单單]|실주|성사 실패/,
  won: /受注|成[約立交]|[赢贏][单單]|수주|성사/,
} as const;
