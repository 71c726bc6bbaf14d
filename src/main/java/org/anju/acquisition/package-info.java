/**
 * Acquisition 收购 of unsold commodity housing (measures, article 8 (3); Weihai work plan, part 2 (3)
 * and (5)): from candidate units over appraisals and negotiation to a priced proposal, two
 * approvals, a contract with instalments, the inspection of every unit and the restricted title.
 * The price is checked at every step, against the values of that day. Owns the tables {@code
 * acquisition…}. Uses projects, and reads the stock ledger, acquirers' qualifications and survey
 * results by SQL; of the ledger it changes only title and sale state, at the handover.
 */
package org.anju.acquisition;
