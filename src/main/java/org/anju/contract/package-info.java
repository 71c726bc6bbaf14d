/**
 * The agreement that follows a choice (articles 14 and 21), and the look at the registries before
 * it is signed. Owns {@code agreement}, whose row is born in the statement of the sale, {@code
 * lease}, {@code lease_renewal}, {@code lease_end}, {@code agreement_financing} and {@code
 * recheck_case}. Uses offerings, applications, selections, the policy and the audit trail by SQL;
 * no other feature's classes decide here. {@link org.anju.contract.RecoverUnit} ends an agreement
 * after fraud, in the transaction that decides it.
 */
package org.anju.contract;
