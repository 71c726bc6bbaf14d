/**
 * What officers declare about themselves, so that nobody decides about relatives or colleagues
 * (article 36). Owns {@code interest_declaration}, {@code interest_person} and {@code
 * interest_employer}. Uses personal data and the audit trail; every feature in which officers
 * decide about families uses it.
 */
package org.anju.interest;
