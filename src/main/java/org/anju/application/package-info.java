/** Applications of households for affordable housing for sale. */
package org.anju.application;
