package org.anju.policy.drafting;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.Policy;

/**
 * What would be different from the draft's first day on.
 *
 * @param before what would be in force on that day without the draft
 * @param changed names of the values that differ, in the order of the measures
 * @param offerings announced offerings that a changed value reaches, the one that closes first
 *     first
 * @param untouched how many announced offerings of the same place no changed value reaches
 * @param families sample families, judged as of that day
 */
public record PolicyPreview(
    LocalDate day,
    Policy before,
    Policy after,
    List<String> changed,
    List<TouchedOffering> offerings,
    int untouched,
    List<SampleJudgement> families) {}
