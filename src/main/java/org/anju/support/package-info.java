/**
 * Support of projects 支持政策: what acquirers claim, what authorities grant by their documents and
 * what has come, by article 25 to 29; the subsidy of article 29 is read from the ledger, which
 * computes it. Owns {@code support_item}, {@code support_decision} and {@code support_receipt}.
 */
package org.anju.support;
