/**
 * Public notices 公示 of an offering: its qualified families (article 14, 5), its prices (article 13)
 * and its results; and the objections 异议 to families under notice, with the family's hearing and
 * its appeal. Owns {@code public_notice}, {@code price_notice}, {@code result_notice} and the
 * tables whose names begin with {@code objection}; the views {@code notice_board} and {@code
 * roster_hold} show them to others. Reads prices and choices where they stand. Uses applications,
 * offerings, files, working days, personal data and the audit trail. See docs/adr/0013.
 */
package org.anju.publicity;
