package org.anju.interest;

/**
 * A person whom an officer has declared.
 *
 * @param identityMasked the number is kept as a keyed hash alone
 */
public record DeclaredPerson(long id, Relation relation, String identityMasked) {}
