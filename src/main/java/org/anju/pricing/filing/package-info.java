/**
 * Filing 备案 of price lists with the housing bureau and with development-and-reform after their
 * public notice (article 13), and the versions of a list with what each changed. Owns {@code
 * price_filing}; reads lists, units and notices of prices where they stand. See docs/adr/0033.
 */
package org.anju.pricing.filing;
