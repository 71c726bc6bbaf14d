package org.anju.project;

/** Who reviews a project (article 11). */
public enum ReviewOffice {
  /** The district, first. */
  DISTRICT,
  /** The city's housing bureau 住更. */
  BUREAU,
  /** Natural resources and construction 自然资源和城乡建设. */
  NATURAL_RESOURCES,
  /** Development and reform 发改; its own officer enters it. */
  DEVELOPMENT_REFORM
}
