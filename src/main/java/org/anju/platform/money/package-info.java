/**
 * Amounts of money: yuan with two decimals, exact, and every rounding rule in one place. Pure;
 * every feature that counts money uses it.
 */
package org.anju.platform.money;
