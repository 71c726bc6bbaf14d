package org.anju.acquisition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An approved project for which an acquirer can begin an acquisition.
 *
 * @param places of its district with a replacement price in force
 * @param demands confirmed survey results of its district
 */
public record DraftChoice(
    long projectId, String name, String district, List<String> places, List<Demand> demands) {

  /** A survey result: how many of the surveyed want a home in that area. */
  @Schema(name = "AcquisitionDemandChoice")
  public record Demand(long id, String area, int surveyed, int wanting) {}
}
