/**
 * What surveys of demand found 需求调查结果, area by area, entered by one officer and confirmed by
 * another (articles 8 and 9). Owns {@code demand_result}; projects and acquisitions name the result
 * that justifies them.
 */
package org.anju.demand;
