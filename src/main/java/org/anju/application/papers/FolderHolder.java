package org.anju.application.papers;

import org.jetbrains.annotations.Nullable;

/**
 * The draft or the application to which a folder belongs.
 *
 * @param owner Keycloak subject of the family; null for an application that only the employer knows
 * @param application null for a draft
 * @param open whether papers can be handed in, replaced and removed
 */
record FolderHolder(@Nullable String owner, @Nullable Filed application, boolean open) {

  /** What a filed application tells of itself. */
  record Filed(long id, String receipt, String district) {}

  static FolderHolder draft(String owner) {
    return new FolderHolder(owner, null, true);
  }

  boolean belongsTo(String subject) {
    return subject.equals(owner);
  }
}
