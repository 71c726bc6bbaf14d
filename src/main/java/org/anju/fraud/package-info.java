/**
 * Cases of fraud 骗购 (articles 33 and 34): opened with evidence, the family heard, decided by a
 * second officer with all consequences in one transaction, reversible on appeal by a third. Owns
 * {@code fraud_case} and {@code fraud_paper}. Uses applications (expelled and readmitted by their
 * own verbs, persons barred by {@link org.anju.application.BarredPersons}), contracts (units
 * recovered by {@link org.anju.contract.RecoverUnit}), offerings, declared interests, files and the
 * audit trail; reads rosters and turns by SQL.
 */
package org.anju.fraud;
