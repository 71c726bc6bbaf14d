/**
 * Group filing 单位集体申报: an employer files its people from a roster (article 14, 2) and certifies
 * them. Uses offerings, imports and applications.
 */
package org.anju.employer;
