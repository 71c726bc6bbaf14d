/**
 * Who may acquire housing 收购主体: the qualification of a state-owned company in a district, with its
 * statements, the opinions of finance and state-assets, and at most two active companies per
 * district. Owns {@code acquirer_qualification}, {@code acquirer_statement} and {@code
 * acquirer_opinion}.
 */
package org.anju.acquirer;
