/**
 * Money under supervision 资金监管 (work plan of Weihai, part 2 (4); Huangshi's articles 25 to 29): one
 * double-entry ledger for each project, from the loan that is drawn to the yuan that is paid back.
 * Owns {@code project_ledger}, {@code funding_source}, {@code ledger_account}, {@code posting},
 * {@code voucher}, {@code voucher_line}, {@code acquisition_funding}, {@code building_payee},
 * {@code bank_statement} and {@code bank_statement_line}; reads projects, acquisitions and leases.
 * {@link org.anju.funding.PostingRules} decides what may be posted, the triggers of the tables
 * stand behind it.
 */
package org.anju.funding;
