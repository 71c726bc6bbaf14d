/** Anju: a city's affordable housing for sale, from the price list to the signed agreement. */
package org.anju;
