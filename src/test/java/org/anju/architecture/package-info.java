/**
 * The house rules that a machine can check. Each rule stands beside a class that breaks it, so that
 * a rule that would find nothing is seen.
 */
package org.anju.architecture;
