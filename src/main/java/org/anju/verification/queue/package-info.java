/**
 * The queues of the two checks: what waits, who holds it and by when it is due; taking the next
 * case. Uses the claims and terms of {@code verification}.
 */
package org.anju.verification.queue;
