/**
 * All applications of an offering, for the officers of its district: filtered, sorted, taken away.
 */
package org.anju.verification.listing;
