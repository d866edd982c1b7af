// Words without accents, as a stage or a status of an export has them: English, German, Dutch, French, Spanish, Portuguese,
// Italian, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Romanian, Turkish, Russian.
const wonWords =
  'won closedwon closewon wonclosed dealwon gewonnen gagne gagnee gagnes gagnees ganado ganada ganados ganadas cerradaganada ' +
  'cerradoganado ganho ganha fechadoganho vinto vinta vinte chiusovinto vunnen vunnet vundet voitettu wygrana wygrany ' +
  'wygrane vyhrano vyhrana castigat castigata kazanildi выиграна выиграно выигран';
const lostWords =
  'lost closedlost closelost lostclosed deallost verloren perdu perdue perdus perdues perdido perdida perdidos perdidas ' +
  'cerradaperdida cerradoperdido fechadoperdido perso persa chiusoperso forlorad forlorat tapt tabt havitty przegrana ' +
  'przegrany przegrane ztraceno prohrano prohrana pierdut pierduta kaybedildi проиграна проиграно проигран';
// Said of an opportunity as a whole, these are losses; as one word among others ("meeting cancelled") they are not.
const lostPhrases =
  'dead abandoned canceled cancelled disqualified rejected declined outsold nodecision nosale closednodecision ' +
  'closedabandoned closedcanceled closedcancelled closeddisqualified closeddead closedrejected lostnodecision';

/** Words that say won, and words that say lost, wherever in a stage they stand. */
export const wordsOf = { won: new Set(wonWords.split(' ')), lost: new Set(lostWords.split(' ')) } as const;

/** Whole stages, letters alone, that are losses. */
export const lostAsAWhole = new Set(lostPhrases.split(' '));

/** Chinese, Japanese and Korean put no blanks between words: these are looked for anywhere. */
export const signsOf = {
  won: ['受注', '成交', '赢单', '贏單', '수주'],
  lost: ['失注', '输单', '輸單', '丢单', '실주'],
} as const;
