/**
 * The look at the registries before signing: asks again, lets whoever is as before sign, and has an
 * officer judge what changed. Owns {@code recheck_case}.
 */
package org.anju.contract.recheck;
