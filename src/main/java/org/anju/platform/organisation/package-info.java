/**
 * The employers and acquirers that take part. Owns {@code organisation}; the people of one are the
 * members of the Keycloak organisation of the same alias.
 */
package org.anju.platform.organisation;
