/** A whole decision about an invented council, in the numbered shape, with one of everything. */
export const INVENTED_DECISION = `Anytown Borough Council (17 009 175)

Category : Education > School transport

Decision : Upheld

Decision date : 25 May 2018

The Ombudsman's final decision:

Summary: Mrs P says the Council stopped her son’s taxi. There was fault. The Council will apologise.

The complaint

  1. Mrs P complains that the Council:
      1. stopped her son’s taxi in March;
      2. did not answer her letters; and
      3. gave her the wrong form.
  2. She says this caused distress.

Back to top

The Ombudsman’s role and powers

  1. We may decide not to start or go on if we believe:
  • fault caused no injustice, or
  • we cannot get what someone wants.

(Local Government Act 1974, section 24A(6), as amended)

  1. We look at how a decision was made. (Local Government Act 1974, section 34(3), as amended)

Back to top

What I found

Background

  1. The Council’s panel met twice:
    • in March, without papers;
    • in May, with the papers named in paragraph 1b).
  2. It wrote to Mrs P in June.

Complaint a) - Stopping the taxi. The Council says it gave notice.

  1. As I said in paragraph 5, the panel had no papers in March.

Back to top

Agreed action

  1. Within one month the Council will pay Mrs P £200 for distress.

Back to top

Final decision

We have completed our investigation.

Back to top

Investigator's decision on behalf of the Ombudsman

Print this page
`;
