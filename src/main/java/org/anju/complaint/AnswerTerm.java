package org.anju.complaint;

import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * The term within which an acquirer answers a complaint.
 *
 * @param lastDay an answer of this day is in time
 */
public record AnswerTerm(LocalDate lastDay) {

  /**
   * Whether there was no answer when the term was over.
   *
   * @param answeredOn null while there is none
   */
  public boolean isOverdue(@Nullable LocalDate answeredOn, LocalDate today) {
    return (answeredOn == null ? today : answeredOn).isAfter(lastDay);
  }
}
