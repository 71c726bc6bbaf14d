/**
 * Projects of affordable housing 保障房项目: who raises how many flats where, by which way and for which
 * use, with the approvals and duties of articles 8 to 12. Owns {@code housing_project} and what
 * hangs on it; acquisitions, money and offerings name the project they belong to.
 */
package org.anju.project;
