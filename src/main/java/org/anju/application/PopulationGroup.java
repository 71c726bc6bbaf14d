package org.anju.application;

/**
 * The groups whose demand for homes the departments find out (article 9). A family may name its
 * own; it decides nothing and is counted only.
 */
public enum PopulationGroup {
  EDUCATION,
  HEALTH_CARE,
  TALENT,
  /** People who settled in the city, 新黄石人. */
  NEW_RESIDENT,
  YOUNG,
  /** Staff of streets and neighbourhoods. */
  COMMUNITY_WORKER,
  PUBLIC_TRANSPORT,
  SANITATION,
  /** Parents who lost their only child. */
  BEREAVED_PARENTS,
  VETERAN,
  /** Families registered in the city that are in hardship. */
  URBAN_HARDSHIP
}
