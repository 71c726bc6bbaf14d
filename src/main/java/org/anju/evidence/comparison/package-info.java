/**
 * How what the registries say stands to what a household claims: pure rules, fact by fact. What was
 * not claimed cannot differ, unless it alone would shut the household out: then an officer has to
 * look.
 */
package org.anju.evidence.comparison;
