package org.anju.pricing.sheet;

import java.math.BigDecimal;

/**
 * One unit of a price list, free of problems.
 *
 * @param row as in the workbook, from 1
 * @param building as written, for example 1栋
 * @param entrance 单元 as written; null when the list has none
 * @param room as written, for example 1802
 * @param storey below zero under ground; never zero
 * @param layout 户型
 * @param orientation 朝向; null when not given
 * @param builtArea m², two decimals
 * @param innerArea 套内面积 in m², two decimals
 * @param sharedArea 分摊面积 in m², two decimals
 * @param unitPrice yuan per m² of built area, two decimals
 * @param totalPrice yuan, two decimals
 * @param note null when there is none
 */
public record UnitLine(
    int row,
    String building,
    String entrance,
    String room,
    int storey,
    String layout,
    String orientation,
    BigDecimal builtArea,
    BigDecimal innerArea,
    BigDecimal sharedArea,
    BigDecimal unitPrice,
    BigDecimal totalPrice,
    String note) {}
