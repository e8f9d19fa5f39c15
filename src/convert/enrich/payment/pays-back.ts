/**
 * A sum that gives back what somebody spent, which is a refund and no payment.
 *
 * Yes: `£1,150 to reimburse his legal costs`, `£40 as a refund`, `£40 back`, `£126 she spent`. No: `£40 it paid`, `£200 for distress and will refund £40`.
 */
export const PAYS_BACK =
  /£\s?\d[\d,.]*(?: to [^£.;]{1,40}?)? (?:(?:in order )?to (?:reimburse|refund|repay)|as (?:an? )?(?:full |partial )?(?:refund|reimbursement)|in reimbursement|(?:for|in respect of|to cover|towards) (?:the |his |her |their )(?:legal (?:costs|fees)|(?:[^.;£]{1,30} )?(?:costs|expenses|fees) (?:(?:that )?(?:s?he|they) )?(?:had |has |have )?(?:incurred|paid|spent))|(?:for|in respect of) costs incurred|(?:for|to cover|towards) the costs? of [^.;£]{1,80} (?:s?he|they) (?:had |has |have )?(?:arranged|bought|commissioned|funded|paid|purchased)|(?:which |that )?(?:s?he|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]) (?:has |had )?(?:paid|spent)\b|back(?=[,.;]| (?:and|because|for|from|that|to|which|within)\b|$))(?![\p{sc=Latn}])/iu;
