package org.anju.interest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a declared person is to the officer. */
@Schema(name = "DeclaredRelation")
public enum Relation {
  SELF,
  SPOUSE,
  CHILD,
  PARENT,
  SIBLING,
  /** In-laws, grandparents, other close kin. */
  OTHER
}
