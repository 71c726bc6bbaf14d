/**
 * Reads the rosters by which employers file for their people (单位集中申报) from workbooks and checks
 * them row by row. Pure Java over {@link org.anju.platform.spreadsheet}; owns no table.
 */
package org.anju.employer.sheet;
