/**
 * The public notice 公示 of the qualified families of an offering and the objections to it (article
 * 14, 5). Owns {@code public_notice} and {@code objection}. Uses applications, offerings, working
 * days, personal data and the audit trail.
 */
package org.anju.publicity;
