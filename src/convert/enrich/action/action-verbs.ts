/**
 * The verbs that open an action in the agreed actions of decisions, in their base
 * form. A verb that is not here opens none: "understand", "know", "feel".
 */
export const ACTION_VERBS = [
  ..."accept add adjust adopt advise agree allocate allow alter amend apologise apologize appoint arrange ask assess".split(
    " ",
  ),
  ..."audit award backdate begin brief bring calculate cancel carry change check circulate clarify clean clear collect".split(
    " ",
  ),
  ..."commission compare compensate complete conduct confirm consider consult contact continue convene correct create cut".split(
    " ",
  ),
  ..."credit decide deduct deliver determine develop devise discuss disseminate distribute draw email ensure establish".split(
    " ",
  ),
  ..."explain explore finalise find fund give hear hold identify implement improve include increase inform".split(
    " ",
  ),
  ..."honour inspect install introduce investigate invite issue keep learn let liaise look make meet monitor notify".split(
    " ",
  ),
  ..."obtain offer open organise pay place prepare present produce provide publish put re-assess re-consider re-inspect re-offer re-open re-run reopen".split(
    " ",
  ),
  ..."reassess recalculate reconsider record reduce refer refund reimburse reinspect reinstate remind remove repair".split(
    " ",
  ),
  ..."renew repay replace reply report require rerun resolve respond restore resume return review revise rewrite run".split(
    " ",
  ),
  ..."search secure seek send set share show speak start stop strengthen submit supply take tell train transfer".split(
    " ",
  ),
  ..."undertake update use visit waive withdraw work write write-off".split(" "),
];
