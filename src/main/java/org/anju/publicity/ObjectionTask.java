package org.anju.publicity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer takes: the objection itself, or the family's appeal against its outcome. */
@Schema(name = "ObjectionTask")
public enum ObjectionTask {
  OBJECTION,
  APPEAL
}
