/**
 * The city's rules as values: everything that a regulation states as a number stands in {@link
 * org.anju.policy.Policy}.
 */
package org.anju.policy;
