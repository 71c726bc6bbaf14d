/**
 * An employer registers with its credit code, its licence and a certificate of authority, and the
 * bureau decides. Owns {@code employer_registration} and {@code employer_paper}.
 */
package org.anju.employer.registration;
