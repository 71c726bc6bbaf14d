/**
 * Unmasking: an officer looks at one piece of personal data in clear, says why, and the look is
 * recorded for the auditors (article 36). Who may see what is the policy's. Owns {@code unmasking}.
 */
package org.anju.verification.unmasking;
