package org.anju.funding;

/** The parties that are paid for land and building. */
public enum PayeeRole {
  /** Allots or sells the land 土地出让、划拨部门. */
  LAND_AUTHORITY,
  /** 勘察单位. */
  SURVEYOR,
  /** 设计单位. */
  DESIGNER,
  /** 施工总承包单位. */
  GENERAL_CONTRACTOR,
  /** Supervises the works 监理单位. */
  WORKS_SUPERVISOR,
  /** Material and equipment that the acquirer buys itself 材料设备供应单位. */
  SUPPLIER
}
