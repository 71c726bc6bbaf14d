package org.anju.evidence;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * What the registries say of a family that is about to sign.
 *
 * @param answeredAt null while it waits
 * @param replies by registry, then by member
 * @param changes what is another than at the check; claimed is then, found is now
 */
public record SigningEvidence(
    SigningState state,
    Instant waitingSince,
    @Nullable Instant answeredAt,
    List<RegistryReply> replies,
    List<Finding> changes) {

  public SigningEvidence {
    replies = List.copyOf(replies);
    changes = List.copyOf(changes);
  }
}
