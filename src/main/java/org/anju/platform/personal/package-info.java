/**
 * Personal data: what a number or a name must look like, how it is shown to people who may not see
 * it whole, how it is encrypted and how it is looked up. Pure Java; owns no table.
 *
 * <p>No {@code toString()} in this package shows a clear value, so that none reaches a log.
 */
package org.anju.platform.personal;
