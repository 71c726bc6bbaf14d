/**
 * The two checks of an application (article 14, 3 and 4): the identity check and the housing check,
 * decided by different officers. Owns {@code check_decision}. Uses applications, offerings,
 * personal data, the policy and the audit trail.
 */
package org.anju.verification;
