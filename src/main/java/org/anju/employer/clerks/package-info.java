/**
 * Clerks 经办人: who acts for an employer here and, by the employer's organisation, in Keycloak. Owns
 * {@code employer_clerk} and {@code clerk_invitation}. Keycloak is told afterwards by {@link
 * org.anju.employer.clerks.SetUpClerks}, outside every transaction and as often as it takes.
 */
package org.anju.employer.clerks;
