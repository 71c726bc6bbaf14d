package org.anju.document;

import org.jetbrains.annotations.Nullable;

/**
 * The record that a document proves, which says who may read it: the people of the organisation and
 * the staff of the district.
 *
 * @param type stable name, as in the audit log
 * @param organisation the acquirer whose record it is; null for a record of the bureau alone
 */
public record ProvenRecord(String type, long id, @Nullable String organisation, String district) {}
