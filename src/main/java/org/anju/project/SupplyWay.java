package org.anju.project;

/** How housing is raised, as article 8 lists it. */
public enum SupplyWay {
  /** New-built on allocated land (1). */
  ALLOCATED_LAND,
  /** Built on idle land that was taken back (2). */
  IDLE_LAND,
  /** Unsold commodity housing, acquired by demand (3). */
  ACQUIRED,
  /** Another way (4). */
  OTHER
}
