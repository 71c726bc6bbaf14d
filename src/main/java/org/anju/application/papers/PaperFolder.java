package org.anju.application.papers;

import java.util.List;
import java.util.UUID;

/**
 * The papers of a draft or an application.
 *
 * @param open whether papers can be handed in, replaced and removed
 * @param needs what the policy asks, met or not; empty while the family's category is not known
 */
public record PaperFolder(UUID folder, boolean open, List<Paper> papers, List<PaperNeed> needs) {}
