/**
 * The trail of decisions (article 36). Owns {@code audit_leaf}; each deciding use case writes one
 * leaf in its own transaction.
 */
package org.anju.audit;
