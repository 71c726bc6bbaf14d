package org.anju.acquisition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a paper of an acquisition proves. */
@Schema(name = "AcquisitionPaperKind")
public enum PaperKind {
  /** The price of comparable commercial housing. */
  COMPARABLE,
  APPRAISAL,
  /** Minutes of a round. */
  NEGOTIATION,
  /** A department's opinion. */
  OPINION,
  CONTRACT,
  /** The record of an inspection. */
  INSPECTION
}
